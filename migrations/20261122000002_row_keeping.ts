import { Migration } from '@mikro-orm/migrations';

/** Tables with rows below a report. */
const reportRows = [
  'responsibility',
  'activity',
  'activity_theme',
  'figure',
  'shortcoming',
  'cause',
  'shortcoming_commitment',
  'commitment',
  'other_matter',
];

/** Foreign keys between rows below a report: both ends must belong to the same one. */
const parents: Record<string, Record<string, string>> = {
  activity_theme: { activity_id: 'activity' },
  figure: { activity_id: 'activity', responsibility_id: 'responsibility', commitment_id: 'commitment', whole_id: 'figure' },
  cause: { shortcoming_id: 'shortcoming' },
  shortcoming_commitment: { shortcoming_id: 'shortcoming', commitment_id: 'commitment' },
};

/**
 * What the database keeps by itself, whoever writes: the copies on which row visibility rests, the submission board, the separation of powers.
 * The functions run as the owner of the tables, who is not subject to their policies, with a pinned search path.
 */
export class Migration20261122000002 extends Migration {
  override name = '20261122000002_row_keeping';

  override up(): void {
    this.addSql(`
create function report_row_scope() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- A row cannot claim a unit, a district or a visibility of its own.
  select r.district_id, r.department_id, r.released into new.district_id, new.department_id, new.released from report r where r.id = new.report_id;
  return new;
end $$;`);
    for (const table of reportRows) {
      this.addSql(`create trigger row_scope before insert or update on ${table} for each row execute function report_row_scope();`);
    }

    for (const [table, keys] of Object.entries(parents)) {
      const strangers = Object.entries(keys).map(
        ([key, parent]) => `exists (select from fresh f join ${parent} p on p.id = f.${key} where p.report_id <> f.report_id)`,
      );
      this.addSql(`
create function ${table}_same_report() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if ${strangers.join(' or ')} then
    raise exception 'A row of ${table} joins two reports.' using errcode = 'check_violation';
  end if;
  return null;
end $$;`);
      // A trigger with a transition table serves one event only.
      for (const event of ['insert', 'update']) {
        this.addSql(
          `create trigger same_report_on_${event} after ${event} on ${table} referencing new table as fresh for each statement execute function ${table}_same_report();`,
        );
      }
    }

    this.addSql(`
create function report_released() returns trigger language plpgsql as $$
begin
  new.released := new.status in ('SUBMITTED', 'ACCEPTED', 'PUBLISHED');
  return new;
end $$;`);
    this.addSql('create trigger released before insert or update on report for each row execute function report_released();');

    this.addSql(`
create function report_release_rows() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
${reportRows.map((table) => `  update ${table} set released = new.released where report_id = new.id;`).join('\n')}
  return null;
end $$;`);
    this.addSql(
      'create trigger release_rows after update of status on report for each row when (old.released is distinct from new.released) execute function report_release_rows();',
    );

    this.addSql(`
create function report_tracks_submission() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into submission (id, district_id, cycle_id, department_id, position, status)
    select gen_random_uuid(), new.district_id, new.cycle_id, new.department_id, d.position, new.status from department d where d.id = new.department_id
    on conflict (cycle_id, department_id) do nothing;
  update submission s set status = new.status, report_id = new.id,
      submitted_at = coalesce(s.submitted_at, new.submission_at),
      -- The first submission decides; a correction after a return is never late.
      late = coalesce(s.late, (coalesce(s.submitted_at, new.submission_at) at time zone 'Asia/Shanghai')::date > coalesce(s.extended_to, s.due_on))
    where s.cycle_id = new.cycle_id and s.department_id = new.department_id;
  return null;
end $$;`);
    this.addSql(
      'create trigger tracks_submission after insert or update of status on report for each row execute function report_tracks_submission();',
    );

    this.addSql(`
create function power_of_role(role text) returns text language sql immutable as $$
  select case role when 'DISTRICT_ADMIN' then 'ADMINISTRATION' when 'AUDITOR' then 'AUDIT' else 'BUSINESS' end $$;`);
    this.addSql(`
create function membership_keeps_power() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare holder app_user%rowtype;
begin
  -- Locked, so that the account cannot be made anew with another power before this membership is there.
  select * into holder from app_user u where u.id = new.user_id for key share;
  if holder.power <> power_of_role(new.role) then
    raise exception 'A person of power % cannot hold the role %: administration, audit and business exclude one another.', holder.power, new.role
      using errcode = 'check_violation', constraint = 'membership_keeps_power';
  end if;
  return new;
end $$;`);
    this.addSql('create trigger keeps_power before insert or update on membership for each row execute function membership_keeps_power();');
    this.addSql(`
create function user_power_is_fixed() returns trigger language plpgsql as $$
begin
  raise exception 'The power of an account is fixed: make another account.' using errcode = 'check_violation', constraint = 'user_power_is_fixed';
end $$;`);
    this.addSql(
      'create trigger power_is_fixed before update on app_user for each row when (old.power <> new.power or old.district_id <> new.district_id) execute function user_power_is_fixed();',
    );
    this.addSql(`
create function token_of_membership() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  select m.user_id, m.district_id into new.user_id, new.district_id from membership m where m.id = new.membership_id;
  return new;
end $$;`);
    this.addSql('create trigger of_membership before insert or update on token for each row execute function token_of_membership();');

    // The only way from a token to an actor: the app role cannot list tokens, it can only ask about one whose hash it holds.
    this.addSql(`
create function actor_of_token(token_sha256 text)
  returns table (user_id uuid, user_name text, role text, scope text, district_id uuid, department_id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select u.id, u.name, m.role,
    case when m.role like 'DEPARTMENT\\_%' then 'DEPARTMENT' when m.role = 'DISTRICT_ADMIN' then 'ADMIN' when m.role = 'AUDITOR' then 'AUDIT' else 'OFFICE' end,
    m.district_id, m.department_id
  from token t join membership m on m.id = t.membership_id join app_user u on u.id = m.user_id
  where t.sha256 = token_sha256 and t.revoked_at is null and (t.expires_at is null or t.expires_at > now()) and u.disabled_at is null
    and m.valid_from <= (now() at time zone 'Asia/Shanghai')::date
    and (m.valid_to is null or m.valid_to >= (now() at time zone 'Asia/Shanghai')::date) $$;`);
    this.addSql('revoke all on function actor_of_token(text) from public;');
  }

  override down(): void {
    const triggers: [string, string][] = [
      ...reportRows.map((table): [string, string] => ['row_scope', table]),
      ...Object.keys(parents).flatMap((table): [string, string][] => [
        ['same_report_on_insert', table],
        ['same_report_on_update', table],
      ]),
      ['released', 'report'],
      ['release_rows', 'report'],
      ['tracks_submission', 'report'],
      ['keeps_power', 'membership'],
      ['power_is_fixed', 'app_user'],
      ['of_membership', 'token'],
    ];
    for (const [trigger, table] of triggers) this.addSql(`drop trigger ${trigger} on ${table};`);
    const functions = [
      'report_row_scope()',
      ...Object.keys(parents).map((table) => `${table}_same_report()`),
      'report_released()',
      'report_release_rows()',
      'report_tracks_submission()',
      'membership_keeps_power()',
      'user_power_is_fixed()',
      'token_of_membership()',
      'actor_of_token(text)',
      'power_of_role(text)',
    ];
    for (const name of functions) this.addSql(`drop function ${name};`);
  }
}
