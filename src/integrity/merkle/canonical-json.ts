import untyped from 'canonicalize';

// The package's types claim a module of another kind than it is: taken as what it really is.
const serialize = untyped as unknown as (value: unknown) => string | undefined;

/** RFC 8785: the same text for the same value, whatever the order of its keys. Undefined has the empty text. */
export function canonicalJson(value: unknown): string {
  return serialize(value) ?? '';
}
