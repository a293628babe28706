import { randomBytes } from 'node:crypto';
import { asClient, type Cluster, roles, urlOf } from '../../server/embedded/cluster.js';

export interface TestDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

/** The PostgreSQL that the run's global setup started. */
export function clusterOfTheRun(): Cluster {
  const cluster = process.env.TEST_CLUSTER;
  if (cluster === undefined) throw new Error('No test PostgreSQL: run the tests by `npm run jest`.');
  return JSON.parse(cluster) as Cluster;
}

/** A database of its own for a test file, cloned from a template in some tens of milliseconds. */
export async function freshDatabase(template: 'empty' | 'demo'): Promise<TestDatabase> {
  const cluster = clusterOfTheRun();
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asClient(cluster.superuserUrl, (query) =>
    query(`create database ${name} template template_${template} strategy file_copy owner ${roles.owner}`),
  );
  const superuser = new URL(cluster.superuserUrl);
  superuser.pathname = `/${name}`;
  return {
    appUrl: urlOf(cluster, 'app', name),
    ownerUrl: urlOf(cluster, 'owner', name),
    superuserUrl: superuser.href,
    drop: async () => {
      await asClient(cluster.superuserUrl, async (query) => {
        // A pool says it has ended before its connections are gone; one that is cut off then would fail the test that has just passed.
        for (let tries = 0; tries < 100; tries += 1) {
          const open = await query('select from pg_stat_activity where datname = $1', [name]);
          if (open.length === 0) break;
          await new Promise((resume) => setTimeout(resume, 30));
        }
        await query(`drop database ${name} with (force)`);
      });
    },
  };
}
