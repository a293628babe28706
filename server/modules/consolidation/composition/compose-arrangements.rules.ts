import { StatutoryPart } from '../../reports/report-part.entity.js';
import { commonShortcomings } from './compose-shortcomings.rules.js';
import type { DraftClause } from './composed-clause.js';
import type { CommitmentOf, Material } from './material.js';
import { idOf } from './totals.rules.js';
import { day, elsewhere, opening, quoted } from './wording.rules.js';

/** Commitments that are quoted under one common shortcoming, and of those that answer none. */
const quotedOfGroup = 4;
const quotedOfRest = 6;

/** 主要安排: what is promised against what several units fall short of, then what else has a day; the rest is in the annex. Pure. */
export function arrangements(material: Material): DraftClause[] {
  const { commitments, edition } = material;
  if (commitments.length === 0) return [];
  const part = { part: StatutoryPart.ARRANGEMENTS, totals: [] };
  const said = new Set<string>();
  const against = commonShortcomings(material).flatMap(({ key, typical, members }) => {
    const answers = commitments.filter(({ addresses }) => members.some(({ id }) => addresses.includes(id)));
    if (answers.length === 0) return [];
    for (const { id } of answers) said.add(id);
    const more = answers.length - quotedOfGroup;
    return [
      {
        ...part,
        key: `against:${key}`,
        heading: '针对共性问题的安排',
        text: `针对${typical.unit.shortName}等单位反映的${quoted(typical.text)}及同类问题：${answers.slice(0, quotedOfGroup).map(promise).join('；')}${more > 0 ? `；另有${more}项${elsewhere(edition, '承诺台账')}` : ''}。`,
        from: answers.map(idOf),
      },
    ];
  });
  const dated = commitments
    .filter(({ id, owner, dueOn }) => !said.has(id) && owner !== null && dueOn !== null)
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
    .slice(0, quotedOfRest);
  for (const { id } of dated) said.add(id);
  const rest = commitments.length - said.size;
  const [owned, due] = [commitments.filter(({ owner }) => owner !== null), commitments.filter(({ dueOn }) => dueOn !== null)];
  return [
    {
      ...part,
      key: 'arrangements:summary',
      heading: null,
      text: `各单位共作出工作安排${commitments.length}项，其中明确责任主体的${owned.length}项，明确完成时限的${due.length}项${rest > 0 ? `；下文未列的${rest}项${elsewhere(edition, '承诺台账')}` : ''}。`,
      from: commitments.map(idOf),
    },
    ...against,
    ...(dated.length === 0
      ? []
      : [
          {
            ...part,
            key: 'arrangements:dated',
            heading: '明确责任和时限的其他安排',
            text: `${dated.map(promise).join('；')}。`,
            from: dated.map(idOf),
          },
        ]),
  ];
}

/** 区人社局“增配执法人员2名”（法规科，2024年6月30日前） */
function promise(commitment: CommitmentOf): string {
  const { unit, heading, text, owner, dueOn } = commitment;
  const terms = [owner, dueOn === null ? null : `${day(dueOn)}前`].filter((term) => term !== null);
  return `${unit.shortName}${quoted(opening(text || heading || '', 80))}${terms.length > 0 ? `（${terms.join('，')}）` : ''}`;
}
