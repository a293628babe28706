const definer = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$';

/** Work of the server itself: no request runs under this scope. */
const serverOnly = `if coalesce(current_setting('app.scope', true), '') <> 'SYSTEM' then raise exception 'Only the server itself does this.' using errcode = 'insufficient_privilege'; end if;`;

const lastDay = 'coalesce(s.extended_to, s.due_on)';

/** How many days before a last day one is reminded, and for how many days after it an old omission is still news. */
const [before, after] = [7, 30];

/**
 * What is told to whom. A notice is written by the statement of its effect, so that neither stands without the other; it names what it is about by ids
 * and repeats no text of it. People are the unit's clerks and heads who hold a membership that day; a webhook gets every notice of its district once.
 */
export const noticeFunctions: readonly string[] = [
  `
create function notice_tell(kind text, cause text, unit uuid, cycle uuid, report uuid, commitment uuid, follow_up uuid, due_on date, at timestamptz)
  returns void ${definer}
begin
  insert into notice (id, district_id, department_id, cycle_id, user_id, webhook_id, kind, cause, report_id, commitment_id, follow_up_id, due_on, at, delivery, attempts)
    select gen_random_uuid(), d.district_id, unit, notice_tell.cycle, d.user_id, d.webhook_id, notice_tell.kind, notice_tell.cause, report, commitment, notice_tell.follow_up,
      notice_tell.due_on, notice_tell.at, d.delivery, 0
    from (
      select distinct u.district_id, u.id as user_id, null::uuid as webhook_id, case when nullif(u.email, '') is null then 'NONE' else 'PENDING' end as delivery
        from membership m join app_user u on u.id = m.user_id
        where m.department_id = unit and m.role in ('DEPARTMENT_CLERK', 'DEPARTMENT_HEAD') and u.disabled_at is null
          and u.id is distinct from nullif(current_setting('app.user', true), '')::uuid
          and m.valid_from <= shanghai_day(present()) and (m.valid_to is null or m.valid_to >= shanghai_day(present()))
      union all select w.district_id, null, w.id, 'PENDING' from webhook w join department p on p.district_id = w.district_id where p.id = unit and w.ended_at is null) d
    on conflict do nothing;
end $$;`,
  `
create function report_tells() returns trigger ${definer}
begin
  perform notice_tell(new.status, new.status || ':' || new.id || ':' || new.version, new.department_id, new.cycle_id, new.id, null, null, null, new.updated_at);
  return null;
end $$;`,
  `create trigger tells after update of status on report for each row
     when (new.status is distinct from old.status and new.status in ('RETURNED', 'ACCEPTED')) execute function report_tells();`,
  `
create function follow_up_tells() returns trigger ${definer}
begin
  perform notice_tell('VERIFIED', 'VERIFIED:' || new.id, new.department_id, r.cycle_id, new.report_id, new.commitment_id, new.id, null, new.verification_at)
    from report r where r.id = new.report_id;
  return null;
end $$;`,
  `create trigger tells after update of verification_at on follow_up for each row
     when (old.verification_at is null and new.verification_at is not null) execute function follow_up_tells();`,
  `
create function notice_keeps() returns trigger language plpgsql as $$
declare scope text := current_setting('app.scope', true);
begin
  if pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'member') then return new; end if;
  if to_jsonb(old) - '{seen_at,delivery,queued_at,error}'::text[] is distinct from to_jsonb(new) - '{seen_at,delivery,queued_at,error}'::text[]
      or (old.seen_at is distinct from new.seen_at and (old.seen_at is not null or new.user_id is distinct from nullif(current_setting('app.user', true), '')::uuid))
      or ((old.delivery, old.queued_at, old.error) is distinct from (new.delivery, new.queued_at, new.error)
        and not (scope = 'ADMIN' and old.delivery = 'FAILED' and new.delivery = 'PENDING' and new.queued_at is null and new.error is null)) then
    raise exception 'A notice is read by whom it tells, and sent again by the administrator; nothing else of it changes.'
      using errcode = 'check_violation', constraint = 'notice_keeps';
  end if;
  return new;
end $$;`,
  'create trigger keeps before update on notice for each row execute function notice_keeps();',
  `
create function webhook_keeps() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) - 'ended_at' is distinct from to_jsonb(new) - 'ended_at' or old.ended_at is not null then
    raise exception 'A webhook is ended and never changed.' using errcode = 'check_violation', constraint = 'webhook_only_ends';
  end if;
  return new;
end $$;`,
  'create trigger keeps before update on webhook for each row execute function webhook_keeps();',
  `
create function webhook_keep_secret(webhook uuid, secret text) returns void ${definer}
begin
  insert into webhook_secret (webhook_id, district_id, secret) select w.id, w.district_id, webhook_keep_secret.secret from webhook w
    where w.id = webhook and w.district_id = nullif(current_setting('app.district', true), '')::uuid and current_setting('app.scope', true) = 'ADMIN';
  if not found then raise exception 'Only the administrator of its district gives a webhook its secret.' using errcode = 'insufficient_privilege'; end if;
end $$;`,
  `
create function notices_remind() returns void ${definer}
declare today date := shanghai_day(present());
begin
  ${serverOnly}
  perform notice_tell(k.kind, k.kind || ':' || s.id || ':' || ${lastDay}, s.department_id, s.cycle_id, s.report_id, null, null, ${lastDay}, present())
    from submission s join cycle c on c.id = s.cycle_id, lateral (select case when ${lastDay} < today then 'OVERDUE' else 'DUE_SOON' end as kind) k
    where s.submitted_at is null and c.status = 'OPEN' and ${lastDay} between today - ${after} and today + ${before};
  perform notice_tell(k.kind, k.kind || ':' || i.id || ':' || k.day, i.department_id, r.cycle_id, i.report_id, i.id, null, k.day, present())
    from commitment i join report r on r.id = i.report_id,
      lateral (select coalesce(i.moved_to, i.due_on) as day, case when coalesce(i.moved_to, i.due_on) < today then 'OVERDUE' else 'DUE_SOON' end as kind) k
    where i.released and i.state not in ('REPORTED_DONE', 'VERIFIED_DONE') and k.day between today - ${after} and today + ${before};
end $$;`,
  `
create function notice_queue(most int, mail boolean) returns table (notice_id uuid) ${definer}
begin
  ${serverOnly}
  if not mail then update notice n set delivery = 'NONE' where n.delivery = 'PENDING' and n.user_id is not null; end if;
  return query update notice n set delivery = 'QUEUED', queued_at = present() where n.id in (
    select p.id from notice p where p.delivery = 'PENDING' order by p.at, p.id limit most for update skip locked) returning n.id;
end $$;`,
  `
create function notice_address(notice uuid) returns table (kind text, at timestamptz, email text, person text, url text, secret text, webhook uuid,
    unit_code text, unit text, district_code text, year int, due_on date, report uuid, commitment uuid, follow_up uuid) ${definer}
begin
  ${serverOnly}
  return query select n.kind, n.at, nullif(u.email, ''), u.name, w.url, s.secret, w.id, d.code, d.name, p.code, c.year, n.due_on, n.report_id, n.commitment_id, n.follow_up_id
    from notice n join department d on d.id = n.department_id join district p on p.id = n.district_id join cycle c on c.id = n.cycle_id
    left join app_user u on u.id = n.user_id and u.disabled_at is null and exists (select from membership m where m.user_id = u.id and m.department_id = n.department_id
      and m.valid_from <= shanghai_day(present()) and (m.valid_to is null or m.valid_to >= shanghai_day(present())))
    left join webhook w on w.id = n.webhook_id and w.ended_at is null left join webhook_secret s on s.webhook_id = w.id
    where n.id = notice and n.delivery = 'QUEUED';
end $$;`,
  `
create function notice_sent(notice uuid) returns void ${definer}
begin
  ${serverOnly}
  update notice n set delivery = 'SENT', sent_at = present(), attempts = n.attempts + 1, error = null where n.id = notice and n.delivery = 'QUEUED';
end $$;`,
  `
create function notice_failed(notice uuid, reason text, final boolean) returns void ${definer}
begin
  ${serverOnly}
  update notice n set delivery = case when final then 'FAILED' else n.delivery end, attempts = n.attempts + case when final then 0 else 1 end,
      error = coalesce(reason, n.error) where n.id = notice and n.delivery = 'QUEUED';
end $$;`,
];

/** In the order in which they can be dropped. */
export const namesOfNoticeFunctions: readonly string[] = [
  'webhook_keep_secret(uuid, text)',
  'notices_remind()',
  'notice_queue(int, boolean)',
  'notice_address(uuid)',
  'notice_sent(uuid)',
  'notice_failed(uuid, text, boolean)',
  'report_tells()',
  'follow_up_tells()',
  'notice_keeps()',
  'webhook_keeps()',
  'notice_tell(text, text, uuid, uuid, uuid, uuid, uuid, date, timestamptz)',
];
