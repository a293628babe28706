import { errors, type JWTPayload, jwtVerify } from 'jose';
import type { Actor } from '../../platform/actor.js';
import { roleNames } from '../../platform/actor.js';
import type { Database, MembershipChoice } from '../../platform/database.js';
import type { Message } from '../../platform/errors.js';
import { canonicalUuid } from '../../platform/scalars.js';
import type { Credentials, Strategy, StrategyLog, Verdict } from './authenticate.js';
import { OidcKeys, type OidcSettings } from './oidc-keys.js';
import { Remembered } from './remembered.js';

/** Only signatures that a holder of the public key cannot make: neither `none` nor a shared secret. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];

/** Access tokens (RFC 9068), and the plain JWT that older providers write; a logout token is signed by the same keys and is neither. */
const types = new Set(['at+jwt', 'application/at+jwt', 'jwt']);

const clockToleranceSeconds = 5;

/** What is wrong with the token itself; every other failure is the provider's. jose names them so. */
const faultOfTheToken = /^ERR_(JWT|JWS|JOSE_ALG|JOSE_NOT_SUPPORTED|JWKS_NO_MATCHING_KEY|JWKS_MULTIPLE_MATCHING_KEYS)/;

/** Bearer tokens of an OIDC provider: a signed JWT for this server, whose issuer and subject an administrator registered beforehand. */
export class OidcStrategy implements Strategy {
  readonly #keys: OidcKeys;
  readonly #known: Remembered<Actor>;

  constructor(
    private readonly settings: OidcSettings,
    private readonly database: Database,
    private readonly now: () => Date,
  ) {
    this.#keys = new OidcKeys(settings);
    this.#known = new Remembered(now);
  }

  async verify({ bearer, membership }: Credentials, log: StrategyLog): Promise<Verdict | null> {
    if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(bearer)) return null;
    let payload: JWTPayload;
    try {
      payload = await this.#payload(bearer);
    } catch (error) {
      return { refused: this.#failure(error, log) };
    }
    return this.#member(payload.sub as string, membership);
  }

  async #payload(token: string): Promise<JWTPayload> {
    const { payload, protectedHeader } = await jwtVerify(token, await this.#keys.resolver(), {
      issuer: this.settings.issuer,
      audience: this.settings.audience,
      algorithms,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: clockToleranceSeconds,
      currentDate: this.now(),
    });
    const { typ } = protectedHeader;
    if (typ !== undefined && !types.has(typ.toLowerCase())) throw new errors.JWTInvalid(`a token of type ${typ} is no access token`);
    if (typeof payload.sub !== 'string' || !/^[^\0]+$/.test(payload.sub)) throw new errors.JWTInvalid('sub must be a text');
    return payload;
  }

  /** What the person is told; the log gets the reason, never the token nor what it says. */
  #failure(error: unknown, log: StrategyLog): Message {
    const { code, message } = error as { code?: string; message: string };
    if (code !== undefined && faultOfTheToken.test(code)) {
      log.info({ reason: code }, 'a bearer token was refused');
      return invalid;
    }
    log.error({ issuer: this.settings.issuer, reason: message }, 'the OIDC provider cannot be asked for its keys');
    return unavailable;
  }

  async #member(subject: string, wanted: string | null): Promise<Verdict> {
    const membershipId = wanted === null ? null : canonicalUuid(wanted);
    const claimed = () => this.database.holderOfLogin(this.settings.issuer, subject);
    if (wanted !== null && membershipId === null) return { refused: noUuid(wanted), claimed };
    const key = JSON.stringify([subject, membershipId]);
    const known = this.#known.get(key);
    if (known && !this.database.hasLapsed(known)) return { actor: known };
    const choices = await this.database.membershipsOfLogin(this.settings.issuer, subject, membershipId);
    const [only, ...others] = choices;
    if (!only) return { refused: membershipId === null ? notRegistered(this.settings.issuer, subject) : notYours(membershipId), claimed };
    if (others.length > 0) return { refused: choose(choices), claimed };
    // With one membership the default may be remembered: the transaction asks whether that one still holds.
    this.#known.set(key, only.actor);
    return { actor: only.actor };
  }
}

const invalid: Message = {
  zh: '登录凭证无效或已过期，请重新登录。',
  en: 'The access token is not valid for this server or has expired. Sign in again.',
};

const unavailable: Message = {
  zh: '统一认证服务暂时无法访问，不能核验登录凭证，请稍后再试。',
  en: 'The sign-in service cannot be reached, so your access token cannot be verified. Try again later.',
};

const notRegistered = (issuer: string, subject: string): Message => ({
  zh: `此登录账号未登记、已停用或没有有效任职。请把 issuer “${issuer}”和 subject “${subject}”告诉区级管理员。`,
  en: `This login is not registered, is disabled or has no membership. Give the district administrator the issuer "${issuer}" and the subject "${subject}".`,
});

const noUuid = (wanted: string): Message => ({
  zh: `请求头 fazhi-membership 的值“${wanted.slice(0, 40)}”不是任职编号（UUID）。`,
  en: `The header fazhi-membership holds "${wanted.slice(0, 40)}", which is no membership id (a UUID).`,
});

const notYours = (id: string): Message => ({
  zh: `任职 ${id} 不属于您或已结束。不带请求头 fazhi-membership 再试，可看到您的任职。`,
  en: `The membership ${id} is not yours or has ended. Try without the header fazhi-membership to see yours.`,
});

const choose = (choices: readonly MembershipChoice[]): Message => {
  const list = (name: (choice: MembershipChoice) => string) => choices.map((c) => `${c.actor.membershipId}（${name(c)}）`).join('；');
  return {
    zh: `您有多个任职，请用请求头 fazhi-membership 选定一个：${list((c) => `${c.place}，${c.actor.role ? roleNames[c.actor.role] : ''}`)}`,
    en: `You hold several memberships. Pick one by the header fazhi-membership: ${list((c) => `${c.place}, ${c.actor.role}`)}`,
  };
};
