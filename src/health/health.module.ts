import { Module } from '@nestjs/common';
import { IntegrityModule } from '../integrity/index.js';
import { HealthController } from './health.controller.js';

@Module({ imports: [IntegrityModule], controllers: [HealthController] })
export class HealthModule {}
