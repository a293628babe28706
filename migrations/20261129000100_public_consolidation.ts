import { Migration } from '@mikro-orm/migrations';

/** The public editions of a district's own report. What was published is kept as public editions of reports are (`publication-functions.ts`). */
export class Migration20261129000100 extends Migration {
  override name = '20261129000100_public_consolidation';

  override up(): void {
    this.addSql(
      `create table "public_consolidation" ("id" uuid not null, "district_id" uuid not null, "cycle_id" uuid not null, "district_code" text not null, "district_name" text not null, "year" int not null, "number" int not null, "published_at" timestamptz not null, "by" text not null, "channel" text not null, "url" text null, "title" text not null, "content" text not null, "content_hash" text not null, "superseded_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "public_consolidation_district_code_year_index" on "public_consolidation" ("district_code", "year");`);
    this.addSql(
      `create unique index "public_consolidation_one_current" on "public_consolidation" ("cycle_id") where "superseded_at" is null;`,
    );
    this.addSql(
      `alter table "public_consolidation" add constraint "public_consolidation_cycle_id_number_unique" unique ("cycle_id", "number");`,
    );
    this.addSql(
      `alter table "public_consolidation" add constraint "public_consolidation_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id");`,
    );
    this.addSql(
      `alter table "public_consolidation" add constraint "public_consolidation_channel_check" check ("channel" in ('WEBSITE', 'NEWSPAPER', 'BULLETIN'));`,
    );
    this.addSql(`alter table "public_consolidation" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "public_consolidation" for select using ((superseded_at is null and (select current_setting('app.scope', true) as scope) in ('DEPARTMENT', 'OFFICE', 'ADMIN', 'AUDIT', 'PUBLIC')) or (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE'));`,
    );
    this.addSql(
      `create policy "insert_scope" on "public_consolidation" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE');`,
    );
    this.addSql(
      `create policy "update_scope" on "public_consolidation" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE') with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE');`,
    );
    this.addSql(
      'create trigger is_immutable before update or delete on public_consolidation for each row execute function public_edition_is_immutable();',
    );
    this.addSql(
      'create trigger is_not_truncated before truncate on public_consolidation for each statement execute function public_edition_is_immutable();',
    );
    // What rests on an edition that was withdrawn or corrected is not read any longer: the district's report is published anew.
    this.addSql(`
create function public_edition_suspends() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update public_consolidation c set superseded_at = present()
    where c.district_id = new.district_id and c.year = new.year and c.superseded_at is null;
  return null;
end $$;`);
    this.addSql(
      'create trigger suspends after insert on public_edition for each row when (new.number > 1) execute function public_edition_suspends();',
    );
    this.addSql('revoke all on function public_edition_suspends() from public;');
  }

  override down(): void {
    this.addSql('drop trigger if exists suspends on public_edition;');
    this.addSql('drop function if exists public_edition_suspends();');
    this.addSql(`drop table if exists "public_consolidation" cascade;`);
  }
}
