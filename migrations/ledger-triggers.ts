const definer = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$';
const verdict = ['at', 'by', 'by_id', 'outcome', 'note'].map((column) => `verification_${column}`);
const verdictOf = (row: string) => `(${verdict.map((column) => `${row}.${column}`).join(', ')})`;
const without = (...columns: string[]) => `'{${columns.join(',')}}'::text[]`;

/**
 * What the database keeps of the ledger by itself: events (links, follow-ups, verdicts) are added and never changed, and the state of what they
 * are about follows from them in the same statement. Released text is nobody's to write, so the states move with the owner's rights alone.
 */
export const ledgerTriggers: readonly string[] = [
  `
create function shortcoming_begins() returns trigger language plpgsql as $$
begin
  -- A row cannot claim a line or a state of its own.
  new.lineage_id := new.id;
  new.state := 'OPEN';
  new.recurred := false;
  return new;
end $$;`,
  'create trigger begins before insert on shortcoming for each row execute function shortcoming_begins();',
  `
create function commitment_begins() returns trigger language plpgsql as $$
begin
  if not pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'member') then
    new.state := 'NOT_STARTED';
    new.moved_to := null;
  end if;
  return new;
end $$;`,
  'create trigger begins before insert on commitment for each row execute function commitment_begins();',
  `
create function ledger_keeps_state() returns trigger language plpgsql as $$
begin
  -- The functions of the ledger run as the owner; what a unit writes into its text moves no state.
  if pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'member') then
    return new;
  end if;
  new.state := old.state;
  if tg_table_name = 'commitment' then
    new.moved_to := old.moved_to;
  else
    new.lineage_id := old.lineage_id;
    new.recurred := old.recurred;
  end if;
  return new;
end $$;`,
  `create trigger keeps_ledger before update on shortcoming for each row
     when ((old.lineage_id, old.state, old.recurred) is distinct from (new.lineage_id, new.state, new.recurred)) execute function ledger_keeps_state();`,
  `create trigger keeps_ledger before update on commitment for each row
     when ((old.state, old.moved_to) is distinct from (new.state, new.moved_to)) execute function ledger_keeps_state();`,

  `
create function shortcoming_relink(child uuid) returns void ${definer}
declare prior shortcoming%rowtype;
begin
  select p.* into prior from shortcoming_link l join shortcoming p on p.id = l.previous_id
    where l.shortcoming_id = child and l.kind = 'LINKED' and l.ended_at is null;
  with recursive line(id) as (
    select child union select l.shortcoming_id from shortcoming_link l join line on l.previous_id = line.id where l.kind = 'LINKED' and l.ended_at is null)
  update shortcoming s set lineage_id = coalesce(prior.lineage_id, child) where s.id in (select line.id from line);
  -- What was verified as resolved and is reported again has recurred; what is under way goes on.
  update shortcoming s set recurred = coalesce(prior.state = 'VERIFIED_RESOLVED', false),
      state = case when exists (select from follow_up f where f.shortcoming_id = child) then s.state
        when prior.state = 'VERIFIED_RESOLVED' then 'RECURRED' when prior.state in ('IN_PROGRESS', 'RECURRED') then prior.state else 'OPEN' end
    where s.id = child;
end $$;`,
  `
create function shortcoming_link_scope() returns trigger ${definer}
begin
  if tg_op = 'INSERT' then
    select s.report_id into new.report_id from shortcoming s where s.id = new.shortcoming_id;
  elsif (old.ended_at is not null and (old.ended_at, old.ended_by) is distinct from (new.ended_at, new.ended_by))
      or to_jsonb(old) - ${without('released', 'ended_at', 'ended_by')} is distinct from to_jsonb(new) - ${without('released', 'ended_at', 'ended_by')} then
    raise exception 'A link is history: it is ended and never changed.' using errcode = 'check_violation', constraint = 'shortcoming_link_only_ends';
  end if;
  select r.district_id, r.department_id, r.released into new.district_id, new.department_id, new.released from report r where r.id = new.report_id;
  if exists (select from shortcoming p where p.id = new.previous_id and p.department_id <> new.department_id) then
    raise exception 'A link joins two units.' using errcode = 'check_violation', constraint = 'shortcoming_link_same_unit';
  end if;
  return new;
end $$;`,
  'create trigger row_scope before insert or update on shortcoming_link for each row execute function shortcoming_link_scope();',
  `
create function shortcoming_link_counts() returns trigger ${definer}
begin
  perform shortcoming_relink(case tg_op when 'DELETE' then old.shortcoming_id else new.shortcoming_id end);
  return null;
end $$;`,
  'create trigger counts after insert or delete on shortcoming_link for each row execute function shortcoming_link_counts();',
  'create trigger counts_when_ended after update of ended_at on shortcoming_link for each row execute function shortcoming_link_counts();',

  `
create function follow_up_scope() returns trigger ${definer}
begin
  if tg_op = 'INSERT' then
    select i.report_id into new.report_id from (select c.report_id from commitment c where c.id = new.commitment_id
      union all select s.report_id from shortcoming s where s.id = new.shortcoming_id) i;
    select 1 + coalesce(max(f.number), 0) into new.number from follow_up f where f.commitment_id = new.commitment_id or f.shortcoming_id = new.shortcoming_id;
    ${verdict.map((column) => `new.${column} := null;`).join(' ')}
  elsif to_jsonb(old) - ${without('released', ...verdict)} is distinct from to_jsonb(new) - ${without('released', ...verdict)}
      or (old.verification_at is not null and ${verdictOf('old')} is distinct from ${verdictOf('new')}) then
    raise exception 'What was reported and found is history: it is never changed.' using errcode = 'check_violation', constraint = 'follow_up_is_history';
  elsif old.verification_at is null and new.verification_at is not null then
    if new.state <> 'REPORTED_DONE' then
      raise exception 'Only what is reported as done is verified.' using errcode = 'check_violation', constraint = 'follow_up_reported_done';
    end if;
    if new.verification_by_id is null or new.verification_by_id = new.by_id or exists (
        select from membership m where m.user_id = new.verification_by_id and new.department_id in (m.department_id, m.home_department_id)) then
      raise exception 'Nobody verifies what they or their own unit reported.' using errcode = 'check_violation', constraint = 'follow_up_not_ones_own';
    end if;
  end if;
  select r.district_id, r.department_id, r.released into new.district_id, new.department_id, new.released from report r where r.id = new.report_id;
  return new;
end $$;`,
  'create trigger row_scope before insert or update on follow_up for each row execute function follow_up_scope();',
  `
create function follow_up_counts() returns trigger ${definer}
begin
  if new.commitment_id is not null then
    update commitment c set moved_to = coalesce(new.moved_to, c.moved_to),
        state = case new.verification_outcome when 'CONFIRMED' then 'VERIFIED_DONE' when 'REJECTED' then 'IN_PROGRESS' else new.state end
      where c.id = new.commitment_id;
    return null;
  end if;
  update shortcoming s set state = case
      when new.verification_outcome = 'CONFIRMED' then 'VERIFIED_RESOLVED' when new.verification_outcome = 'REJECTED' then 'OPEN'
      when new.state = 'REPORTED_DONE' then 'REPORTED_RESOLVED' when new.state = 'NOT_DONE' then 'OPEN' else 'IN_PROGRESS' end
    where s.id = new.shortcoming_id;
  perform shortcoming_relink(l.shortcoming_id) from shortcoming_link l
    where l.previous_id = new.shortcoming_id and l.kind = 'LINKED' and l.ended_at is null;
  return null;
end $$;`,
  'create trigger counts after insert or update of verification_at on follow_up for each row execute function follow_up_counts();',

  `
create function evidence_file_scope() returns trigger ${definer}
begin
  if tg_op = 'UPDATE' and (to_jsonb(old) - ${without('released', 'report_id', 'follow_up_id')} is distinct from to_jsonb(new) - ${without('released', 'report_id', 'follow_up_id')}
      or (old.follow_up_id is not null and old.follow_up_id is distinct from new.follow_up_id)) then
    raise exception 'Evidence stays as it was sent and where it was put.' using errcode = 'check_violation', constraint = 'evidence_file_stays';
  end if;
  if new.follow_up_id is null then
    if tg_op = 'UPDATE' then
      new.district_id := old.district_id;
      new.department_id := old.department_id;
    end if;
    new.report_id := null;
    new.released := false;
    return new;
  end if;
  select f.district_id, f.department_id, r.released, f.report_id into new.district_id, new.department_id, new.released, new.report_id
    from follow_up f join report r on r.id = f.report_id where f.id = new.follow_up_id;
  if tg_op = 'UPDATE' and new.department_id <> old.department_id then
    raise exception 'Evidence of one unit proves nothing of another.' using errcode = 'check_violation', constraint = 'evidence_file_same_unit';
  end if;
  return new;
end $$;`,
  'create trigger row_scope before insert or update on evidence_file for each row execute function evidence_file_scope();',

  'create trigger row_scope before insert or update on commitment_answer for each row execute function report_row_scope();',
  'create trigger is_fixed before update on commitment_answer for each row when ((old.report_id, old.commitment_id) is distinct from (new.report_id, new.commitment_id)) execute function row_is_fixed();',
  `
create function commitment_answer_same_unit() returns trigger ${definer}
begin
  if exists (select from commitment c where c.id = new.commitment_id and c.department_id <> new.department_id) then
    raise exception 'A report answers for its own unit.' using errcode = 'check_violation', constraint = 'commitment_answer_same_unit';
  end if;
  return new;
end $$;`,
  'create trigger same_unit before insert on commitment_answer for each row execute function commitment_answer_same_unit();',
];

/** In the order in which they can be dropped. */
export const ledgerFunctions: readonly string[] = [
  'shortcoming_begins()',
  'commitment_begins()',
  'ledger_keeps_state()',
  'shortcoming_link_scope()',
  'shortcoming_link_counts()',
  'follow_up_scope()',
  'follow_up_counts()',
  'evidence_file_scope()',
  'commitment_answer_same_unit()',
  'shortcoming_relink(uuid)',
];
