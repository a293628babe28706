import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DemoTokens, issueDemoTokens } from '../demo/prepare.js';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/start.js';
import { asClient, type Cluster, createDatabase, fillWithDemo, migrateDatabase, openCluster, urlOf } from './cluster.js';

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
  await asClient(cluster.superuserUrl, (query) => query(`alter database ${beingPrepared} rename to ${database}`));
}

/** The tokens file, made anew when it is missing: then the earlier tokens are taken back. */
async function demoTokens(cluster: Cluster, tokensFile: string): Promise<DemoTokens> {
  if (existsSync(tokensFile)) return JSON.parse(await readFile(tokensFile, 'utf8')) as DemoTokens;
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
