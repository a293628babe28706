import { type AuditEventFilter, AuditEventsDocument, AuditHeadDocument } from './generated/graphql.js';
import { type Paged, type PageOptions, paged } from './paging.js';
import type { Transport } from './transport.js';
import type { AuditEvent, AuditHead } from './types.js';

/** The audit trail of your district. For its auditor only; reading it leaves no trace in it. */
export interface Audit {
  /** Events, newest first: `seq` falls by one from each to the next unless a filter leaves some out. */
  events(filter?: AuditEventFilter, page?: PageOptions): Paged<AuditEvent>;
  /** Where the trail ends now; null while it holds no event. Kept elsewhere, it proves later that nothing before it was changed. */
  head(): Promise<AuditHead | null>;
}

export const audit = ({ request }: Transport): Audit => ({
  events: (filter, page) =>
    paged('AuditEvents', async (first, after) => (await request(AuditEventsDocument, { filter, first, after })).auditEvents, page),
  head: async () => (await request(AuditHeadDocument, {})).auditHead,
});
