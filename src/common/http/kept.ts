/** The answer to a create whose object was already there: 200 instead of 201. Plain JSON, so that it can be stored and answered again. */
export interface Kept<T> {
  readonly alreadyStored: T;
}

export function isKept<T extends object>(answer: T | Kept<T>): answer is Kept<T> {
  return 'alreadyStored' in answer;
}

/** What the client sees of either. */
export function shownOf<T extends object>(answer: T | Kept<T>): T {
  return isKept(answer) ? answer.alreadyStored : answer;
}
