import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { isTrustworthyUrl } from './trustworthy-url.js';

const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/[^@\s]+@[^/\s]+\/[^/\s]+$/, 'must look like postgresql://user:password@host:5432/database');

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((n) => n >= min && n <= max, `must be a whole number from ${min} to ${max}`);

const issuerForm =
  'must be the address of the OIDC provider by https (http only on this machine), for example https://login.example.gov.cn/realms/gov';

const issuer = z.string().refine((text) => {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return isTrustworthyUrl(url) && url.search === '' && url.hash === '' && url.username === '';
}, issuerForm);

const schema = z.object({
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z.string().min(1, 'must be an address to listen on, for example 127.0.0.1 or 0.0.0.0').default('127.0.0.1'),
  DATABASE_URL: databaseUrl.optional(),
  FAZHI_OWNER_URL: databaseUrl.optional(),
  FAZHI_DATA_DIR: z.string().min(1, 'must name a folder').default('.data'),
  FAZHI_AUDIT_KEY: z.string().min(1, 'must name a file').optional(),
  FAZHI_POOL: wholeNumber(1, 200).default(10),
  FAZHI_OIDC_ISSUER: issuer.optional(),
  FAZHI_OIDC_AUDIENCE: z.string().max(500, 'must be at most 500 characters').optional(),
  FAZHI_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'must look like smtp://user:password@mail.example:587 or smtps://…')
    .optional(),
  FAZHI_MAIL_FROM: z
    .string()
    .regex(/^[^\n\r]*[^\s@<]+@[^\s@>]+>?$/, 'must be the address mails come from, for example 法治报告 <fazhi@example.gov.cn>')
    .optional(),
  FAZHI_PUBLIC_URL: z
    .string()
    .refine(
      (text) => URL.canParse(text) && /^https?:/.test(text),
      'must be the address people reach this server at, for example https://fazhi.example.gov.cn',
    )
    .optional(),
  FAZHI_WEBHOOK_HOSTS: z
    .string()
    .regex(/^[^\s/,@*]+(,\s*[^\s/,@*]+)*$/, 'must be hosts without https://, for example oa.example.gov.cn,hooks.example.gov.cn:8443')
    // As a URL writes them: in lower case, and without the port that https has anyway.
    .transform((text) =>
      text
        .toLowerCase()
        .split(/,\s*/)
        .map((host) => host.replace(/:443$/, '')),
    )
    .optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be one of fatal, error, warn, info, debug, silent')
    .optional(),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  /** null = embedded PostgreSQL with the demo district under `dataDir` */
  readonly databaseUrl: string | null;
  readonly ownerUrl: string | null;
  readonly dataDir: string;
  readonly pool: number;
  /** the OIDC provider whose access tokens are taken; null = none */
  readonly oidc: { readonly issuer: string; readonly audience: string } | null;
  /** file with the Ed25519 key that signs heads of the audit trail; null = made under `dataDir` for the embedded PostgreSQL, none otherwise */
  readonly auditKey: string | null;
  /** how notices leave the house */
  readonly notices: {
    /** null = no mail is sent */
    readonly smtpUrl: string | null;
    readonly mailFrom: string | null;
    readonly publicUrl: string | null;
    readonly webhookHosts: readonly string[];
  };
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a fault' : `${problems.length} faults`}:\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
    this.name = 'ConfigError';
  }
}

/** The owner's URL alone, for the commands that need nothing else. */
export function readOwnerUrl(env: Readonly<Record<string, string | undefined>>): string {
  const parsed = databaseUrl.safeParse(env.FAZHI_OWNER_URL || undefined);
  if (parsed.success) return parsed.data;
  const why = env.FAZHI_OWNER_URL ? `FAZHI_OWNER_URL ${parsed.error.issues[0]?.message}.` : 'FAZHI_OWNER_URL is not set.';
  throw new ConfigError([`${why} It names the role that owns the tables: postgresql://fazhi_owner:…@db.example:5432/fazhi`]);
}

/** Names that begin like ours but are none: a typing error would otherwise be silent. */
const ours = /^FAZHI_/;
const ofTheClient = new Set(['FAZHI_URL', 'FAZHI_TOKEN']);

/** Reads the environment; throws a ConfigError that names every fault at once. An empty value counts as not given. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  // A URL may hold a password, so a fault names the variable and never its value.
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
  for (const name of Object.keys(given)) {
    if (ours.test(name) && !(name in schema.shape) && !ofTheClient.has(name)) {
      problems.push(`${name} is no setting. Known: ${Object.keys(schema.shape).join(', ')}.`);
    }
  }
  if (given.FAZHI_OWNER_URL !== undefined && given.DATABASE_URL === undefined) {
    problems.push('FAZHI_OWNER_URL is given without DATABASE_URL: give both, or none for the embedded PostgreSQL.');
  }
  if ((given.FAZHI_OIDC_ISSUER === undefined) !== (given.FAZHI_OIDC_AUDIENCE === undefined)) {
    problems.push('FAZHI_OIDC_ISSUER and FAZHI_OIDC_AUDIENCE belong together: give both, or none to take no access tokens.');
  }
  if (given.FAZHI_SMTP_URL !== undefined && given.FAZHI_MAIL_FROM === undefined) {
    problems.push('FAZHI_SMTP_URL is given without FAZHI_MAIL_FROM: say whom mails come from, for example fazhi@example.gov.cn.');
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const {
    PORT,
    HOST,
    DATABASE_URL,
    FAZHI_OWNER_URL,
    FAZHI_DATA_DIR,
    FAZHI_AUDIT_KEY,
    FAZHI_POOL,
    FAZHI_OIDC_ISSUER,
    FAZHI_OIDC_AUDIENCE,
    FAZHI_SMTP_URL,
    FAZHI_MAIL_FROM,
    FAZHI_PUBLIC_URL,
    FAZHI_WEBHOOK_HOSTS,
    LOG_LEVEL,
  } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL ?? null,
    ownerUrl: FAZHI_OWNER_URL ?? null,
    dataDir: isAbsolute(FAZHI_DATA_DIR) ? FAZHI_DATA_DIR : resolve(FAZHI_DATA_DIR),
    pool: FAZHI_POOL,
    oidc:
      FAZHI_OIDC_ISSUER !== undefined && FAZHI_OIDC_AUDIENCE !== undefined
        ? { issuer: FAZHI_OIDC_ISSUER, audience: FAZHI_OIDC_AUDIENCE }
        : null,
    auditKey: FAZHI_AUDIT_KEY ?? null,
    notices: {
      smtpUrl: FAZHI_SMTP_URL ?? null,
      mailFrom: FAZHI_MAIL_FROM ?? null,
      publicUrl: FAZHI_PUBLIC_URL ?? null,
      webhookHosts: FAZHI_WEBHOOK_HOSTS ?? [],
    },
    // The demo's screen belongs to the person who tries it.
    logLevel: LOG_LEVEL ?? (DATABASE_URL === undefined ? 'warn' : 'info'),
  };
}
