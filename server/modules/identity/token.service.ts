import type { Context } from '../../platform/context.js';
import type { ConstraintError } from '../../platform/faults.js';
import { once } from '../../platform/idempotency.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { refuse } from '../../platform/user-error.js';
import { recordAct, recordChange, stateHash } from '../audit/audit.service.js';
import type { TokenIssueInput } from './account.inputs.js';
import { defaultLife, findToken, membershipForToken, type StoredToken } from './account.repository.js';
import { actionsBeyondRole, auditorsToken, tokenFaults } from './account.rules.js';
import { newToken } from './token-secret.js';

export interface IssuedToken {
  readonly id: string;
  /** null when the call was repeated: only the hash was kept */
  readonly secret: string | null;
}

/** Neither the secret's hash nor when it was used, which is noted of every request. */
const tokenState = `select to_jsonb(t) - 'sha256' - 'last_used_at' from token t where t.id = $1`;

const revokeAny = 'update token set revoked_at = coalesce(revoked_at, now()) where id = $1 returning id';
const revokeOwn = 'select id from token_give_up($1) as id where id is not null';

/** Use cases of machine tokens. The database's clock counts, since it decides what holds. */
export class TokenService {
  async issue(context: Context, input: TokenIssueInput): Promise<IssuedToken> {
    tokenFaults(input).throwIfAny();
    const id = canonicalUuid(input.id) as string;
    const membershipId = canonicalUuid(input.membershipId);
    const actions = [...new Set(input.actions ?? [])].sort();
    const expiresAt = input.expiresAt ?? null;
    return context.database.transaction(context.actor, async (tx) => {
      await oneAtATime(tx, id);
      const existing = await findToken(tx, id);
      if (existing) {
        if (same(existing, { membershipId, label: input.label, actions, expiresAt })) return { id, secret: null };
        throw refuse({
          code: 'ID_REUSED',
          field: ['input', 'id'],
          message: { zh: '此 id 已用于另一令牌。请生成新的 UUID。', en: 'This id was used for another token. Make a new UUID.' },
        });
      }
      const membership = membershipId === null ? undefined : await membershipForToken(tx, membershipId, expiresAt);
      if (!membership?.usable) {
        throw refuse({
          code: 'NOT_FOUND',
          field: ['input', 'membershipId'],
          message: {
            zh: `本区没有有效的任职 ${input.membershipId}。可用 users 查询。`,
            en: `The district has no membership ${input.membershipId} that holds. Ask users for them.`,
          },
        });
      }
      auditorsToken(membership.role).throwIfAny();
      actionsBeyondRole(input, membership.role).throwIfAny();
      if (!membership.ahead) {
        throw refuse({
          code: 'INVALID_VALUE',
          field: ['input', 'expiresAt'],
          message: { zh: `到期时间 ${expiresAt} 已过。`, en: `The time ${expiresAt} has passed already.` },
        });
      }
      const { token, sha256 } = newToken();
      await tx
        .rows(
          `insert into token (id, membership_id, label, sha256, actions, created_at, expires_at, issued_by)
           values ($1, $2, $3, $4, $5, now(), coalesce($6::timestamptz, now() + ${defaultLife}), $7)`,
          [id, membershipId, input.label, sha256, actions, expiresAt, context.actor.userName],
        )
        .catch((error: ConstraintError) => {
          if (error.code !== '23505') throw error;
          throw refuse({
            code: 'ID_TAKEN',
            field: ['input', 'id'],
            message: { zh: '此 id 已用于其他令牌。请生成新的 UUID。', en: 'The id belongs to another token. Make a new UUID.' },
          });
        });
      // The auditor reads from the event alone in whose name the token speaks.
      const about = {
        action: 'token.issue',
        type: 'token',
        label: `${membership.name} ${membership.role} ${input.label}`,
        state: tokenState,
        id: null,
      };
      await recordChange(tx, context, about, async () => id);
      return { id, secret: token };
    });
  }

  /**
   * Takes a token back; it does not hold for any transaction that begins from now on. Again is no fault. The administrator takes back any of the
   * district, everybody else their own.
   */
  async revoke(context: Context, givenId: string): Promise<string> {
    const id = canonicalUuid(givenId);
    return once(context, 'tokenRevoke', { givenId }, async (tx) => {
      const sql = context.actor.scope === 'ADMIN' ? revokeAny : revokeOwn;
      const beforeHash = id === null ? null : await stateHash(tx, tokenState, id);
      const [revoked] = id === null ? [] : await tx.rows<{ id: string }>(sql, [id]);
      if (revoked) {
        const afterHash = await stateHash(tx, tokenState, revoked.id);
        await recordAct(tx, context, { action: 'token.revoke', object: { type: 'token', id: revoked.id }, beforeHash, afterHash });
        return revoked.id;
      }
      throw refuse({
        code: 'NOT_FOUND',
        field: ['id'],
        message:
          context.actor.scope === 'ADMIN'
            ? { zh: `本区没有令牌 ${givenId}。可用 users 查询。`, en: `The district has no token ${givenId}. Ask users for them.` }
            : {
                zh: `您没有令牌 ${givenId}。您的令牌见 viewer.user.tokens；他人的令牌由系统管理员收回。`,
                en: `You have no token ${givenId}. Yours are at viewer.user.tokens; those of others are the administrator's to take back.`,
              },
      });
    });
  }
}

interface Wanted {
  readonly membershipId: string | null;
  readonly label: string;
  readonly actions: readonly string[];
  readonly expiresAt: string | null;
}

const same = (existing: StoredToken, wanted: Wanted): boolean =>
  existing.membershipId === wanted.membershipId &&
  existing.label === wanted.label &&
  existing.actions.join() === wanted.actions.join() &&
  (wanted.expiresAt === null ? existing.endsByDefault : existing.expiresAt?.getTime() === Date.parse(wanted.expiresAt));
