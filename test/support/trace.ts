import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import type { ApiClient, RequestOptions } from './api-client.js';
import { unique } from './factories.js';

/** What a story states about an entry; the rest follows from its request. */
type Told = Pick<EntryResponse, 'activityType' | 'context' | 'createdBy' | 'orgId' | 'actor'> &
  Partial<Pick<EntryResponse, 'organizationId' | 'tags' | 'target' | 'changes' | 'metadata' | 'occurredAt'>>;

/** One or more requests that can be found in the trail by their origin. */
export class Trace {
  readonly requestId = unique('request');
  readonly options: RequestOptions & { readonly headers: Readonly<Record<string, string>> };

  constructor(
    readonly address = '203.0.113.7',
    readonly userAgent = 'stories/1.0',
  ) {
    this.options = { headers: { 'x-request-id': this.requestId, 'user-agent': userAgent }, address };
  }

  /** The same with more headers. */
  with(headers: Readonly<Record<string, string>>): RequestOptions {
    return { ...this.options, headers: { ...this.options.headers, ...headers } };
  }

  /** Everything that the request left in the trail, in its order, as `reader` (who may read all of it) sees it. Without the `seq`, which comes later. */
  async entries(reader: ApiClient): Promise<EntryResponse[]> {
    const { body } = await reader.get<{ data: EntryResponse[] }>('/activities?limit=1000');
    return body.data
      .filter(({ requestId }) => requestId === this.requestId)
      .reverse()
      .map(({ seq: _, ...entry }) => entry);
  }

  /** The whole entry that the request must have left: nothing but this may stand in it. */
  entry(told: Told): unknown {
    return {
      _id: expect.stringMatching(/^[0-9a-f]{24}$/) as unknown,
      tags: [],
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as unknown,
      updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as unknown,
      __v: 0,
      ip: this.address,
      userAgent: this.userAgent,
      requestId: this.requestId,
      ...told,
    };
  }
}

/** The ids of a list of entries, for comparing lists. */
export function idsOf(entries: readonly Pick<EntryResponse, '_id'>[]): string[] {
  return entries.map(({ _id }) => _id);
}
