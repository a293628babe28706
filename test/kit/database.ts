import { randomBytes } from 'node:crypto';
import type { OwnerQuery } from '../../server/demo/prepare.js';
import { asClient, type Cluster, roles, untilAlone, urlOf } from '../../server/embedded/cluster.js';

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

/** Clones a template; a connection of the run's setup that is still closing makes PostgreSQL refuse for a moment. */
async function clone(query: OwnerQuery, name: string, template: string, tries = 100): Promise<void> {
  try {
    await query(`create database ${name} template template_${template} strategy file_copy owner ${roles.owner}`);
  } catch (error) {
    if ((error as { code?: string }).code !== '55006' || tries === 0) throw error;
    await new Promise((resume) => setTimeout(resume, 50));
    await clone(query, name, template, tries - 1);
  }
}

/** A database of its own for a test file, cloned from a template in some tens of milliseconds. */
export async function freshDatabase(template: 'empty' | 'demo'): Promise<TestDatabase> {
  const cluster = clusterOfTheRun();
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asClient(cluster.superuserUrl, (query) => clone(query, name, template));
  const superuser = new URL(cluster.superuserUrl);
  superuser.pathname = `/${name}`;
  return {
    appUrl: urlOf(cluster, 'app', name),
    ownerUrl: urlOf(cluster, 'owner', name),
    superuserUrl: superuser.href,
    drop: async () => {
      await asClient(cluster.superuserUrl, async (query) => {
        await untilAlone(query, name);
        await query(`drop database ${name} with (force)`);
      });
    },
  };
}
