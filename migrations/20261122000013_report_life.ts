import { Migration } from '@mikro-orm/migrations';

/**
 * The report's life beyond submission. The office may read released rows but write none of them, so what it does to a report goes through one
 * function that knows the transitions, the own unit and the version, under the row's lock: there is no other way from one state to the next.
 */
export class Migration20261122000013 extends Migration {
  override name = '20261122000013_report_life';

  override up(): void {
    this.addSql(`
create function report_row_unit() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  select r.district_id, r.department_id into new.district_id, new.department_id from report r where r.id = new.report_id;
  return new;
end $$;`);
    for (const table of ['revision', 'review_comment']) {
      this.addSql(`create trigger row_unit before insert on ${table} for each row execute function report_row_unit();`);
    }

    this.addSql(`
create function revision_is_immutable() returns trigger language plpgsql as $$
begin
  raise exception 'A revision is what was signed: it is never changed or deleted.' using errcode = 'check_violation', constraint = 'revision_is_immutable';
end $$;`);
    this.addSql('create trigger is_immutable before update or delete on revision for each row execute function revision_is_immutable();');
    this.addSql('create trigger is_not_truncated before truncate on revision for each statement execute function revision_is_immutable();');

    this.addSql(`
create function review_comment_keeps_sides() returns trigger language plpgsql as $$
declare
  scope text := current_setting('app.scope', true);
  answered boolean := (new.answer_at, new.answer_by, new.answer_text) is distinct from (old.answer_at, old.answer_by, old.answer_text);
  resolved boolean := new.resolved_at is distinct from old.resolved_at;
begin
  if (new.id, new.report_id, new.district_id, new.department_id, new.item_id, new.item_text, new.at, new."by", new.text)
     is distinct from (old.id, old.report_id, old.district_id, old.department_id, old.item_id, old.item_text, old.at, old."by", old.text)
     or (answered and scope = 'OFFICE') or (resolved and scope = 'DEPARTMENT') then
    raise exception 'A comment keeps its words: the unit answers, the office resolves.' using errcode = 'check_violation', constraint = 'review_comment_keeps_sides';
  end if;
  return new;
end $$;`);
    this.addSql('create trigger keeps_sides before update on review_comment for each row execute function review_comment_keeps_sides();');

    this.addSql(`
create function report_move(target text, report_id uuid, expected int, moved_at timestamptz, moved_by text, url text, channel text)
  returns table (outcome text, status text, version int)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  scope text := current_setting('app.scope', true);
  district uuid := nullif(current_setting('app.district', true), '')::uuid;
  unit uuid := nullif(current_setting('app.department', true), '')::uuid;
  person uuid := nullif(current_setting('app.user', true), '')::uuid;
  r report%rowtype;
begin
  select * into r from report x where x.id = report_move.report_id and x.district_id = district
    and ((scope = 'OFFICE' and x.submission_at is not null) or (scope = 'DEPARTMENT' and x.department_id = unit)) for update;
  if not found then
    return query select 'NOT_FOUND'::text, null::text, null::int;
    return;
  end if;
  if not ((r.status = 'SUBMITTED' and target in ('RETURNED', 'ACCEPTED')) or (r.status = 'ACCEPTED' and target in ('RETURNED', 'PUBLISHED'))
          or (r.status = 'PUBLISHED' and target = 'RETURNED')) then
    return query select 'INVALID'::text, r.status, r.version;
    return;
  end if;
  -- A unit moves its own report in one way only: it publishes what was accepted. Everything else is the office's, and never its own unit's.
  if (scope = 'DEPARTMENT' and target <> 'PUBLISHED') or (scope = 'OFFICE' and target <> 'PUBLISHED' and exists (
      select from membership m where m.user_id = person and r.department_id in (m.department_id, m.home_department_id))) then
    return query select 'OWN_UNIT'::text, r.status, r.version;
    return;
  end if;
  if r.version <> expected then
    return query select 'STALE'::text, r.status, r.version;
    return;
  end if;
  update report x set status = target, version = x.version + 1, updated_at = moved_at,
      acceptance_at = case target when 'ACCEPTED' then moved_at when 'RETURNED' then null else x.acceptance_at end,
      acceptance_by = case target when 'ACCEPTED' then moved_by when 'RETURNED' then null else x.acceptance_by end,
      acceptance_content_hash = case target when 'ACCEPTED' then x.submission_content_hash when 'RETURNED' then null else x.acceptance_content_hash end,
      publication_at = case target when 'PUBLISHED' then moved_at else x.publication_at end,
      publication_by = case target when 'PUBLISHED' then moved_by else x.publication_by end,
      publication_url = case target when 'PUBLISHED' then report_move.url else x.publication_url end,
      publication_channel = case target when 'PUBLISHED' then report_move.channel else x.publication_channel end,
      voided_acceptance_at = case when target = 'RETURNED' and x.acceptance_at is not null then x.acceptance_at else x.voided_acceptance_at end,
      voided_acceptance_by = case when target = 'RETURNED' and x.acceptance_at is not null then x.acceptance_by else x.voided_acceptance_by end,
      voided_acceptance_content_hash = case when target = 'RETURNED' and x.acceptance_at is not null then x.acceptance_content_hash else x.voided_acceptance_content_hash end,
      voided_acceptance_voided_at = case when target = 'RETURNED' and x.acceptance_at is not null then moved_at else x.voided_acceptance_voided_at end,
      voided_acceptance_voided_by = case when target = 'RETURNED' and x.acceptance_at is not null then moved_by else x.voided_acceptance_voided_by end
    where x.id = r.id;
  if target = 'ACCEPTED' then
    update review_comment c set resolved_at = moved_at where c.report_id = r.id and c.resolved_at is null;
  end if;
  return query select 'MOVED'::text, target, r.version + 1;
end $$;`);
    for (const name of ['report_row_unit', 'revision_is_immutable', 'review_comment_keeps_sides']) {
      this.addSql(`revoke all on function ${name}() from public;`);
    }
    this.addSql('revoke all on function report_move(text, uuid, int, timestamptz, text, text, text) from public;');
  }

  override down(): void {
    for (const table of ['revision', 'review_comment']) this.addSql(`drop trigger row_unit on ${table};`);
    this.addSql('drop trigger is_immutable on revision;');
    this.addSql('drop trigger is_not_truncated on revision;');
    this.addSql('drop trigger keeps_sides on review_comment;');
    const functions = [
      'report_row_unit()',
      'revision_is_immutable()',
      'review_comment_keeps_sides()',
      'report_move(text, uuid, int, timestamptz, text, text, text)',
    ];
    for (const name of functions) this.addSql(`drop function ${name};`);
  }
}
