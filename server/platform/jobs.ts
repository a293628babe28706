import { PgBoss } from 'pg-boss';
import { identifier } from './read/json-text.js';

/**
 * Work that no request waits for, kept in PostgreSQL by pg-boss. A job holds ids and never text. The queues are made by `npm run migrate` as the owner; the
 * server, as the app role, only puts jobs in and takes them out.
 */
const schema = 'pgboss';

/**
 * Attempts of a delivery: pg-boss waits between one and two times 30 s, 1 min, 2 min … and 6 hours at most, which over 14 retries is 32 to 39 hours by its
 * formula; then it is a dead letter. A try ends by the sender's own limits; one that takes longer than `expireInSeconds` died with its server.
 */
const delivery = {
  retryLimit: 14,
  retryDelay: 30,
  retryBackoff: true,
  retryDelayMax: 6 * 3600,
  expireInSeconds: 60,
  deadLetter: 'notice.undelivered',
};

/** Every queue, a dead-letter queue before those that lead to it. */
const queues = {
  /** once a minute: what is to be sent becomes jobs */
  'notice.relay': { retryLimit: 0, expireInSeconds: 60 },
  /** once a day: what is due soon and what is overdue becomes notices */
  'notice.remind': { retryLimit: 5, retryDelay: 60, retryBackoff: true, expireInSeconds: 300 },
  'notice.undelivered': { retryLimit: 20, retryDelay: 30, retryBackoff: true, expireInSeconds: 60 },
  'notice.deliver': delivery,
} as const;
export type QueueName = keyof typeof queues;

/** A connection of the owner. */
interface Owner {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** Makes or brings up to date the schema of pg-boss and the queues, and lets the app role use them. */
export async function migrateJobs(owner: Owner, appRole: string): Promise<void> {
  const executeSql = async (text: string, values: unknown[] = []) => (await owner.query(text, values)) as { rows: never[] };
  const boss = new PgBoss({ db: { executeSql }, schema, supervise: false, schedule: false });
  // A failure of a statement is thrown where it was asked; without a listener the event would end the process.
  boss.on('error', () => undefined);
  await boss.start();
  try {
    for (const [name, options] of Object.entries(queues)) {
      if (await boss.getQueue(name)) await boss.updateQueue(name, options);
      else await boss.createQueue(name, options);
    }
    await boss.schedule('notice.relay', '* * * * *', null, { tz: 'Asia/Shanghai' });
    await boss.schedule('notice.remind', '0 8 * * *', null, { tz: 'Asia/Shanghai' });
  } finally {
    await boss.stop({ graceful: false });
  }
  const role = identifier(appRole);
  for (const grant of [
    `usage on schema ${schema}`,
    `select, insert, update, delete on all tables in schema ${schema}`,
    `usage on all sequences in schema ${schema}`,
    `execute on all functions in schema ${schema}`,
  ]) {
    await owner.query(`grant ${grant} to ${role}`);
  }
}

export interface JobsOptions {
  /** of the app role */
  readonly url: string;
  readonly onError: (error: Error) => void;
}

/** The queues as the server uses them: `start` it, then its workers. */
export const openJobs = ({ url, onError }: JobsOptions): PgBoss => {
  const boss = new PgBoss({
    ...{ connectionString: url, schema, max: 2, application_name: 'fazhi jobs' },
    ...{ migrate: false, createSchema: false, reindex: false, monitorVacuum: false },
    ...{ superviseIntervalSeconds: 15, monitorIntervalSeconds: 15 },
  });
  boss.on('error', onError);
  return boss;
};
