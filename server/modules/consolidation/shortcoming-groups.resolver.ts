import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { LoadedField } from '../../platform/read/readable.js';
import { shortcomingsAsOf } from '../shortcomings/shortcoming.repository.js';
import { Consolidation } from './consolidation.types.js';
import { groupsOf, type NamedShortcoming } from './shortcoming-groups.rules.js';
import { ShortcomingGroup } from './shortcoming-groups.types.js';

LoadedField({ needs: ['cycleId'] })(Consolidation.prototype, 'shortcomingGroups');

/** What the released reports of a cycle fall short of. */
const named = (cycleId: string) => ({
  text: `select s.id, s.text, d.id as unit, d.code, d.name, d.short_name as "shortName"
    from ${shortcomingsAsOf(null)} s join report r on r.id = s.report_id join department d on d.id = s.department_id
    where r.cycle_id = $1 and r.released order by d.position, s.position, s.id`,
  values: [cycleId],
});

@Resolver(() => Consolidation)
export class ShortcomingGroupsResolver {
  @FieldResolver(() => [ShortcomingGroup], {
    description:
      'What at least two shortcomings have in common, most of them first: “11 of 35 units name staffing”. Found anew each time, the same for the same reports.',
  })
  async shortcomingGroups(@Root() { $cycleId }: { readonly $cycleId: string }, @Ctx() context: Context): Promise<ShortcomingGroup[]> {
    const [rows = []] = await context.database.read(context.actor, [named($cycleId)]);
    return groupsOf(rows as NamedShortcoming[]);
  }
}
