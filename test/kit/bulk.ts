import type { TestDistrict, World } from './world.js';

export interface BulkOptions {
  readonly year: number;
  readonly status?: 'DRAFT' | 'SUBMITTED';
  /** items in each list of each report */
  readonly items?: number;
}

/** Writes a full report for every unit of a district, straight into the tables as their owner: hundreds of rows in a few milliseconds. */
export async function fillReports(
  world: World,
  district: TestDistrict,
  { year, status = 'SUBMITTED', items = 2 }: BulkOptions,
): Promise<void> {
  const submitted = status === 'SUBMITTED';
  await world.owner.query(
    `insert into report (id, district_id, department_id, cycle_id, title, preamble, status, version, create_hash, created_at, updated_at,
       submission_at, submission_by, submission_content_hash)
     select gen_random_uuid(), d.district_id, d.id, $2, d.name || $3::text, '开头', 'DRAFT', 1, 'x', now(), now(), ${submitted ? `now(), '张三', 'x'` : 'null, null, null'}
     from department d where d.district_id = $1`,
    [district.id, district.cycles[year], String(year)],
  );
  // Rows below take their district, unit and visibility from the report by a trigger; position and text are all that is said here.
  const below = (table: string, columns: string, values: string) =>
    world.owner.query(
      `insert into ${table} (id, report_id, position, ${columns})
       select gen_random_uuid(), r.id, n, ${values} from report r, generate_series(1, $2::int) n where r.cycle_id = $1`,
      [district.cycles[year], items],
    );
  const inside = (table: string, columns: string, parent: string, values: string, where = 'true') =>
    world.owner.query(
      `insert into ${table} (id, report_id, position, ${columns})
       select gen_random_uuid(), p.report_id, n, p.id, ${values} from ${parent} p join report r on r.id = p.report_id, generate_series(1, $2::int) n
       where r.cycle_id = $1 and ${where}`,
      [district.cycles[year], items],
    );
  const term = (kind: string) => `(select id from taxonomy_term where kind = '${kind}' and valid_to is null order by position, id limit 1)`;
  const span = 'source_start, source_end, source_confidence, source_rule';
  await below('responsibility', `holder, narrative, duty_id, ${span}`, `'局长', '履职' || n, ${term('DUTY')}, 0, 9, 0.9, '规则'`);
  await below('activity', `heading, narrative, theme_id, ${span}`, `'做法' || n, '内容' || n, ${term('THEME')}, 0, 9, 0.9, '规则'`);
  await below('shortcoming', 'text', `'不足' || n`);
  await below('commitment', 'text, due_on', `'安排' || n, '2024-12-31'`);
  await below('other_matter', 'text', `'其他' || n`);
  await inside('cause', 'shortcoming_id, text, category', 'shortcoming', `'原因' || n, 'CAPACITY'`);
  const figure = `'件数' || n, ${term('INDICATOR')}, trim_scale(n * 10.5), '件', 'TOTAL', 'EXACT'`;
  for (const parent of ['responsibility', 'activity', 'commitment']) {
    await inside('figure', `${parent}_id, label, indicator_id, value, unit, role, approximation`, parent, figure);
  }
  await inside(
    'figure',
    'whole_id, label, value, unit, role, approximation',
    'figure',
    `'其中' || n, n, '件', 'PART', 'ABOUT'`,
    'p.whole_id is null',
  );
  await world.owner.query(
    `insert into shortcoming_commitment (shortcoming_id, commitment_id, report_id)
     select s.id, k.id, s.report_id from shortcoming s join commitment k on k.report_id = s.report_id and k.position = s.position
     join report r on r.id = s.report_id where r.cycle_id = $1 and s.position > 1`,
    [district.cycles[year]],
  );
  await world.owner.query(
    `insert into activity_theme (activity_id, theme_id, report_id)
     select a.id, t.id, a.report_id from activity a join report r on r.id = a.report_id,
       (select id from taxonomy_term where kind = 'THEME' order by position desc, id limit 2) t where r.cycle_id = $1`,
    [district.cycles[year]],
  );
  if (submitted) await world.owner.query(`update report set status = 'SUBMITTED' where cycle_id = $1`, [district.cycles[year]]);
}
