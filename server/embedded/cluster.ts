import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { connect, openOrm } from '../connect.js';
import { closeCycles, openCycles } from '../demo/cycles.js';
import { type OwnerQuery, prepareAccounts, prepareReports, prepareStructure, setDatabaseClock } from '../demo/prepare.js';
import { CycleService } from '../modules/districts/cycle.service.js';
import { ReportService } from '../modules/reports/report.service.js';
import { migrate } from '../platform/migrate.js';

export const roles = { owner: 'fazhi_owner', app: 'fazhi_app' } as const;

/** A PostgreSQL of our own with the two roles of fazhi in it. Plain data, so that a test runner can hand it to its workers. */
export interface Cluster {
  readonly superuserUrl: string;
  readonly passwords: Readonly<Record<keyof typeof roles, string>>;
}

/** URL of a database as the owner of its tables or as the app role. */
export function urlOf({ superuserUrl, passwords }: Cluster, role: keyof typeof roles, database: string): string {
  const url = new URL(superuserUrl);
  url.username = roles[role];
  url.password = passwords[role];
  url.pathname = `/${database}`;
  return url.href;
}

/** Connects once, does the work and disconnects. */
export async function asClient<T>(url: string, work: (query: OwnerQuery) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(async (text, values = []) => (await client.query(text, [...values])).rows);
  } finally {
    await client.end();
  }
}

/**
 * Waits until nobody is connected to a database, so that it can be renamed or dropped: a pool says it has ended a moment before PostgreSQL
 * has let its connections go. Whoever is still there after two seconds is disconnected.
 */
export async function untilAlone(query: OwnerQuery, database: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const others = await query('select from pg_stat_activity where datname = $1', [database]);
    if (others.length === 0) return;
    if (tries >= 80) await query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);
    await new Promise((resume) => setTimeout(resume, 25));
  }
}

/** Makes the roles, or gives them new random passwords: made anew at every start, nobody has to keep them. */
export async function openCluster(superuserUrl: string): Promise<Cluster> {
  const passwords = { owner: randomBytes(24).toString('hex'), app: randomBytes(24).toString('hex') };
  await asClient(superuserUrl, async (query) => {
    for (const key of ['owner', 'app'] as const) {
      const known = await query('select from pg_roles where rolname = $1', [roles[key]]);
      // A role's password takes no bind parameter; it is hex of our own making.
      await query(`${known.length > 0 ? 'alter' : 'create'} role ${roles[key]} login nosuperuser nobypassrls password '${passwords[key]}'`);
    }
  });
  return { superuserUrl, passwords };
}

/** Brings a database to today's schema. */
export async function migrateDatabase(cluster: Cluster, database: string): Promise<void> {
  const orm = openOrm(urlOf(cluster, 'owner', database));
  try {
    await migrate(orm, roles.app);
  } finally {
    await orm.close();
  }
}

/** Makes an empty database with today's schema; one of that name is dropped first. */
export async function createDatabase(cluster: Cluster, database: string): Promise<void> {
  await asClient(cluster.superuserUrl, async (query) => {
    await query(`drop database if exists ${database} with (force)`);
    await query(`create database ${database} owner ${roles.owner}`);
  });
  await migrateDatabase(cluster, database);
}

/** Fills an empty database with the demo district, its people and its reports. */
export async function fillWithDemo(cluster: Cluster, database: string): Promise<void> {
  const { app, orm, close } = await connect({ url: urlOf(cluster, 'app', database), poolSize: 2 });
  try {
    await asClient(urlOf(cluster, 'owner', database), async (query) => {
      const structure = await prepareStructure(query);
      await prepareAccounts(query, structure);
      const cycles = new CycleService();
      await openCycles(app, cycles, structure.districtId);
      const reports = new ReportService(app.schema, app.services.planner, orm.getMetadata());
      await prepareReports(app, reports, structure, { onTime: (time) => setDatabaseClock(query, time) });
      await setDatabaseClock(query, null);
      await closeCycles(app, cycles, structure.districtId);
    });
  } finally {
    await close();
  }
}
