import untyped from 'canonicalize';

// The package's types describe another kind of module than it is.
const serialize = untyped as unknown as (value: unknown) => string | undefined;

/** RFC 8785: the same text for the same value, whatever the order of its keys. Undefined becomes the empty text. */
export function canonicalJson(value: unknown): string {
  return serialize(value) ?? '';
}
