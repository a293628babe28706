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

/** What the rules must know of a district. */
export interface DistrictFacts {
  readonly code: string;
  readonly units: readonly (UnitNames & { readonly id: string })[];
  readonly settings: readonly StoredSetting[];
}

/** What the rules must know of a unit's report besides its text. */
export interface ReportFacts {
  readonly id: string;
  readonly unitId: string;
  readonly asked: readonly { readonly code: string; readonly name: string }[];
  /** the report of the year before, where the reader may see it */
  readonly previousId: string | null;
  readonly waivers: readonly StoredWaiver[];
}

const names = (
  d: string,
): string => `jsonb_build_object('id', ${d}.id, 'name', ${d}.name, 'shortName', ${d}.short_name, 'aliases', to_jsonb(${d}.aliases),
  'former', coalesce((select jsonb_agg(n.name) from department_name n where n.department_id = ${d}.id and n.name <> ${d}.name), '[]'))`;

const list = (sql: string): string => `coalesce((${sql}), '[]')`;
const settings = `select jsonb_agg(jsonb_build_object('code', s.code, 'enabled', s.enabled, 'threshold', s.threshold)) from check_setting s where s.district_id = t.id`;

const districtText = `select jsonb_build_object('code', t.code,
  'units', ${list(`select jsonb_agg(${names('d')}) from department d where d.district_id = t.id`)}, 'settings', ${list(settings)})::text as j
  from district t where t.code = any($1::text[])`;

const reportText = `select jsonb_build_object('id', a.id, 'unitId', d.id,
  'asked', ${list(`select jsonb_agg(jsonb_build_object('code', x.code, 'name', x.name) order by i.position) from cycle c join cycle_indicator i on i.cycle_id = c.id
     join taxonomy_term x on x.id = i.indicator_id where c.district_id = d.district_id and c.year = a.year and i.kind = d.kind`)},
  'previousId', (select r.id from report r join cycle c on c.id = r.cycle_id where r.department_id = d.id and c.year = a.year - 1),
  'waivers', ${list(`select jsonb_agg(jsonb_build_object('code', w.code, 'itemId', w.item_id, 'itemHash', w.item_hash, 'reason', w.reason, 'at', w.at, 'by', w.by) order by w.at)
     from check_waiver w where w.report_id = a.id`)})::text as j
  from unnest($1::uuid[], $2::text[], $3::text[], $4::int[]) a (id, district, department, year)
  join district t on t.code = a.district join department d on d.district_id = t.id and d.code = a.department`;

interface Named {
  readonly id: string;
  readonly year: number;
  readonly district: { readonly code: string };
  readonly department: { readonly code: string };
}

/** Reads the facts about districts and reports, two statements for any number of reports; rows `{j}` of JSON text. */
export const factsOf = (reports: readonly Named[]): [Statement, Statement] => [
  { name: 'check_district_facts', text: districtText, values: [[...new Set(reports.map(({ district }) => district.code))]] },
  {
    name: 'check_report_facts',
    text: reportText,
    values: [
      reports.map(({ id }) => id),
      reports.map(({ district }) => district.code),
      reports.map(({ department }) => department.code),
      reports.map(({ year }) => year),
    ],
  },
];

/** Reads a district's settings of rules. */
export const settingsOf = (districtCode: string): Statement => ({
  text: `select ${list(settings)}::text as j from district t where t.code = $1`,
  values: [districtCode],
});

export interface CopiedRow {
  /** the report whose text is compared */
  readonly report: string;
  readonly year: number;
  /** null = another unit, which the reader is not to know */
  readonly unit: string | null;
  readonly own: boolean;
  /** fingerprints in common, as text: they pass 2^31 */
  readonly prints: readonly string[];
}

export interface PrintedReport {
  readonly report: string;
  readonly unit: string;
  readonly prints: readonly number[];
}

/** Submitted reports that share fingerprints with texts of units, a row for each two: one statement for any number of texts. */
export const copiedText = (texts: readonly PrintedReport[]): Statement => ({
  name: 'copied_text',
  text: 'select report, year, unit_name as unit, own, common as prints from copied_text($1)',
  values: [JSON.stringify(texts)],
});
