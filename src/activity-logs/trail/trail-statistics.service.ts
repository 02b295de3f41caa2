import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/index.js';
import { Database } from '../../database/index.js';
import { Clock } from '../../common/clock.js';
import { invalid } from '../../common/errors/index.js';
import { refuseReversedRange } from '../../common/http/index.js';
import { printTimeWithMilliseconds } from '../../common/text/time.js';
import { bucketsOf, defaultFrom, endOfBucket } from '../../common/calendar/buckets.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { OrganizationsService } from '../../organizations/index.js';
import { CountQuery, type Count, type CountQuestion } from '../counters/count-query.js';
import type { Group, TrailStatisticsQuery } from './dto/trail-statistics.query.js';
import type { TrailStatisticsResponse } from './dto/trail-statistics.response.js';
import { trailSeries } from './trail-series.js';

const BUCKETS_MAX = 1_000;

/** What the entries of an organization add up to, over time. */
@Injectable()
export class TrailStatisticsService {
  constructor(
    private readonly counts: CountQuery,
    private readonly database: Database,
    private readonly organizations: OrganizationsService,
    private readonly clock: Clock,
  ) {}

  async statistics(caller: Caller, query: TrailStatisticsQuery): Promise<TrailStatisticsResponse> {
    const { interval, groupBy, tz = await this.organizations.timeZone(caller.scope) } = query;
    const { from, to } = this.rangeOf(query, tz);
    const buckets = bucketsOf(interval, tz, from, to, BUCKETS_MAX);
    if (!buckets) throw tooMany();
    const starts = buckets.map((start) => Math.max(start, from));
    const [ofGroup = [], ofEntries = ofGroup] = await this.counts.byKey(
      caller.scope,
      questionsOf(caller.scope, groupBy, [...starts, to]),
      this.database.longReads(caller.scope),
    );
    return { interval, groupBy, tz, from: print(from), to: print(to), ...seriesOf(buckets, ofGroup), total: sum(ofEntries) };
  }

  private rangeOf(query: TrailStatisticsQuery, tz: string): { from: number; to: number } {
    refuseReversedRange(query);
    const { interval } = query;
    const to = query.to?.getTime() ?? endOfBucket(interval, tz, this.clock.now().getTime());
    const from = query.from?.getTime() ?? defaultFrom(interval, tz, to);
    if (from > to) throw invalid({ field: 'from', message: 'must not be in the future unless to is given' });
    return { from, to };
  }
}

/** An entry may have no tag or many, so for tags the entries themselves are counted too. */
function questionsOf(scope: OrganizationScope, groupBy: Group, bounds: readonly number[]): CountQuestion[] {
  const question = { series: trailSeries(scope, groupBy), bounds };
  const ends = [bounds[0] as number, bounds.at(-1) as number];
  return groupBy === 'tag' ? [question, { series: trailSeries(scope, 'all'), bounds: ends }] : [question];
}

function seriesOf(buckets: readonly number[], counts: readonly Count[]): Pick<TrailStatisticsResponse, 'series' | 'totals'> {
  const inBucket = buckets.map((): Count[] => []);
  for (const count of counts) inBucket[count.range]?.push(count);
  return {
    series: buckets.map((start, index) => ({ start: print(start), counts: summed(inBucket[index] ?? []) })),
    totals: summed(counts),
  };
}

/** By key, in the order of the keys. */
function summed(counts: readonly Count[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { key, amount } of counts) sums.set(key, (sums.get(key) ?? 0) + amount);
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((total, { amount }) => total + amount, 0);
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
