import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

/** What a page may load: from this server, and from nowhere else. */
const OF_ANY_PAGE = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/**
 * What helmet tells browsers. It is the same for every answer, so helmet is asked once, and not at every request. It allows the
 * styles of Swagger UI; no answer of the API shows or runs anything.
 */
export const SECURITY_HEADERS = headersWith({ ...OF_ANY_PAGE, styleSrc: ["'self'", "'unsafe-inline'"] });

/** Responses hold personal data, so nobody stores them. Routes that differ, such as those with an ETag, say so. */
export const HEADERS_OF_EVERY_ANSWER = { ...SECURITY_HEADERS, 'Cache-Control': 'no-store' };

/** The policy of a page whose styles carry a nonce in place of being trusted wherever they stand. */
export function policyWithNonce(nonce: string): string {
  return headersWith({ ...OF_ANY_PAGE, styleSrc: ["'self'", `'nonce-${nonce}'`], manifestSrc: ["'self'"] })['content-security-policy'] ?? '';
}

function headersWith(directives: Readonly<Record<string, string[]>>): Readonly<Record<string, string>> {
  const answer = new ServerResponse(new IncomingMessage(new Socket()));
  const apply = helmet({ contentSecurityPolicy: { useDefaults: false, directives } });
  apply(answer.req, answer, () => undefined);
  return Object.fromEntries(Object.entries(answer.getHeaders()).map(([name, value]) => [name, String(value)]));
}
