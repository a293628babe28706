import { clock } from '../../clock.js';
import type { Cycle, Submission } from '../../types.js';
import { table } from '../layout.js';
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
export function board(cycle: Cycle, { language, width }: Pick<Surroundings, 'language' | 'width'>): string {
  const texts = textsOf(language);
  const { column } = texts;
  const heading = texts.board(cycle.district.name, cycle.year, texts.cycle[cycle.status]);
  if (cycle.submissions.length === 0) return `${heading}\n\n${texts.noUnits}\n`;
  const punctuality = ({ late, daysOverdue }: Submission): string => {
    if (late !== null) return late ? texts.late : texts.onTime;
    return daysOverdue === null ? '' : texts.overdue(daysOverdue);
  };
  const rows = cycle.submissions.map((submission) => [
    submission.department.shortName,
    texts.status[submission.status],
    submission.extendedTo === null ? (submission.dueOn ?? '') : texts.extended(submission.extendedTo),
    clock(submission.submittedAt),
    punctuality(submission),
  ]);
  const columns = [column.department, column.status, column.due, column.submitted, column.late].map((head) => ({ head }));
  const extensions = cycle.submissions.flatMap(({ department, extendedTo, extensionReason }) =>
    extendedTo === null ? [] : [`${texts.extension(department.shortName, extendedTo, extensionReason ?? '')}\n`],
  );
  return [heading, table(columns, rows, width), ...(extensions.length > 0 ? [extensions.join('').trimEnd()] : []), summary(cycle, language)]
    .join('\n\n')
    .concat('\n');
}

function summary({ progress }: Cycle, language: Surroundings['language']): string {
  const texts = textsOf(language);
  if (!progress) return texts.ownOnly;
  const percent = (rate: string | null) => (rate === null ? '—' : `${rate}%`);
  const rates = texts.rates({
    submitted: percent(progress.submissionRate),
    onTime: percent(progress.onTimeRate),
    published: percent(progress.publicationRate),
    publishedOnTime: percent(progress.publicationOnTimeRate),
  });
  return `${texts.progress(progress)}\n${rates}`;
}
