import { commitmentSheet, shortcomingSheet } from '../../documents/sheets/ledger-sheets.js';
import { numberOf } from '../../ids.js';
import type { Commitment, Shortcoming } from '../../types.js';
import { table } from '../layout.js';
import { ledgerTextsOf } from '../ledger-texts.js';
import { connect, districtOf, type Surroundings } from '../session.js';
import { textsOf } from '../texts.js';
import { checkXlsx, type WorkbookOptions, writeWorkbook } from '../write-workbook.js';
import { knownCodes } from './shortcomings.js';

export interface LedgerOptions extends WorkbookOptions {
  readonly department?: string[];
  readonly asOf?: string;
}

/** `fazhi ledger`: every shortcoming once, at its last occurrence, and every commitment, on the screen or in a workbook. JSON: `{shortcomings, commitments}`. */
export async function ledger(surroundings: Surroundings, options: LedgerOptions): Promise<void> {
  checkXlsx(surroundings, options);
  const client = connect(surroundings, options);
  const districtCode = await districtOf(client, options);
  if (options.department) await knownCodes(client, districtCode, options.department, textsOf(surroundings.language).list);
  const of = { districtCode, departmentCodes: options.department };
  const { asOf } = options;
  const shortcomings: Shortcoming[] = [];
  for await (const one of client.shortcomings.list({ ...of, current: true }, { orderBy: 'LONGEST_OPEN', asOf })) shortcomings.push(one);
  const commitments: Commitment[] = [];
  for await (const one of client.commitments.list(of, { asOf })) commitments.push(one);
  const { language } = surroundings;
  const { xlsx } = options;
  if (xlsx !== undefined) {
    const sheets = [shortcomingSheet(shortcomings, language), commitmentSheet(commitments, language)] as const;
    return writeWorkbook(surroundings, options, xlsx, sheets);
  }
  surroundings.out(
    options.json ? `${JSON.stringify({ shortcomings, commitments }, null, 2)}\n` : ledgerTables(shortcomings, commitments, surroundings),
  );
}

/** Both lists as text. Pure. */
export function ledgerTables(
  shortcomings: readonly Shortcoming[],
  commitments: readonly Commitment[],
  { language, width }: Pick<Surroundings, 'language' | 'width'>,
): string {
  const texts = ledgerTextsOf(language);
  const { column, heading } = texts;
  const named = shortcomings.map(({ id, lineage, text }) => [
    ...[numberOf(id), String(lineage.firstYear), String(lineage.yearsOpen), String(lineage.timesPromised)],
    ...[texts.lineage[lineage.state], text],
  ]);
  const promised = commitments.map(({ id, report, movedTo, dueOn, state, daysOverdue, text }) => {
    const said = textsOf(language).commitment[state];
    return [
      ...[numberOf(id), String(report.year), movedTo ?? dueOn ?? texts.noDay],
      ...[daysOverdue ? texts.overdue(said, daysOverdue) : said, text],
    ];
  });
  const right = (head: string) => ({ head, align: 'right' as const });
  const first = [{ head: column.number }, right(column.first), right(column.years), right(column.promised), { head: column.state }];
  const second = [{ head: column.number }, right(column.year), { head: column.due }, { head: column.state }];
  const shown = (head: string, empty: string, lines: string) => `${head}\n\n${lines || empty}\n`;
  return [
    shown(
      heading.shortcomings,
      texts.none,
      named.length > 0 ? table([...first, { head: column.shortcoming, wraps: true }], named, width) : '',
    ),
    shown(
      heading.commitments,
      texts.noCommitments,
      promised.length > 0 ? table([...second, { head: column.commitment, wraps: true }], promised, width) : '',
    ),
  ].join('\n');
}
