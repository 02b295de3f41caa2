/** Where the error was found, as far as known. */
export function whereOf({ line, seq, _id }: { readonly line?: number; readonly seq: number | null; readonly _id: string | null }): string[] {
  return [...(line === undefined ? [] : [`line ${line}`]), ...(seq === null ? [] : [`seq ${seq}`]), ...(_id === null ? [] : [`entry ${_id}`])];
}
