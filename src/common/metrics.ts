import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Everything that Annals counts about itself, in the words of Prometheus. One registry for each application. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  readonly requestDuration = new Histogram({
    name: 'annals_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer, by route pattern.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  readonly connectionsClosed = new Counter({
    name: 'annals_connections_closed_total',
    help: 'Client connections closed for want of room: `made-room` had waited longest as another came, `no-room` came when none was waiting.',
    labelNames: ['reason'] as const,
    registers: [this.registry],
  });

  readonly logLinesLost = new Counter({
    name: 'annals_log_lines_lost_total',
    help: 'Log lines dropped because the disk was full or nobody read the pipe.',
    registers: [this.registry],
  });

  readonly databaseConnections = new Gauge({
    name: 'annals_database_connections',
    help: 'Connections of the database pool: open, busy, and requests waiting for one.',
    labelNames: ['state'] as const,
    registers: [this.registry],
  });

  readonly entriesWritten = new Counter({
    name: 'annals_trail_entries_written_total',
    help: 'Trail entries committed by this instance.',
    registers: [this.registry],
  });

  readonly unsealedEntries = new Gauge({
    name: 'annals_unsealed_entries',
    help: 'Committed trail entries that have no place in the order yet.',
    registers: [this.registry],
  });

  readonly oldestUnsealedSeconds = new Gauge({
    name: 'annals_oldest_unsealed_entry_seconds',
    help: 'Age of the oldest trail entry that has no place in the order yet.',
    registers: [this.registry],
  });

  readonly entriesSealed = new Counter({
    name: 'annals_trail_entries_sealed_total',
    help: 'Trail entries sealed by this instance.',
    registers: [this.registry],
  });

  readonly sealsFailed = new Counter({
    name: 'annals_seals_failed_total',
    help: 'Attempts to seal that failed, and were tried again.',
    registers: [this.registry],
  });

  readonly sealingStalledSeconds = new Gauge({
    name: 'annals_sealing_stalled_seconds',
    help: 'How long entries have waited while none of them was sealed, once that exceeds 30 seconds; 0 otherwise.',
    registers: [this.registry],
  });

  readonly webhookDeliveries = new Counter({
    name: 'annals_webhook_deliveries_total',
    help: 'Attempts of this instance to deliver to a webhook, by outcome.',
    labelNames: ['outcome'] as const,
    registers: [this.registry],
  });

  readonly webhookBacklog = new Gauge({
    name: 'annals_webhook_backlog_entries',
    help: 'Sealed entries that enabled webhooks have not come to yet, over all webhooks.',
    registers: [this.registry],
  });

  readonly openStreams = new Gauge({
    name: 'annals_open_streams',
    help: 'Event streams that this instance has open.',
    registers: [this.registry],
  });

  readonly streamsClosed = new Counter({
    name: 'annals_streams_closed_total',
    help: 'Event streams that this instance closed before their readers did, by the reason that it gave them.',
    labelNames: ['reason'],
    registers: [this.registry],
  });

  readonly openExports = new Gauge({
    name: 'annals_open_exports',
    help: 'Exports that this instance is sending.',
    registers: [this.registry],
  });

  readonly exportsCutOff = new Counter({
    name: 'annals_exports_cut_off_total',
    help: 'Exports that this instance ended before they were complete, by reason.',
    labelNames: ['reason'] as const,
    registers: [this.registry],
  });

  readonly loginsFailed = new Counter({
    name: 'annals_logins_failed_total',
    help: 'Failed logins, by whether the account is known.',
    labelNames: ['account'] as const,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
