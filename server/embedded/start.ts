import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DemoTokens, issueDemoTokens, type OwnerQuery } from '../demo/prepare.js';
import { tokenSha256 } from '../modules/identity/token-secret.js';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/start.js';
import { asClient, type Cluster, createDatabase, fillWithDemo, migrateDatabase, openCluster, untilAlone, urlOf } from './cluster.js';

const database = 'fazhi';
const beingPrepared = 'fazhi_preparing';

export interface EmbeddedDemo {
  readonly appUrl: string;
  readonly tokens: DemoTokens;
  readonly tokensFile: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** lines for people */
  readonly onProgress: (line: string) => void;
  /** false: faster, and lost in a power cut; for the demo run and tests */
  readonly durable?: boolean;
}

/** Fills a new database and renames it into place at the end: a start that is killed on the way leaves nothing half done. */
async function prepareDatabase(cluster: Cluster): Promise<void> {
  await createDatabase(cluster, beingPrepared);
  await fillWithDemo(cluster, beingPrepared);
  await asClient(cluster.superuserUrl, async (query) => {
    await untilAlone(query, beingPrepared);
    await query(`alter database ${beingPrepared} rename to ${database}`);
  });
}

/** What the file holds; undefined when it is missing or no list of tokens. */
async function readTokens(tokensFile: string): Promise<DemoTokens | undefined> {
  try {
    const tokens = JSON.parse(await readFile(tokensFile, 'utf8')) as DemoTokens;
    return Object.values(tokens).every((token) => typeof token === 'string') ? tokens : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the database knows every token: a folder whose data were removed keeps a file that opens nothing. */
async function allHold(query: OwnerQuery, tokens: DemoTokens): Promise<boolean> {
  const hashes = Object.values(tokens).map(tokenSha256);
  const found = await query('select from token where sha256 = any($1) and revoked_at is null', [hashes]);
  return hashes.length > 0 && found.length === hashes.length;
}

/** The tokens file, made anew when it is missing or opens nothing: then the earlier tokens are taken back. */
async function demoTokens(cluster: Cluster, tokensFile: string): Promise<DemoTokens> {
  const known = await readTokens(tokensFile);
  if (known && (await asClient(urlOf(cluster, 'owner', database), (query) => allHold(query, known)))) return known;
  const tokens = await asClient(urlOf(cluster, 'owner', database), (query) => issueDemoTokens(query));
  const draft = `${tokensFile}.new`;
  await writeFile(draft, `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, tokensFile);
  return tokens;
}

/** Starts PostgreSQL under the data folder with the demo district in it; what is there from an earlier start is kept. */
export async function startEmbeddedDemo({ dataDir, onProgress, durable = true }: EmbeddedOptions): Promise<EmbeddedDemo> {
  const postgres = await startEmbeddedPostgres({ dataDir, durable, onProgress });
  try {
    const cluster = await openCluster(postgres.superuserUrl);
    const tokensFile = join(dataDir, 'demo-tokens.json');
    const exists = await asClient(cluster.superuserUrl, (query) => query('select from pg_database where datname = $1', [database]));
    if (exists.length > 0) await migrateDatabase(cluster, database);
    else {
      onProgress('preparing the demo district 荣昌区 …');
      await prepareDatabase(cluster);
    }
    return {
      appUrl: urlOf(cluster, 'app', database),
      tokens: await demoTokens(cluster, tokensFile),
      tokensFile,
      stop: () => postgres.stop(),
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
