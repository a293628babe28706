import 'reflect-metadata';
import { join, relative } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import type { App } from './app.js';
import { connect } from './connect.js';
import { type EmbeddedDemo, startEmbeddedDemo } from './embedded/start.js';
import { createHttp } from './http.js';
import { NoticeJobs } from './modules/notices/notice-jobs.js';
import { NoticeSender } from './modules/notices/notice-sender.js';
import { preparedQueries } from './page/prepared-queries.js';
import { type Config, ConfigError, readConfig } from './platform/config.js';
import { FolderFileStore } from './platform/file-store.js';
import { openJobs } from './platform/jobs.js';
import { unsafeToServe } from './platform/migrate.js';
import { ownSigningKey, readSigningKey } from './platform/signing-key.js';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Everything that was started, ended in reverse order. */
const endings: (() => Promise<unknown>)[] = [];
let ending: Promise<void> | undefined;

function end(): Promise<void> {
  ending ??= (async () => {
    for (const step of endings.reverse()) await step();
  })();
  return ending;
}

/** A name under which this machine reaches the server. */
const nameOf = (host: string) =>
  ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;

function welcome(url: string, demo: EmbeddedDemo | null): string {
  const lines = [`fazhi is ready: ${url}/graphql`];
  if (demo) {
    const file = relative(process.cwd(), demo.tokensFile);
    const token = `"$(node -p 'JSON.parse(require("fs").readFileSync("${file}")).reviewer')"`;
    lines.push(
      `Tokens of the demo accounts: ${file}`,
      '',
      'Three things to try:',
      `  1. Open ${url}/ and follow "哪些不足没有整改承诺？"`,
      `  2. export FAZHI_URL=${url} FAZHI_TOKEN=${token}`,
      '     npx fazhi status --year 2023',
      '     npx fazhi shortcomings --unaddressed --year 2023',
      '  3. npx fazhi consolidate --year 2023',
    );
  }
  lines.push('', 'Stop with Ctrl-C.');
  return lines.join('\n');
}

/** Why the server does not start, in a sentence; the whole story with LOG_LEVEL=debug. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken. Stop the other program, or choose another: PORT=4001 npm start`,
    EACCES: `Port ${port} may not be used by this user. Choose one above 1023: PORT=4000 npm start`,
    EADDRNOTAVAIL: `This machine has no address ${address}. Set HOST to one it has, for example 127.0.0.1 or 0.0.0.0.`,
    ENOTFOUND: `${error.message}. Check the host name in HOST or DATABASE_URL.`,
    ECONNREFUSED: `No PostgreSQL answers at ${address}:${port}. Check DATABASE_URL and whether it runs.`,
    '28P01': `${error.message}. Check user and password in DATABASE_URL.`,
    '3D000': `${error.message}. Create it first (docs/OPERATIONS.md), or mend the name in the URL.`,
  };
  const sentence = port === undefined && code === 'EACCES' ? undefined : sentences[code ?? ''];
  return process.env.LOG_LEVEL === 'debug' ? (error.stack ?? error.message) : (sentence ?? error.message);
}

/** Sends notices out of the house, and reminders when their day comes. */
async function startNotices(url: string, config: Config, app: App, log: FastifyBaseLogger): Promise<void> {
  const boss = openJobs({ url, onError: (error) => log.error({ err: error }, 'jobs') });
  await boss.start();
  const sender = new NoticeSender(config.notices);
  endings.push(async () => {
    await boss.stop({ timeout: 15_000 });
    sender.close();
  });
  await new NoticeJobs(boss, app.services.database, sender).start();
}

async function start(config: Config): Promise<void> {
  const demo = config.databaseUrl === null ? await startEmbeddedDemo({ dataDir: config.dataDir, onProgress: say }) : null;
  if (demo) endings.push(() => demo.stop());
  const signingKey =
    config.auditKey !== null ? readSigningKey(config.auditKey) : demo ? ownSigningKey(join(config.dataDir, 'audit-key.pem')) : null;
  const url = demo?.appUrl ?? (config.databaseUrl as string);
  const { webhookHosts, publicUrl } = config.notices;
  const { app, pool, close } = await connect({ url, poolSize: config.pool, signingKey, webhookHosts, publicUrl });
  endings.push(close);
  const problems = await unsafeToServe((text) => pool.query(text));
  if (problems.length > 0) throw new ConfigError(problems);
  const http = await createHttp(app, {
    logLevel: config.logLevel,
    oidc: config.oidc,
    demo: demo ? { queries: preparedQueries, tokens: demo.tokens } : null,
    files: new FolderFileStore(join(config.dataDir, 'files')),
    ping: () => pool.query('select 1'),
  });
  endings.push(() => http.close());
  await startNotices(url, config, app, http.log);
  await http.listen({ port: config.port, host: config.host });
  const address = http.server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  process.stdout.write(`${welcome(`http://${nameOf(config.host)}:${port}`, demo)}\n`);
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  // A second signal must not cut the first one short: an orphaned PostgreSQL would be left behind.
  process.on(signal, () => {
    end().then(
      () => process.exit(0),
      (error: unknown) => {
        say(String(error));
        process.exit(1);
      },
    );
  });
}

try {
  await start(readConfig(process.env));
} catch (error) {
  say(explain(error));
  await end().catch((problem: unknown) => say(String(problem)));
  process.exit(1);
}
