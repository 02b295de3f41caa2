import canonicalize from 'canonicalize';

// The package is CommonJS whose types claim a default export: taken as what it really is.
const serialize = canonicalize as unknown as (value: unknown) => string | undefined;

/** RFC 8785: the same text for the same value, whatever the order of its keys. Undefined has the empty text. */
export function canonicalJson(value: unknown): string {
  return serialize(value) ?? '';
}
