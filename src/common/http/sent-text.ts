import { invalid } from '../errors/index.js';

const decoder = new TextDecoder('utf-8', { fatal: true });

const NOT_ASCII = /[^\x00-\x7f]/;

/**
 * Refuses a query string whose bytes are not UTF-8: the parser would take `caf%E9` for another text, and the search find nothing.
 * Bytes that are not escaped are refused by Node, and paths that cannot be decoded by the router.
 */
export function refuseUndecodable(url: string): void {
  const start = url.indexOf('?');
  if (start < 0 || !url.includes('%', start)) return;
  const bad = url
    .slice(start + 1)
    .split('&')
    .find((parameter) => !isDecodable(parameter));
  if (bad === undefined) return;
  const [name = ''] = bad.split('=', 1);
  throw invalid({ field: isDecodable(name) ? decodeURIComponent(name) : name, message: 'must be percent-encoded UTF-8, "%" itself as "%25"' });
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** The text of a header, of which Node makes a character of each byte: UTF-8 where it is that, otherwise Latin-1, as it was once meant to be. */
export function headerText(value: string): string {
  if (!NOT_ASCII.test(value)) return value;
  try {
    return decoder.decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}
