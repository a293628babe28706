import type { Job, PgBoss } from 'pg-boss';
import { type Actor, anonymous } from '../../platform/actor.js';
import type { Database } from '../../platform/database.js';
import type { QueueName } from '../../platform/jobs.js';
import { type Address, GivenUp, type NoticeSender } from './notice-sender.js';

/** The server itself. */
const server: Actor = { ...anonymous, scope: 'SYSTEM' };
/** Notices that become jobs in one transaction. */
const batch = 500;

interface Delivery {
  readonly id: string;
}

/**
 * Notices on their way out. A notice is written in the transaction of its effect; `relay` makes jobs of what is to be sent in one transaction with the mark
 * that it did, so a server that is killed anywhere loses none. A job that was sent but not marked is sent again: a notice comes at least once.
 */
export class NoticeJobs {
  constructor(
    private readonly boss: PgBoss,
    private readonly database: Database,
    private readonly sender: NoticeSender,
  ) {}

  async start(): Promise<void> {
    const polling = { pollingIntervalSeconds: 1 };
    await this.#work('notice.relay', polling, () => this.relay());
    await this.#work('notice.remind', polling, async () => {
      await this.database.transaction(server, (tx) => tx.rows('select notices_remind()'));
      await this.relay();
    });
    await this.#work<Delivery>('notice.deliver', { ...polling, localConcurrency: 5 }, (job) => this.deliver(job.data.id));
    await this.#work<Delivery>('notice.undelivered', polling, ({ data }) => this.#mark('select notice_failed($1, null, true)', [data.id]));
    // What was written while no server ran does not wait for the clock.
    await this.boss.send('notice.relay', {});
  }

  /** Makes a job of every notice that is to be sent. */
  async relay(): Promise<void> {
    for (;;) {
      const found = await this.database.transaction(server, async (tx) => {
        const queued = await tx.rows<{ notice_id: string }>('select notice_id from notice_queue($1, $2)', [batch, this.sender.sendsMail]);
        const executeSql = async (text: string, values: unknown[] = []) => ({ rows: await tx.rows<never>(text, values) });
        const jobs = queued.map(({ notice_id: id }) => ({ data: { id } }));
        if (jobs.length > 0) await this.boss.insert('notice.deliver' satisfies QueueName, jobs, { db: { executeSql } });
        return queued.length;
      });
      if (found < batch) return;
    }
  }

  async deliver(id: string): Promise<void> {
    const [address] = await this.database.transaction(server, (tx) => tx.rows<Address>('select * from notice_address($1)', [id]));
    if (!address) return;
    try {
      await this.sender.send(id, address);
    } catch (error) {
      if (error instanceof GivenUp) return this.#mark('select notice_failed($1, $2, true)', [id, error.message]);
      await this.#mark('select notice_failed($1, $2, false)', [id, (error as Error).message]);
      throw error;
    }
    await this.#mark('select notice_sent($1)', [id]);
  }

  async #mark(text: string, values: unknown[]): Promise<void> {
    await this.database.transaction(server, (tx) => tx.rows(text, values));
  }

  /** One job at a time fails or succeeds by itself, however many were fetched. */
  #work<T>(
    queue: QueueName,
    options: { pollingIntervalSeconds: number; localConcurrency?: number },
    handle: (job: Job<T>) => Promise<void>,
  ): Promise<string> {
    return this.boss.work<T>(queue, options, async (jobs) => {
      for (const job of jobs) await handle(job);
    });
  }
}
