import { Migration } from '@mikro-orm/migrations';

const tables = ['district_report', 'district_clause', 'total_override'];
const office = `(district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE')`;

/** The district's own report, clause by clause, and what the office states instead of a computed total. */
export class Migration20261129000090 extends Migration {
  override name = '20261129000090_district_report';

  override up(): void {
    this.addSql(
      `create table "district_report" ("id" uuid not null, "district_id" uuid not null, "cycle_id" uuid not null, "title" text not null, "addressee" text null, "preamble" text not null, "version" int not null, "drafted_at" timestamptz not null, "drafted_by" text not null, "saved_at" timestamptz null, "saved_by" text null, primary key ("id"));`,
    );
    this.addSql(`alter table "district_report" add constraint "district_report_cycle_id_unique" unique ("cycle_id");`);
    this.addSql(
      `create table "district_clause" ("id" uuid not null, "district_id" uuid not null, "report_id" uuid not null, "part" text not null, "position" int not null, "key" text null, "heading" text null, "text" text not null, "composed" text null, "written" boolean not null, "dropped" boolean not null, "reason" text null, "sources" jsonb not null, "totals" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`create index "district_clause_report_id_position_index" on "district_clause" ("report_id", "position");`);
    this.addSql(
      `create table "total_override" ("id" uuid not null, "district_id" uuid not null, "cycle_id" uuid not null, "indicator_id" uuid not null, "unit" text not null, "value" numeric not null, "reason" text not null, "at" timestamptz not null, "by" text not null, "ended_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(
      `create unique index "total_override_one_open" on "total_override" ("cycle_id", "indicator_id", "unit") where "ended_at" is null;`,
    );
    this.addSql(
      `alter table "district_report" add constraint "district_report_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id");`,
    );
    this.addSql(
      `alter table "district_clause" add constraint "district_clause_report_id_foreign" foreign key ("report_id") references "district_report" ("id") on delete cascade;`,
    );
    this.addSql(`alter table "district_clause" add constraint "district_clause_has_text" check (composed is not null or written);`);
    this.addSql(
      `alter table "district_clause" add constraint "district_clause_part_check" check ("part" in ('MEASURES', 'SHORTCOMINGS', 'FIRST_RESPONSIBLE', 'ARRANGEMENTS', 'OTHER'));`,
    );
    this.addSql(
      `alter table "total_override" add constraint "total_override_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id");`,
    );
    this.addSql(
      `alter table "total_override" add constraint "total_override_indicator_id_foreign" foreign key ("indicator_id") references "taxonomy_term" ("id");`,
    );
    for (const table of tables) {
      this.addSql(`alter table "${table}" enable row level security;`);
      this.addSql(`create policy "read_scope" on "${table}" for select using ${office};`);
      this.addSql(`create policy "insert_scope" on "${table}" for insert with check ${office};`);
      this.addSql(`create policy "update_scope" on "${table}" for update using ${office} with check ${office};`);
      this.addSql(`create policy "delete_scope" on "${table}" for delete using ${office};`);
    }
  }

  override down(): void {
    for (const table of tables) this.addSql(`drop table if exists "${table}" cascade;`);
  }
}
