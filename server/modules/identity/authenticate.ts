import { createHash } from 'node:crypto';
import { type Actor, anonymous } from '../../platform/actor.js';
import type { Database } from '../../platform/database.js';

export const tokenPrefix = 'fz_';

/** What is kept of a token: the lower-case hex of its SHA-256. A token has 256 random bits, so a plain hash cannot be searched. */
export const tokenSha256 = (token: string): string => createHash('sha256').update(token).digest('hex');

export interface Authentication {
  readonly actor: Actor;
  /** a credential was sent and does not hold */
  readonly refused: boolean;
}

/** How long an actor is planned for without asking; every transaction asks the token again, so a revocation still takes effect at once. */
const rememberedForMs = 60_000;
const maxRemembered = 10_000;

/** Turns the Authorization header into an actor. Nobody is the anonymous actor; a credential that does not hold is refused. */
export class Authenticator {
  readonly #known = new Map<string, { readonly actor: Actor; readonly until: number }>();

  constructor(
    private readonly database: Database,
    private readonly now: () => Date,
  ) {}

  async authenticate(authorization: string | undefined): Promise<Authentication> {
    if (authorization === undefined || authorization === '') return { actor: anonymous, refused: false };
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (!token?.startsWith(tokenPrefix)) return { actor: anonymous, refused: true };
    const sha256 = tokenSha256(token);
    const known = this.#known.get(sha256);
    const time = this.now().getTime();
    if (known && known.until > time) return { actor: known.actor, refused: false };
    const actor = await this.database.actorOfToken(sha256);
    if (!actor) {
      this.#known.delete(sha256);
      return { actor: anonymous, refused: true };
    }
    const [oldest] = this.#known.keys();
    if (this.#known.size >= maxRemembered && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(sha256, { actor, until: time + rememberedForMs });
    return { actor, refused: false };
  }
}
