import { Controller, Get, Header, Inject } from '@nestjs/common';
import { Endpoint } from '../auth/access/index.js';
import { ApiProperty, ApiTags } from '../common/api-docs.js';
import { Metrics } from '../common/metrics.js';
import { Database } from '../database/index.js';

const ACCESS = { who: 'anyone', unlimited: true } as const;

class HealthResponse {
  @ApiProperty({ enum: ['ok'], example: 'ok' })
  status!: 'ok';
}

@Controller()
@ApiTags('Health')
export class HealthController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Endpoint({ access: ACCESS, summary: 'Check that the process is alive', answer: { body: HealthResponse } })
  live(): HealthResponse {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @Endpoint({
    access: ACCESS,
    summary: 'Check that the server is ready: the database is reachable and its schema is up to date',
    answer: { body: HealthResponse },
  })
  async ready(): Promise<HealthResponse> {
    await this.database.checkReady();
    return { status: 'ok' };
  }

  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  @Endpoint({
    access: ACCESS,
    summary: 'Get metrics for Prometheus',
    description:
      'Request durations by route, the database pool, entries written, failed logins, and process metrics. Keep them inside your network: they show how busy you are.',
    answer: {
      media: { 'text/plain': '# HELP annals_trail_entries_written_total Trail entries committed by this instance.\nannals_trail_entries_written_total 42\n' },
    },
  })
  async read(): Promise<string> {
    for (const [state, count] of Object.entries(this.database.poolUsage())) this.metrics.databaseConnections.set({ state }, count);
    return this.metrics.registry.metrics();
  }
}
