import { Migration } from '@mikro-orm/migrations';
import { ledgerFunctions, ledgerTriggers } from './ledger-triggers.js';
import { firstReportRows, releaseRows } from './release-rows.js';

const tables = ['evidence_file', 'follow_up', 'shortcoming_link', 'commitment_answer'];

/** What becomes of shortcomings and commitments after the report: links through the years, follow-ups with evidence, answers to last year's promises. */
export class Migration20261127000040 extends Migration {
  override name = '20261127000040_ledger';

  override up(): void {
    this.addSql(
      `create table "commitment_answer" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, "report_id" uuid not null, "commitment_id" uuid not null, "state" text not null, "note" text not null, "moved_to" date null, "at" timestamptz not null, "by" text not null, "by_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`create index "commitment_answer_commitment_id_index" on "commitment_answer" ("commitment_id");`);
    this.addSql(
      `alter table "commitment_answer" add constraint "commitment_answer_report_id_commitment_id_unique" unique ("report_id", "commitment_id");`,
    );
    this.addSql(
      `create table "follow_up" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, "report_id" uuid not null, "commitment_id" uuid null, "shortcoming_id" uuid null, "number" int not null, "at" timestamptz not null, "by" text not null, "by_id" uuid not null, "state" text not null, "note" text not null, "moved_to" date null, "answered_in_id" uuid null, "verification_at" timestamptz null, "verification_by" text null, "verification_by_id" uuid null, "verification_outcome" text null, "verification_note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "follow_up_answered_in_id_index" on "follow_up" ("answered_in_id");`);
    this.addSql(`create index "follow_up_report_id_index" on "follow_up" ("report_id");`);
    this.addSql(`create index "follow_up_shortcoming_id_at_index" on "follow_up" ("shortcoming_id", "at");`);
    this.addSql(`create index "follow_up_commitment_id_at_index" on "follow_up" ("commitment_id", "at");`);
    this.addSql(
      `create table "evidence_file" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, "report_id" uuid null, "follow_up_id" uuid null, "sha256" text not null, "name" text not null, "size" int not null, "at" timestamptz not null, "by" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "evidence_file_report_id_index" on "evidence_file" ("report_id");`);
    this.addSql(`create index "evidence_file_follow_up_id_index" on "evidence_file" ("follow_up_id");`);
    this.addSql(
      `create table "shortcoming_link" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, "report_id" uuid not null, "shortcoming_id" uuid not null, "previous_id" uuid not null, "kind" text not null, "at" timestamptz not null, "by" text not null, "ended_at" timestamptz null, "ended_by" text null, "reason" text null, primary key ("id"));`,
    );
    this.addSql(`create index "shortcoming_link_report_id_index" on "shortcoming_link" ("report_id");`);
    this.addSql(`create index "shortcoming_link_previous_id_index" on "shortcoming_link" ("previous_id");`);
    this.addSql(`create index "shortcoming_link_shortcoming_id_at_index" on "shortcoming_link" ("shortcoming_id", "at");`);
    this.addSql(
      `create unique index "shortcoming_link_one_open" on "shortcoming_link" ("shortcoming_id") where "ended_at" is null and "kind" = 'LINKED';`,
    );
    this.addSql(`alter table "commitment" add "moved_to" date null, add "split_from_id" uuid null;`);
    this.addSql(
      `alter table "commitment" add constraint "commitment_split_from_id_foreign" foreign key ("split_from_id") references "commitment" ("id") on delete set null;`,
    );
    this.addSql(`create index "commitment_split_from_id_index" on "commitment" ("split_from_id");`);
    this.addSql(
      `alter table "shortcoming" add "lineage_id" uuid null, add "state" text not null default 'OPEN', add "recurred" boolean not null default false;`,
    );
    // Until somebody links it, every shortcoming is the first of its line.
    this.addSql('update "shortcoming" set "lineage_id" = "id";');
    this.addSql('alter table "shortcoming" alter column "lineage_id" set not null;');
    this.addSql(`create index "shortcoming_district_id_lineage_id_index" on "shortcoming" ("district_id", "lineage_id");`);
    this.addSql(
      `alter table "shortcoming" add constraint "shortcoming_state_check" check ("state" in ('OPEN', 'IN_PROGRESS', 'REPORTED_RESOLVED', 'VERIFIED_RESOLVED', 'RECURRED'));`,
    );
    this.addSql(
      `alter table "commitment_answer" add constraint "commitment_answer_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "commitment_answer" add constraint "commitment_answer_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");`,
    );
    this.addSql(
      `alter table "commitment_answer" add constraint "commitment_answer_state_check" check ("state" in ('IN_PROGRESS', 'PARTLY_DONE', 'REPORTED_DONE', 'NOT_DONE', 'ADJUSTED'));`,
    );
    this.addSql(`alter table "commitment_answer" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "commitment_answer" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "commitment_answer" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "update_scope" on "commitment_answer" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "delete_scope" on "commitment_answer" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_report_id_foreign" foreign key ("report_id") references "report" ("id");`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on delete no action;`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_shortcoming_id_foreign" foreign key ("shortcoming_id") references "shortcoming" ("id") on delete no action;`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_answered_in_id_foreign" foreign key ("answered_in_id") references "report" ("id") on delete no action;`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_has_one_subject" check ((commitment_id is null) <> (shortcoming_id is null));`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_state_check" check ("state" in ('IN_PROGRESS', 'PARTLY_DONE', 'REPORTED_DONE', 'NOT_DONE', 'ADJUSTED'));`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_verification_outcome_check" check ("verification_outcome" in ('CONFIRMED', 'REJECTED'));`,
    );
    this.addSql(`alter table "follow_up" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "follow_up" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "follow_up" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)));`,
    );
    this.addSql(
      `create policy "update_scope" on "follow_up" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE' and released) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE' and released);`,
    );
    this.addSql(
      `alter table "evidence_file" add constraint "evidence_file_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete no action;`,
    );
    this.addSql(
      `alter table "evidence_file" add constraint "evidence_file_follow_up_id_foreign" foreign key ("follow_up_id") references "follow_up" ("id") on delete no action;`,
    );
    this.addSql(`alter table "evidence_file" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "evidence_file" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "evidence_file" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)));`,
    );
    this.addSql(
      `create policy "update_scope" on "evidence_file" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department))) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)));`,
    );
    this.addSql(
      `alter table "shortcoming_link" add constraint "shortcoming_link_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "shortcoming_link" add constraint "shortcoming_link_shortcoming_id_foreign" foreign key ("shortcoming_id") references "shortcoming" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "shortcoming_link" add constraint "shortcoming_link_previous_id_foreign" foreign key ("previous_id") references "shortcoming" ("id");`,
    );
    this.addSql(`alter table "shortcoming_link" add constraint "shortcoming_link_kind_check" check ("kind" in ('LINKED', 'DECLINED'));`);
    this.addSql(`alter table "shortcoming_link" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "shortcoming_link" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "shortcoming_link" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "update_scope" on "shortcoming_link" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released))) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );

    for (const statement of ledgerTriggers) this.addSql(statement);
    this.addSql(
      releaseRows([
        ...firstReportRows,
        'report_part',
        'imported_text',
        'check_waiver',
        'shortcoming_link',
        'follow_up',
        'evidence_file',
        'commitment_answer',
      ]),
    );
    for (const name of ledgerFunctions) this.addSql(`revoke all on function ${name} from public;`);
  }

  override down(): void {
    this.addSql(releaseRows([...firstReportRows, 'report_part', 'imported_text', 'check_waiver']));
    for (const table of tables) this.addSql(`drop table if exists "${table}" cascade;`);
    this.addSql('drop trigger begins on shortcoming;');
    for (const table of ['shortcoming', 'commitment']) this.addSql(`drop trigger keeps_ledger on ${table};`);
    this.addSql('drop trigger begins on commitment;');
    for (const name of ledgerFunctions) this.addSql(`drop function ${name};`);
    this.addSql('alter table "commitment" drop column "moved_to", drop column "split_from_id";');
    this.addSql('alter table "shortcoming" drop column "lineage_id", drop column "state", drop column "recurred";');
  }
}
