import { setImmediate as otherWork } from 'node:timers/promises';
import type { CountByTypeResponse } from '../../src/activity-logs/mentor-summary/dto/mentor-summary.responses.js';
import { bodyOf, list, record, recordAll, type Query } from '../support/mentor-log-stories.js';
import { mentorLog } from '../support/factories.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';
import { sealBatch } from '../support/statistics.js';

const BATCHES = 24;
const LOGS = 20;
const MOVED = 6;
const TYPES = ['check_in', 'documentation', 'referral_made'];
/** In three months, on a border of days, of quarters of an hour and of none: wherever a log is moved, it is in the range below. */
const MOMENTS = ['2025-12-31T23:59:59.999Z', '2026-01-01T00:00:00Z', '2026-01-15T12:07:00Z', '2026-02-03T04:45:00Z'];
const RANGE = { from: '2025-12-31T23:50:00Z', to: '2026-02-03T05:02:00Z' };

describe('counts of mentor logs that are read while others record, move and delete, and the sealer seals', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  it('hold everything acknowledged, nothing twice, and what is moved exactly once', async () => {
    let [sent, acknowledged, sealed, readings, writing] = [0, 0, 0, 0, true];
    const api = org.as('ADMIN');
    const moved = await recordAll(
      api,
      Array.from({ length: MOVED }, () => mentorLog({ mentor_id: 'mover', activity_type: TYPES[0], occurred_at: MOMENTS[0] })),
    );
    const total = async (query: Query) => (await list(api, { ...query, limit: 1 })).pagination.total;

    const reader = async (name: string, read: () => Promise<number>, bounds: () => { atLeast: number; atMost: () => number }) => {
      for (; writing; readings++) {
        const { atLeast, atMost } = bounds();
        const seen = await read();
        expect([name, seen, seen >= atLeast, seen <= atMost()]).toEqual([name, seen, true, true]);
        await otherWork();
      }
    };
    const always = (count: number) => () => ({ atLeast: count, atMost: () => count });
    const growing =
      (others = 0) =>
      () => ({ atLeast: acknowledged, atMost: () => sent + others });
    const byType = async () => {
      const { counts } = bodyOf(200, await api.get<CountByTypeResponse>('/activity-logs/mentor/mover/count-by-type'));
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    };

    const sealer = async () => {
      while (writing) {
        sealed += await sealBatch(test, org);
        await otherWork();
      }
    };
    const mover = async (offset: number) => {
      for (let turn = offset; writing; turn += 1) {
        const change = { activity_type: TYPES[turn % TYPES.length], occurred_at: MOMENTS[turn % MOMENTS.length] };
        bodyOf(200, await api.put(`/activity-logs/${moved[turn % MOVED]}`, change));
      }
    };
    const comeAndGo = async () => {
      while (writing) {
        const { log_id } = await record(api, { mentor_id: 'guest' });
        bodyOf(200, await api.delete(`/activity-logs/${log_id}`));
      }
    };
    const writers = async () => {
      const write = async () => {
        sent += LOGS;
        await recordAll(
          api,
          Array.from({ length: LOGS }, (_, index) => mentorLog({ mentor_id: 'writer', occurred_at: MOMENTS[index % MOMENTS.length] })),
        );
        acknowledged += LOGS;
      };
      try {
        for (let batch = 0; batch < BATCHES; batch += 2) await Promise.all([write(), write()]);
      } finally {
        writing = false;
      }
    };
    await Promise.all([
      writers(),
      sealer(),
      mover(0),
      mover(3),
      comeAndGo(),
      reader('moved', () => total({ mentor_id: 'mover' }), always(MOVED)),
      reader('moved, in a range', () => total({ mentor_id: 'mover', ...RANGE }), always(MOVED)),
      reader('moved, in a range of everybody', () => total({ activity_type: TYPES, ...RANGE }), always(MOVED)),
      reader('moved, by type', byType, always(MOVED)),
      reader('written', () => total({ mentor_id: 'writer', ...RANGE }), growing()),
      reader('all', () => total({}), growing(MOVED + 1)),
      reader(
        'come and gone',
        () => total({ mentor_id: 'guest' }),
        () => ({ atLeast: 0, atMost: () => 1 }),
      ),
    ]);

    expect(readings).toBeGreaterThan(BATCHES);
    expect(sealed).toBeGreaterThan(0);
    for (const _ of ['some unsealed', 'all sealed']) {
      expect([await total({}), await total(RANGE), await byType()]).toEqual([BATCHES * LOGS + MOVED, BATCHES * LOGS + MOVED, MOVED]);
      while ((await sealBatch(test, org)) > 0);
    }
  }, 60_000);
});
