import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { PayloadErased } from '../activity-logs/index.js';
import { SharedRedis } from '../common/redis.js';
import { Signal } from '../common/signal.js';
import { TrailSealed } from '../integrity/index.js';

const SEALED = 'annals:sealed';
const ERASED = 'annals:erased';

/** An organization's trail has news: entries were sealed, or a payload was erased. */
export interface TrailHint {
  readonly organizationId: string;
  readonly erasedId?: string;
}

/**
 * Announces at once what an instance has sealed or erased: this one, or others through Redis. Only hints: they may be
 * lost or repeated, and the facts are read from the database.
 */
@Injectable()
export class TrailHints extends Signal<TrailHint> implements OnApplicationBootstrap, OnApplicationShutdown {
  private stopListening: (() => void)[] = [];

  constructor(
    private readonly redis: SharedRedis,
    private readonly sealed: TrailSealed,
    private readonly erased: PayloadErased,
  ) {
    super();
  }

  onApplicationBootstrap(): void {
    this.stopListening = [
      this.sealed.listen(({ organizationId }) => this.tell(SEALED, { organizationId })),
      this.erased.listen(({ scope: { organizationId }, id }) => this.tell(ERASED, { organizationId, erasedId: id })),
    ];
    this.redis.subscribe([SEALED, ERASED], (message) => {
      const [organizationId = '', erasedId] = message.split(' ');
      this.announce({ organizationId, erasedId });
    });
  }

  onApplicationShutdown(): void {
    for (const stop of this.stopListening) stop();
  }

  private tell(channel: string, hint: TrailHint): void {
    this.announce(hint);
    const message = [hint.organizationId, hint.erasedId].join(' ').trim();
    this.redis.publish(channel, message); // an instance that misses it polls anyway
  }
}
