import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InstallationSecret } from '../access/index.js';
import { Clock } from '../common/clock.js';
import { openBytes, encrypt } from '../common/encryption.js';

/**
 * A stored secret, encrypted, since messages are signed with it. `until`: milliseconds since 1970; the current secret
 * has none.
 */
export interface StoredSecret {
  readonly sealed: string;
  readonly until?: number;
}

/** The prefix of a secret in Standard Webhooks. */
const PREFIX = 'whsec_';
const SECRET_BYTES = 32;
const ROTATION_HOURS = 24;
/** More rotations within the day drop the oldest. */
const SECRETS_MAX = 5;

/** The secrets that webhooks sign with, encrypted under a separate key per webhook. */
@Injectable()
export class WebhookSecrets {
  constructor(
    private readonly installationSecret: InstallationSecret,
    private readonly clock: Clock,
  ) {}

  /** A new secret: the text for its owner, shown once, and what is stored. Previous secrets keep signing for a day. */
  rotate(webhookId: string, before: readonly StoredSecret[]): { secret: string; secrets: StoredSecret[] } {
    const bytes = randomBytes(SECRET_BYTES);
    const now = this.clock.now().getTime();
    const until = now + ROTATION_HOURS * 3_600_000;
    const former = valid(before, now).map(({ sealed, until: already }) => ({ sealed, until: already ?? until }));
    const secrets = [{ sealed: encrypt(this.keyOf(webhookId), bytes) }, ...former].slice(0, SECRETS_MAX);
    return { secret: PREFIX + bytes.toString('base64'), secrets };
  }

  /**
   * The `webhook-signature` of these bytes: one for each valid secret. Undefined if the current one cannot be decrypted
   * any more.
   */
  sign(webhookId: string, secrets: readonly StoredSecret[], signed: string): string | undefined {
    const key = this.keyOf(webhookId);
    const opened = valid(secrets, this.clock.now().getTime()).map(({ sealed }) => openBytes(key, sealed));
    if (opened[0] === undefined) return undefined;
    return opened
      .filter((secret) => secret !== undefined)
      .map((secret) => `v1,${createHmac('sha256', secret).update(signed).digest('base64')}`)
      .join(' ');
  }

  private keyOf(webhookId: string): Buffer {
    return this.installationSecret.derive('webhook-secret', webhookId);
  }
}

function valid(secrets: readonly StoredSecret[], now: number): StoredSecret[] {
  return secrets.filter(({ until }) => until === undefined || until > now);
}
