import { dayOf } from '../../clock.js';
import type { Locale } from '../../errors.js';
import { numberOf } from '../../ids.js';
import type { Commitment, Shortcoming } from '../../types.js';
import type { SheetColumn, SheetOfRows, SheetValue } from '../workbook.js';
import { type ColumnOf, column, sheet, unprinted } from './column.js';
import { type SheetTexts, sheetTextsOf } from './sheet-texts.js';

/** What a table tells of a shortcoming. */
export function shortcomingColumns(texts: SheetTexts): ColumnOf<Shortcoming>[] {
  const titles = texts.column;
  return [
    unprinted(column(titles.number, 'text', 10, ({ id }) => numberOf(id))),
    column(titles.department, 'text', 14, ({ department }) => department.shortName),
    unprinted(column(titles.year, 'number', 7, ({ report }) => report.year)),
    column(titles.firstYear, 'number', 7, ({ lineage }) => lineage.firstYear),
    column(titles.yearsOpen, 'number', 7, ({ lineage }) => lineage.yearsOpen),
    unprinted(column(titles.occurrences, 'number', 7, ({ lineage }) => lineage.occurrences)),
    unprinted(column(titles.recurring, 'text', 7, ({ lineage }) => (lineage.occurrences > 1 ? texts.yes : texts.no))),
    column(titles.shortcoming, 'text', 44, ({ text }) => text),
    column(titles.causes, 'text', 30, ({ causes }) => causes.map(({ text }) => text).join('\n') || null),
    column(titles.promised, 'number', 7, ({ lineage }) => lineage.timesPromised),
    unprinted(column(titles.overduePromises, 'number', 7, ({ commitments }) => commitments.filter(({ overdue }) => overdue).length)),
    column(titles.state, 'text', 11, ({ lineage }) => texts.lineage[lineage.state]),
    ...lastFollowUp(texts).map(unprinted),
  ];
}

/** 问题台账: a row for each shortcoming. Pure. */
export function shortcomingSheet(shortcomings: readonly Shortcoming[], language: Locale): SheetOfRows {
  const texts = sheetTextsOf(language);
  return sheet(texts.sheet.shortcomings, shortcomingColumns(texts), shortcomings);
}

/** What a table tells of a commitment. */
export function commitmentColumns(texts: SheetTexts): ColumnOf<Commitment>[] {
  const titles = texts.column;
  return [
    unprinted(column(titles.number, 'text', 10, ({ id }) => numberOf(id))),
    column(titles.department, 'text', 14, ({ department }) => department.shortName),
    unprinted(column(titles.year, 'number', 7, ({ report }) => report.year)),
    column(titles.commitment, 'text', 48, ({ text }) => text),
    column(titles.measure, 'text', 24, ({ measure }) => measure),
    column(titles.owner, 'text', 14, ({ owner }) => owner),
    column(titles.dueOn, 'date', 12, ({ dueOn }) => dueOn),
    column(titles.movedTo, 'date', 12, ({ movedTo }) => movedTo),
    column(titles.daysOverdue, 'number', 7, ({ daysOverdue }) => daysOverdue),
    column(titles.state, 'text', 11, ({ state }) => texts.commitment[state]),
    ...lastFollowUp(texts).map(unprinted),
  ];
}

/** 承诺台账: a row for each commitment. Pure. */
export function commitmentSheet(commitments: readonly Commitment[], language: Locale): SheetOfRows {
  const texts = sheetTextsOf(language);
  return sheet(texts.sheet.commitments, commitmentColumns(texts), commitments);
}

type FollowUp = Shortcoming['followUps'][number];

/** What was reported last and the office's verdict on it; follow-ups come oldest first. */
function lastFollowUp({
  column: titles,
  reported,
  outcome,
  toVerify,
}: SheetTexts): ColumnOf<{ readonly followUps: readonly FollowUp[] }>[] {
  const ofLast = (title: string, kind: SheetColumn['kind'], width: number, of: (last: FollowUp) => SheetValue) =>
    column(title, kind, width, ({ followUps }: { readonly followUps: readonly FollowUp[] }) => {
      const last = followUps.at(-1);
      return last ? of(last) : null;
    });
  return [
    ofLast(titles.followedUpOn, 'date', 12, ({ at }) => dayOf(at)),
    ofLast(titles.reported, 'text', 10, ({ state }) => reported[state]),
    ofLast(titles.note, 'text', 24, ({ note }) => note),
    ofLast(titles.verdict, 'text', 14, ({ state, verification }) => {
      if (verification) return [outcome[verification.outcome], verification.note].filter(Boolean).join('\n');
      return state === 'REPORTED_DONE' ? toVerify : null;
    }),
  ];
}
