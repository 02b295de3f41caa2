import { Controller, Get, Header } from '@nestjs/common';
import { Endpoint } from '../access/index.js';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '../common/api-docs.js';
import { Metrics } from '../common/metrics.js';
import { Database } from '../database/index.js';
import { SealingWatch } from '../integrity/index.js';

const ACCESS = { who: 'anyone', unlimited: true } as const;

class HealthResponse {
  @ApiProperty({ enum: ['ok'], example: 'ok' })
  status!: 'ok';
}

class SealingStallResponse {
  @ApiProperty({ description: 'How long nothing has been sealed.', example: 45 })
  seconds!: number;

  @ApiProperty({ description: 'Entries that wait.', example: 12 })
  waitingEntries!: number;
}

class ReadinessResponse extends HealthResponse {
  @ApiPropertyOptional({ description: 'Present when entries wait and none has been sealed for 30 seconds. The server still serves requests.' })
  sealingStalled?: SealingStallResponse;
}

@Controller()
@ApiTags('Health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly sealing: SealingWatch,
    private readonly metrics: Metrics,
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
    answer: { body: ReadinessResponse },
  })
  async ready(): Promise<ReadinessResponse> {
    await this.database.checkReady();
    const sealingStalled = this.sealing.stall();
    return { status: 'ok', ...(sealingStalled && { sealingStalled }) };
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
