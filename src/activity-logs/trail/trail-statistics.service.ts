import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../access/index.js';
import { Clock } from '../../common/clock.js';
import { invalid } from '../../common/errors/index.js';
import { refuseReversedRange } from '../../common/http/index.js';
import { printTimeWithMilliseconds } from '../../common/text/time.js';
import { bucketsOf, defaultFrom, endOfBucket } from '../../common/calendar/buckets.js';
import { decomposeRange } from '../counters/range-decomposition.js';
import type { TrailStatisticsQuery } from './dto/trail-statistics.query.js';
import type { TrailStatisticsResponse } from './dto/trail-statistics.response.js';
import { TrailCountsRepository, type Count, type Question } from './trail-counts.repository.js';

const BUCKETS_MAX = 1_000;

type Series = Pick<TrailStatisticsResponse, 'series' | 'totals' | 'total'>;

/** What the entries of an organization add up to, over time. */
@Injectable()
export class TrailStatisticsService {
  constructor(
    @Inject(TrailCountsRepository) private readonly counts: TrailCountsRepository,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async statistics(caller: Caller, query: TrailStatisticsQuery): Promise<TrailStatisticsResponse> {
    const { interval, groupBy, tz } = query;
    const { from, to } = this.rangeOf(query);
    const buckets = bucketsOf(interval, tz, from, to, BUCKETS_MAX);
    if (!buckets) throw tooMany();
    const starts = buckets.map((start) => Math.max(start, from));
    const counts = await this.counts.series(caller.scope, questionsOf(groupBy, starts, to));
    return { interval, groupBy, tz, from: print(from), to: print(to), ...seriesOf(buckets, counts, groupBy) };
  }

  private rangeOf(query: TrailStatisticsQuery): { from: number; to: number } {
    refuseReversedRange(query);
    const { interval, tz } = query;
    const to = query.to?.getTime() ?? endOfBucket(interval, tz, this.clock.now().getTime());
    const from = query.from?.getTime() ?? defaultFrom(interval, tz, to);
    if (from > to) throw invalid({ field: 'from', message: 'must not be in the future unless to is given' });
    return { from, to };
  }
}

/** With tags, which an entry may have none or many of, the entries themselves are counted as well. */
function questionsOf(groupBy: Count['dimension'], starts: readonly number[], to: number): Question[] {
  const [first] = starts;
  if (first === undefined) return [];
  const question: Question = { dimension: groupBy, cover: decomposeRange([...starts, to]), starts };
  return groupBy === 'tag' ? [question, { dimension: 'all', cover: decomposeRange([first, to]), starts: [first] }] : [question];
}

function seriesOf(buckets: readonly number[], counts: readonly Count[], groupBy: Count['dimension']): Series {
  const ofGroup = counts.filter(({ dimension }) => dimension === groupBy);
  const inBucket = buckets.map((): Count[] => []);
  for (const count of ofGroup) inBucket[count.range]?.push(count);
  return {
    series: buckets.map((start, index) => ({ start: print(start), counts: summed(inBucket[index] ?? []) })),
    totals: summed(ofGroup),
    total: counts.filter(({ dimension }) => groupBy !== 'tag' || dimension === 'all').reduce((sum, { entries }) => sum + entries, 0),
  };
}

/** By key, in the order of the keys. */
function summed(counts: readonly Count[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { key, entries } of counts) sums.set(key, (sums.get(key) ?? 0) + entries);
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function print(time: number): string {
  return printTimeWithMilliseconds(new Date(time));
}

function tooMany() {
  return invalid({
    field: 'from',
    message: `must be closer to to: at most ${BUCKETS_MAX.toLocaleString('en')} buckets are allowed; request a shorter range or a longer interval`,
  });
}
