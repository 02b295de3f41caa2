import { ObjectId } from 'bson';

/**
 * A new 24-hex-digit id in ObjectId layout (4 bytes of seconds, 5 random, 3 counting),
 * so ids sort by time and, within one process, by the order in which they were made.
 */
export function newObjectId(at: Date): string {
  return new ObjectId(ObjectId.generate(Math.floor(at.getTime() / 1000))).toHexString();
}

/** What stands in for "nobody in particular": the creator of what was done without credentials. */
export const NOBODY = '0'.repeat(24);

export const OBJECT_ID = /^[0-9a-f]{24}$/;

/** Mentor, contact and log ids: whatever the organization calls its people, as long as it is safe in a path. */
export const PLAIN_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
