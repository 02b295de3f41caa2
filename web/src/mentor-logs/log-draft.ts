import type { components } from '@annals/client';
import { localTimeOf, momentOf } from './local-time.js';

export type MentorLog = components['schemas']['MentorLogResponse'];
type NewLog = components['schemas']['CreateMentorLogRequest'];
type LogChanges = components['schemas']['UpdateMentorLogRequest'];

/** The editable fields of a log, in display order. */
export const DRAFT_FIELDS = ['activity_type', 'description', 'occurred_at', 'contact_id', 'duration_minutes'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** A log in its form: missing values are empty, `occurred_at` is a time in the viewer's zone. */
export type LogDraft = Readonly<Record<DraftField, string>>;

export function emptyDraft(now: Date): LogDraft {
  return { activity_type: '', description: '', occurred_at: localTimeOf(now), contact_id: '', duration_minutes: '' };
}

export function draftOf(log: MentorLog): LogDraft {
  return {
    activity_type: log.activity_type,
    description: log.description,
    occurred_at: localTimeOf(new Date(log.occurred_at)),
    contact_id: log.contact_id ?? '',
    duration_minutes: log.duration_minutes === undefined ? '' : String(log.duration_minutes),
  };
}

/** The request that records a draft. Without a mentor it is the caller's own log. */
export function newLogOf(draft: LogDraft, mentorId: string | undefined): NewLog {
  return {
    ...(mentorId !== undefined && { mentor_id: mentorId }),
    activity_type: draft.activity_type,
    description: draft.description,
    occurred_at: sentTime(draft),
    ...(draft.contact_id !== '' && { contact_id: draft.contact_id }),
    ...(draft.duration_minutes !== '' && { duration_minutes: Number(draft.duration_minutes) }),
  };
}

/** The fields that differ, in draft form. What the form cannot show, such as the seconds of a time, does not count. */
export function changedFields(before: LogDraft, after: LogDraft): DraftField[] {
  return DRAFT_FIELDS.filter((field) => before[field] !== after[field]);
}

/**
 * The request that turns one draft into the other. It contains only the differences, so that everything else stays, to
 * the second.
 */
export function changesOf(before: LogDraft, after: LogDraft): LogChanges {
  const sent: Required<LogChanges> = {
    activity_type: after.activity_type,
    description: after.description,
    occurred_at: sentTime(after),
    contact_id: after.contact_id === '' ? null : after.contact_id,
    duration_minutes: after.duration_minutes === '' ? null : Number(after.duration_minutes),
  };
  return Object.fromEntries(changedFields(before, after).map((field) => [field, sent[field]]));
}

/** An invalid time is sent as it is: the API reports it at its field. */
function sentTime({ occurred_at }: LogDraft): string {
  return momentOf(occurred_at) ?? occurred_at;
}
