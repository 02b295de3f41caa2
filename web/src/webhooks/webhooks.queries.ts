import type { components } from '@annals/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { annals } from '../session/annals.js';

export type Webhook = components['schemas']['WebhookResponse'];
export type Delivery = components['schemas']['DeliveryResponse'];

/** A webhook, with the ETag of the version that was read. */
export interface WebhookVersion {
  readonly webhook: Webhook;
  readonly etag: string | undefined;
}

const PAGE = 50;
/** Deliveries continue while the page is open. */
const DELIVERIES_EVERY_MILLISECONDS = 5_000;

export const webhooksQuery = infiniteQueryOptions({
  queryKey: ['webhooks', 'list'],
  queryFn: async ({ pageParam: cursor, signal }) => (await annals.GET('/api/v1/webhooks', { params: { query: { limit: PAGE, cursor } }, signal })).data,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});

export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', 'one', id],
    queryFn: async ({ signal }): Promise<WebhookVersion> => {
      const { data, etag } = await annals.GET('/api/v1/webhooks/{id}', { params: { path: { id } }, signal });
      return { webhook: data, etag };
    },
  });

export const deliveriesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['webhooks', 'deliveries', id],
    queryFn: async ({ pageParam: cursor, signal }) =>
      (await annals.GET('/api/v1/webhooks/{id}/deliveries', { params: { path: { id }, query: { limit: PAGE, cursor } }, signal })).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchInterval: DELIVERIES_EVERY_MILLISECONDS,
  });
