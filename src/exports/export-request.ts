import { trailFilterOf, type TrailFilter } from '../activity-logs/index.js';
import { invalid } from '../common/errors/index.js';
import { refuseReversedRange } from '../common/http/index.js';
import { printTimeWithMilliseconds } from '../common/text/time.js';
import type { AuditEvent } from '../common/trail-recorder.js';
import type { ExportActivitiesQuery } from './dto/export-activities.query.js';

const FILTERS = ['activityType', 'createdBy', 'tag', 'externalId', 'from', 'to', 'q'] as const;
const RANGE = ['fromSeq', 'toSeq'] as const;

/**
 * Throws `validation_failed` for parameters that do not apply to the format: ignoring them could pass part of a trail
 * off as all of it.
 */
export function refuseUnfit(query: ExportActivitiesQuery): void {
  const isBundle = query.format === 'bundle';
  const unfit = (isBundle ? FILTERS : RANGE).filter((field) => query[field] !== undefined);
  const message = isBundle ? 'is not for a bundle, which holds every entry from fromSeq to toSeq' : 'is for format=bundle only';
  if (unfit.length > 0) throw invalid(...unfit.map((field) => ({ field, message })));
  refuseReversedRange(query);
  const { fromSeq, toSeq } = query;
  if (fromSeq !== undefined && toSeq !== undefined && fromSeq > toSeq) throw invalid({ field: 'toSeq', message: 'must not be less than fromSeq' });
}

/** The range of a bundle. Throws `validation_failed` if the tree does not reach that far. */
export function rangeOf({ fromSeq = 0, toSeq }: ExportActivitiesQuery, treeSize: number): { readonly fromSeq: number; readonly toSeq: number } {
  const beyond = Object.entries({ fromSeq, toSeq }).filter(([, seq]) => seq !== undefined && seq > treeSize);
  if (beyond.length > 0) throw invalid(...beyond.map(([field]) => ({ field, message: `must be at most ${treeSize}, the number of sealed entries` })));
  return { fromSeq, toSeq: toSeq ?? treeSize };
}

/** The trail's record of an export: all parameters except the search words and the external id, which may be about people or erased later. */
export function activitiesExported(query: ExportActivitiesQuery): AuditEvent {
  const { format, from, to, fromSeq, toSeq, q }: Partial<ExportActivitiesQuery> = query;
  const { activityType, createdBy, tags, externalId }: TrailFilter = trailFilterOf(query);
  const metadata = {
    format,
    ...(activityType !== undefined && { activityType }),
    ...(createdBy !== undefined && { createdBy }),
    ...(tags && { tag: tags }),
    ...(externalId !== undefined && { externalId: true }),
    ...(from && { from: printTimeWithMilliseconds(from) }),
    ...(to && { to: printTimeWithMilliseconds(to) }),
    ...(q !== undefined && { q: true }),
    ...(fromSeq !== undefined && { fromSeq }),
    ...(toSeq !== undefined && { toSeq }),
  };
  return { activityType: 'export-activities', context: `Exported activities as ${format}`, tags: [format], metadata };
}
