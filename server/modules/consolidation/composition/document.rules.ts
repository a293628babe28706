import { StatutoryPart } from '../../reports/report-part.entity.js';
import type { GroupedUnit } from '../grouped-unit.types.js';
import { compose } from './compose.rules.js';
import { type Clause, type ConsolidationDocument, SourceKind, SourceState } from './document.types.js';
import type { KeptClause, KeptReport } from './kept-clause.js';
import type { Material } from './material.js';
import { placeOf, placesOf } from './places.rules.js';
import { matched, stateOf } from './redraft.rules.js';

/** Titles of the five parts as the rule names them. */
export const partHeadings: Readonly<Record<StatutoryPart, string>> = {
  [StatutoryPart.MEASURES]: '主要举措和成效',
  [StatutoryPart.SHORTCOMINGS]: '存在的不足和原因',
  [StatutoryPart.FIRST_RESPONSIBLE]: '党政主要负责人履行推进法治建设第一责任人职责情况',
  [StatutoryPart.ARRANGEMENTS]: '下一步主要安排',
  [StatutoryPart.OTHER]: '其他需要报告的事项',
};

/** The kept report as it stands to the present reports. Pure. */
export function documentOf({ clauses: kept, ...head }: KeptReport, material: Material): ConsolidationDocument {
  const now = matched(kept, compose(material));
  const places = placesOf(material);
  const units = new Map(material.reports.map(({ id, unit }) => [id, unit as GroupedUnit]));
  const shown = (clause: KeptClause): Clause => {
    const { id, part, heading, text, written, reason, totals } = clause;
    const state = stateOf(clause, now.get(clause), places);
    const sources = clause.sources.map((source, i) => ({
      ...{ kind: SourceKind[source.kind], state: SourceState[state.sources[i] ?? 'GONE'], department: units.get(source.reportId) ?? null },
      ...{ reportId: source.reportId, itemId: source.itemId, figureId: source.figureId, text: source.text },
      textNow: places.get(placeOf(source))?.text ?? null,
    }));
    return { id, part, heading, text, written, stale: state.stale, composedText: state.composedNow, reason, totals: [...totals], sources };
  };
  const clauses = kept.filter(({ dropped }) => !dropped).map(shown);
  return {
    ...head,
    sections: Object.values(StatutoryPart).map((part) => ({
      ...{ part, heading: partHeadings[part] },
      clauses: clauses.filter((clause) => clause.part === part),
    })),
    droppedClauses: kept.filter(({ dropped }) => dropped).map(shown),
    staleCount: clauses.filter((clause) => clause.stale).length,
  };
}
