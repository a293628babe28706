import type { FastifyBaseLogger } from 'fastify';
import { type Actor, anonymous } from '../../platform/actor.js';
import type { Message } from '../../platform/errors.js';

/** What a request says about who sends it. */
export interface Credentials {
  /** the bearer token */
  readonly bearer: string;
  /** the header `fazhi-membership`: under which membership the person acts */
  readonly membership: string | null;
}

/** The credential is this strategy's own, and either somebody or nobody is behind it. */
export type Verdict = { readonly actor: Actor } | { readonly refused: Message; readonly claimed?: Claimed };

/** Asks whose credential was refused; null = nobody's that is known. Asked for the trail only, and only of a mutation. */
export type Claimed = () => Promise<Actor | null>;

export type StrategyLog = Pick<FastifyBaseLogger, 'error' | 'info' | 'warn'>;

/** One way to prove who one is. */
export interface Strategy {
  /** null = not a credential of this kind */
  verify(credentials: Credentials, log: StrategyLog): Promise<Verdict | null>;
}

export interface Authentication {
  readonly actor: Actor;
  /** a credential was sent and does not hold: why; null = it holds, or none was sent */
  readonly refusal: Message | null;
  readonly claimed?: Claimed;
}

export interface AuthenticationHeaders {
  readonly authorization?: string;
  readonly membership?: string;
}

const unknownCredential: Message = {
  zh: '令牌无效、已过期或已被撤销。请向区级管理员申请新令牌。',
  en: 'The bearer token is unknown, expired or revoked. Ask the district administrator for a new one.',
};

/** Asks each strategy in turn. Nobody is the anonymous actor; a credential that does not hold is refused, never taken for nobody. */
export class Authenticator {
  constructor(private readonly strategies: readonly Strategy[]) {}

  async authenticate(headers: AuthenticationHeaders, log: StrategyLog): Promise<Authentication> {
    const { authorization, membership } = headers;
    if (authorization === undefined || authorization === '') return { actor: anonymous, refusal: null };
    const bearer = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (bearer === undefined) return { actor: anonymous, refusal: unknownCredential };
    const credentials = { bearer, membership: membership?.trim() || null };
    for (const strategy of this.strategies) {
      const verdict = await strategy.verify(credentials, log);
      if (verdict && 'actor' in verdict) return { actor: verdict.actor, refusal: null };
      if (verdict) return { actor: anonymous, refusal: verdict.refused, ...(verdict.claimed && { claimed: verdict.claimed }) };
    }
    return { actor: anonymous, refusal: unknownCredential };
  }
}
