/** The zones to choose from. Browsers leave out UTC, and names that were replaced, one of which may be the present one. */
export function timeZonesWith(present: string): string[] {
  return [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), present])].sort();
}
