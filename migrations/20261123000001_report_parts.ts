import { Migration } from '@mikro-orm/migrations';
import { firstReportRows, releaseRows } from './release-rows.js';

const parts = `(values (1, 'MEASURES'), (2, 'SHORTCOMINGS'), (3, 'FIRST_RESPONSIBLE'), (4, 'ARRANGEMENTS'), (5, 'OTHER')) as p(position, part)`;
const insertParts = 'insert into report_part (id, report_id, position, part)';

/** What stands around the items of a report: addressee, closing, and the heading and lead of each of its five statutory parts. */
export class Migration20261123000001 extends Migration {
  override name = '20261123000001_report_parts';

  override up(): void {
    this.addSql(
      `create table "report_part" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, "position" int not null, "source_start" int null, "source_end" int null, "source_confidence" double precision null, "source_rule" text null, "report_id" uuid not null, "part" text not null, "stated" text null, "heading" text null, "lead" text not null default '', primary key ("id"));`,
    );
    this.addSql(`alter table "report_part" add constraint "report_part_report_id_part_unique" unique ("report_id", "part");`);

    this.addSql(`alter table "report" add "addressee" text null, add "closing" text not null default '';`);

    this.addSql(
      `alter table "cause" add "source_start" int null, add "source_end" int null, add "source_confidence" double precision null, add "source_rule" text null;`,
    );

    this.addSql(
      `alter table "report_part" add constraint "report_part_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "report_part" add constraint "report_part_part_check" check ("part" in ('MEASURES', 'SHORTCOMINGS', 'FIRST_RESPONSIBLE', 'ARRANGEMENTS', 'OTHER'));`,
    );
    this.addSql(
      `alter table "report_part" add constraint "report_part_stated_check" check ("stated" in ('PRESENT', 'ABSENT', 'EXPLICIT_NONE', 'REFERENCED'));`,
    );
    this.addSql(`alter table "report_part" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "report_part" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "update_scope" on "report_part" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );

    this.addSql('create trigger row_scope before insert or update on report_part for each row execute function report_row_scope();');
    this.addSql(
      'create trigger is_fixed before update on report_part for each row when (old.report_id is distinct from new.report_id or old.part is distinct from new.part) execute function row_is_fixed();',
    );
    // Every report has all five, so that a part can be empty but never missing or doubled.
    this.addSql(`
create function report_has_parts() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  ${insertParts} select gen_random_uuid(), new.id, p.position, p.part from ${parts};
  return null;
end $$;`);
    this.addSql('revoke all on function report_has_parts() from public;');
    this.addSql('create trigger has_parts after insert on report for each row execute function report_has_parts();');
    this.addSql(`${insertParts} select gen_random_uuid(), r.id, p.position, p.part from report r cross join ${parts};`);
    this.addSql(releaseRows([...firstReportRows, 'report_part']));
  }

  override down(): void {
    this.addSql(releaseRows(firstReportRows));
    this.addSql('drop trigger has_parts on report;');
    this.addSql('drop function report_has_parts();');
    this.addSql(`drop table if exists "report_part" cascade;`);

    this.addSql(
      `alter table "cause" drop column "source_start", drop column "source_end", drop column "source_confidence", drop column "source_rule";`,
    );

    this.addSql(`alter table "report" drop column "addressee", drop column "closing";`);
  }
}
