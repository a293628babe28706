import { Migration } from '@mikro-orm/migrations';

const functions = ['serves_side(uuid, uuid, text)', 'colleagues()', 'task_holder_only_ends()', 'task_holder_of_submission()'];

/** Who holds the open tasks of a report, kept as a history; and who is there to hold them. */
export class Migration20261127000010 extends Migration {
  override name = '20261127000010_task_holders';

  override up(): void {
    this.addSql(
      `create table "task_holder" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "submission_id" uuid not null, "side" text not null, "holder_id" uuid not null, "name" text not null, "since" timestamptz not null, "handed_over_by" text null, "note" text null, "ended_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "task_holder_district_id_holder_id_index" on "task_holder" ("district_id", "holder_id");`);
    this.addSql(`create unique index "task_holder_one_open" on "task_holder" ("submission_id", "side") where "ended_at" is null;`);
    this.addSql(
      `alter table "task_holder" add constraint "task_holder_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade;`,
    );
    this.addSql(`alter table "task_holder" add constraint "task_holder_side_check" check ("side" in ('UNIT', 'OFFICE'));`);
    this.addSql(`alter table "task_holder" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "task_holder" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and side = 'UNIT') or (select current_setting('app.scope', true) as scope) in ('OFFICE', 'ADMIN')));`,
    );
    this.addSql(
      `create policy "insert_scope" on "task_holder" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and side = 'UNIT') or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and side = 'OFFICE')));`,
    );
    this.addSql(
      `create policy "update_scope" on "task_holder" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and side = 'UNIT') or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and side = 'OFFICE'))) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and side = 'UNIT') or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and side = 'OFFICE')));`,
    );

    // Accounts of others are visible to the administrator only. Both functions run as the owner and tell no more than a list on the door:
    // who works on the asker's own side today.
    this.addSql(`
create function serves_side(person uuid, unit uuid, side text) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (
    select from membership m join app_user u on u.id = m.user_id
    where m.user_id = person and u.disabled_at is null
      and m.district_id = nullif(current_setting('app.district', true), '')::uuid
      and current_setting('app.scope', true) in ('DEPARTMENT', 'OFFICE', 'ADMIN')
      and m.valid_from <= shanghai_day(present()) and (m.valid_to is null or m.valid_to >= shanghai_day(present()))
      and ((side = 'UNIT' and m.department_id = unit) or (side = 'OFFICE' and m.role in ('DISTRICT_REVIEWER', 'DISTRICT_DIRECTOR'))))
$$;`);
    this.addSql(`
create function colleagues() returns table (id uuid, name text, roles text[], units uuid[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select u.id, u.name, array_agg(distinct m.role order by m.role),
    (select array_agg(unit) from membership o, unnest(array[o.department_id, o.home_department_id]) unit where o.user_id = u.id and unit is not null)
  from membership m join app_user u on u.id = m.user_id
  where u.disabled_at is null and m.district_id = nullif(current_setting('app.district', true), '')::uuid
    and m.valid_from <= shanghai_day(present()) and (m.valid_to is null or m.valid_to >= shanghai_day(present()))
    and ((current_setting('app.scope', true) = 'DEPARTMENT' and m.department_id = nullif(current_setting('app.department', true), '')::uuid)
      or (current_setting('app.scope', true) = 'OFFICE' and m.role in ('DISTRICT_REVIEWER', 'DISTRICT_DIRECTOR')))
  group by u.id, u.name
$$;`);

    this.addSql(`
create function task_holder_of_submission() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  select s.district_id, s.department_id into strict new.district_id, new.department_id from submission s where s.id = new.submission_id;
  return new;
end $$;`);
    this.addSql('create trigger of_submission before insert on task_holder for each row execute function task_holder_of_submission();');
    this.addSql(`
create function task_holder_only_ends() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null or to_jsonb(old) - 'ended_at' is distinct from to_jsonb(new) - 'ended_at' then
    raise exception 'Who held a task is history: it is ended and never changed.' using errcode = 'check_violation', constraint = 'task_holder_only_ends';
  end if;
  return new;
end $$;`);
    this.addSql('create trigger only_ends before update on task_holder for each row execute function task_holder_only_ends();');
    for (const name of functions) this.addSql(`revoke all on function ${name} from public;`);
  }

  override down(): void {
    this.addSql('drop table if exists "task_holder" cascade;');
    for (const name of functions) this.addSql(`drop function ${name};`);
  }
}
