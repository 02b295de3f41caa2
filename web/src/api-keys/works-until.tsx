import { Moment } from '../common/moment.js';
import { lastWholeDay } from './last-whole-day.js';

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** When a key expires, as its creator entered it: by its last day. */
export function WorksUntil({ at }: { readonly at: string | undefined }) {
  if (at === undefined) return 'never';
  const lastDay = lastWholeDay(new Date(at));
  return lastDay ? <time dateTime={at}>{DAY.format(lastDay)}</time> : <Moment at={at} />;
}
