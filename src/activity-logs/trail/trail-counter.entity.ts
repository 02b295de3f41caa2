import { Entity, Index } from 'typeorm';
import { Counter } from '../counters/counter.js';

/** The number of sealed entries, by `createdAt`. It never goes down. */
@Entity('trail_counters', { withoutRowid: true })
@Index('ix_trail_counters_key', ['organizationId', 'series', 'key', 'granularityKey', 'startsAt'])
export class TrailCounter extends Counter {}
