import { StatutoryPart } from '../../reports/report-part.entity.js';
import type { DraftClause } from './composed-clause.js';
import type { GroupOf, Material, ShortcomingOf } from './material.js';
import { idOf } from './totals.rules.js';
import { elsewhere, listed, quoted } from './wording.rules.js';

/** Causes of a group that are quoted. */
const quotedCauses = 4;

/** Units that name a shortcoming of a group, each once, by the official sequence. */
const unitsOf = (of: readonly ShortcomingOf[]): string[] => [...new Map(of.map(({ unit }) => [unit.id, unit.shortName])).values()];

/** Shortcomings of a group that are quoted, the most typical first. */
const quotedMembers = 3;

export interface CommonShortcoming {
  readonly key: string;
  /** that the office gave; null = none */
  readonly name: string | null;
  readonly typical: ShortcomingOf;
  /** by the official sequence */
  readonly members: readonly ShortcomingOf[];
}

/** Shortcomings that at least two units name, most units first. */
export function commonShortcomings({ groups, shortcomings }: Material): CommonShortcoming[] {
  const byId = new Map(shortcomings.map((one) => [one.id, one]));
  return groups
    .flatMap((group): CommonShortcoming[] => {
      const members = group.itemIds.flatMap((id) => byId.get(id) ?? []);
      const typical = byId.get(group.typical) ?? members[0];
      return typical ? [{ key: keyOf(group), name: group.name, typical, members }] : [];
    })
    .filter(({ members }) => unitsOf(members).length > 1);
}

/** A group that nobody arranged has no id: it is known by its first item, and by its items where that one is gone (redraft.rules.ts). */
const keyOf = ({ id, itemIds }: GroupOf): string => `group:${id ?? itemIds[0] ?? ''}`;

/** 存在的不足和原因. Pure. */
export function shortcomings(material: Material): DraftClause[] {
  const common = commonShortcomings(material);
  const grouped = new Set(common.flatMap(({ members }) => members.map(({ id }) => id)));
  const single = material.shortcomings.filter(({ id }) => !grouped.has(id));
  const silent = material.reports.filter(
    ({ id, incomplete }) => !incomplete && !material.shortcomings.some(({ reportId }) => reportId === id),
  );
  const part = { part: StatutoryPart.SHORTCOMINGS, totals: [] };
  return [
    ...common.map(({ key, name, typical, members }) => ({
      ...part,
      key,
      heading: '共性问题',
      text: `${name === null ? '' : `关于${name}，`}${unitsOf(members).length}个单位反映同类问题（${listed(unitsOf(members))}）：${told(typical, members)}。${causesOf(members, material.edition)}`,
      from: members.map(idOf),
    })),
    ...(single.length === 0
      ? []
      : [
          {
            ...part,
            key: 'shortcomings:single',
            heading: '个别问题',
            text: `另有${single.length}项不足由个别单位反映，${elsewhere(material.edition, '问题台账')}。`,
            from: single.map(idOf),
          },
        ]),
    ...(silent.length === 0
      ? []
      : [
          {
            ...part,
            key: 'shortcomings:silent',
            heading: '未报告不足的单位',
            text: `${listed(silent.map(({ unit }) => unit.shortName))}的报告未列出不足。`,
            from: silent.map(idOf),
          },
        ]),
  ];
}

/** Each in its unit's words, under its unit's name. */
function told(typical: ShortcomingOf, members: readonly ShortcomingOf[]): string {
  const shown = [typical, ...members.filter((member) => member !== typical)].slice(0, quotedMembers);
  const quotes = shown.map(({ unit, text }) => `${unit.shortName}${quoted(text)}`).join('，');
  return members.length > shown.length ? `${quotes}等` : quotes;
}

function causesOf(members: readonly ShortcomingOf[], edition: Material['edition']): string {
  const told = members.flatMap(({ unit, causes }) => causes.map(({ text }) => ({ unit: unit.shortName, text })));
  if (told.length === 0) return '';
  const distinct = [...new Map(told.map((one) => [one.text.trim(), one])).values()];
  const shown = distinct.slice(0, quotedCauses).map(({ unit, text }) => `${quoted(text)}（${unit}）`);
  const more = distinct.length - shown.length;
  return `所报原因：${shown.join('；')}${more > 0 ? `；另有${more}项${elsewhere(edition, '问题台账')}` : ''}。`;
}
