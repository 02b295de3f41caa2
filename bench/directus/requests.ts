import type { Load } from '../load/wrk.js';
import { sampleLog } from '../trail/sample-log.js';
import { COLLECTION, FIELDS, itemId } from './collection.js';

type Request = Pick<Load, 'path' | 'body' | 'ids'>;

const LOG = sampleLog(0);
const ITEMS = `/items/${COLLECTION}`;
const OF_FIELDS = `fields=${FIELDS.join(',')}`;

/** Annals finds out whose log it is, and its words, by itself; Directus has to be told. */
export function newItem(organizationId: string): object {
  return { ...LOG, organization_id: organizationId, search_text: ` ${LOG.description.toLowerCase()} ` };
}

export const NEW_ITEM = `${ITEMS}?${OF_FIELDS}`;
export const NEWEST_ITEMS = `${NEW_ITEM}&limit=20&sort=-occurred_at&meta=filter_count`;
export const ITEM = `${ITEMS}/{id}?${OF_FIELDS}`;

/** The same three, as each of them is asked for it. */
export function requests(ids: readonly string[], organizationId: string): Record<string, { readonly annals: Request; readonly directus: Request }> {
  return {
    'get by id': { annals: { path: '/api/v1/activity-logs/{id}', ids }, directus: { path: ITEM, ids: ids.map(itemId) } },
    'list of 20 with total': { annals: { path: '/api/v1/activity-logs' }, directus: { path: NEWEST_ITEMS } },
    'create with its trail': {
      annals: { path: '/api/v1/activity-logs', body: JSON.stringify(LOG) },
      directus: { path: NEW_ITEM, body: JSON.stringify(newItem(organizationId)) },
    },
  };
}
