import { type Actor, anonymous } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import type { Database } from '../../platform/database.js';
import type { CalledAct, RecordedRead, Recorder } from '../../platform/recorder.js';
import { appendStatement } from './audit.service.js';
import { type AuditEntry, auditBody, briefly } from './audit-body.js';
import { AuditOutcome } from './audit-event.entity.js';

/** Events wait at most this long, or until so many wait. */
const waitMs = 400;
const batchSize = 200;
const retryMs = 1000;

type Log = Pick<Context['log'], 'error'>;

interface Waiting {
  readonly districtId: string;
  readonly body: string;
}

/** `reportSubmit` → `report.submit`: mutations are named noun first, one per act. */
export const actionOf = (field: string): string =>
  field.replace(/([A-Z][a-z]*)$/, (verb) => `.${verb.charAt(0).toLowerCase()}${verb.slice(1)}`);

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What can be said of an act by its call alone: its name, and the id that was given. */
function calledAs({ field, arguments: given }: CalledAct): Pick<AuditEntry, 'action' | 'object'> {
  const action = actionOf(field);
  const id = text(given.id) ?? text((given.input as { id?: unknown } | undefined)?.id);
  return { action, object: { type: action.replace(/\..*/, ''), id } };
}

/**
 * Writes what is not part of a change: refusals at once, each in a transaction of its own; reads a little later and many together, so that
 * a read costs no statement more. What cannot be written stays in line and is tried again until it is.
 */
export class AuditTrail implements Recorder {
  #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();
  #log: Log | undefined;

  constructor(
    private readonly database: Database,
    private readonly now: () => Date,
  ) {}

  async refused(context: Context, act: CalledAct, codes: readonly string[]): Promise<void> {
    const { actor, log, requestId } = context;
    const called = calledAs(act);
    const who = actor.districtId === null ? await this.#claimed(context) : actor;
    // There is no district whose trail could hold it.
    if (who === null) {
      const { action, object } = called;
      log.warn({ action, objectId: object?.id?.slice(0, 64) ?? null, codes, requestId }, 'a mutation by nobody known was refused');
      return;
    }
    this.#enqueue(context, { ...called, outcome: AuditOutcome.REFUSED, codes }, who);
    await this.flush();
  }

  /** Whose credential it was that does not hold any more: the district's auditor is to know that it is still being tried. */
  async #claimed({ claimed, log }: Context): Promise<Actor | null> {
    try {
      return (await claimed?.()) ?? null;
    } catch (error) {
      log.error({ err: error }, 'whose credential was refused could not be asked');
      return null;
    }
  }

  async done(context: Context, act: CalledAct): Promise<void> {
    this.#enqueue(context, { ...calledAs(act), outcome: AuditOutcome.DONE });
    await this.flush();
  }

  read(context: Context, reads: readonly RecordedRead[]): void {
    const [first] = reads;
    if (!first) return;
    const [id] = first.ids;
    const object = reads.length === 1 && first.single && id !== undefined ? { type: first.action.replace(/\..*/, ''), id } : undefined;
    const details = { reads: reads.map(({ field, arguments: given, count, ids }) => ({ field, arguments: briefly(given), count, ids })) };
    this.#enqueue(context, { action: first.action, outcome: AuditOutcome.READ, details, ...(object && { object }) });
  }

  /** Writes all that waits. Settles when it stands in the trail or its writing has failed for now; on shutdown, call it before the pool closes. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** events not yet in the trail */
  get waiting(): number {
    return this.#waiting.length;
  }

  #enqueue(context: Context, entry: Omit<AuditEntry, 'at' | 'requestId'>, actor = context.actor): void {
    const { requestId, log } = context;
    if (actor.districtId === null) return;
    this.#log = log;
    this.#waiting.push({ districtId: actor.districtId, body: auditBody(actor, { ...entry, at: this.now(), requestId }) });
    if (this.#waiting.length >= batchSize) void this.flush();
    else this.#flushIn(waitMs);
  }

  #flushIn(ms: number): void {
    this.#timer ??= setTimeout(() => void this.flush(), ms).unref();
  }

  async #write(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    for (const districtId of new Set(batch.map((event) => event.districtId))) {
      const events = batch.filter((event) => event.districtId === districtId);
      try {
        await this.database.transaction(systemOf(districtId), (tx) =>
          tx.rows(appendStatement, [districtId, events.map(({ body }) => body)]),
        );
      } catch (error) {
        this.#log?.error({ err: error, events: events.length }, 'audit events could not be written; they are kept and tried again');
        this.#waiting.unshift(...events);
        this.#flushIn(retryMs);
      }
    }
  }
}

/** The server itself, in one district: it sees no row, and may append. */
const systemOf = (districtId: string): Actor => ({ ...anonymous, scope: 'SYSTEM', districtId });
