import type { Power, Role } from '../../platform/actor.js';
import type { Transaction } from '../../platform/database.js';
import { today } from '../../platform/today.js';
import type { StoredMembership } from './account.rules.js';

/** Locks an account of the administrator's district for a change. */
export async function lockUser(tx: Transaction, id: string): Promise<{ power: Power } | undefined> {
  return (await tx.rows<{ power: Power }>('select power from app_user where id = $1 for update', [id]))[0];
}

export function membershipsOf(tx: Transaction, userId: string): Promise<StoredMembership[]> {
  return tx.rows<StoredMembership>(
    `select id, role, department_id as "departmentId", home_department_id as "homeDepartmentId", valid_from::text as "validFrom", valid_to::text as "validTo"
     from membership where user_id = $1`,
    [userId],
  );
}

/** Ids of the district's units by code; a code of no unit is absent. */
export async function departmentIds(tx: Transaction, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await tx.rows<{ id: string; code: string }>('select id, code from department where code = any($1::text[])', [codes]);
  return new Map(rows.map(({ id, code }) => [code, id]));
}

export interface StoredToken {
  readonly membershipId: string;
  readonly label: string;
  readonly actions: readonly string[];
  readonly expiresAt: Date | null;
  /** whether it ends when one ends for which no time was asked */
  readonly endsByDefault: boolean;
}

/** How long a token holds for which no time was asked. */
export const defaultLife = `interval '8760 hours'`;

export async function findToken(tx: Transaction, id: string): Promise<StoredToken | undefined> {
  const [row] = await tx.rows<StoredToken>(
    `select membership_id as "membershipId", label, actions, expires_at as "expiresAt", expires_at = created_at + ${defaultLife} as "endsByDefault"
     from token where id = $1`,
    [id],
  );
  return row;
}

export interface TokenMembership {
  readonly role: Role;
  /** name of the person */
  readonly name: string;
  /** neither ended nor of a disabled account; one that begins later is usable from then on */
  readonly usable: boolean;
  /** whether the time asked for lies ahead; true when none was */
  readonly ahead: boolean;
}

export async function membershipForToken(tx: Transaction, id: string, expiresAt: string | null): Promise<TokenMembership | undefined> {
  const [row] = await tx.rows<TokenMembership>(
    `select m.role, u.name, u.disabled_at is null and (m.valid_to is null or m.valid_to >= ${today}) as usable,
       coalesce($2::timestamptz > now(), true) as ahead
     from membership m join app_user u on u.id = m.user_id where m.id = $1`,
    [id, expiresAt],
  );
  return row;
}
