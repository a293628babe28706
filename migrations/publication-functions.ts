const definer = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$';

/**
 * What keeps withholdings and public editions. An edition is written by one function alone, for a report that stands as published, or to take back what
 * everybody reads; it hashes the text itself and copies the names of district and unit, so that no edition claims what is not so.
 */
export const publicationFunctions: readonly string[] = [
  'create trigger row_scope before insert or update on withholding for each row execute function report_row_scope();',
  `
create function withholding_releases() returns trigger ${definer}
begin
  update withholding set released = new.released where report_id = new.id;
  return null;
end $$;`,
  `create trigger releases_withholdings after update of status on report for each row
     when (old.released is distinct from new.released) execute function withholding_releases();`,
  `
create function withholding_keeps() returns trigger language plpgsql as $$
declare own_side text := case current_setting('app.scope', true) when 'DEPARTMENT' then 'UNIT' else current_setting('app.scope', true) end;
begin
  if pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'member') then return new; end if;
  if tg_op = 'INSERT' then
    new.side := own_side;
    return new;
  end if;
  if to_jsonb(old) - '{ended_at,ended_by,released}'::text[] is distinct from to_jsonb(new) - '{ended_at,ended_by,released}'::text[]
      or ((old.ended_at, old.ended_by) is distinct from (new.ended_at, new.ended_by)
        and (old.ended_at is not null or old.side <> own_side)) then
    raise exception 'A withholding is ended by the side that made it; nothing else of it changes.'
      using errcode = 'check_violation', constraint = 'withholding_keeps';
  end if;
  return new;
end $$;`,
  'create trigger keeps before insert or update on withholding for each row execute function withholding_keeps();',
  `
create function public_edition_is_immutable() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.superseded_at is null and to_jsonb(old) - 'superseded_at' = to_jsonb(new) - 'superseded_at' then return new; end if;
  end if;
  raise exception 'What was published is never changed or deleted, only superseded.'
    using errcode = 'check_violation', constraint = 'public_edition_is_immutable';
end $$;`,
  'create trigger is_immutable before update or delete on public_edition for each row execute function public_edition_is_immutable();',
  'create trigger is_not_truncated before truncate on public_edition for each statement execute function public_edition_is_immutable();',
  `
create function public_edition_add(report_id uuid, number int, content text, title text, withdrawn_at timestamptz, withdrawal_reason text)
  returns table (outcome text, content_hash text) ${definer}
declare
  scope text := current_setting('app.scope', true);
  home uuid := nullif(current_setting('app.district', true), '')::uuid;
  unit uuid := nullif(current_setting('app.department', true), '')::uuid;
  r report%rowtype;
  standing public_edition%rowtype;
  hash text := encode(sha256(convert_to(content, 'UTF8')), 'hex');
  moment timestamptz;
begin
  select * into r from report x where x.id = public_edition_add.report_id and x.district_id = home
    and (scope = 'OFFICE' or (scope = 'DEPARTMENT' and x.department_id = unit and public_edition_add.withdrawal_reason is null)) for update;
  if not found then
    return query select 'NOT_FOUND'::text, null::text;
    return;
  end if;
  select * into standing from public_edition e where e.report_id = r.id and e.superseded_at is null;
  -- Published once for each time the report was moved there, and not again after a withdrawal; withdrawn only while something is to be read.
  if public_edition_add.number <> coalesce(standing.number, 0) + 1 or (case when public_edition_add.withdrawal_reason is null
      then r.status <> 'PUBLISHED' or standing.report_version = r.version else standing.id is null or standing.withdrawal_reason is not null end) then
    return query select 'INVALID'::text, null::text;
    return;
  end if;
  moment := case when public_edition_add.withdrawal_reason is null then r.publication_at else public_edition_add.withdrawn_at end;
  update public_edition e set superseded_at = moment where e.id = standing.id;
  insert into public_edition (id, district_id, department_id, report_id, district_code, district_name, department_code, department_name, position, year, number,
      report_version, published_at, channel, title, content, content_hash, withdrawal_reason)
    select gen_random_uuid(), d.id, u.id, r.id, d.code, d.name, u.code, u.name, u.position, c.year, public_edition_add.number, r.version, moment,
      case when public_edition_add.withdrawal_reason is null then r.publication_channel end, public_edition_add.title, public_edition_add.content, hash,
      public_edition_add.withdrawal_reason
    from district d, department u, cycle c where d.id = r.district_id and u.id = r.department_id and c.id = r.cycle_id;
  return query select 'ADDED'::text, hash;
end $$;`,
];

/** In the order in which they can be dropped. */
export const namesOfPublicationFunctions: readonly string[] = [
  'withholding_releases()',
  'withholding_keeps()',
  'public_edition_is_immutable()',
  'public_edition_add(uuid, int, text, text, timestamptz, text)',
];
