import type { Cycle } from '../../types.js';
import { clock, table, today } from '../layout.js';
import { type CommonOptions, connect, districtOf, type Surroundings, unknownYear } from '../session.js';
import { textsOf } from '../texts.js';

export interface StatusOptions extends CommonOptions {
  readonly year: number;
}

/** `fazhi status`: the board of a cycle. JSON: the cycle as the SDK answers it. */
export async function status(surroundings: Surroundings, options: StatusOptions): Promise<void> {
  const client = connect(surroundings, options);
  const districtCode = await districtOf(client, options);
  const cycle = await client.cycles.get(districtCode, options.year);
  if (!cycle) throw await unknownYear(client, districtCode, options.year, surroundings.language);
  surroundings.out(options.json ? `${JSON.stringify(cycle, null, 2)}\n` : board(cycle, surroundings));
}

/** The board as text. Pure. */
export function board(cycle: Cycle, { language, width, now }: Pick<Surroundings, 'language' | 'width' | 'now'>): string {
  const texts = textsOf(language);
  const { column } = texts;
  const heading = texts.board(cycle.district.name, cycle.year, texts.cycle[cycle.status]);
  if (cycle.submissions.length === 0) return `${heading}\n\n${texts.noUnits}\n`;
  const day = today(now());
  const punctuality = ({ late, dueOn }: Cycle['submissions'][number]): string => {
    if (late !== null) return late ? texts.late : texts.onTime;
    return dueOn !== null && dueOn < day ? texts.overdue : '';
  };
  const rows = cycle.submissions.map((submission) => [
    submission.department.shortName,
    texts.status[submission.status],
    submission.dueOn ?? '',
    clock(submission.submittedAt),
    punctuality(submission),
  ]);
  const columns = [column.department, column.status, column.due, column.submitted, column.late].map((head) => ({ head }));
  return `${heading}\n\n${table(columns, rows, width)}\n\n${summary(cycle, language)}\n`;
}

function summary({ progress, submissions }: Cycle, language: Surroundings['language']): string {
  const texts = textsOf(language);
  if (!progress) return texts.ownOnly;
  const notStarted = submissions.filter((submission) => submission.status === 'NOT_STARTED').length;
  const percent = (rate: string | null) => (rate === null ? '—' : `${rate}%`);
  const rates = texts.rates(percent(progress.onTimeRate), percent(progress.publicationRate));
  return `${texts.progress({ ...progress, notStarted })}\n${rates}`;
}
