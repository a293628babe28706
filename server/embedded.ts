import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { connect, openOrm } from './connect.js';
import { type DemoTokens, issueDemoTokens, type OwnerQuery, prepareAccounts, prepareReports, prepareStructure } from './demo/prepare.js';
import { ReportService } from './modules/reports/report.service.js';
import { startEmbeddedPostgres } from './platform/embedded-postgres.js';
import { migrate } from './platform/migrate.js';

const database = 'fazhi';
const beingPrepared = 'fazhi_preparing';
const roles = { owner: 'fazhi_owner', app: 'fazhi_app' } as const;

export interface EmbeddedDemo {
  readonly appUrl: string;
  readonly tokens: DemoTokens;
  readonly tokensFile: string;
  stop(): Promise<void>;
}

export type Progress = (line: string) => void;

interface Cluster {
  readonly superuserUrl: string;
  /** URL of a database as the owner or as the app role */
  url(role: keyof typeof roles, name?: string): string;
}

/** Gives both roles new random passwords at every start: nobody has to keep them. */
async function prepareRoles(superuserUrl: string): Promise<Cluster> {
  const passwords = { owner: randomBytes(24).toString('hex'), app: randomBytes(24).toString('hex') };
  await asClient(superuserUrl, async (query) => {
    for (const key of ['owner', 'app'] as const) {
      const known = await query('select from pg_roles where rolname = $1', [roles[key]]);
      // A role's password takes no bind parameter; it is hex of our own making.
      await query(`${known.length > 0 ? 'alter' : 'create'} role ${roles[key]} login nosuperuser nobypassrls password '${passwords[key]}'`);
    }
  });
  return {
    superuserUrl,
    url: (role, name = database) => {
      const url = new URL(superuserUrl);
      url.username = roles[role];
      url.password = passwords[role];
      url.pathname = `/${name}`;
      return url.href;
    },
  };
}

async function asClient<T>(url: string, work: (query: OwnerQuery) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(async (text, values = []) => (await client.query(text, [...values])).rows);
  } finally {
    await client.end();
  }
}

async function migrateAsOwner(cluster: Cluster, name: string): Promise<void> {
  const orm = openOrm(cluster.url('owner', name));
  try {
    await migrate(orm, roles.app);
  } finally {
    await orm.close();
  }
}

/** Fills a new database and renames it into place at the end: a start that is killed on the way leaves nothing half done. */
async function prepareDatabase(cluster: Cluster, onProgress: Progress): Promise<void> {
  onProgress('preparing the demo district 荣昌区 …');
  await asClient(cluster.superuserUrl, async (query) => {
    await query(`drop database if exists ${beingPrepared} with (force)`);
    await query(`create database ${beingPrepared} owner ${roles.owner}`);
  });
  await migrateAsOwner(cluster, beingPrepared);
  const { app, orm, close } = await connect({ url: cluster.url('app', beingPrepared), poolSize: 2 });
  try {
    await asClient(cluster.url('owner', beingPrepared), async (query) => {
      const structure = await prepareStructure(query);
      await prepareAccounts(query, structure);
      const reports = new ReportService(app.schema, app.services.planner, orm.getMetadata());
      await prepareReports(app, reports, query, structure);
    });
  } finally {
    await close();
  }
  await asClient(cluster.superuserUrl, (query) => query(`alter database ${beingPrepared} rename to ${database}`));
}

/** The tokens file, made anew when it is missing: then the earlier tokens are taken back. */
async function demoTokens(cluster: Cluster, tokensFile: string): Promise<DemoTokens> {
  if (existsSync(tokensFile)) return JSON.parse(await readFile(tokensFile, 'utf8')) as DemoTokens;
  const tokens = await asClient(cluster.url('owner'), issueDemoTokens);
  const draft = `${tokensFile}.new`;
  await writeFile(draft, `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, tokensFile);
  return tokens;
}

/** Starts PostgreSQL under the data folder with the demo district in it; what is there from an earlier start is kept. */
export async function startEmbeddedDemo(dataDir: string, onProgress: Progress, durable = true): Promise<EmbeddedDemo> {
  const postgres = await startEmbeddedPostgres({ dataDir, durable, onProgress });
  try {
    const cluster = await prepareRoles(postgres.superuserUrl);
    const tokensFile = join(dataDir, 'demo-tokens.json');
    const exists = await asClient(cluster.superuserUrl, (query) => query('select from pg_database where datname = $1', [database]));
    if (exists.length > 0) await migrateAsOwner(cluster, database);
    else await prepareDatabase(cluster, onProgress);
    return { appUrl: cluster.url('app'), tokens: await demoTokens(cluster, tokensFile), tokensFile, stop: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
