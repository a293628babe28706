import { randomBytes } from 'node:crypto';
import { asClient, roles, urlOf } from '../../server/embedded/cluster.js';
import { clusterOfTheRun, type TestDatabase } from './database.js';

/** A database in which no migration has run. */
export async function bareDatabase(): Promise<TestDatabase> {
  const cluster = clusterOfTheRun();
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asClient(cluster.superuserUrl, (query) =>
    query(`create database ${name} template template0 strategy file_copy owner ${roles.owner}`),
  );
  const superuser = new URL(cluster.superuserUrl);
  superuser.pathname = `/${name}`;
  return {
    appUrl: urlOf(cluster, 'app', name),
    ownerUrl: urlOf(cluster, 'owner', name),
    superuserUrl: superuser.href,
    drop: async () => {
      await asClient(cluster.superuserUrl, (query) => query(`drop database ${name} with (force)`));
    },
  };
}
