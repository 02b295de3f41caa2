import { Entity } from 'typeorm';
import { Counter } from '../counters/counter.js';

/**
 * The number of mentor logs, by `occurredAt`. Moving or deleting logs lowers it, down to zero. There are few keys, so a
 * query for some skips the others.
 */
@Entity('mentor_log_counters', { withoutRowid: true })
export class MentorLogCounter extends Counter {}
