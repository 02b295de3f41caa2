import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface UrlFilters {
  readonly get: (name: string) => string | undefined;
  readonly all: (name: string) => string[];
  /**
   * Changes some parameters and keeps the others; an empty or undefined value removes one. A changed filter starts at
   * the first page again.
   */
  readonly set: (values: Values) => void;
}

/** A view's state is in its URL, so that links show others the same view, and the back button works. */
export function useUrlFilters(): UrlFilters {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (values: Values) => {
      const [before, after] = [present(), present()];
      if (!('page' in values)) after.delete('page');
      for (const [name, value] of Object.entries(values)) {
        after.delete(name);
        for (const one of typeof value === 'string' ? [value] : (value ?? [])) if (one !== '') after.append(name, one);
      }
      // Leaving a field right after Enter commits the same value again, before the next render.
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

/** The parameters in the URL: rendered state may be one change behind, which would be lost. */
function present(): URLSearchParams {
  const { hash } = location;
  return new URLSearchParams(hash.includes('?') ? hash.slice(hash.indexOf('?')) : '');
}
