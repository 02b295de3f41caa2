import { TrailFilterQuery } from '../../activity-logs/index.js';
import { NumberParameter, Parameter, kinds } from '../../common/validation/index.js';

export const EXPORT_FORMATS = ['csv', 'ndjson', 'bundle'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export class ExportActivitiesQuery extends TrailFilterQuery {
  @Parameter(
    kinds.oneOf(EXPORT_FORMATS),
    { description: '`csv` for spreadsheets, `ndjson` for programs, `bundle` (`annals-bundle@1`) for whoever wants to verify it offline.' },
    'csv',
  )
  format!: ExportFormat;

  @NumberParameter(0, Number.MAX_SAFE_INTEGER, { description: 'Bundles only: the first `seq`, inclusive; default: 0.', example: 0 })
  fromSeq?: number;

  @NumberParameter(0, Number.MAX_SAFE_INTEGER, { description: 'Bundles only: the end, exclusive; default: everything sealed.', example: 64 })
  toSeq?: number;
}
