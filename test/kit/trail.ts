import { v7 } from 'uuid';
import { appendStatement } from '../../server/modules/audit/audit.service.js';
import { auditBody } from '../../server/modules/audit/audit-body.js';
import { AuditOutcome } from '../../server/modules/audit/audit-event.entity.js';
import { anonymous, Role } from '../../server/platform/actor.js';
import { Database } from '../../server/platform/database.js';
import type { TestActor, TestDistrict, World } from './world.js';

export interface TrailEvent {
  readonly districtId: string;
  readonly seq: number;
  readonly at: string;
  readonly actor: { readonly id: string; readonly name: string; readonly role: Role; readonly departmentId: string | null } | null;
  readonly action: string;
  readonly outcome: 'DONE' | 'REFUSED' | 'READ';
  readonly object: { readonly type: string; readonly id: string | null; readonly label: string | null } | null;
  readonly codes: readonly string[];
  readonly beforeHash: string | null;
  readonly afterHash: string | null;
  readonly requestId: string;
  readonly details: string | null;
  readonly previousHash: string | null;
  readonly hash: string;
}

const query = `query Trail($filter: AuditEventFilter) { auditEvents(filter: $filter, first: 100) { nodes {
  districtId seq at actor { id name role departmentId } action outcome object { type id label } codes beforeHash afterHash requestId details previousHash hash
} } }`;

/** The newest hundred events of a district, oldest first, as its auditor reads them through the API; what was to be written is written. */
export async function eventsOf(world: World, auditor: TestActor, filter: Record<string, unknown> = {}): Promise<TrailEvent[]> {
  await world.connected.app.trail.flush();
  const { auditEvents } = (await auditor.run<{ auditEvents: { nodes: TrailEvent[] } }>(query, { filter })).expectData();
  return auditEvents.nodes.toReversed();
}

export const auditorOf = (world: World, district: Pick<TestDistrict, 'id'>): Promise<TestActor> => world.actor(Role.AUDITOR, district);

/** Appends `count` events by the function the server uses, in one call as the app role; the first is `days` days old, the last a few seconds. */
export async function appendEvents(world: World, districtId: string, count: number, days = 0): Promise<void> {
  const start = Date.now() - days * 86_400_000;
  const step = days > 0 ? (days * 86_400_000 - 5000) / count : 1;
  const bodies = Array.from({ length: count }, (_, i) =>
    auditBody(
      { ...anonymous, districtId, userId: v7(), userName: '某人', role: Role.DEPARTMENT_CLERK, departmentId: v7() },
      {
        action: 'report.save',
        outcome: AuditOutcome.DONE,
        at: new Date(start + i * step),
        requestId: `r${i}`,
        object: { type: 'report', id: v7(), label: `报告“${i}”` },
        codes: i % 7 === 0 ? ['NOT_FOUND', 'REQUIRED'] : [],
        beforeHash: 'a'.repeat(64),
        afterHash: 'b'.repeat(64),
        details: { version: i },
      },
    ),
  );
  await new Database(world.connected.pool).transaction({ ...anonymous, scope: 'SYSTEM', districtId }, (tx) =>
    tx.rows(appendStatement, [districtId, bodies]),
  );
}
