import type { Problem, ProblemField } from './generated/schema.js';

/** Programs go by it: it never changes its meaning. */
export type ProblemCode = Problem['code'];

/** What the API refused, in its own words (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly code: ProblemCode;
  /** Leads to a page about the code. */
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  /** One for each field at fault. */
  readonly errors: readonly ProblemField[];
  /** Also in the log of the server. */
  readonly requestId: string;
  /** When the same request may be sent again, where the server says so. */
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: Problem, retryAfterSeconds?: number) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`);
    this.status = problem.status;
    this.code = problem.code;
    this.type = problem.type;
    this.title = problem.title;
    this.detail = problem.detail;
    this.errors = problem.errors ?? [];
    this.requestId = problem.requestId;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
