/** One question of a check and its result, for readers who know nothing about hashes. */
export interface CheckStep {
  readonly question: string;
  readonly outcome: 'good' | 'bad' | 'unchecked';
  /** The evidence for the result, or what is wrong. */
  readonly finding: string;
}

export const good = (question: string, finding: string): CheckStep => ({ question, outcome: 'good', finding });
export const bad = (question: string, finding: string): CheckStep => ({ question, outcome: 'bad', finding });
export const unchecked = (question: string): CheckStep => ({
  question,
  outcome: 'unchecked',
  finding: 'This could not be checked because another step failed.',
});

export function isAllGood(steps: readonly CheckStep[]): boolean {
  return steps.every(({ outcome }) => outcome === 'good');
}
