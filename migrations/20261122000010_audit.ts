import { Migration } from '@mikro-orm/migrations';

/** Names of the body (RFC 8785 sorts them) with the type of the column each is copied to. */
const parts = `"action" text, "actorId" uuid, "actorName" text, "actorRole" text, "afterHash" text, "at" timestamptz, "beforeHash" text, "codes" json,
      "departmentId" uuid, "details" text, "districtId" uuid, "objectId" text, "objectLabel" text, "objectType" text, "outcome" text, "requestId" text`;

/**
 * The trail is written by two functions and by nothing else. `audit_append` takes events as the application wrote them, so that what is
 * hashed is the very text a verifier reads; `audit_forget` deletes what is older than the district keeps and leaves a checkpoint.
 */
export class Migration20261122000010 extends Migration {
  override name = '20261122000010_audit';

  override up(): void {
    this.addSql(`
create function audit_link(body text, previous text, seq int) returns text language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to('{"body":' || body || ',"previous":' || coalesce('"' || previous || '"', 'null') || ',"seq":' || seq || '}', 'UTF8')), 'hex') $$;`);

    // Not granted to anybody: both functions below call it with the rights of the owner.
    this.addSql(`
create function audit_write(district uuid, bodies text[]) returns int language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  head audit_head%rowtype;
  body text;
  previous text;
  event record;
begin
  if cardinality(bodies) = 0 then
    return null;
  end if;
  -- The lock on this row is what makes one chain of many writers.
  select * into head from audit_head h where h.district_id = district for update;
  if not found then
    insert into audit_head (district_id, seq, hash, at) values (district, 0, '', now()) on conflict do nothing;
    select * into head from audit_head h where h.district_id = district for update;
  end if;
  foreach body in array bodies loop
    select * into event from json_to_record(body::json) as e(${parts});
    if event."districtId" is distinct from district then
      raise exception 'An event of another district was given.' using errcode = 'check_violation';
    end if;
    previous := nullif(head.hash, '');
    head.seq := head.seq + 1;
    head.hash := audit_link(body, previous, head.seq);
    head.at := event."at";
    insert into audit_event (district_id, seq, at, actor_id, actor_name, actor_role, actor_department_id, action, outcome, object_type, object_id,
        object_label, codes, before_hash, after_hash, request_id, details, body, previous_hash, hash)
      values (district, head.seq, event."at", event."actorId", event."actorName", event."actorRole", event."departmentId", event."action",
        event."outcome", event."objectType", event."objectId", event."objectLabel",
        array(select json_array_elements_text(event."codes")), event."beforeHash", event."afterHash", event."requestId", event."details",
        body, previous, head.hash);
  end loop;
  update audit_head h set seq = head.seq, hash = head.hash, at = head.at where h.district_id = district;
  return head.seq;
end $$;`);

    this.addSql(`
create function audit_append(district uuid, bodies text[]) returns int language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if district is distinct from nullif(current_setting('app.district', true), '')::uuid then
    raise exception 'A transaction appends to the trail of its own district.' using errcode = 'insufficient_privilege';
  end if;
  -- A checkpoint vouches for deleted events, so it is made by audit_forget alone.
  if exists (select from unnest(bodies) b where b::json ->> 'action' = 'audit.checkpoint') then
    raise exception 'A checkpoint is made by audit_forget alone.' using errcode = 'insufficient_privilege';
  end if;
  return audit_write(district, bodies);
end $$;`);

    // Whoever changes an object learns what it was before, and nothing else of the trail.
    this.addSql(`
create function audit_last_hash(district uuid, object text) returns text language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select e.after_hash from audit_event e
  where e.district_id = district and district = nullif(current_setting('app.district', true), '')::uuid and e.object_id = object
    and e.outcome = 'DONE' and e.after_hash is not null
  order by e.seq desc limit 1 $$;`);

    this.addSql(`
create function audit_forget(district uuid) returns int language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  head audit_head%rowtype;
  last audit_event%rowtype;
  forgotten int;
begin
  select * into head from audit_head h where h.district_id = district for update;
  -- A whole beginning of the chain: it ends before the first event that is young enough to stay, and the newest event always stays.
  select * into last from audit_event e
    where e.district_id = district and e.seq < head.seq and e.seq < coalesce((select min(y.seq) from audit_event y
      where y.district_id = district and y.at >= now() - make_interval(days => head.retention_days)), head.seq)
    order by e.seq desc limit 1;
  if not found then
    return 0;
  end if;
  perform audit_write(district, array[
    '{"action":"audit.checkpoint","actorId":null,"actorName":null,"actorRole":null,"afterHash":null,"at":"'
    || to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","beforeHash":null,"codes":[],"departmentId":null,"details":"{\\"hash\\":\\"'
    || last.hash || '\\",\\"through\\":' || last.seq || '}","districtId":"' || district
    || '","objectId":null,"objectLabel":null,"objectType":null,"outcome":"DONE","requestId":null}']);
  update audit_head h set forgotten_through = last.seq where h.district_id = district;
  delete from audit_event e where e.district_id = district and e.seq <= last.seq;
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;`);

    // Row-level security does not bind the owner of a table; a trigger does.
    this.addSql(`
create function audit_is_append_only() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'DELETE' and tg_table_name = 'audit_event' then
    if exists (select from audit_head h where h.district_id = old.district_id and old.seq <= h.forgotten_through)
      and old.at < now() - interval '180 days' then
      return old;
    end if;
  end if;
  raise exception 'The audit trail is append-only: % of % is refused.', lower(tg_op), tg_table_name using errcode = 'insufficient_privilege';
end $$;`);
    this.addSql('create trigger append_only before update or delete on audit_event for each row execute function audit_is_append_only();');
    this.addSql(
      'create trigger append_only_whole before truncate on audit_event for each statement execute function audit_is_append_only();',
    );
    this.addSql(
      `create trigger moves_forward before update on audit_head for each row when (new.district_id <> old.district_id or new.seq < old.seq
        or (new.seq = old.seq and new.hash <> old.hash) or new.forgotten_through < old.forgotten_through) execute function audit_is_append_only();`,
    );
    this.addSql('create trigger append_only before delete on audit_head for each row execute function audit_is_append_only();');
    this.addSql(
      'create trigger append_only_whole before truncate on audit_head for each statement execute function audit_is_append_only();',
    );

    for (const name of [
      'audit_link(text, text, int)',
      'audit_write(uuid, text[])',
      'audit_append(uuid, text[])',
      'audit_last_hash(uuid, text)',
      'audit_forget(uuid)',
    ]) {
      this.addSql(`revoke all on function ${name} from public;`);
    }
  }

  override down(): void {
    for (const table of ['audit_event', 'audit_head']) {
      this.addSql(`drop trigger append_only on ${table};`);
      this.addSql(`drop trigger append_only_whole on ${table};`);
    }
    this.addSql('drop trigger moves_forward on audit_head;');
    for (const name of [
      'audit_is_append_only()',
      'audit_forget(uuid)',
      'audit_append(uuid, text[])',
      'audit_last_hash(uuid, text)',
      'audit_write(uuid, text[])',
      'audit_link(text, text, int)',
    ]) {
      this.addSql(`drop function ${name};`);
    }
  }
}
