import { StatutoryPart } from '../../reports/report-part.entity.js';
import type { DraftClause } from './composed-clause.js';
import type { Material, ReportOf } from './material.js';
import { figuresOf, homeOf, idOf, statedTotal, totalsSentence } from './totals.rules.js';
import { listed, opening, quoted } from './wording.rules.js';

const quotedDuties = 5;

/** 党政主要负责人履行推进法治建设第一责任人职责情况. Pure. */
export function firstResponsible(material: Material): DraftClause[] {
  const { responsibilities, reports, totals } = material;
  const part = { part: StatutoryPart.FIRST_RESPONSIBLE, heading: null };
  const telling = reports.filter(({ id }) => responsibilities.some(({ reportId }) => reportId === id));
  const silent = reports.filter((report) => !report.incomplete && !telling.includes(report));
  const counted = totals.filter((total) => homeOf(total, material) === 'PRINCIPALS');
  const shown = new Set([...responsibilities].sort((a, b) => b.text.length - a.text.length).slice(0, quotedDuties));
  return [
    ...(telling.length + silent.length === 0
      ? []
      : [
          {
            ...part,
            key: 'duties:coverage',
            text: dutiesTold(telling, silent),
            from: reports.map(idOf),
            totals: [],
          },
        ]),
    ...(counted.length === 0
      ? []
      : [
          {
            ...part,
            key: 'duties:totals',
            text: totalsSentence(counted),
            from: counted.flatMap(figuresOf),
            totals: counted.map(statedTotal),
          },
        ]),
    ...responsibilities
      .filter((one) => shown.has(one))
      .map((one) => ({
        ...part,
        key: `duty:${one.id}`,
        text: `${one.unit.shortName}${one.heading ?? ''}：${opening(one.text)}`,
        from: [one.id],
        totals: [],
      })),
  ];
}

const duties = '党政主要负责人履行推进法治建设第一责任人职责情况';

function dutiesTold(telling: readonly ReportOf[], silent: readonly ReportOf[]): string {
  const names = listed(silent.map(({ unit }) => unit.shortName));
  if (telling.length === 0) return `${names}的报告未说明${duties}。`;
  return `${telling.length}个单位报告了${duties}${silent.length > 0 ? `；${names}的报告未作说明` : ''}。`;
}

/** 其他需要报告的事项: who reported, then what units report besides, in their words. Pure. */
export function otherMatters({ edition, expected, missing, notYetAccepted, reports, otherMatters: matters }: Material): DraftClause[] {
  const part = { part: StatutoryPart.OTHER, totals: [] };
  const waiting = notYetAccepted > 0 ? `，其中${notYetAccepted}个单位的报告尚未审定` : '';
  const absent = missing.length > 0 ? `；${listed(missing)}尚未报送` : '';
  return [
    {
      ...part,
      key: 'coverage',
      heading: '报送情况',
      text:
        edition === 'PUBLIC'
          ? `应报送年度报告的单位${expected}个，已公开年度报告${reports.length}个。`
          : `应报送年度报告的单位${expected}个，已报送${reports.length}个${waiting}${absent}。`,
      from: reports.map(idOf),
    },
    ...matters.map((matter) => ({
      ...part,
      key: `other:${matter.id}`,
      heading: '各单位报告的其他事项',
      text: `${matter.unit.shortName}${matter.heading ? quoted(matter.heading) : ''}：${opening(matter.text)}`,
      from: [matter.id],
    })),
  ];
}
