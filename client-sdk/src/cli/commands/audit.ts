import { writeFileSync } from 'node:fs';
import type { Client } from '../../client.js';
import { AuditChainDocument } from '../../generated/graphql.js';
import type { AuditEvent } from '../../types.js';
import { type Head, type Verdict, verifyChain } from '../audit-chain.js';
import { Failure } from '../failures.js';
import { readHead } from '../head-file.js';
import { number } from '../layout.js';
import { type CommonOptions, connect, type Surroundings } from '../session.js';
import { textsOf } from '../texts.js';

export interface AuditVerifyOptions extends Omit<CommonOptions, 'district'> {
  /** file with a head exported earlier */
  readonly head?: string;
  /** file with the public key the head must be signed by */
  readonly key?: string;
}

/** `fazhi audit verify`: recomputes the whole trail. JSON: `{intact, events, first, last, forgottenThrough, faults}`. */
export async function auditVerify(surroundings: Surroundings, options: AuditVerifyOptions): Promise<void> {
  const exported = options.head === undefined ? null : readHead(options.head, options.key);
  const client = connect(surroundings, options);
  const verdict = await verdictOf(client, exported);
  const texts = textsOf(surroundings.language);
  if (exported && exported.seq < verdict.forgottenThrough) throw new Failure('F42', number(exported.seq));
  const [fault] = verdict.faults;
  const { faults, ...figures } = verdict;
  if (options.json) {
    surroundings.out(`${JSON.stringify({ intact: fault === undefined, ...figures, faults: faults.slice(0, 100) }, null, 2)}\n`);
  }
  if (fault) throw new Failure('F40', texts.auditFault(number(fault.seq), texts.fault[fault.kind]));
  if (!options.json) surroundings.out(`${texts.auditIntact(number(verdict.events), verdict.last === null ? '0' : number(verdict.last))}\n`);
}

/** Rows beside a page boundary can hide behind it when a number stands twice: then the pages are cut elsewhere. */
const pageSizes = [100, 83];

async function verdictOf(client: Client, exported: Head | null): Promise<Verdict> {
  const before = await client.audit.head();
  let verdict: Verdict | undefined;
  for (const pageSize of pageSizes) {
    const count = { expected: 0 };
    const heads = [before, exported].filter((head) => head !== null);
    verdict = await verifyChain(chain(client, pageSize, count), heads, () => client.audit.head());
    if (verdict.faults.length > 0 || verdict.events === count.expected) return verdict;
  }
  return { ...(verdict as Verdict), faults: [{ seq: verdict?.first ?? 0, kind: 'INSERTED' }] };
}

/** Every event, newest first; `count.expected` becomes the number the server says there are. */
async function* chain(client: Client, first: number, count: { expected: number }): AsyncGenerator<AuditEvent> {
  let after: string | null = null;
  do {
    const { auditEvents }: { auditEvents: ChainPage } = await client.request(AuditChainDocument, { first, after, counted: after === null });
    if (after === null) count.expected = auditEvents.totalCount ?? 0;
    yield* auditEvents.nodes;
    const next: string | null = auditEvents.pageInfo.hasNextPage ? (auditEvents.pageInfo.endCursor ?? null) : null;
    // A list that does not move on would be read for ever.
    if (next !== null && next === after) throw new Failure('F11');
    after = next;
  } while (after !== null);
}

interface ChainPage {
  readonly nodes: readonly AuditEvent[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number;
}

export interface AuditHeadOptions extends Omit<CommonOptions, 'district'> {
  readonly out: string;
}

/** `fazhi audit head`: keeps the end of the chain in a file. JSON: the head. */
export async function auditHead(surroundings: Surroundings, options: AuditHeadOptions): Promise<void> {
  const head = await connect(surroundings, options).audit.head();
  if (head === null) throw new Failure('F43');
  const text = `${JSON.stringify(head, null, 2)}\n`;
  try {
    // A head kept earlier is evidence: it is never written over.
    writeFileSync(options.out, text, { flag: 'wx' });
  } catch (error) {
    throw new Failure('F44', options.out, null, error instanceof Error ? error.message : '');
  }
  surroundings.out(options.json ? text : `${textsOf(surroundings.language).auditHeadKept(number(head.seq), options.out)}\n`);
}
