import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { type MutationSubject, subjectOf } from '../../platform/mutation-subject.js';
import { LoadedField } from '../../platform/read/readable.js';
import { Requires } from '../../platform/requires.js';
import { GroupsArrangeInput } from './consolidation.inputs.js';
import { GroupsArrangePayload } from './consolidation.payloads.js';
import { Consolidation } from './consolidation.types.js';
import { GroupKind } from './item-group.entity.js';
import { arrangedGroups, namedItems } from './item-group.repository.js';
import { type ArrangedGroup, type FoundGroup, groupsOf, type NamedItem } from './item-group.rules.js';
import { ItemGroupService } from './item-group.service.js';
import { CauseGroup, ShortcomingGroup } from './item-group.types.js';

LoadedField({ needs: ['cycleId'] })(Consolidation.prototype, 'shortcomingGroups');
LoadedField({ needs: ['cycleId'] })(Consolidation.prototype, 'causeGroups');

type Row = { readonly $cycleId: string };

export async function groupsIn(context: Context, cycleId: string, kind: GroupKind): Promise<FoundGroup[]> {
  const [items = [], arranged = []] = await context.database.read(context.actor, [
    namedItems(cycleId, kind),
    arrangedGroups(cycleId, kind),
  ]);
  return groupsOf(items as NamedItem[], arranged as ArrangedGroup[]);
}

const foundAnew = 'Found anew each time, the same for the same reports, but for what the office arranged (`groupsArrange`).';

@Resolver(() => Consolidation)
export class ItemGroupsResolver {
  @FieldResolver(() => [ShortcomingGroup], {
    description: `What at least two shortcomings have in common, most of them first: “11 of 35 units name staffing”. ${foundAnew}`,
  })
  async shortcomingGroups(@Root() { $cycleId }: Row, @Ctx() context: Context): Promise<ShortcomingGroup[]> {
    return (await groupsIn(context, $cycleId, GroupKind.SHORTCOMING)).map(({ items, typical: _, ...group }) => ({
      ...group,
      shortcomings: items,
    }));
  }

  @FieldResolver(() => [CauseGroup], { description: `What at least two causes have in common, most of them first. ${foundAnew}` })
  async causeGroups(@Root() { $cycleId }: Row, @Ctx() context: Context): Promise<CauseGroup[]> {
    return (await groupsIn(context, $cycleId, GroupKind.CAUSE)).map(({ items, typical: _, ...group }) => ({ ...group, causes: items }));
  }
}

@Resolver()
export class ItemGroupMutationsResolver {
  readonly #groups = new ItemGroupService();

  @Requires('consolidation.write')
  @Mutation(() => GroupsArrangePayload, {
    description:
      'Merges, splits, renames or gives up groups: each one named holds exactly the items given, and later what is like them. Send the header `Idempotency-Key` to repeat it safely.',
  })
  groupsArrange(@Arg('input', () => GroupsArrangeInput) input: GroupsArrangeInput, @Ctx() context: Context): Promise<MutationSubject> {
    return subjectOf(context, () => this.#groups.arrange(context, input));
  }
}
