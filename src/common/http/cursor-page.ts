import { invalid } from '../errors/index.js';

/** Far enough for any list, with an offset that is still an exact number. */
export const PAGE_MAX = 1_000_000_000;

/** A cursor already is a position; a page beside it could only contradict it. */
export function refusePageWithCursor(query: { readonly page?: number; readonly cursor?: string }): void {
  if (query.page !== undefined && query.cursor !== undefined) {
    throw invalid({ field: 'cursor', message: 'cannot be combined with page; use one of them' });
  }
}

/** A half-open range must not run backwards. */
export function refuseReversedRange(query: { readonly from?: Date; readonly to?: Date }): void {
  if (query.from && query.to && query.from > query.to) {
    throw invalid({ field: 'to', message: 'must not be before from' });
  }
}
