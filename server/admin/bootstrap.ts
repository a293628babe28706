import pg from 'pg';
import { v7 } from 'uuid';
import { newToken } from '../modules/identity/token-secret.js';
import { powerOf, type Role } from '../platform/actor.js';

/** Why a command was refused, with its mend; nothing was changed. */
export class AdminRefusal extends Error {}

/** What a command did, for people, and what it prints for programs. */
export interface Done {
  readonly said: string;
  /** the one line for standard output: a token */
  readonly output?: string;
}

export interface NewAccount {
  readonly districtCode: string;
  readonly name: string;
  readonly oidc: { readonly issuer: string; readonly subject: string } | null;
  /** one more although there is one already */
  readonly another: boolean;
}

type Query = (text: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;

/** Works as the owner of the tables, who is not bound by row-level security, in one transaction: all of it or nothing. */
export async function asOwner(url: string, work: (query: Query) => Promise<Done>): Promise<Done> {
  const client = new pg.Client({ connectionString: url });
  await client.connect().catch((error: Error) => {
    throw new AdminRefusal(`The database of FAZHI_OWNER_URL cannot be reached: ${error.message || 'no answer'}`);
  });
  try {
    const query: Query = async (text, values = []) => (await client.query(text, [...values])).rows;
    const [state] = await query(`select to_regprocedure('token_used(text)') is null as pending,
      (select pg_has_role(c.relowner, 'usage') from pg_class c where c.oid = to_regclass('public.app_user')) as owner`);
    if (state?.pending) throw new AdminRefusal("The database has not today's schema. Run first: npm run migrate");
    if (!state?.owner) throw new AdminRefusal('FAZHI_OWNER_URL must name the role that owns the tables (docs/OPERATIONS.md).');
    await query('begin');
    const done = await work(query);
    await query('commit');
    return done;
  } finally {
    await client.end();
  }
}

/** Makes a district. The same call again changes nothing. */
export async function makeDistrict(query: Query, code: string, name: string): Promise<Done> {
  const made = await query('insert into district (id, code, name) values ($1, $2, $3) on conflict (code) do nothing returning id', [
    v7(),
    code,
    name,
  ]);
  if (made.length > 0) return { said: `District ${code} ${name} was made. Next: npm run admin -- first-admin --district ${code} --name …` };
  const [known] = await query('select name from district where code = $1', [code]);
  if (known?.name !== name) throw new AdminRefusal(`A district ${code} exists already, named ${String(known?.name)}.`);
  return { said: `District ${code} ${name} exists already; nothing was changed.` };
}

/** Makes an account of one role of the whole district, with a token for it. */
export async function makeAccount(query: Query, role: Role.DISTRICT_ADMIN | Role.AUDITOR, account: NewAccount): Promise<Done> {
  const { districtCode, name, oidc, another } = account;
  // The lock makes two who ask at once come one after the other.
  const [district] = await query('select id, name from district where code = $1 for update', [districtCode]);
  if (!district) {
    throw new AdminRefusal(
      `There is no district ${districtCode}. Make it first: npm run admin -- district --code ${districtCode} --name …`,
    );
  }
  const held = await query(
    `select u.name from membership m join app_user u on u.id = m.user_id
     where m.district_id = $1 and m.role = $2 and u.disabled_at is null
       and (m.valid_to is null or m.valid_to >= (now() at time zone 'Asia/Shanghai')::date)`,
    [district.id, role],
  );
  if (held.length > 0 && !another) {
    const names = held.map((row) => row.name).join(', ');
    throw new AdminRefusal(`The district has already a ${role}: ${names}. Nothing was changed. Add --another if you want one more.`);
  }
  if (oidc) {
    const [taken] = await query('select name from app_user where oidc_issuer = $1 and oidc_subject = $2', [oidc.issuer, oidc.subject]);
    if (taken) throw new AdminRefusal(`The login ${oidc.subject} belongs to ${String(taken.name)} already; one person has one account.`);
  }
  const [userId, membershipId, tokenId] = [v7(), v7(), v7()];
  const { token, sha256 } = newToken();
  await query(
    `insert into app_user (id, district_id, name, power, oidc_issuer, oidc_subject, created_at) values ($1, $2, $3, $4, $5, $6, now())`,
    [userId, district.id, name, powerOf(role), oidc?.issuer ?? null, oidc?.subject ?? null],
  );
  await query(
    `insert into membership (id, district_id, user_id, role, valid_from) values ($1, $2, $3, $4, (now() at time zone 'Asia/Shanghai')::date)`,
    [membershipId, district.id, userId, role],
  );
  await query(
    `insert into token (id, membership_id, label, sha256, created_at, expires_at) values ($1, $2, 'npm run admin', $3, now(), now() + interval '8760 hours')`,
    [tokenId, membershipId, sha256],
  );
  return {
    said: `${name} is ${role} of ${String(district.name)} (${districtCode}).\nThe token below is told this once and kept nowhere; it holds for 365 days:`,
    output: token,
  };
}
