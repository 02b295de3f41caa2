/** What a mentor log is counted by, besides its mentor. */
export interface CountedAs {
  readonly activityType: string;
  readonly occurredAt: Date;
}

/**
 * How a mentor log is counted before and after a change. A new log has no before, a deleted one no after; the mentor
 * never changes.
 */
export interface LogChange {
  readonly mentorId: string;
  readonly before?: CountedAs;
  readonly after?: CountedAs;
}
