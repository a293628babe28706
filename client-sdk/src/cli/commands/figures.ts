import { figuresOf } from '../../documents/sheets/consolidation-sheets.js';
import { sheetTextsOf } from '../../documents/sheets/sheet-texts.js';
import type { Consolidation } from '../../types.js';
import { consolidationTextsOf } from '../consolidation-texts.js';
import { Failure } from '../failures.js';
import { number, table } from '../layout.js';
import { type CommonOptions, connect, districtOf, type Surroundings, unknownYear } from '../session.js';
import { synonymTextsOf } from '../synonym-texts.js';
import { textsOf } from '../texts.js';

export interface FiguresOptions extends CommonOptions {
  readonly year: number;
  readonly indicator?: string[];
}

/** `fazhi figures`: every figure behind the totals of a year, and why some are left out. JSON: `{indicatorTotals}`. */
export async function figures(surroundings: Surroundings, options: FiguresOptions): Promise<void> {
  const client = connect(surroundings, options);
  const districtCode = await districtOf(client, options);
  const consolidation = await client.consolidations.get(districtCode, options.year);
  if (!consolidation) throw await unknownYear(client, districtCode, options.year, surroundings.language);
  const wanted = options.indicator;
  const totals = consolidation.indicatorTotals.filter(({ indicator }) => !wanted || wanted.includes(indicator.code));
  if (wanted) {
    const terms = (await client.taxonomies.get('INDICATOR', `${options.year}-12-31`))?.terms ?? [];
    const unknown = wanted.find(
      (code) => !terms.some((term) => term.code === code) && !totals.some(({ indicator }) => indicator.code === code),
    );
    if (unknown) {
      const known = terms.map(({ code, name }) => `${code} ${name}`).join(textsOf(surroundings.language).list);
      throw new Failure('F01', `${consolidationTextsOf(surroundings.language).indicatorUnknown(unknown)}: ${known}`);
    }
  }
  surroundings.out(options.json ? `${JSON.stringify({ indicatorTotals: totals }, null, 2)}\n` : figureTables(totals, surroundings, wanted));
}

/** A table for each indicator and unit. Pure. */
export function figureTables(
  totals: Consolidation['indicatorTotals'],
  { language, width }: Pick<Surroundings, 'language' | 'width'>,
  wanted?: readonly string[],
): string {
  const texts = textsOf(language);
  const { sign, figures: heading, noFigures } = consolidationTextsOf(language);
  const { column, approximation, counted, excluded } = sheetTextsOf(language);
  const { bySynonym } = synonymTextsOf(language);
  if (totals.length === 0) return `${noFigures(wanted?.join(texts.list) ?? '')}\n`;
  const columns = [
    { head: column.department },
    { head: column.value, align: 'right' },
    { head: column.exactness },
    { head: column.counted },
    { head: column.label, wraps: true },
  ] as const;
  return totals
    .map((one) => {
      const { indicator, total, unit, departments } = one;
      const rows = figuresOf(one).map(({ department, value, how, reason, label, synonym }) => [
        ...[department, number(value), how === 'EXACT' ? '' : approximation[how]],
        ...[reason !== null ? excluded[reason] : synonym === null ? counted : bySynonym(synonym), label],
      ]);
      const shown = total === null ? '—' : `${sign[one.approximation]}${number(total)}`;
      return `${heading(`${indicator.name} (${indicator.code})`, shown, unit, departments.length)}\n\n${table(columns, rows, width)}\n`;
    })
    .join('\n');
}
