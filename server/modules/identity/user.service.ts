import { powerOf } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import type { ConstraintError } from '../../platform/faults.js';
import { once } from '../../platform/idempotency.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { today, todayOf } from '../../platform/today.js';
import { refuse } from '../../platform/user-error.js';
import { recordChange } from '../audit/audit.service.js';
import type { MembershipAddInput, UserSaveInput } from './account.inputs.js';
import { departmentIds, lockUser, membershipsOf } from './account.repository.js';
import { type AccountState, userFaults } from './account.rules.js';

const userState = `select to_jsonb(u) || jsonb_build_object('memberships',
  (select jsonb_agg(to_jsonb(m) order by m.id) from membership m where m.user_id = u.id)) from app_user u where u.id = $1`;

/** Use cases of accounts, for the administrator of a district. */
export class UserService {
  /** Makes an account or changes one, and answers its id. The same call again changes nothing more. */
  save(context: Context, input: UserSaveInput): Promise<string> {
    const { actor } = context;
    return once(context, 'userSave', input, async (tx) => {
      const id = canonicalUuid(input.id) ?? '';
      await oneAtATime(tx, id);
      const stored = id ? await lockUser(tx, id) : undefined;
      const codes = (input.addMemberships ?? []).flatMap((m) => [m.departmentCode, m.homeDepartmentCode]).filter((code) => code != null);
      const state: AccountState = {
        stored,
        memberships: stored ? await membershipsOf(tx, id) : [],
        departmentIds: await departmentIds(
          tx,
          codes.filter((code) => !code.includes('\u0000')),
        ),
        today: await todayOf(tx),
        own: id === actor.userId,
      };
      userFaults(input, state).throwIfAny();
      const about = { action: 'user.save', type: 'user', label: input.name ?? null, state: userState, id: stored ? id : null };
      return recordChange(tx, context, about, async () => {
        await (stored ? this.#change(tx, id, input) : this.#make(tx, id, input, actor.districtId));
        await this.#end(tx, input);
        await this.#add(tx, id, input.addMemberships ?? [], state, actor.districtId);
        return id;
      });
    });
  }

  async #make(tx: Transaction, id: string, input: UserSaveInput, districtId: string | null): Promise<void> {
    const [first] = input.addMemberships ?? [];
    if (!first) throw new Error('An account without a membership has no power.');
    await tx
      .rows(
        `insert into app_user (id, district_id, name, email, power, oidc_issuer, oidc_subject, created_at, disabled_at)
         values ($1, $2, $3, $4, $5, $6, $7, now(), case when $8::boolean then now() end)`,
        [
          id,
          districtId,
          input.name?.trim(),
          input.email || null,
          powerOf(first.role),
          input.oidc?.issuer ?? null,
          input.oidc?.subject ?? null,
          input.disabled ?? false,
        ],
      )
      .catch(refused);
  }

  async #change(tx: Transaction, id: string, input: UserSaveInput): Promise<void> {
    await tx
      .rows(
        `update app_user set name = coalesce($2, name), email = case when $3::boolean then $4 else email end,
           oidc_issuer = case when $5::boolean then $6 else oidc_issuer end, oidc_subject = case when $5::boolean then $7 else oidc_subject end,
           disabled_at = case $8::boolean when true then coalesce(disabled_at, now()) when false then null else disabled_at end
         where id = $1`,
        [
          id,
          input.name?.trim() ?? null,
          input.email !== undefined,
          input.email || null,
          input.oidc !== undefined,
          input.oidc?.issuer ?? null,
          input.oidc?.subject ?? null,
          input.disabled ?? null,
        ],
      )
      .catch(refused);
  }

  async #end(tx: Transaction, { endMemberships }: UserSaveInput): Promise<void> {
    for (const { id, lastDay } of endMemberships ?? []) {
      // Without a day it ends at once: its last day was yesterday. One that has ended before stays as it was.
      await tx.rows(`update membership set valid_to = coalesce($2::date, least(valid_to, ${today} - 1)) where id = $1`, [
        canonicalUuid(id),
        lastDay ?? null,
      ]);
    }
  }

  async #add(tx: Transaction, userId: string, added: readonly MembershipAddInput[], state: AccountState, districtId: string | null) {
    for (const wanted of added) {
      const id = canonicalUuid(wanted.id);
      if (state.memberships.some((held) => held.id === id)) continue;
      const unit = (code: string | null | undefined) => (code ? state.departmentIds.get(code) : null);
      await tx
        .rows(
          `insert into membership (id, district_id, user_id, role, department_id, home_department_id, valid_from, valid_to)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [
            id,
            districtId,
            userId,
            wanted.role,
            unit(wanted.departmentCode),
            unit(wanted.homeDepartmentCode),
            wanted.validFrom ?? state.today,
            wanted.validTo ?? null,
          ],
        )
        .catch(refused);
    }
  }
}

/** What a constraint says that the rules could not see: rows of another district, or a race. */
function refused(error: ConstraintError): never {
  if (error.constraint === 'membership_keeps_power' || error.constraint === 'user_power_is_fixed') {
    throw refuse({
      code: 'POWER_CONFLICT',
      field: ['input', 'addMemberships'],
      message: {
        zh: '系统管理、安全审计与业务三类权限不得由同一人兼任（三员分立）。请另建账号。',
        en: 'Administration, audit and business exclude one another in one person. Make another account.',
      },
    });
  }
  if (error.code !== '23505') throw error;
  if (error.constraint?.includes('oidc')) {
    throw refuse({
      code: 'ALREADY_EXISTS',
      field: ['input', 'oidc'],
      message: {
        zh: '此登录账号（issuer 与 subject）已属于另一人。一人一账号。',
        en: 'This login (issuer and subject) belongs to another account. One person has one account.',
      },
    });
  }
  if (error.constraint?.includes('valid_from')) {
    throw refuse({
      code: 'ALREADY_EXISTS',
      field: ['input', 'addMemberships'],
      message: { zh: '同一任职在同一日已有记录。', en: 'The same membership already began on that day.' },
    });
  }
  throw refuse({
    code: 'ID_TAKEN',
    field: error.constraint === 'app_user_pkey' ? ['input', 'id'] : ['input', 'addMemberships'],
    message: { zh: '此 id 已用于其他对象。请生成新的 UUID。', en: 'The id belongs to something else. Make a new UUID.' },
  });
}
