/** What stands where nobody in particular did something, such as a failed sign-in. */
const NOBODY = '0'.repeat(24);

/** Entries by whoever made them, without those that nobody in particular did. */
export function activePeople(totals: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(totals).filter(([id]) => id !== NOBODY));
}
