import type { Caller } from '../../access/index.js';
import { ApiError } from '../../common/errors/index.js';
import type { MentorLog } from './mentor-log.entity.js';

/**
 * Whose logs a caller may work with: a USER only their own, higher roles all of the organization. An API key has no
 * mentor id, so a key with a USER-based role has no mentor logs.
 */
export function mentorOf(caller: Caller): string | undefined {
  return caller.role.base === 'USER' ? (caller.mentorId ?? '') : undefined;
}

export function maySee(caller: Caller, log: MentorLog): boolean {
  const own = mentorOf(caller);
  return own === undefined || own === log.mentorId;
}

/** Throws `forbidden` for another mentor's records. */
export function refuseOtherMentor(caller: Caller, mentorId: string): void {
  const own = mentorOf(caller);
  if (own !== undefined && own !== mentorId) throw new ApiError('forbidden', { detail: 'A USER may work only with logs of their own mentor_id.' });
}

/** The mentor that a list is narrowed to. */
export function narrowedMentor(caller: Caller, asked: string | undefined): string | undefined {
  if (asked !== undefined) refuseOtherMentor(caller, asked);
  return asked ?? mentorOf(caller);
}

/**
 * The mentor of a new log; undefined if the caller must name one but did not. Throws `forbidden` for another mentor's.
 */
export function mentorOfNewLog(caller: Caller, asked: string | undefined): string | undefined {
  if (asked !== undefined) refuseOtherMentor(caller, asked);
  return asked ?? (caller.role.base === 'USER' ? caller.mentorId : undefined);
}
