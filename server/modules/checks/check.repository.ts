import type { Statement } from '../../platform/read/plan.js';
import type { UnitNames } from './checked-report.js';

export interface StoredWaiver {
  readonly code: string;
  readonly itemId: string | null;
  readonly itemHash: string;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
}

export interface StoredSetting {
  readonly code: string;
  readonly enabled: boolean;
  readonly threshold: number | null;
}

/** What the rules must know of a unit's report besides its text. */
export interface Facts {
  readonly unit: UnitNames & { readonly id: string };
  readonly others: readonly UnitNames[];
  readonly asked: readonly { readonly code: string; readonly name: string }[];
  /** the report of the year before, where the reader may see it */
  readonly previousId: string | null;
  readonly settings: readonly StoredSetting[];
  readonly waivers: readonly StoredWaiver[];
}

const names = (
  d: string,
): string => `jsonb_build_object('id', ${d}.id, 'name', ${d}.name, 'shortName', ${d}.short_name, 'aliases', to_jsonb(${d}.aliases),
  'former', coalesce((select jsonb_agg(n.name) from department_name n where n.department_id = ${d}.id and n.name <> ${d}.name), '[]'))`;

const list = (sql: string): string => `coalesce((${sql}), '[]')`;
const settings = `select jsonb_agg(jsonb_build_object('code', s.code, 'enabled', s.enabled, 'threshold', s.threshold)) from check_setting s where s.district_id = d.district_id`;

const factsText = `select jsonb_build_object('unit', ${names('d')},
  'others', ${list(`select jsonb_agg(${names('o')}) from department o where o.district_id = d.district_id and o.id <> d.id`)},
  'asked', ${list(`select jsonb_agg(jsonb_build_object('code', t.code, 'name', t.name) order by i.position) from cycle c join cycle_indicator i on i.cycle_id = c.id
     join taxonomy_term t on t.id = i.indicator_id where c.district_id = d.district_id and c.year = $3 and i.kind = d.kind`)},
  'previousId', (select r.id from report r join cycle c on c.id = r.cycle_id where r.department_id = d.id and c.year = $3 - 1),
  'settings', ${list(settings)},
  'waivers', ${list(`select jsonb_agg(jsonb_build_object('code', w.code, 'itemId', w.item_id, 'itemHash', w.item_hash, 'reason', w.reason, 'at', w.at, 'by', w.by) order by w.at)
     from check_waiver w where w.report_id = $4`)})::text as j
  from department d join district t on t.id = d.district_id where t.code = $1 and d.code = $2`;

interface Named {
  readonly id: string;
  readonly year: number;
  readonly district: { readonly code: string };
  readonly department: { readonly code: string };
}

/** Reads the facts about a report; a row `{j}` of JSON text. */
export const factsOf = ({ id, year, district, department }: Named): Statement => ({
  name: 'check_facts',
  text: factsText,
  values: [district.code, department.code, year, id],
});

/** Reads a district's settings of rules. */
export const settingsOf = (districtCode: string): Statement => ({
  text: `select ${list(settings)}::text as j from district t join lateral (select t.id as district_id) d on true where t.code = $1`,
  values: [districtCode],
});

export interface CopiedRow {
  readonly year: number;
  /** null = another unit, which the reader is not to know */
  readonly unit: string | null;
  readonly own: boolean;
  /** fingerprints in common, as text: they pass 2^31 */
  readonly prints: readonly string[];
}

/** Submitted reports that share fingerprints with a text of a unit, one row each. */
export const copiedText = (unitId: string, reportId: string, prints: readonly number[]): Statement => ({
  name: 'copied_text',
  text: 'select year, unit_name as unit, own, common as prints from copied_text($1, $2, $3::bigint[])',
  values: [unitId, reportId, [...prints]],
});
