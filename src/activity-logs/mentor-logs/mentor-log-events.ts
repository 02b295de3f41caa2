import { changesBetween } from '../../common/changes-between.js';
import type { Changes, AuditEvent } from '../../common/trail-recorder.js';
import { mentorLogResponse, type MentorLogResponse } from './dto/mentor-log.response.js';
import type { MentorLog } from './mentor-log.entity.js';

/**
 * What the trail records about mentor logs. The description is free text about people: only the fact that it changed
 * appears.
 */
const TARGET = 'activity-log';

export function logCreated(log: MentorLog): AuditEvent {
  const { logId, mentorId, activityType } = log;
  return {
    activityType: 'create-activity-log',
    context: `Created activity log ${logId} of mentor ${mentorId}`,
    tags: [activityType],
    target: { type: TARGET, id: logId },
    logChange: { mentorId, after: log },
  };
}

export function logUpdated(before: MentorLog, after: MentorLog, changes: Changes): AuditEvent {
  const { logId, mentorId, activityType } = after;
  const fields = Object.keys(changes);
  return {
    activityType: 'update-activity-log',
    context: `Updated activity log ${logId} of mentor ${mentorId}: ${fields.join(', ')}`,
    tags: [...fields, activityType],
    target: { type: TARGET, id: logId },
    changes,
    logChange: { mentorId, before, after },
  };
}

export function logDeleted(log: MentorLog): AuditEvent {
  const { logId, mentorId, activityType } = log;
  return {
    activityType: 'delete-activity-log',
    context: `Deleted activity log ${logId} of mentor ${mentorId}`,
    tags: [activityType],
    target: { type: TARGET, id: logId },
    logChange: { mentorId, before: log },
  };
}

export function logsExported(format: string, filters: Readonly<Record<string, unknown>>): AuditEvent {
  return { activityType: 'export-activity-logs', context: `Exported activity logs as ${format}`, tags: [format], metadata: filters };
}

const FIELDS = ['activity_type', 'contact_id', 'duration_minutes', 'occurred_at'] as const;

/** The differences; empty if there are none. */
export function logChanges(before: MentorLog, after: MentorLog): Changes {
  const isRewritten = before.description !== after.description;
  return {
    ...(isRewritten && { description: { changed: true } }),
    ...changesBetween<MentorLogResponse>(mentorLogResponse(before), mentorLogResponse(after), FIELDS),
  };
}
