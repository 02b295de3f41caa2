/** What is wrong with the value of a setting, in words that follow the setting's name. */
export class Fault {
  constructor(readonly message: string) {}
}

export function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** The parameters of a URL by their names; a fault where one is unknown or stands twice, as it would be ignored. */
export function parametersOf(url: URL, known: readonly string[]): ReadonlyMap<string, string> | Fault {
  if (url.hash !== '') return new Fault('has a "#" that is not part of an address; write it as "%23" in a password');
  const found = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    if (!known.includes(name)) return new Fault(`has an unknown parameter "${name}"; ${known.length > 0 ? `known are ${known.join(', ')}` : 'it takes none'}`);
    if (found.has(name)) return new Fault(`has the parameter "${name}" twice`);
    found.set(name, value);
  }
  return found;
}
