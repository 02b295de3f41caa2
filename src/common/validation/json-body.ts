import { ApiError, invalid } from '../errors/index.js';

/** Every field that a batch can have, and more; but an answer must not be many times as long as its request. */
export const FAULTS_NAMED_MAX = 10_000;

/** Deeper than any body of the API; far from where recursion would hurt. */
const MAX_DEPTH = 32;

/** More than 16 KiB of metadata can hold; an object of hundreds of thousands takes seconds to look through. */
const NAMES_MAX = 5_000;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a JSON body, and refuses what can't be kept or compared safely later on: bytes that aren't UTF-8,
 * NUL and lone surrogates in any text, numbers out of range, keys that would reach an object's prototype, and bottomless nesting.
 * Answers undefined for an empty body. Throws `malformed_json`, or `validation_failed` with the path of each field at fault.
 */
export function parseJsonBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch {
    throw new ApiError('malformed_json');
  }
  const faults = new Map<string, string>();
  findUnsafe(value, '', 0, faults);
  if (faults.size > 0) throw invalid(...[...faults].map(([field, message]) => ({ field, message })));
  return value;
}

/** What is wrong with a text wherever it stands; undefined if nothing is. */
export function textProblem(text: string): string | undefined {
  if (text.includes('\0')) return 'must not hold a NUL character';
  return text.isWellFormed() ? undefined : 'must be well-formed Unicode: it contains half of a surrogate pair';
}

/** Collects what is wrong by the path of the field. */
function findUnsafe(value: unknown, path: string, depth: number, faults: Map<string, string>): void {
  if (faults.size >= FAULTS_NAMED_MAX) return;
  const add = (field: string, message: string) => void faults.set(field || 'body', message);
  if (typeof value === 'string') {
    const problem = textProblem(value);
    if (problem) add(path, problem);
  }
  // JSON has no infinity, but reads 1e999 as one, which would be stored as null.
  if (typeof value === 'number' && !Number.isFinite(value)) add(path, 'must be a number that a double can hold');
  if (typeof value !== 'object' || value === null) return;
  if (depth === MAX_DEPTH) {
    add(topOf(path), `must not be nested deeper than ${MAX_DEPTH} levels`);
    return;
  }
  if (Array.isArray(value)) {
    value.forEach((item, index) => findUnsafe(item, `${path}[${index}]`, depth + 1, faults));
    return;
  }
  if (Object.keys(value).length > NAMES_MAX) return add(path, `must not hold more than ${NAMES_MAX} names`);
  for (const [key, item] of Object.entries(value)) {
    const field = path ? `${path}.${key}` : key;
    const problem = textProblem(key);
    if (key === '__proto__') add(field, 'is not allowed as a name');
    else if (problem) add(path, `has a name that ${problem}`);
    else findUnsafe(item, field, depth + 1, faults);
  }
}

function topOf(path: string): string {
  return /^[^.[]+/.exec(path)?.[0] ?? 'body';
}
