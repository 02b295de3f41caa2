import { randomBytes } from 'node:crypto';

/** Unique to this process, so that no two create the same id in the same second. */
const PROCESS = randomBytes(5).toString('hex');
const COUNTS = 2 ** 24;
let count = randomBytes(3).readUIntBE(0, 3);

/**
 * A new id of 24 hex digits in ObjectId layout (4 bytes of seconds, 5 random, 3 counting), so ids sort by time and,
 * within one process, by order of creation.
 */
export function newObjectId(at: Date): string {
  count = (count + 1) % COUNTS;
  return hex(Math.floor(at.getTime() / 1000) % 2 ** 32, 8) + PROCESS + hex(count, 6);
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

/** Stands for "nobody in particular": the creator of what was done without credentials. */
export const NOBODY = '0'.repeat(24);

export const OBJECT_ID = /^[0-9a-f]{24}$/;

/** Mentor, contact and log ids: whatever the organization uses, as long as it is safe in a path. */
export const PLAIN_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
