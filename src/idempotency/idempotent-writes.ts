import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InstallationSecret, type Caller, type IdempotencyRequest } from '../access/index.js';
import { CertainTime } from '../common/certain-time.js';
import { Clock } from '../common/clock.js';
import { ApiError } from '../common/errors/index.js';
import type { OrganizationScope } from '../common/organization-scope.js';
import { Purge } from '../common/purge.js';
import { Database, isDuplicate, type Transaction } from '../database/index.js';
import { canonicalJson } from '../merkle/index.js';
import type { IdempotencyRecord } from './idempotency-record.entity.js';
import { IdempotencyRecordRepository } from './idempotency-record.repository.js';
import { decryptAnswer, encryptAnswer } from './encrypted-answer.js';

const KEPT_HOURS = 24;
/** After this time an attempt without a stored response is considered dead: its process was killed. */
const ATTEMPT_SECONDS = 60;

/** Each has lost to another request: two resends of one object need two, and batches that overlap in many may need more. */
const ATTEMPTS = 5;

interface Options<T> {
  /** Names the subject of the response, for `eraseAnswersOf`. */
  readonly subjectOf?: (answer: T) => string;
  /** `work` looks for what is already stored. Done again after somebody else has stored it at the same moment, it finds that. */
  readonly looksUpFirst?: boolean;
}

/**
 * Carries out a POST once, however often it is sent with the same `Idempotency-Key`.
 *
 * A transaction of its own claims the key, so that a concurrent duplicate is told at once. The transaction of the
 * change stores the response, so that both exist or neither. A refused request releases the key. Responses are
 * encrypted with a key derived from the caller's own: they may contain people's words or a new API key, which readers
 * of the database must not see.
 */
@Injectable()
export class IdempotentWrites implements OnApplicationShutdown {
  private readonly certain: CertainTime;
  private readonly purging: Purge;

  constructor(
    private readonly database: Database,
    private readonly records: IdempotencyRecordRepository,
    private readonly installationSecret: InstallationSecret,
    private readonly clock: Clock,
  ) {
    this.certain = new CertainTime(clock, database);
    this.purging = new Purge('Removing expired idempotency records', this.certain, (at, isStopped) => this.records.purge(at, isStopped));
  }

  /**
   * Runs `work` in one transaction and returns its result, which must be plain JSON; a repeat returns the first result.
   */
  async once<T extends object>(caller: Caller, work: (tx: Transaction) => Promise<T>, { subjectOf, looksUpFirst = false }: Options<T> = {}): Promise<T> {
    const { idempotency } = caller;
    if (!idempotency) return this.write(work, looksUpFirst);

    const claim = await this.claim(caller, idempotency);
    if ('answer' in claim) return claim.answer as T;
    const { id, attempt, encryptionKey } = claim;
    try {
      return await this.write(async (tx) => {
        const answer = await work(tx);
        const stored = await this.records.storeAnswer(tx, id, attempt, encryptAnswer(encryptionKey, answer), subjectOf?.(answer) ?? null);
        if (!stored) throw new ApiError('idempotency_in_flight', { retryAfterSeconds: 1 });
        return answer;
      }, looksUpFirst);
    } catch (error) {
      // If this fails too, the claim expires after ATTEMPT_SECONDS. The first error matters more.
      await this.database.write((tx) => this.records.removeRunning(tx, id, attempt)).catch(() => undefined);
      throw error;
    }
  }

  /** Erases every stored response about this subject; a repeat is then refused, and still writes nothing. */
  async eraseAnswersOf(tx: Transaction, scope: OrganizationScope, subjectId: string): Promise<void> {
    await this.records.eraseAnswersOf(tx, scope, subjectId);
  }

  private async write<T>(work: (tx: Transaction) => Promise<T>, looksUpFirst: boolean): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.database.write(work);
      } catch (error) {
        if (!looksUpFirst || attempt === ATTEMPTS || !isDuplicate(error)) throw error;
      }
    }
  }

  private async claim(caller: Caller, { key, content }: IdempotencyRequest) {
    // Callers without credentials share one id; their address keeps them from reading each other's responses.
    const owner = caller.type === 'public' ? `public ${caller.ip}` : `${caller.type} ${caller.id}`;
    const id = this.installationSecret.digest('idempotency-key', `${owner} ${key}`);
    const contentDigest = this.installationSecret.digest('idempotency-content', canonicalJson(content));
    const encryptionKey = this.installationSecret.derive('idempotency-answer', `${owner} ${key}`);
    const now = this.clock.now();
    const record: IdempotencyRecord = {
      id,
      organizationId: caller.scope.organizationId,
      contentDigest,
      attempt: randomUUID(),
      state: 'running',
      answer: null,
      subjectId: null,
      attemptedAt: now,
      expiresAt: new Date(now.getTime() + KEPT_HOURS * 3_600_000),
    };
    return this.database.write(async (tx) => {
      const found = await this.records.findForUpdate(tx, id);
      if (!found) {
        await this.insert(tx, record);
      } else if (found.expiresAt <= now && found.expiresAt <= (await this.certain.now())) {
        await this.records.replace(tx, record);
      } else {
        if (found.contentDigest !== contentDigest) throw new ApiError('idempotency_key_reused');
        if (found.state === 'answered') return { answer: this.answerOf(found, encryptionKey) };
        if (found.state === 'erased') throw new ApiError('idempotency_answer_erased');
        if (isUnderWay(found, now)) throw new ApiError('idempotency_in_flight', { retryAfterSeconds: 1 });
        await this.records.replace(tx, record);
      }
      return { id, attempt: record.attempt, encryptionKey };
    });
  }

  private async insert(tx: Transaction, record: IdempotencyRecord): Promise<void> {
    try {
      await this.records.insert(tx, record);
    } catch (error) {
      if (isDuplicate(error)) throw new ApiError('idempotency_in_flight', { retryAfterSeconds: 1 });
      throw error;
    }
  }

  private answerOf(record: IdempotencyRecord, encryptionKey: Buffer): unknown {
    const answer = decryptAnswer(encryptionKey, record.answer ?? '');
    if (answer === undefined) throw new ApiError('idempotency_answer_erased');
    return answer;
  }

  async purge(): Promise<void> {
    await this.purging.run();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.purging.stop();
  }
}

/** An attempt dated in the future comes from a clock that ran ahead; it is waited for no longer than any other. */
function isUnderWay({ attemptedAt }: IdempotencyRecord, now: Date): boolean {
  return Math.abs(now.getTime() - attemptedAt.getTime()) < ATTEMPT_SECONDS * 1000;
}
