import { RefusedError, type UserError } from './errors.js';
import {
  DeliveriesDocument,
  type DeliveryFilter,
  DeliveryRetryDocument,
  InboxDocument,
  InboxReadDocument,
  WebhookEndDocument,
  WebhookSaveDocument,
  type WebhookSaveInput,
  WebhooksDocument,
} from './generated/graphql.js';
import { newId } from './ids.js';
import { type Paged, type PageOptions, paged } from './paging.js';
import { keyed, type RequestOptions, type Transport } from './transport.js';
import type { Delivery, InboxOfViewer, Webhook } from './types.js';

export interface WebhookSaved {
  readonly webhook: Webhook | null;
  /** Told this once; null when the call was repeated or refused. */
  readonly secret: string | null;
  /** Empty when it was done. */
  readonly userErrors: readonly UserError[];
}
export interface WebhookEnded {
  readonly webhook: Webhook | null;
  /** Empty when it was done. */
  readonly userErrors: readonly UserError[];
}
export interface DeliveryResult {
  readonly delivery: Delivery | null;
  /** Empty when it was done. */
  readonly userErrors: readonly UserError[];
}

/** What you are told: returned, accepted, verified, due soon, overdue. */
export interface Inbox {
  /** Newest first; null when nobody is signed in. */
  get(): Promise<InboxOfViewer | null>;
  /** Says that these were read, at most 200: give the ids of the notices you showed. */
  read(ids: readonly string[], options?: RequestOptions): Promise<InboxOfViewer | null>;
}

/** Where notices of the district are posted; for its administrator. */
export interface Webhooks {
  list(districtCode: string): Promise<readonly Webhook[]>;
  /** Without an `id` one is made, so that the call can be repeated. */
  save(input: Omit<WebhookSaveInput, 'id'> & { id?: string }): Promise<WebhookSaved>;
  end(id: string, options?: RequestOptions): Promise<WebhookEnded>;
}

/** How notices leave the house; for the administrator. */
export interface Deliveries {
  /** Newest first. `states: ['FAILED']` are the dead letters. */
  list(filter?: DeliveryFilter, page?: PageOptions): Paged<Delivery>;
  /** Sends a dead letter again. */
  retry(id: string, options?: RequestOptions): Promise<DeliveryResult>;
}

export const inbox = ({ request }: Transport): Inbox => ({
  get: async () => (await request(InboxDocument, {})).viewer.inbox,
  read: async (ids, options) => {
    const { inbox: now, userErrors } = (await request(InboxReadDocument, { ids: [...ids] }, keyed(options))).inboxRead;
    if (userErrors.length > 0) throw new RefusedError('InboxRead', userErrors);
    return now;
  },
});

export const webhooks = ({ request }: Transport): Webhooks => ({
  list: async (code) => (await request(WebhooksDocument, { code })).district?.webhooks ?? [],
  save: async ({ id = newId(), url }) => (await request(WebhookSaveDocument, { input: { id, url } })).webhookSave,
  end: async (id, options) => (await request(WebhookEndDocument, { id }, keyed(options))).webhookEnd,
});

export const deliveries = ({ request }: Transport): Deliveries => ({
  list: (filter, page) =>
    paged('Deliveries', async (first, after) => (await request(DeliveriesDocument, { filter, first, after })).deliveries, page),
  retry: async (id, options) => (await request(DeliveryRetryDocument, { id }, keyed(options))).deliveryRetry,
});
