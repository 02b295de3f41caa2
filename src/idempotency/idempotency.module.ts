import { Global, Module } from '@nestjs/common';
import { IdempotencyRecordRepository } from './idempotency-record.repository.js';
import { IdempotentWrites } from './idempotent-writes.js';

@Global()
@Module({ providers: [IdempotencyRecordRepository, IdempotentWrites], exports: [IdempotentWrites] })
export class IdempotencyModule {}
