import { Migration } from '@mikro-orm/migrations';
import { firstReportRows, releaseRows } from './release-rows.js';

/** Texts that reports are imported from, and reports that came on paper. */
export class Migration20261123000002 extends Migration {
  override name = '20261123000002_imported_text';

  override up(): void {
    this.addSql(
      `create table "imported_text" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, "report_id" uuid not null, "at" timestamptz not null, "by" text null, "file_name" text null, "sha256" text null, "text" text not null, "total" int not null, "covered" int not null, primary key ("id"));`,
    );
    this.addSql(`create index "imported_text_report_id_at_index" on "imported_text" ("report_id", "at");`);

    this.addSql(
      `alter table "report" add "received_as" text not null default 'ONLINE', add "reception_at" timestamptz null, add "reception_by" text null, add "reception_confirmed_at" timestamptz null, add "reception_confirmed_by" text null;`,
    );
    this.addSql(`alter table "report" add constraint "report_received_as_check" check ("received_as" in ('ONLINE', 'PAPER'));`);

    this.addSql(
      `alter table "imported_text" add constraint "imported_text_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete cascade;`,
    );
    this.addSql(`alter table "imported_text" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "imported_text" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "imported_text" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );

    this.addSql('create trigger row_scope before insert or update on imported_text for each row execute function report_row_scope();');
    this.addSql(
      `create trigger is_fixed before update on imported_text for each row when (old.report_id is distinct from new.report_id or old.text is distinct from new.text) execute function row_is_fixed();`,
    );
    this.addSql(releaseRows([...firstReportRows, 'report_part', 'imported_text']));
    // A unit may not write what is released, so it confirms through a function that knows what it may confirm.
    this.addSql(`
create function report_confirm(report_id uuid, expected int, confirmed_at timestamptz, confirmed_by text)
  returns table (outcome text, status text, version int)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  r report%rowtype;
begin
  select * into r from report x where x.id = report_confirm.report_id
    and x.district_id = nullif(current_setting('app.district', true), '')::uuid and current_setting('app.scope', true) = 'DEPARTMENT'
    and x.department_id = nullif(current_setting('app.department', true), '')::uuid for update;
  if not found then
    return query select 'NOT_FOUND'::text, null::text, null::int;
  elsif r.received_as <> 'PAPER' or not r.released or r.reception_confirmed_at is not null then
    return query select 'INVALID'::text, r.status, r.version;
  elsif r.version <> expected then
    return query select 'STALE'::text, r.status, r.version;
  else
    update report x set reception_confirmed_at = confirmed_at, reception_confirmed_by = confirmed_by, version = x.version + 1,
      updated_at = confirmed_at where x.id = r.id;
    return query select 'CONFIRMED'::text, r.status, r.version + 1;
  end if;
end $$;`);
    this.addSql('revoke all on function report_confirm(uuid, int, timestamptz, text) from public;');
  }

  override down(): void {
    this.addSql('drop function report_confirm(uuid, int, timestamptz, text);');
    this.addSql(releaseRows([...firstReportRows, 'report_part']));
    this.addSql(`drop table if exists "imported_text" cascade;`);

    this.addSql(`alter table "report" drop constraint "report_received_as_check";`);
    this.addSql(
      `alter table "report" drop column "received_as", drop column "reception_at", drop column "reception_by", drop column "reception_confirmed_at", drop column "reception_confirmed_by";`,
    );
  }
}
