import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';

/** What the tokens are for: the server's own name at the provider. */
export const audience = 'https://fazhi.example.gov.cn/graphql';
const redirectUri = 'https://console.example/signed-in';

/** A real OpenID provider on loopback, and a browser that signs in at it. */
export class OidcProvider {
  #child: ChildProcess | undefined;

  private constructor(
    public issuer: string,
    private key: JWK,
  ) {}

  static async start(): Promise<OidcProvider> {
    const provider = new OidcProvider('', await newKey('RS256'));
    await provider.resume();
    return provider;
  }

  /** Starts the process, at the address of before if there was one. */
  async resume(): Promise<void> {
    const port = this.issuer === '' ? 0 : Number(new URL(this.issuer).port);
    const settings = { port, jwks: { keys: [this.key] }, audiences: [audience] };
    const script = join(process.cwd(), 'test', 'kit', 'oidc-provider.mjs');
    const child = spawn(process.execPath, [script, JSON.stringify(settings)], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#child = child;
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    this.issuer = line;
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const exited = once(child, 'exit');
    child.stdin?.end();
    await exited;
  }

  /** Replaces the signing key by one of another kind; the old one is published no more. */
  async rotate(): Promise<void> {
    await this.stop();
    this.key = await newKey('ES256');
    await this.resume();
  }

  /** A token with the provider's own signature and any claims: what it would write if it were configured otherwise. */
  async sign(claims: JWTPayload, header: Partial<JWTHeaderParameters> = {}): Promise<string> {
    const alg = this.key.alg as string;
    const protectedHeader = { alg, kid: this.key.kid, typ: 'at+jwt', ...header };
    return new SignJWT(claims).setProtectedHeader(protectedHeader).sign(await importJWK(this.key, alg), { crit: { unknown: true } });
  }

  /** The public half of the signing key. */
  async publicKey(): Promise<JWK> {
    const { keys } = (await (await fetch(`${this.issuer}/jwks`)).json()) as { keys: JWK[] };
    return keys[0]!;
  }

  /** Signs in as a person does, by the authorization code flow with PKCE through the provider's pages, and answers the tokens. */
  async signIn(subject: string, resource = audience): Promise<{ access: string; id: string }> {
    const browser = new Browser();
    const verifier = randomBytes(32).toString('base64url');
    const start = new URL('/auth', this.issuer);
    start.search = new URLSearchParams({
      client_id: 'console',
      response_type: 'code',
      redirect_uri: redirectUri,
      scope: 'openid report',
      resource,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    }).toString();
    let at = await browser.follow(start, redirectUri);
    const forms: Record<string, string>[] = [{ prompt: 'login', login: subject, password: 'any' }, { prompt: 'consent' }];
    for (const form of forms) {
      if (at.href.startsWith(redirectUri)) break;
      at = await browser.follow(at, redirectUri, form);
    }
    const code = at.searchParams.get('code');
    if (code === null) throw new Error(`The provider gave no code: ${at.href}`);
    const response = await fetch(new URL('/token', this.issuer), {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'console',
        code,
        redirect_uri: redirectUri,
        code_verifier: verifier,
        resource,
      }),
    });
    const tokens = (await response.json()) as { access_token?: string; id_token?: string };
    if (!tokens.access_token || !tokens.id_token) throw new Error(`The provider gave no tokens: ${JSON.stringify(tokens)}`);
    return { access: tokens.access_token, id: tokens.id_token };
  }
}

async function newKey(alg: 'RS256' | 'ES256'): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg, use: 'sig', kid: randomBytes(6).toString('hex') };
}

/** Just enough of a browser: cookies and redirects. */
class Browser {
  readonly #cookies = new Map<string, string>();

  /** Follows redirects until a page, or the address that ends the journey; a form is posted to the first address. */
  async follow(url: URL, until: string, form?: Record<string, string>): Promise<URL> {
    let at = url;
    let body = form && new URLSearchParams(form);
    for (;;) {
      const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(at, { method: body ? 'POST' : 'GET', body, redirect: 'manual', headers: { cookie } });
      body = undefined;
      for (const line of response.headers.getSetCookie()) {
        const [pair = ''] = line.split(';');
        const split = pair.indexOf('=');
        this.#cookies.set(pair.slice(0, split), pair.slice(split + 1));
      }
      const location = response.headers.get('location');
      if (location === null) return at;
      at = new URL(location, at);
      if (at.href.startsWith(until)) return at;
    }
  }
}
