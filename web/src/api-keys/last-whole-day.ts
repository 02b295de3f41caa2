/** The day that ends with a moment, where the viewer is; undefined for one within a day. */
export function lastWholeDay(end: Date): Date | undefined {
  const midnight = new Date(end.getFullYear(), end.getMonth(), end.getDate());
  return end.getTime() === midnight.getTime() ? new Date(end.getTime() - 1) : undefined;
}
