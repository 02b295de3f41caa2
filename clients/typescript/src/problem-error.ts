import type { Problem, ProblemField } from './generated/schema.js';

/** For programs: a code never changes its meaning. */
export type ProblemCode = Problem['code'];

/** A refusal by the API, in its own words (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly code: ProblemCode;
  /** Links to a page about the code. */
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  /** One for each invalid field. */
  readonly errors: readonly ProblemField[];
  /** Also in the server's log. */
  readonly requestId: string;
  /** When to retry the same request, if the server says so. */
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
