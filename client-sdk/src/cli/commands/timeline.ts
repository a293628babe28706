import { dayOf } from '../../clock.js';
import type { TimelineEvent } from '../../types.js';
import { table } from '../layout.js';
import { ledgerTextsOf } from '../ledger-texts.js';
import { type CommonOptions, connect, districtOf, type Surroundings } from '../session.js';
import { textsOf } from '../texts.js';
import { knownCodes } from './shortcomings.js';

export interface TimelineOptions extends CommonOptions {
  readonly department: string;
  readonly asOf?: string;
}

/** `fazhi timeline`: all that happened to what one unit fell short of and promised, oldest first. JSON: `{events}`. */
export async function timeline(surroundings: Surroundings, options: TimelineOptions): Promise<void> {
  const client = connect(surroundings, options);
  const districtCode = await districtOf(client, options);
  await knownCodes(client, districtCode, [options.department], textsOf(surroundings.language).list);
  const events: TimelineEvent[] = [];
  for await (const event of client.shortcomings.timeline(districtCode, options.department, { asOf: options.asOf })) events.push(event);
  surroundings.out(options.json ? `${JSON.stringify({ events }, null, 2)}\n` : timelineTable(events, surroundings));
}

/** The events as text. Pure. */
export function timelineTable(events: readonly TimelineEvent[], { language, width }: Pick<Surroundings, 'language' | 'width'>): string {
  const texts = ledgerTextsOf(language);
  if (events.length === 0) return `${texts.none}\n`;
  const { column } = texts;
  const rows = events.map(({ at, kind, year, by, shortcoming, commitment, followUp }) => {
    const verdict = kind === 'VERIFIED' && followUp?.verification;
    const happened = verdict
      ? texts.outcome[verdict.outcome]
      : kind === 'FOLLOWED_UP' && followUp
        ? texts.reported[followUp.state]
        : texts.happened[kind];
    return [dayOf(at), happened, by ?? '', String(year), shortcoming?.text ?? commitment?.text ?? ''];
  });
  const columns = [
    ...[{ head: column.day }, { head: column.happened }, { head: column.by }, { head: column.year }],
    { head: column.item, wraps: true },
  ];
  return `${table(columns, rows, width)}\n`;
}
