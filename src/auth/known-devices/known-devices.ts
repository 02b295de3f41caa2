import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { networkOf } from '../../common/addresses/index.js';
import { Clock } from '../../common/clock.js';
import type { Transaction } from '../../database/index.js';
import { KnownDeviceRepository } from './known-device.repository.js';

/** Where somebody signs in. */
export interface Place {
  readonly ip?: string | undefined;
  /** What the browser's device cookie holds. */
  readonly device?: string | undefined;
}

const LIFETIME_MILLISECONDS = 365 * 86_400_000;
/** Of one account. Each has a limit of its own, so this bounds the guesses of a thief who once knew the password. */
const DEVICES_MAX = 200;

/**
 * The browsers and addresses that accounts were signed in to from. To be known is no credential: it only gives a limit of its own to
 * failed logins, so that strangers who use up the account's cannot lock its owner out (https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies).
 */
@Injectable()
export class KnownDevices {
  constructor(
    private readonly devices: KnownDeviceRepository,
    private readonly clock: Clock,
  ) {}

  /** The strongest proof that somebody was here before. Asks the database as often for an account that nobody has. */
  async recognize(email: string, place: Place): Promise<{ readonly mark: string; readonly by: 'device' | 'address' } | undefined> {
    const { device, address } = marksOf(place);
    const marks = [device, address].filter((mark) => mark !== undefined);
    const known = await this.devices.marksAmong(digest(email), marks, this.clock.now());
    if (device !== undefined && known.includes(device)) return { mark: device, by: 'device' };
    return address !== undefined && known.includes(address) ? { mark: address, by: 'address' } : undefined;
  }

  /** They have proven who they are. */
  async remember(tx: Transaction, email: string, place: Place): Promise<void> {
    const account = digest(email);
    const expiresAt = new Date(this.clock.now().getTime() + LIFETIME_MILLISECONDS);
    const marks = Object.values(marksOf(place)).filter((mark) => mark !== undefined);
    if (marks.length === 0) return;
    await this.devices.remember(
      tx,
      marks.map((mark) => ({ account, mark, expiresAt })),
    );
    await this.devices.forgetBeyond(tx, account, DEVICES_MAX);
  }

  /** Forgets all but the address of the person who asks for it. */
  async forget(tx: Transaction, email: string, { ip }: Place): Promise<void> {
    await this.devices.forgetAll(tx, digest(email));
    await this.remember(tx, email, { ip });
  }
}

function marksOf({ device, ip }: Place): { device: string | undefined; address: string | undefined } {
  return { device: device && digest(`device ${device}`), address: ip && digest(`address ${networkOf(ip)}`) };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
