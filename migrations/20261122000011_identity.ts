import { Migration } from '@mikro-orm/migrations';

const today = `(now() at time zone 'Asia/Shanghai')::date`;

const scopeOfRole = `case when m.role like 'DEPARTMENT\\_%' then 'DEPARTMENT' when m.role = 'DISTRICT_ADMIN' then 'ADMIN' when m.role = 'AUDITOR' then 'AUDIT' else 'OFFICE' end`;

const holdsNow = `u.disabled_at is null and m.valid_from <= ${today} and (m.valid_to is null or m.valid_to >= ${today})`;

const secured = 'language sql stable security definer set search_path = pg_catalog, public, pg_temp';

/**
 * From a credential to an actor. The app role cannot list tokens or logins of others: it can only ask about one whose hash, or whose issuer
 * and subject, it holds. Each answers no row as soon as the token, the account or the membership no longer holds.
 */
export class Migration20261122000011 extends Migration {
  override name = '20261122000011_identity';

  override up(): void {
    // The type of what a function answers cannot be replaced.
    this.addSql('drop function actor_of_token(text);');
    this.addSql(`
create function actor_of_token(token_sha256 text)
  returns table (user_id uuid, user_name text, role text, scope text, district_id uuid, department_id uuid, membership_id uuid, actions text[])
  ${secured} as $$
  select u.id, u.name, m.role, ${scopeOfRole}, m.district_id, m.department_id, m.id, t.actions
  from token t join membership m on m.id = t.membership_id join app_user u on u.id = m.user_id
  where t.sha256 = token_sha256 and t.revoked_at is null and (t.expires_at is null or t.expires_at > now()) and ${holdsNow} $$;`);
    this.addSql('revoke all on function actor_of_token(text) from public;');

    this.addSql(`
create function actor_of_membership(issuer text, subject text, only_membership uuid)
  returns table (user_id uuid, user_name text, role text, scope text, district_id uuid, department_id uuid, membership_id uuid, actions text[], place text)
  ${secured} as $$
  select u.id, u.name, m.role, ${scopeOfRole}, m.district_id, m.department_id, m.id, '{}'::text[], coalesce(p.name, d.name)
  from app_user u join membership m on m.user_id = u.id join district d on d.id = m.district_id left join department p on p.id = m.department_id
  where u.oidc_issuer = issuer and u.oidc_subject = subject and (only_membership is null or m.id = only_membership) and ${holdsNow}
  order by m.valid_from, m.id $$;`);
    this.addSql('revoke all on function actor_of_membership(text, text, uuid) from public;');

    this.addSql(`
create function token_used(token_sha256 text) returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update token set last_used_at = now() where sha256 = token_sha256 and (last_used_at is null or last_used_at < now() - interval '1 minute') $$;`);
    this.addSql('revoke all on function token_used(text) from public;');
  }

  override down(): void {
    for (const name of ['token_used(text)', 'actor_of_membership(text, text, uuid)', 'actor_of_token(text)']) {
      this.addSql(`drop function ${name};`);
    }
    this.addSql(`
create function actor_of_token(token_sha256 text)
  returns table (user_id uuid, user_name text, role text, scope text, district_id uuid, department_id uuid)
  ${secured} as $$
  select u.id, u.name, m.role, ${scopeOfRole}, m.district_id, m.department_id
  from token t join membership m on m.id = t.membership_id join app_user u on u.id = m.user_id
  where t.sha256 = token_sha256 and t.revoked_at is null and (t.expires_at is null or t.expires_at > now()) and ${holdsNow} $$;`);
    this.addSql('revoke all on function actor_of_token(text) from public;');
  }
}
