import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Address {
  readonly get: (name: string) => string | undefined;
  readonly all: (name: string) => string[];
  /** Changes some parameters and keeps the others; an empty or undefined value takes one out. A filter that changes begins at the first page again. */
  readonly set: (values: Values) => void;
}

/** What a view shows stands in its address, so that a link shows the same to whoever gets it, and going back goes back. */
export function useAddress(): Address {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (values: Values) => {
      const [before, after] = [present(), present()];
      if (!('page' in values)) after.delete('page');
      for (const [name, value] of Object.entries(values)) {
        after.delete(name);
        for (const one of typeof value === 'string' ? [value] : (value ?? [])) if (one !== '') after.append(name, one);
      }
      // Whoever leaves a field right after Enter says the same again, before it is drawn anew.
      if (!isSame(before, after)) setParams(after);
    },
    [setParams],
  );
  return { get: (name) => params.get(name) ?? undefined, all: (name) => params.getAll(name), set };
}

function isSame(one: URLSearchParams, other: URLSearchParams): boolean {
  const [sorted, otherSorted] = [new URLSearchParams(one), new URLSearchParams(other)];
  sorted.sort();
  otherSorted.sort();
  return sorted.toString() === otherSorted.toString();
}

/** As they stand in the address: what was drawn may be a change behind, which would be lost. */
function present(): URLSearchParams {
  const { hash } = location;
  return new URLSearchParams(hash.includes('?') ? hash.slice(hash.indexOf('?')) : '');
}
