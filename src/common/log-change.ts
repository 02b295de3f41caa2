/** What a mentor log is counted by, beside its mentor. */
export interface CountedAs {
  readonly activityType: string;
  readonly occurredAt: Date;
}

/** How a mentor log is counted before and after a change. One that is new was not there before, one that was deleted is not there after; its mentor never changes. */
export interface LogChange {
  readonly mentorId: string;
  readonly before?: CountedAs;
  readonly after?: CountedAs;
}
