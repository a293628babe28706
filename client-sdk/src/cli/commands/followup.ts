import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Client } from '../../client.js';
import type { FollowUpState, VerificationOutcome } from '../../generated/graphql.js';
import { Failure } from '../failures.js';
import { type LedgerTexts, ledgerTextsOf } from '../ledger-texts.js';
import { type CommonOptions, connect, type Surroundings } from '../session.js';

/** What is typed for a state, and what it is. */
export const reportable = {
  'in-progress': 'IN_PROGRESS',
  'partly-done': 'PARTLY_DONE',
  done: 'REPORTED_DONE',
  'not-done': 'NOT_DONE',
  adjusted: 'ADJUSTED',
} as const satisfies Record<string, FollowUpState>;

export interface FollowUpAddOptions extends CommonOptions {
  readonly state: keyof typeof reportable;
  readonly note?: string;
  readonly movedTo?: string;
  readonly evidence?: string[];
}

interface Subject {
  readonly id: string;
  readonly text: string;
  readonly kind: 'commitmentId' | 'shortcomingId';
  readonly followUps: readonly { readonly id: string; readonly state: FollowUpState; readonly verification: unknown }[];
}

/** The item whose id is, or ends in, what was typed. */
function subjectOf(subjects: readonly Subject[], number: string, texts: LedgerTexts): Subject {
  const typed = number.toLowerCase();
  const fitting = subjects.filter(({ id }) => id === typed || (typed.length >= 6 && id.endsWith(typed)));
  const [subject] = fitting;
  if (!subject) throw new Failure('F01', texts.unknown(number));
  if (fitting.length > 1) throw new Failure('F01', texts.several(number));
  return subject;
}

async function subjects(client: Client, toVerify: boolean): Promise<Subject[]> {
  const found: Subject[] = [];
  for await (const one of client.commitments.list(toVerify ? { toVerify } : {})) found.push({ ...one, kind: 'commitmentId' });
  const filter = toVerify ? { states: ['REPORTED_RESOLVED' as const], current: true } : { current: true };
  for await (const one of client.shortcomings.list(filter)) found.push({ ...one, kind: 'shortcomingId' });
  return found;
}

/** `fazhi followup add`: says what became of one's own shortcoming or commitment. JSON: the follow-up. */
export async function followUpAdd(surroundings: Surroundings, number: string, options: FollowUpAddOptions): Promise<void> {
  const texts = ledgerTextsOf(surroundings.language);
  const client = connect(surroundings, options);
  const subject = subjectOf(await subjects(client, false), number, texts);
  const files = await Promise.all(
    (options.evidence ?? []).map(async (file) => {
      const bytes = await readFile(file).catch(() => {
        throw new Failure('F01', texts.noFile(file));
      });
      return { name: basename(file), bytes };
    }),
  );
  const evidence: string[] = [];
  for (const { name, bytes } of files) evidence.push((await client.files.send(name, bytes)).id);
  const state = reportable[options.state];
  const told = { [subject.kind]: subject.id, state, note: options.note, movedTo: options.movedTo, evidence };
  const followUp = await client.followUps.recordOrThrow(told);
  surroundings.out(options.json ? `${JSON.stringify(followUp, null, 2)}\n` : texts.recorded(subject.text, texts.reported[state]));
}

export interface FollowUpVerifyOptions extends CommonOptions {
  readonly confirm?: boolean;
  readonly reject?: boolean;
  readonly note: string;
}

/** `fazhi followup verify`: the office's verdict on the last thing reported as done. JSON: the follow-up. */
export async function followUpVerify(surroundings: Surroundings, number: string, options: FollowUpVerifyOptions): Promise<void> {
  const texts = ledgerTextsOf(surroundings.language);
  if (options.confirm === options.reject) throw new Failure('F01', texts.whichVerdict);
  const client = connect(surroundings, options);
  const waiting = await subjects(client, true);
  const typed = number.toLowerCase();
  if (!waiting.some(({ id }) => id.endsWith(typed))) {
    // Known, but nothing of it waits for a verdict.
    subjectOf(await subjects(client, false), number, texts);
    throw new Failure('F01', texts.nothingToVerify(number));
  }
  const subject = subjectOf(waiting, number, texts);
  const reported = subject.followUps.filter(({ state, verification }) => state === 'REPORTED_DONE' && verification === null).at(-1);
  if (!reported) throw new Failure('F01', texts.nothingToVerify(number));
  const outcome: VerificationOutcome = options.confirm ? 'CONFIRMED' : 'REJECTED';
  const followUp = await client.followUps.verifyOrThrow(reported.id, { outcome, note: options.note });
  surroundings.out(options.json ? `${JSON.stringify(followUp, null, 2)}\n` : texts.verified(subject.text, texts.outcome[outcome]));
}
