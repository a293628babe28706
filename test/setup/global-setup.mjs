import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asClient, createDatabase, fillWithDemo, openCluster, roles, untilAlone } from '../../dist/server/embedded/cluster.js';
import { startEmbeddedPostgres } from '../../dist/server/platform/embedded-postgres/start.js';

/** One PostgreSQL for the run, two migrated templates in it: an empty one and the demo district. Every test file clones one of them. */
export default async function globalSetup() {
  const postgres = await startEmbeddedPostgres({ dataDir: mkdtempSync(join(tmpdir(), 'fazhi-test-')), durable: false });
  globalThis.postgresOfTheRun = postgres;
  try {
    const cluster = await openCluster(postgres.superuserUrl);
    await createDatabase(cluster, 'template_empty');
    await asClient(cluster.superuserUrl, async (query) => {
      await untilAlone(query, 'template_empty');
      await query(`create database template_demo template template_empty owner ${roles.owner}`);
    });
    await fillWithDemo(cluster, 'template_demo');
    await asClient(cluster.superuserUrl, (query) => untilAlone(query, 'template_demo'));
    process.env.TEST_CLUSTER = JSON.stringify(cluster);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
