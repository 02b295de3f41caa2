import { hash } from 'node:crypto';
import { ApiError, invalid } from '../errors/index.js';

/** A strong validator (RFC 9110, section 8.8.3): two responses with the same tag are identical to the byte. */
export function etagOf(body: object): string {
  return etagOfText(JSON.stringify(body));
}

/** The same for a serialized body. */
export function etagOfText(text: string): string {
  return `"${hash('sha256', text, 'base64url').slice(0, 27)}"`;
}

const TAG_LIST = /^\s*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"(?:\s*,\s*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*")*\s*$/;
const TAG = /(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g;

/**
 * Refuses a change of what the caller has not seen (RFC 9110, section 13.1.1).
 * The weak form of the current tag matches too, although the RFC compares strongly here: a proxy that compresses an answer weakens its tag,
 * and the client has no other. Without the header every version may be changed.
 */
export function requireMatch(ifMatch: string | undefined, present: object): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  if (!tagsOf('If-Match', ifMatch).includes(etagOf(present))) throw new ApiError('precondition_failed');
}

/** Whether the caller already has this version, so that 304 suffices (RFC 9110, section 13.1.2). */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.trim() === '*' || strong(ifNoneMatch.match(TAG)).includes(etag);
}

function tagsOf(header: string, value: string): string[] {
  if (!TAG_LIST.test(value)) throw invalid({ field: header, message: 'must be "*" or a list of entity tags in double quotes, as sent in an ETag header' });
  return strong(value.match(TAG));
}

function strong(tags: readonly string[] | null): string[] {
  return (tags ?? []).map((tag) => tag.replace(/^W\//, ''));
}
