import { trailFilterOf, type TrailFilter } from '../activity-logs/index.js';
import { invalid } from '../common/errors/index.js';
import { refuseReversedRange } from '../common/http/index.js';
import { printTimeWithMilliseconds } from '../common/text/time.js';
import type { Happening } from '../common/trail-recorder.js';
import type { ExportActivitiesQuery } from './dto/export-activities.query.js';

const FILTERS = ['activityType', 'createdBy', 'tag', 'from', 'to', 'q'] as const;
const RANGE = ['fromSeq', 'toSeq'] as const;

/** Throws `validation_failed` for what the format has no use for: left unsaid, half of a trail could be taken for the whole. */
export function refuseUnfit(query: ExportActivitiesQuery): void {
  const isBundle = query.format === 'bundle';
  const unfit = (isBundle ? FILTERS : RANGE).filter((field) => query[field] !== undefined);
  const message = isBundle ? 'is not for a bundle, which holds every entry from fromSeq to toSeq' : 'is for format=bundle only';
  if (unfit.length > 0) throw invalid(...unfit.map((field) => ({ field, message })));
  refuseReversedRange(query);
  const { fromSeq, toSeq } = query;
  if (fromSeq !== undefined && toSeq !== undefined && fromSeq > toSeq) throw invalid({ field: 'toSeq', message: 'must not be less than fromSeq' });
}

/** The range of a bundle of a tree. Throws `validation_failed` where the tree does not reach so far. */
export function rangeOf({ fromSeq = 0, toSeq }: ExportActivitiesQuery, treeSize: number): { readonly fromSeq: number; readonly toSeq: number } {
  const beyond = Object.entries({ fromSeq, toSeq }).filter(([, seq]) => seq !== undefined && seq > treeSize);
  if (beyond.length > 0) throw invalid(...beyond.map(([field]) => ({ field, message: `must be at most ${treeSize}, the number of sealed entries` })));
  return { fromSeq, toSeq: toSeq ?? treeSize };
}

/** What the trail keeps of an export: everything that was asked for but the words of a search, which may be about people. */
export function activitiesExported(query: ExportActivitiesQuery): Happening {
  const { format, from, to, fromSeq, toSeq, q }: Partial<ExportActivitiesQuery> = query;
  const { activityType, createdBy, tags }: TrailFilter = trailFilterOf(query);
  const metadata = {
    format,
    ...(activityType !== undefined && { activityType }),
    ...(createdBy !== undefined && { createdBy }),
    ...(tags && { tag: tags }),
    ...(from && { from: printTimeWithMilliseconds(from) }),
    ...(to && { to: printTimeWithMilliseconds(to) }),
    ...(q !== undefined && { q: true }),
    ...(fromSeq !== undefined && { fromSeq }),
    ...(toSeq !== undefined && { toSeq }),
  };
  return { activityType: 'export-activities', context: `Exported activities as ${format}`, tags: [format], metadata };
}
