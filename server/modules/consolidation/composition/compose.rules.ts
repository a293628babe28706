import { arrangements } from './compose-arrangements.rules.js';
import { measures } from './compose-measures.rules.js';
import { firstResponsible, otherMatters } from './compose-principals.rules.js';
import { shortcomings } from './compose-shortcomings.rules.js';
import type { ComposedClause } from './composed-clause.js';
import type { Material } from './material.js';
import { placesOf } from './places.rules.js';

/** The district's report as the reports of the year give it, in the order of the five statutory parts. Pure: the same material, the same clauses. */
export function compose(material: Material): ComposedClause[] {
  const places = placesOf(material);
  return [measures, shortcomings, firstResponsible, arrangements, otherMatters]
    .flatMap((part) => part(material))
    .map(({ from, ...clause }) => ({ ...clause, sources: from.flatMap((id) => places.get(id) ?? []) }));
}

/** What stands above the clauses until the office says otherwise. */
export const headOf = ({ district, year }: Pick<Material, 'district' | 'year'>) => ({
  title: `${district}${year}年法治政府建设年度报告`,
  addressee: null,
  preamble: `现将${district}${year}年法治政府建设工作情况报告如下。`,
});
