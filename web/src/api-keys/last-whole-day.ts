/** The day that ends at a moment, in the viewer's zone; undefined for a moment within a day. */
export function lastWholeDay(end: Date): Date | undefined {
  const midnight = new Date(end.getFullYear(), end.getMonth(), end.getDate());
  return end.getTime() === midnight.getTime() ? new Date(end.getTime() - 1) : undefined;
}
