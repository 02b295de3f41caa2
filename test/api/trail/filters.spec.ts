import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import type { EntryListResponse, QueriesResponse } from '../../../src/activity-logs/trail/dto/page.responses.js';
import type { ProblemBody } from '../../support/api-client.js';
import { sealAll } from '../../support/integrity/sealing.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { idsOf } from '../../support/trace.js';

interface Filter {
  readonly activityType?: string;
  readonly createdBy?: string;
  readonly tag?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
}

const CONTEXTS = ['Printed the Invoice of May', 'Re-printed an invoice', 'Sent an invitation', 'invoiced: MAY day'];
const TAGS = [[], ['red'], ['red', 'green'], ['Red'], ['green', 'blue', 'red']];
const TYPES = ['print-invoice', 'send-letter'];
const hour = (count: number) => `2026-03-26T${String(count).padStart(2, '0')}:00:00.000Z`;

/** What the contract says of each filter, on a plain array. */
function matches(entry: EntryResponse, { activityType, createdBy, tag = [], from, to, q = '' }: Filter): boolean {
  const words = (entry.context ?? '').toLowerCase().split(/[^a-z]+/);
  return (
    (activityType === undefined || entry.activityType === activityType) &&
    (createdBy === undefined || entry.createdBy === createdBy) &&
    tag.every((one) => entry.tags.includes(one)) &&
    (from === undefined || entry.createdAt >= from) &&
    (to === undefined || entry.createdAt < to) &&
    q
      .toLowerCase()
      .split(' ')
      .every((sought) => words.some((word) => word.startsWith(sought)))
  );
}

function parametersOf(filter: Filter): string {
  const pairs = Object.entries(filter).flatMap(([name, value]: [string, string | readonly string[] | undefined]) =>
    [value ?? []].flat().map((one) => [name, one] as [string, string]),
  );
  return new URLSearchParams(pairs).toString();
}

describe('every combination of filters', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let oldestFirst: EntryResponse[];
  let combinations: Filter[];

  beforeAll(async () => {
    const { OWNER, USER } = org.people;
    const key = await org.addApiKey('ADMIN');
    oldestFirst = [];
    for (let index = 0; index < 60; index++) {
      test.clock.set(hour(Math.floor(index / 3)));
      const request = {
        activityType: TYPES[index % 2],
        context: CONTEXTS[index % 4],
        tags: TAGS[index % 5],
        ...(index % 3 === 0 && { createdBy: USER.id }),
      };
      const { body } = await (index % 7 === 0 ? key : OWNER).api.post<EntryResponse>('/activities', request);
      oldestFirst.push(body);
    }
    test.clock.release();
    await sealAll(test);

    const choices = {
      activityType: [undefined, TYPES[1]],
      createdBy: [undefined, USER.id, key.id],
      tag: [undefined, ['red'], ['blue', 'red'], ['Red']],
      from: [undefined, hour(7)],
      to: [hour(20), hour(13)],
      q: [undefined, 'inv', 'may INVOICE'],
    };
    combinations = Object.entries(choices).reduce<Filter[]>(
      (filters, [name, values]) => filters.flatMap((filter) => values.map((value: unknown) => ({ ...filter, ...(value !== undefined && { [name]: value }) }))),
      [{}],
    );
  });

  it('gives GET /queries the very entries that a plain filter gives, with the right totals', async () => {
    let found = 0;
    for (const filter of combinations) {
      const expected = oldestFirst.filter((entry) => matches(entry, filter));
      const { status, body } = await org.as('ADMIN').get<QueriesResponse | ProblemBody>(`/activities/queries?limit=100&${parametersOf(filter)}`);
      if (expected.length === 0) expect([filter, status, (body as ProblemBody).code]).toEqual([filter, 400, 'activities_not_found']);
      else {
        const { results, totalResults } = body as QueriesResponse;
        expect([filter, idsOf(results), totalResults]).toEqual([filter, idsOf(expected).reverse(), expected.length]);
        found += 1;
      }
    }
    // Neither almost nothing nor almost everything was empty.
    expect([found > 30, combinations.length - found > 30]).toEqual([true, true]);
  });

  it.each(['asc', 'desc'])('gives the modern list in %s order the same, page by page', async (order) => {
    for (const filter of combinations) {
      const expected = idsOf(oldestFirst.filter((entry) => matches(entry, filter)));
      const first = await org.as('ADMIN').get<EntryListResponse>(`/activities?order=${order}&limit=7&${parametersOf(filter)}`);
      const cursor = first.body.nextCursor;
      const rest = cursor && (await org.as('ADMIN').get<EntryListResponse>(`/activities?order=${order}&cursor=${cursor}&${parametersOf(filter)}`));
      const read = [...idsOf(first.body.data), ...(rest ? idsOf(rest.body.data) : [])];
      expect([filter, read]).toEqual([filter, order === 'asc' ? expected : expected.reverse()]);
    }
  });
});
