import { Migration } from '@mikro-orm/migrations';
import { namesOfPublicationFunctions, publicationFunctions } from './publication-functions.js';

/** What of a report is withheld, and the public editions that everybody reads. */
export class Migration20261129000080 extends Migration {
  override name = '20261129000080_publication';

  override up(): void {
    this.addSql(
      `create table "public_edition" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "report_id" uuid not null, "district_code" text not null, "district_name" text not null, "department_code" text not null, "department_name" text not null, "position" int not null, "year" int not null, "number" int not null, "report_version" int not null, "published_at" timestamptz not null, "channel" text null, "title" text null, "content" text not null, "content_hash" text not null, "superseded_at" timestamptz null, "withdrawal_reason" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "public_edition_district_code_year_department_code_index" on "public_edition" ("district_code", "year", "department_code");`,
    );
    this.addSql(`create unique index "public_edition_one_current" on "public_edition" ("report_id") where "superseded_at" is null;`);
    this.addSql(`alter table "public_edition" add constraint "public_edition_report_id_number_unique" unique ("report_id", "number");`);
    this.addSql(
      `create table "withholding" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, "report_id" uuid not null, "item_id" uuid not null, "kind" text not null, "item_text" text not null, "reason" text not null, "note" text not null, "side" text not null, "at" timestamptz not null, "by" text not null, "ended_at" timestamptz null, "ended_by" text null, primary key ("id"));`,
    );
    this.addSql(`create index "withholding_report_id_at_index" on "withholding" ("report_id", "at");`);
    this.addSql(`create unique index "withholding_one_open" on "withholding" ("report_id", "item_id") where "ended_at" is null;`);
    this.addSql(
      `alter table "public_edition" add constraint "public_edition_report_id_foreign" foreign key ("report_id") references "report" ("id");`,
    );
    this.addSql(
      `alter table "public_edition" add constraint "public_edition_channel_check" check ("channel" in ('WEBSITE', 'NEWSPAPER', 'BULLETIN'));`,
    );
    this.addSql(
      `alter table "public_edition" add constraint "public_edition_withdrawal_reason_check" check ("withdrawal_reason" in ('STATE_SECRET', 'WORK_SECRET', 'COMMERCIAL_SECRET', 'PERSONAL_PRIVACY', 'ENDANGERS_SAFETY', 'INTERNAL_AFFAIR', 'INACCURATE'));`,
    );
    this.addSql(`alter table "public_edition" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "public_edition" for select using ((superseded_at is null and (select current_setting('app.scope', true) as scope) in ('DEPARTMENT', 'OFFICE', 'ADMIN', 'AUDIT', 'PUBLIC')) or (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or (select current_setting('app.scope', true) as scope) = 'OFFICE')));`,
    );
    this.addSql(
      `alter table "withholding" add constraint "withholding_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "withholding" add constraint "withholding_kind_check" check ("kind" in ('RESPONSIBILITY', 'ACTIVITY', 'SHORTCOMING', 'COMMITMENT', 'OTHER_MATTER', 'FIGURE'));`,
    );
    this.addSql(
      `alter table "withholding" add constraint "withholding_reason_check" check ("reason" in ('STATE_SECRET', 'WORK_SECRET', 'COMMERCIAL_SECRET', 'PERSONAL_PRIVACY', 'ENDANGERS_SAFETY', 'INTERNAL_AFFAIR'));`,
    );
    this.addSql(`alter table "withholding" add constraint "withholding_side_check" check ("side" in ('UNIT', 'OFFICE'));`);
    this.addSql(`alter table "withholding" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "withholding" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "withholding" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "update_scope" on "withholding" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released))) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    for (const statement of publicationFunctions) this.addSql(statement);
    for (const name of namesOfPublicationFunctions) this.addSql(`revoke all on function ${name} from public;`);
  }

  override down(): void {
    this.addSql('drop trigger releases_withholdings on report;');
    for (const table of ['withholding', 'public_edition']) this.addSql(`drop table ${table};`);
    for (const name of namesOfPublicationFunctions) this.addSql(`drop function ${name};`);
  }
}
