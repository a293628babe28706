import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { LoadedField } from '../../platform/read/readable.js';
import { groupTexts } from '../../platform/similarity/groups.js';
import { shortcomingsAsOf } from '../shortcomings/shortcoming.repository.js';
import { Consolidation } from './consolidation.types.js';

@ObjectType({ description: 'A unit that names a shortcoming of a group.' })
export class GroupedUnit {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  shortName!: string;
}

@ObjectType({ description: 'A shortcoming in a group, in the words of its unit.' })
export class GroupedShortcoming {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => GroupedUnit)
  department!: GroupedUnit;
}

@ObjectType({ description: 'Shortcomings of several units that say the same in other words, found by their wording.' })
export class ShortcomingGroup {
  @Field(() => String, { description: 'Its most typical member, word for word.' })
  label!: string;

  @Field(() => Int, { description: 'Shortcomings in it.' })
  count!: number;

  @Field(() => [GroupedUnit], { description: 'Units that name it, in the official sequence, each once.' })
  departments!: GroupedUnit[];

  @Field(() => [GroupedShortcoming], { description: 'By the official sequence of units.' })
  shortcomings!: GroupedShortcoming[];
}

LoadedField({ needs: ['cycleId'] })(Consolidation.prototype, 'shortcomingGroups');

interface Row {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}

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
    return groupsOf(rows as Row[]);
  }
}

/** Groups of two or more, largest first. Pure. */
export function groupsOf(rows: readonly Row[]): ShortcomingGroup[] {
  const place = new Map(rows.map((row, i) => [row.id, i]));
  const row = (id: string) => rows[place.get(id) as number] as Row;
  return groupTexts(rows.map(({ id, text }) => ({ id, text })))
    .filter(({ members }) => members.length > 1)
    .map(({ members, typical }) => {
      const found = [...members].sort((a, b) => (place.get(a) as number) - (place.get(b) as number)).map(row);
      const units = new Map(found.map(({ unit, code, name, shortName }) => [unit, { id: unit, code, name, shortName }]));
      return {
        label: row(typical).text,
        count: found.length,
        departments: [...units.values()],
        shortcomings: found.map(({ id, text, unit }) => ({ id, text, department: units.get(unit) as GroupedUnit })),
      };
    })
    .sort(
      (a, b) =>
        b.departments.length - a.departments.length ||
        b.count - a.count ||
        (place.get(a.shortcomings[0]?.id ?? '') ?? 0) - (place.get(b.shortcomings[0]?.id ?? '') ?? 0),
    );
}
