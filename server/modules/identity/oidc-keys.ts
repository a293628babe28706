import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { isTrustworthyUrl } from '../../platform/trustworthy-url.js';

export interface OidcSettings {
  /** exactly as the provider writes it in `iss` */
  readonly issuer: string;
  /** this server's name at the provider; a token for anybody else is refused */
  readonly audience: string;
  /** least time in milliseconds between two fetches of the keys, so that tokens with made-up key ids cannot make us flood the provider; default 10 s */
  readonly keysPauseMs?: number;
}

const answerWithinMs = 5_000;
/** After a failed discovery the provider is left in peace for this long at most. */
const pauseAfterFailureMs = 2_000;
const defaultPauseMs = 10_000;

/** The provider could not be asked: its own trouble, and not the token's. */
export class ProviderUnavailable extends Error {}

/**
 * The provider's public keys, found by its discovery document (OpenID Connect Discovery 1.0 §4) at the first token and kept by jose:
 * an unknown key id fetches them again, so that a rotation needs no restart.
 */
export class OidcKeys {
  #keys: Promise<JWTVerifyGetKey> | undefined;
  #failedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly settings: OidcSettings) {}

  /** Throws ProviderUnavailable when the discovery document cannot be read. */
  async resolver(): Promise<JWTVerifyGetKey> {
    if (this.#keys === undefined) {
      const pause = Math.min(pauseAfterFailureMs, this.settings.keysPauseMs ?? defaultPauseMs);
      if (performance.now() - this.#failedAt < pause) throw new ProviderUnavailable('the provider did not answer a moment ago');
      this.#keys = this.#discover();
    }
    try {
      return await this.#keys;
    } catch (error) {
      this.#keys = undefined;
      this.#failedAt = performance.now();
      throw error;
    }
  }

  async #discover(): Promise<JWTVerifyGetKey> {
    const { issuer, keysPauseMs = defaultPauseMs } = this.settings;
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const document = await fetch(address, { signal: AbortSignal.timeout(answerWithinMs), redirect: 'error' })
      .then(async (response) => {
        if (!response.ok) throw new ProviderUnavailable(`${address} answers ${response.status}`);
        return (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
      })
      .catch((error: Error) => {
        if (error instanceof ProviderUnavailable) throw error;
        throw new ProviderUnavailable(`${address} cannot be read: ${(error.cause as Error | undefined)?.message ?? error.message}`);
      });
    if (document.issuer !== issuer) throw new ProviderUnavailable(`${address} speaks for ${String(document.issuer)}, not for ${issuer}`);
    const uri = typeof document.jwks_uri === 'string' && URL.canParse(document.jwks_uri) ? new URL(document.jwks_uri) : null;
    if (!uri || !isTrustworthyUrl(uri)) throw new ProviderUnavailable(`${address} names no jwks_uri by https`);
    return createRemoteJWKSet(uri, { timeoutDuration: answerWithinMs, cooldownDuration: keysPauseMs });
  }
}
