import { Migration } from '@mikro-orm/migrations';
import { copiedTextOfOne } from './copied-text.js';
import { firstReportRows, releaseRows } from './release-rows.js';

const functions = ['text_fingerprints_keep(uuid, bigint[])', 'copied_text(uuid, uuid, bigint[])'];

/** Waivers of findings, a district's settings of rules, and fingerprints of submitted texts. */
export class Migration20261127000020 extends Migration {
  override name = '20261127000020_checks';

  override up(): void {
    this.addSql(
      `create table "check_setting" ("id" uuid not null, "district_id" uuid not null, "code" text not null, "enabled" boolean not null, "threshold" int null, "changed_at" timestamptz not null, "changed_by" text not null, primary key ("id"));`,
    );
    this.addSql(`alter table "check_setting" add constraint "check_setting_district_id_code_unique" unique ("district_id", "code");`);
    this.addSql(
      `create table "check_waiver" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, "report_id" uuid not null, "code" text not null, "item_id" uuid null, "item_hash" text not null, "reason" text not null, "at" timestamptz not null, "by" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "check_waiver_report_id_code_index" on "check_waiver" ("report_id", "code");`);
    this.addSql(
      `create table "text_fingerprint" ("report_id" uuid not null, "print" bigint not null, "district_id" uuid not null, "department_id" uuid not null, "year" int not null, primary key ("report_id", "print"));`,
    );
    this.addSql(`create index "text_fingerprint_district_id_print_index" on "text_fingerprint" ("district_id", "print");`);
    this.addSql(
      `alter table "check_setting" add constraint "check_setting_district_id_foreign" foreign key ("district_id") references "district" ("id");`,
    );
    this.addSql(`alter table "check_setting" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "check_setting" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) in ('DEPARTMENT', 'OFFICE', 'ADMIN'));`,
    );
    this.addSql(
      `create policy "insert_scope" on "check_setting" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE');`,
    );
    this.addSql(
      `create policy "update_scope" on "check_setting" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE') with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE');`,
    );
    this.addSql(
      `create policy "delete_scope" on "check_setting" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE');`,
    );
    this.addSql(
      `alter table "check_waiver" add constraint "check_waiver_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete cascade;`,
    );
    this.addSql(`alter table "check_waiver" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "check_waiver" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "check_waiver" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "update_scope" on "check_waiver" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "delete_scope" on "check_waiver" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `alter table "text_fingerprint" add constraint "text_fingerprint_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete cascade;`,
    );
    this.addSql(`alter table "text_fingerprint" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "text_fingerprint" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'SYSTEM');`,
    );

    this.addSql('create trigger row_scope before insert or update on check_waiver for each row execute function report_row_scope();');
    this.addSql(
      'create trigger is_fixed before update on check_waiver for each row when (old.report_id is distinct from new.report_id) execute function row_is_fixed();',
    );
    this.addSql(releaseRows([...firstReportRows, 'report_part', 'imported_text', 'check_waiver']));

    // Both run as the owner, since nobody may read fingerprints, and ask for scope, district and unit themselves, as a policy would.
    this.addSql(`
create function text_fingerprints_keep(submitted uuid, prints bigint[]) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare r report%rowtype;
begin
  select * into r from report x where x.id = submitted and x.district_id = nullif(current_setting('app.district', true), '')::uuid
    and current_setting('app.scope', true) = 'DEPARTMENT' and x.department_id = nullif(current_setting('app.department', true), '')::uuid;
  if not found then
    raise exception 'Only the unit of a report keeps its fingerprints.' using errcode = 'insufficient_privilege';
  end if;
  -- What was submitted last is what counts.
  delete from text_fingerprint f where f.report_id = r.id and f.print <> all (prints);
  insert into text_fingerprint (report_id, print, district_id, department_id, year)
    select r.id, p, r.district_id, r.department_id, (select c.year from cycle c where c.id = r.cycle_id) from unnest(prints) p
    on conflict do nothing;
end $$;`);
    this.addSql(copiedTextOfOne);
    for (const name of functions) this.addSql(`revoke all on function ${name} from public;`);
  }

  override down(): void {
    for (const name of functions) this.addSql(`drop function ${name};`);
    this.addSql(releaseRows([...firstReportRows, 'report_part', 'imported_text']));
    for (const table of ['text_fingerprint', 'check_waiver', 'check_setting']) this.addSql(`drop table if exists "${table}" cascade;`);
  }
}
