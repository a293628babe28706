import { Migration } from '@mikro-orm/migrations';

const functions = ['token_give_up(uuid)', 'holder_of_token(text)', 'holder_of_login(text, text)', 'auditor_stands_apart()'];
const holder = 'returns table (user_id uuid, user_name text, role text, district_id uuid, department_id uuid) language sql stable';
const secured = 'security definer set search_path = pg_catalog, public, pg_temp';

/** Tokens seen from their holder's side, and auditors whom no administrator can make, bind to a login or speak for (docs/decisions/0013). */
export class Migration20261127000011 extends Migration {
  override name = '20261127000011_own_tokens';

  override up(): void {
    this.addSql('alter table "token" add "issued_by" text null;');

    this.addSql(`
create function auditor_stands_apart() returns trigger language plpgsql as $$
declare audits boolean;
begin
  if current_setting('app.scope', true) is distinct from 'ADMIN' then return new; end if;
  if tg_table_name = 'token' then
    audits := exists (select from membership m where m.id = new.membership_id and m.role = 'AUDITOR');
  elsif tg_op = 'INSERT' then
    audits := new.power = 'AUDIT';
  else
    audits := new.power = 'AUDIT' and (new.oidc_issuer, new.oidc_subject) is distinct from (old.oidc_issuer, old.oidc_subject);
  end if;
  if audits then
    raise exception 'An administrator makes no auditor, no login of one and no token of one.'
      using errcode = 'check_violation', constraint = 'auditor_stands_apart';
  end if;
  return new;
end $$;`);
    this.addSql(
      'create trigger auditor_stands_apart before insert or update of membership_id, sha256 on token for each row execute function auditor_stands_apart();',
    );
    this.addSql(
      'create trigger auditor_stands_apart before insert or update on app_user for each row execute function auditor_stands_apart();',
    );

    // Everything else of a token is the administrator's: its holder can end it and no more.
    this.addSql(`
create function token_give_up(token_id uuid) returns uuid language sql ${secured} as $$
  update token set revoked_at = coalesce(revoked_at, now())
  where id = token_id and user_id = nullif(current_setting('app.user', true), '')::uuid
    and district_id = nullif(current_setting('app.district', true), '')::uuid returning id $$;`);

    // For the trail only: whose credential it was that does not hold any more. Like actor_of_token they answer who has the hash or the login, and list nothing.
    this.addSql(`
create function holder_of_token(token_sha256 text) ${holder} ${secured} as $$
  select u.id, u.name, m.role, m.district_id, m.department_id
  from token t join membership m on m.id = t.membership_id join app_user u on u.id = m.user_id where t.sha256 = token_sha256 $$;`);
    this.addSql(`
create function holder_of_login(issuer text, subject text) ${holder} ${secured} as $$
  select u.id, u.name, m.role, m.district_id, m.department_id from app_user u join membership m on m.user_id = u.id
  where u.oidc_issuer = issuer and u.oidc_subject = subject order by m.valid_from desc, m.id desc limit 1 $$;`);
    for (const name of functions) this.addSql(`revoke all on function ${name} from public;`);
  }

  override down(): void {
    this.addSql('drop trigger auditor_stands_apart on token;');
    this.addSql('drop trigger auditor_stands_apart on app_user;');
    for (const name of functions) this.addSql(`drop function ${name};`);
    this.addSql('alter table "token" drop column "issued_by";');
  }
}
