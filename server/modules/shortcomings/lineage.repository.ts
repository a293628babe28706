import type { Transaction } from '../../platform/database.js';
import type { Statement } from '../../platform/read/plan.js';
import type { LinkKind } from './shortcoming-link.entity.js';

export interface OpenLink {
  readonly id: string;
  readonly previousId: string;
  readonly kind: LinkKind;
}

/** The decisions about a shortcoming that hold. */
export const openLinks = (tx: Transaction, shortcomingId: string): Promise<OpenLink[]> =>
  tx.rows<OpenLink>(
    `select id, previous_id as "previousId", kind from shortcoming_link where shortcoming_id = $1 and ended_at is null order by at, id`,
    [shortcomingId],
  );

export interface Decision {
  readonly at: Date;
  readonly by: string | null;
}

export async function endLinks(tx: Transaction, ids: readonly string[], { at, by }: Decision): Promise<void> {
  await tx.rows('update shortcoming_link set ended_at = $2, ended_by = $3 where id = any($1::uuid[])', [ids, at, by]);
}

export interface NewLink extends Decision {
  readonly id: string;
  readonly shortcomingId: string;
  readonly previousId: string;
  readonly kind: LinkKind;
  readonly reason: string | null;
}

/** Keeps a decision; the database gives the line and the state that follow from it. */
export async function insertLink(tx: Transaction, link: NewLink): Promise<void> {
  await tx.rows(
    `insert into shortcoming_link (id, district_id, department_id, released, report_id, shortcoming_id, previous_id, kind, at, by, reason)
     select $1, s.district_id, s.department_id, s.released, s.report_id, s.id, $3, $4, $5, $6, $7 from shortcoming s where s.id = $2`,
    [link.id, link.shortcomingId, link.previousId, link.kind, link.at, link.by, link.reason],
  );
}

/** Every decision about a shortcoming, for the trail. */
export const linksState = `select jsonb_agg(to_jsonb(l) - 'released' order by l.at, l.id) from shortcoming_link l where l.shortcoming_id = $1`;

/** All shortcomings of the units that the given ones belong to: one statement for any number of them. */
export const occurrencesBeside = (ids: readonly string[]): Statement => ({
  text: `select s.id, s.report_id as "reportId", s.department_id as "departmentId", s.lineage_id as "lineageId", c.year, s.text, s.state,
      r.submission_at is not null as submitted,
      exists (select from shortcoming_link l where l.shortcoming_id = s.id and l.kind = 'LINKED' and l.ended_at is null) as linked,
      array(select l.previous_id::text from shortcoming_link l where l.shortcoming_id = s.id and l.kind = 'DECLINED' and l.ended_at is null) as declined
    from shortcoming s join report r on r.id = s.report_id join cycle c on c.id = r.cycle_id
    where (s.district_id, s.department_id) in (select g.district_id, g.department_id from shortcoming g where g.id = any($1::uuid[]))`,
  values: [ids],
});
