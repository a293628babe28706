import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import type { Statement } from '../../platform/read/plan.js';
import { LoadedField } from '../../platform/read/readable.js';
import { validOn } from '../taxonomy/taxonomy.repository.js';
import { Consolidation } from './consolidation.types.js';
import { type Countable, type Decision, type LooseFigure, proposalsOf, type Use } from './synonym-proposals.rules.js';
import { SynonymProposal, unmatched } from './synonym-proposals.types.js';

LoadedField({ needs: ['cycleId'] })(Consolidation.prototype, 'synonymProposals');

const ofDistrict = 'district_id = (select c.district_id from cycle c where c.id = $1)';

/** Figures that count nowhere, indicators of the year, what units chose in any year, and what was decided: read together. */
const statements = (cycleId: string): Statement[] =>
  [
    `select f.id, f.label, f.label_key as key, f.unit, trim_scale(f.value)::text as value, d.id as "departmentId", d.code, d.name, d.short_name as "shortName"
     from (select f.* ${unmatched('$1')}) f join department d on d.id = f.department_id order by d.position, f.report_id, f.position, f.id`,
    `select t.code, t.name, t.unit from taxonomy_term t where t.kind = 'INDICATOR'
     and ${validOn('t', '(select make_date(c.year, 12, 31) from cycle c where c.id = $1)')} order by t.position, t.code`,
    `select f.label_key as key, min(f.label) as label, f.unit, t.code as indicator, count(*)::int as count
     from figure f join taxonomy_term t on t.id = f.indicator_id where f.${ofDistrict} and f.released group by f.label_key, f.unit, t.code order by 1, 3, 4`,
    `select y.label_key as key, y.label, y.unit, y.indicator_code as indicator, y.state from indicator_synonym y
     where y.${ofDistrict} and y.ended_at is null order by y.at, y.id`,
  ].map((text) => ({ text, values: [cycleId] }));

@Resolver(() => Consolidation)
export class SynonymProposalsResolver {
  @FieldResolver(() => [SynonymProposal], {
    description:
      'Which indicator the words of unmatched figures may mean, likeliest first, to be confirmed or declined by a person. Words without a likely one stand in `unmatchedFigures` only; what was declined is not proposed again.',
  })
  async synonymProposals(@Root() { $cycleId }: { readonly $cycleId: string }, @Ctx() context: Context): Promise<SynonymProposal[]> {
    const [figures = [], indicators = [], uses = [], decisions = []] = await context.database.read(context.actor, statements($cycleId));
    return proposalsOf(figures as LooseFigure[], indicators as Countable[], uses as Use[], decisions as Decision[]);
  }
}
