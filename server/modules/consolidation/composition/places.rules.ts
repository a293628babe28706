import type { SaidSource } from './composed-clause.js';
import type { CommitmentOf, ItemOf, Material, ShortcomingOf } from './material.js';

const lines = (...of: (string | null)[]): string => of.filter(Boolean).join('\n');
const itemText = ({ heading, text }: ItemOf): string => lines(heading, text);
/** When a cause or a term changes, so does what a clause says of it. */
const shortcomingText = ({ text, causes }: ShortcomingOf): string => lines(text, ...causes.map((cause) => cause.text));
const commitmentText = (commitment: CommitmentOf): string => lines(itemText(commitment), commitment.owner, commitment.dueOn);

/** The place that a source names, by its id: the figure, else the item, else the report. */
export const placeOf = ({ figureId, itemId, reportId }: Pick<SaidSource, 'figureId' | 'itemId' | 'reportId'>): string =>
  figureId ?? itemId ?? reportId;

/** What every place of the reports says that a clause may name as its source: figures, items and reports by their ids. Pure. */
export function placesOf(material: Material): Map<string, SaidSource> {
  const places = new Map<string, SaidSource>();
  const item = ({ id, reportId, unit }: ItemOf, text: string) =>
    places.set(id, { kind: 'ITEM', departmentId: unit.id, reportId, itemId: id, figureId: null, text });
  for (const { id, unit } of material.reports) {
    places.set(id, { kind: 'REPORT', departmentId: unit.id, reportId: id, itemId: null, figureId: null, text: unit.name });
  }
  for (const one of [...material.activities, ...material.responsibilities, ...material.otherMatters]) item(one, itemText(one));
  for (const one of material.shortcomings) item(one, shortcomingText(one));
  for (const one of material.commitments) item(one, commitmentText(one));
  for (const { contributions } of material.totals) {
    for (const { figureId, itemId, reportId, unit, text } of contributions) {
      places.set(figureId, { kind: 'FIGURE', departmentId: unit.id, reportId, itemId, figureId, text });
    }
  }
  return places;
}
