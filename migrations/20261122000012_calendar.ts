import { raw } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { statutoryDates } from './data/statutory-dates-2019.js';

const insertDate = `insert into statutory_date (id, act, month, day, source, source_en, basis, valid_from, valid_to)
  values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?)`;

const clocks = ['shanghai_day(timestamptz)', 'present()'];
const functions = [
  'idempotency_key_forgets()',
  'submission_extend(uuid, date, text)',
  'cycle_expect_units(uuid)',
  'acts_for_office(uuid)',
  'report_tracks_publication()',
  'submission_takes_dates()',
  'cycle_indicator_same_district()',
  ...clocks,
];

/**
 * The calendar: one clock for everything that is overdue, the board's dates, and the two acts of the office on rows it may only read.
 * The functions that run as the owner check district and scope themselves, as a policy would.
 */
export class Migration20261122000012 extends Migration {
  override name = '20261122000012_calendar';

  override up(): void {
    for (const { act, month, day, source, sourceEn, basis, validFrom, validTo } of statutoryDates) {
      this.addSql(raw(insertDate, [act, month, day, source, sourceEn, basis, validFrom, validTo]));
    }

    // The clock of whatever compares with today. A function of its own, so that a test can set it; PostgreSQL inlines both.
    this.addSql(`create function present() returns timestamptz language sql stable as $$ select now() $$;`);
    this.addSql(`
create function shanghai_day(instant timestamptz) returns date language sql immutable as $$
  select (instant at time zone 'Asia/Shanghai')::date $$;`);

    this.addSql(`
create function submission_takes_dates() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  select coalesce(new.due_on, k.due_on), coalesce(new.publish_on, k.publish_on) into new.due_on, new.publish_on
    from (values (1)) one left join (cycle_deadline k join department d on d.kind = k.kind and d.id = new.department_id) on k.cycle_id = new.cycle_id;
  return new;
end $$;`);
    // Checked with the owner's eyes, a plain foreign key would take the cycle of another district.
    this.addSql(`
create function cycle_indicator_same_district() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from cycle t where t.id = new.cycle_id and t.district_id <> new.district_id) then
    raise exception 'cycle_indicator.cycle_id belongs to another district.' using errcode = 'check_violation', constraint = 'cycle_indicator_same_district';
  end if;
  return new;
end $$;`);
    this.addSql(
      'create trigger same_district before insert or update on cycle_indicator for each row execute function cycle_indicator_same_district();',
    );
    this.addSql('create trigger takes_dates before insert on submission for each row execute function submission_takes_dates();');

    this.addSql(`
create function report_tracks_publication() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- The first publication decides; a correction is neither late nor a second one.
  update submission s set published_at = coalesce(new.publication_at, present())
    where s.cycle_id = new.cycle_id and s.department_id = new.department_id and s.published_at is null;
  return null;
end $$;`);
    // Its name sorts behind tracks_submission, which makes the row where there is none.
    this.addSql(`create trigger tracks_submission_publication after insert or update of status on report for each row
  when (new.status = 'PUBLISHED') execute function report_tracks_publication();`);

    this.addSql(`
create function acts_for_office(place uuid) returns void language plpgsql as $$
begin
  if current_setting('app.scope', true) is distinct from 'OFFICE'
     or place is distinct from nullif(current_setting('app.district', true), '')::uuid then
    raise exception 'Only the office of the district does this.' using errcode = 'insufficient_privilege';
  end if;
end $$;`);
    this.addSql(`
create function cycle_expect_units(opened uuid) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare c cycle%rowtype;
begin
  select * into c from cycle x where x.id = opened;
  perform acts_for_office(c.district_id);
  -- A unit whose last name ended before the year did is gone: those who took over report.
  insert into submission (id, district_id, cycle_id, department_id, position)
    select gen_random_uuid(), c.district_id, c.id, d.id, d.position from department d
    where d.district_id = c.district_id and not exists (
      select from department_name n where n.department_id = d.id having bool_and(coalesce(n.valid_to < make_date(c.year, 12, 31), false)))
    on conflict (cycle_id, department_id) do nothing;
end $$;`);
    this.addSql(`
create function submission_extend(extended uuid, until date, reason text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare place uuid;
begin
  select s.district_id into place from submission s where s.id = extended;
  perform acts_for_office(place);
  -- What was submitted is late or not for good: asked again here, under the lock of the row.
  update submission s set extended_to = until, extension_reason = reason where s.id = extended and s.submitted_at is null;
  return found;
end $$;`);
    this.addSql(`
create function idempotency_key_forgets() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Locked ones are left to whoever holds them, so that two requests never wait for each other here.
  delete from idempotency_key k where (k.user_id, k.scope, k.key) in (
    select o.user_id, o.scope, o.key from idempotency_key o where o.created_at < present() - interval '24 hours' limit 100 for update skip locked);
  return null;
end $$;`);
    this.addSql('create trigger forgets before insert on idempotency_key for each statement execute function idempotency_key_forgets();');
    // The app role gets the two acts by name; a trigger function could be hung on a table of one's own.
    for (const name of functions.filter((f) => !clocks.includes(f))) this.addSql(`revoke all on function ${name} from public;`);
  }

  override down(): void {
    this.addSql('drop trigger same_district on cycle_indicator;');
    this.addSql('drop trigger forgets on idempotency_key;');
    this.addSql('drop trigger tracks_submission_publication on report;');
    this.addSql('drop trigger takes_dates on submission;');
    for (const name of functions) this.addSql(`drop function ${name};`);
    for (const { act, validFrom } of statutoryDates) {
      this.addSql(raw('delete from statutory_date where act = ? and valid_from = ?', [act, validFrom]));
    }
  }
}
