import type { Actor } from '../../platform/actor.js';
import type { Database } from '../../platform/database.js';
import type { Message } from '../../platform/errors.js';
import type { Credentials, Strategy, StrategyLog, Verdict } from './authenticate.js';
import { Remembered } from './remembered.js';
import { tokenPrefix, tokenSha256 } from './token-secret.js';

const doesNotHold: Message = {
  zh: '令牌无效、已过期或已被撤销。请向区级管理员申请新令牌。',
  en: 'The bearer token is unknown, expired or revoked. Ask the district administrator for a new one.',
};

const boundToAnother: Message = {
  zh: '此令牌只属于一个任职（membership），与请求头 fazhi-membership 不符。请去掉该请求头，或使用另一令牌。',
  en: 'The token is bound to one membership, and the header fazhi-membership names another. Leave the header out or use another token.',
};

/** Machine tokens `fz_…`: bound to one membership, kept as a hash, revoked at once. */
export class TokenStrategy implements Strategy {
  readonly #known: Remembered<Actor>;

  constructor(
    private readonly database: Database,
    now: () => Date,
  ) {
    this.#known = new Remembered(now);
  }

  async verify({ bearer, membership }: Credentials, log: StrategyLog): Promise<Verdict | null> {
    if (!bearer.startsWith(tokenPrefix)) return null;
    const sha256 = tokenSha256(bearer);
    const actor = this.#known.get(sha256) ?? (await this.#ask(sha256, log));
    const claimed = () => this.database.holderOfToken(sha256);
    if (!actor) return { refused: doesNotHold, claimed };
    if (membership !== null && membership.toLowerCase() !== actor.membershipId) return { refused: boundToAnother, claimed };
    return { actor };
  }

  async #ask(sha256: string, log: StrategyLog): Promise<Actor | null> {
    const actor = await this.database.actorOfToken(sha256);
    if (!actor) return null;
    this.#known.set(sha256, actor);
    // Asked once a minute, so noted once a minute; on a connection of its own, so that no request waits for it.
    this.database.tokenUsed(sha256).catch((error: Error) => log.warn({ reason: error.message }, 'the use of a token was not noted'));
    return actor;
  }
}
