import { INVISIBLE } from '../../config/index.js';

const PATH = String.raw`(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*`;
/** Of a query or a fragment. */
const REST = String.raw`(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*`;
/** An absolute URI of RFC 3986 with a host. */
const URI = new RegExp(String.raw`^[A-Za-z][A-Za-z0-9+.-]*://(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9\-._~]+)(?::\d*)?(?:/${PATH})?(?:\?${REST})?(?:#${REST})?$`);
const NOT_OF_A_URI = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~!$&'()*+,;=:@/%?#]/gu;

/** Blanks and line breaks, which a parser of URLs would drop or encode, belong into no URL that somebody means. */
export function hasNoPlaceInUrl(text: string): boolean {
  return /\s/u.test(text) || INVISIBLE.test(text) || !text.isWellFormed();
}

/** A URL as RFC 3986 writes it: an internationalized host in Punycode, the rest percent-encoded. One that is written so already stays as it is. */
export function uriOf(text: string): string {
  if (URI.test(text) || hasNoPlaceInUrl(text) || !URL.canParse(text)) return text;
  const url = new URL(text);
  const encode = (part: string) => part.replace(NOT_OF_A_URI, encodeURIComponent);
  const credentials = url.username || url.password ? `${url.username}:${url.password}@` : '';
  return `${url.protocol}//${credentials}${url.host}${encode(url.pathname)}${encode(url.search)}${encode(url.hash.slice(1) && url.hash)}`;
}
