/** Compares the text of one unit with what was submitted. Replaced by the function below. */
export const copiedTextOfOne = `
create function copied_text(unit uuid, apart_from uuid, prints bigint[]) returns table (year int, unit_name text, own boolean, common bigint[])
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  place uuid := nullif(current_setting('app.district', true), '')::uuid;
  office boolean := current_setting('app.scope', true) = 'OFFICE';
begin
  -- A unit asks about its own text and is told how much of it stands elsewhere; only the office is told where.
  if not office and (current_setting('app.scope', true) is distinct from 'DEPARTMENT'
      or unit is distinct from nullif(current_setting('app.department', true), '')::uuid) then
    return;
  end if;
  return query
    with met as materialized (
      select f.report_id, f.department_id, f.year, f.print from unnest(prints) p join text_fingerprint f on f.district_id = place and f.print = p
      where f.report_id <> apart_from),
    -- What stands in the reports of many units is what everybody writes, and nobody's copy.
    told as (select m.print from met m group by m.print having count(distinct m.department_id) <= 6)
    select m.year, case when office or m.department_id = unit then d.short_name end, m.department_id = unit, array_agg(m.print)
    from met m join told t on t.print = m.print join department d on d.id = m.department_id
    group by m.report_id, m.year, m.department_id, d.short_name having count(*) > 1;
end $$;`;

/**
 * Compares any number of texts with what was submitted. What stands in the reports of many units is what everybody writes, and nobody's copy: it is sorted out
 * once for all texts, since it is most of what they share.
 */
export const copiedTextOfMany = `
create function copied_text(texts jsonb) returns table (report uuid, year int, unit_name text, own boolean, common bigint[])
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
  place uuid := nullif(current_setting('app.district', true), '')::uuid;
  office boolean := coalesce(current_setting('app.scope', true), '') = 'OFFICE';
  own_unit uuid := case when current_setting('app.scope', true) = 'DEPARTMENT' then nullif(current_setting('app.department', true), '')::uuid end;
begin
  return query
    with asked as materialized (
      -- A unit asks about its own text and is told how much of it stands elsewhere; only the office is told where.
      select a.report, a.unit, p.print from jsonb_to_recordset(texts) a (report uuid, unit uuid, prints bigint[]) cross join unnest(a.prints) p (print)
      where office or a.unit = own_unit),
    -- At most six units beside the report's own.
    few as materialized (
      select f.print from (select distinct a.print from asked a) a join text_fingerprint f on f.district_id = place and f.print = a.print
      group by f.print having count(distinct f.department_id) <= 7),
    met as materialized (
      select a.report, a.unit, f.report_id, f.department_id, f.year, f.print
      from asked a join few on few.print = a.print join text_fingerprint f on f.district_id = place and f.print = a.print
      where f.report_id <> a.report),
    told as (select m.report, m.print from met m group by m.report, m.print having count(distinct m.department_id) <= 6)
    select m.report, m.year, case when office or m.department_id = m.unit then d.short_name end, m.department_id = m.unit, array_agg(m.print)
    from met m join told t on t.report = m.report and t.print = m.print join department d on d.id = m.department_id
    group by m.report, m.unit, m.report_id, m.year, m.department_id, d.short_name having count(*) > 1;
end $$;`;
