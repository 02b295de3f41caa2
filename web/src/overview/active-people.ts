/** The creator of entries that are attributed to nobody, such as a failed sign-in. */
const NOBODY = '0'.repeat(24);

/** Entries by creator, without those attributed to nobody. */
export function activePeople(totals: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(totals).filter(([id]) => id !== NOBODY));
}
