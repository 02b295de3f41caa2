import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import type { ApiClient } from './api-client.js';

interface Page {
  readonly data: EntryResponse[];
  readonly nextCursor: string;
}

/** One page of sealed entries. */
export async function readOn(api: ApiClient, cursor?: string, parameters: Readonly<Record<string, string>> = {}): Promise<Page> {
  const query = new URLSearchParams({ order: 'asc', limit: '1000', ...parameters, ...(cursor !== undefined && { cursor }) });
  const { status, body } = await api.get<Page>(`/activities?${query.toString()}`);
  if (status !== 200) throw new Error(`GET /activities?${query.toString()} answered ${status}`);
  return body;
}

/** The whole sealed trail, once these entries are in it. */
export async function sealedTrail(api: ApiClient, ids: readonly string[]): Promise<EntryResponse[]> {
  const trail: EntryResponse[] = [];
  const missing = new Set(ids);
  const giveUpAt = Date.now() + 30_000;
  let cursor: string | undefined;
  for (;;) {
    const { data, nextCursor } = await readOn(api, cursor);
    trail.push(...data);
    for (const { _id } of data) missing.delete(_id);
    if (missing.size === 0 && data.length === 0) return trail;
    if (Date.now() > giveUpAt) throw new Error(`${missing.size} entries were not sealed in time`);
    cursor = nextCursor;
    await new Promise(setImmediate); // in-process responses do not yield to the event loop, which the sealer's timer needs
  }
}
