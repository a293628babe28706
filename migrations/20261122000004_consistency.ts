import { Migration } from '@mikro-orm/migrations';

/**
 * References that must stay within one district, by table: column → table it refers to. A plain foreign key would accept any row,
 * since it is checked with the owner's eyes, to whom every district is visible.
 */
const sameDistrict: Record<string, Record<string, string>> = {
  report: { department_id: 'department', cycle_id: 'cycle' },
  submission: { department_id: 'department', cycle_id: 'cycle' },
  cycle_deadline: { cycle_id: 'cycle' },
  department_name: { department_id: 'department' },
  department_succession: { department_id: 'department', successor_id: 'department' },
  membership: { department_id: 'department', home_department_id: 'department', user_id: 'app_user' },
};

/** Columns that say what a row is: another value would be another row, and what was derived from it would be left behind. */
const fixed: Record<string, readonly string[]> = {
  report: ['district_id', 'department_id', 'cycle_id'],
  cycle: ['district_id', 'year'],
  department: ['district_id'],
  membership: ['district_id', 'user_id'],
  responsibility: ['report_id'],
  activity: ['report_id'],
  activity_theme: ['report_id'],
  figure: ['report_id'],
  shortcoming: ['report_id'],
  cause: ['report_id'],
  shortcoming_commitment: ['report_id'],
  commitment: ['report_id'],
  other_matter: ['report_id'],
};

const triggerFunctions = [
  'report_row_scope',
  'activity_theme_same_report',
  'figure_same_report',
  'cause_same_report',
  'shortcoming_commitment_same_report',
  'report_released',
  'report_release_rows',
  'report_tracks_submission',
  'membership_keeps_power',
  'user_power_is_fixed',
  'token_of_membership',
];

export class Migration20261122000004 extends Migration {
  override name = '20261122000004_consistency';

  override up(): void {
    for (const [table, references] of Object.entries(sameDistrict)) {
      const checks = Object.entries(references).map(
        ([column, target]) => `if exists (select from ${target} t where t.id = new.${column} and t.district_id <> new.district_id) then
    raise exception '${table}.${column} belongs to another district.' using errcode = 'check_violation', constraint = '${table}_same_district';
  end if;`,
      );
      this.addSql(`
create function ${table}_same_district() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  ${checks.join('\n  ')}
  return new;
end $$;`);
      this.addSql(
        `create trigger same_district before insert or update on ${table} for each row execute function ${table}_same_district();`,
      );
    }

    this.addSql(`
create function row_is_fixed() returns trigger language plpgsql as $$
begin
  raise exception 'What names a row of % is fixed: make another one.', tg_table_name using errcode = 'check_violation', constraint = 'row_is_fixed';
end $$;`);
    for (const [table, columns] of Object.entries(fixed)) {
      const changed = columns.map((column) => `old.${column} is distinct from new.${column}`).join(' or ');
      this.addSql(`create trigger is_fixed before update on ${table} for each row when (${changed}) execute function row_is_fixed();`);
    }

    // Whoever may execute a trigger function may hang it on a table of their own and let it act with the owner's rights.
    for (const name of [...triggerFunctions, ...Object.keys(sameDistrict).map((table) => `${table}_same_district`), 'row_is_fixed']) {
      this.addSql(`revoke all on function ${name}() from public;`);
    }
    this.addSql('revoke all on function power_of_role(text) from public;');
  }

  override down(): void {
    for (const table of Object.keys(sameDistrict)) {
      this.addSql(`drop trigger same_district on ${table};`);
      this.addSql(`drop function ${table}_same_district();`);
    }
    for (const table of Object.keys(fixed)) this.addSql(`drop trigger is_fixed on ${table};`);
    this.addSql('drop function row_is_fixed();');
  }
}
