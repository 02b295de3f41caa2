import { DataEpoch } from '../../common/data-epoch.js';
import { ListParameter, Parameter, kinds, type Kind } from '../../common/validation/index.js';

const SEQ = /^(-1|\d{1,16})$/;
const SEQ_HELP = 'must be the seq of an entry, or -1 to start at the first';

/** The `seq` after which a stream goes on; undefined for anything else. */
export function parseSeq(text: string): number | undefined {
  return SEQ.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
}

const seq: Kind = {
  openapi: { type: 'integer', minimum: -1, maximum: Number.MAX_SAFE_INTEGER },
  read: (raw) => (typeof raw === 'string' ? (parseSeq(raw) ?? raw) : raw),
  problem: (value) => (typeof value === 'number' ? undefined : SEQ_HELP),
};

const epoch: Kind = {
  ...kinds.anyText(64),
  openapi: { type: 'string', pattern: DataEpoch.FORMAT.source },
  sample: 'o15pn3vbyUg',
};

export class StreamQuery {
  @Parameter(kinds.activityTypeOfTrail(), { description: 'What happened.', example: 'update-user' })
  activityType?: string;

  @ListParameter(kinds.text(64), 20, { description: 'May be repeated: an entry must have every tag.', example: ['acronym'] })
  tag?: string[];

  @Parameter(seq, { description: 'Start after this `seq`; -1 starts at the first entry. `Last-Event-ID` takes precedence. Default: start now.', example: -1 })
  after?: number;

  @Parameter(epoch, {
    description: 'The `Annals-Epoch` of the stream to continue. Refused if the data was restored from a backup since.',
  })
  epoch?: string;
}

export { SEQ_HELP };
