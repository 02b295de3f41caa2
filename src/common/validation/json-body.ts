import { ApiError, invalid } from '../errors/index.js';
import { scanJson } from './json-scan.js';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a JSON body, and refuses what a parser would pass over or change, and what cannot be kept or compared safely later on (see `scanJson`).
 * Answers undefined for an empty body. Throws `malformed_json`, or `validation_failed` with the path of each field at fault.
 */
export function parseJsonBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  const text = orMalformed(() => decoder.decode(bytes));
  const { faults, stopped } = scanJson(text);
  if (stopped) throw invalid(...faults);
  const value = orMalformed(() => JSON.parse(text) as unknown);
  if (faults.length > 0) throw invalid(...faults);
  return value;
}

function orMalformed<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new ApiError('malformed_json');
  }
}
