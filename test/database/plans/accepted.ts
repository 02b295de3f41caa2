import type { Finding } from './findings.js';

/** What grows, and may: where an honest, exact answer can't be had for less. */
export interface Accepted {
  readonly request: RegExp;
  readonly statement: RegExp;
  readonly reason: string;
}

export const ACCEPTED: readonly Accepted[] = [];

export function isAccepted({ request, statement }: Pick<Finding, 'request' | 'statement'>, accepted: Accepted): boolean {
  return accepted.request.test(request) && accepted.statement.test(statement);
}
