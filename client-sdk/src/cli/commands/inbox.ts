import { dayOf } from '../../clock.js';
import type { InboxOfViewer } from '../../types.js';
import { table } from '../layout.js';
import { noticeTextsOf } from '../notice-texts.js';
import { type CommonOptions, connect, type Surroundings } from '../session.js';

export interface InboxOptions extends CommonOptions {
  readonly read?: boolean;
}

/** `fazhi inbox`: what you are told, new ones marked; with `--read` they are new no more. JSON: the inbox. */
export async function inbox(surroundings: Surroundings, options: InboxOptions): Promise<void> {
  const client = connect(surroundings, options);
  const found = await client.inbox.get();
  const shown = found ?? { unread: 0, notices: [] };
  const fresh = shown.notices.filter(({ seenAt }) => seenAt === null).map(({ id }) => id);
  // What is marked as read is what was shown, and not what came since.
  if (options.read && fresh.length > 0) await client.inbox.read(fresh);
  surroundings.out(options.json ? `${JSON.stringify(shown, null, 2)}\n` : inboxTable(shown, surroundings));
}

/** The notices as text. Pure. */
export function inboxTable({ unread, notices }: InboxOfViewer, { language, width }: Pick<Surroundings, 'language' | 'width'>): string {
  const texts = noticeTextsOf(language);
  if (notices.length === 0) return `${texts.empty}\n`;
  const { column } = texts;
  const rows = notices.map(({ at, kind, seenAt, year, department, dueOn, commitment, followUp }) => {
    const verdict = followUp?.verification;
    const what = [verdict && `${texts.outcome[verdict.outcome]}：${verdict.note}`, commitment?.text, dueOn && texts.due(dueOn)];
    return [
      seenAt === null ? texts.fresh : '',
      dayOf(at),
      texts.kind[kind],
      department.shortName,
      String(year),
      what.filter(Boolean).join(' · '),
    ];
  });
  const columns = [
    ...[{ head: '' }, { head: column.day }, { head: column.what }, { head: column.unit }, { head: column.year }],
    { head: column.about, wraps: true },
  ];
  return `${table(columns, rows, width)}\n\n${texts.unread(unread)}\n`;
}
