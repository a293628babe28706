import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { type MutationSubject, subjectOf } from '../../platform/mutation-subject.js';
import { LoadedField } from '../../platform/read/readable.js';
import { readOne } from '../../platform/read/shape.js';
import { Requires } from '../../platform/requires.js';
import { UserError } from '../../platform/user-error.js';
import { Shortcoming } from '../reports/shortcoming.entity.js';
import { occurrencesBeside } from './lineage.repository.js';
import { LineageService } from './lineage.service.js';
import { LineageProposal } from './lineage.types.js';
import { type Occurrence, type Proposal, proposalsFor } from './proposals.rules.js';

LoadedField({ needs: ['id'] })(Shortcoming.prototype, 'lineageProposals');

/** Proposals of all shortcomings of a request, by one statement. */
const proposals = (context: Context) =>
  new DataLoader<string, Proposal[]>(async (ids) => {
    const [rows = []] = await context.database.read(context.actor, [occurrencesBeside(ids)]);
    const all = rows as Occurrence[];
    const byId = new Map(all.map((one) => [one.id, one]));
    return ids.map((id) => {
      const one = byId.get(id);
      return one ? proposalsFor(one, all) : [];
    });
  });

@Resolver(() => Shortcoming)
export class LineageProposalsResolver {
  @FieldResolver(() => [LineageProposal], {
    description: 'Earlier shortcomings of the unit with similar wording, to be linked or declined by a person; empty when it is linked.',
  })
  lineageProposals(@Root() { $id }: { readonly $id: string }, @Ctx() context: Context): Promise<Proposal[]> {
    return context.loader(proposals).load($id);
  }
}

const shortcomingOfId = readOne((self, args) => `shortcoming ${self} where ${self}.id = ${args.subject('uuid')}`);
const service = new LineageService();

export const lineagePayloadResolvers: (new () => object)[] = [];

/** The payload of one decision about a shortcoming. */
function shortcomingPayload(name: string) {
  @ObjectType(name)
  class Payload {
    @Field(() => Shortcoming, { nullable: true, description: 'The shortcoming as it stands now; null when refused.' })
    shortcoming?: Shortcoming | null;

    @Field(() => [UserError])
    userErrors!: UserError[];
  }
  @Resolver(() => Payload)
  class PayloadResolver {
    @FieldResolver(() => Shortcoming, { nullable: true })
    shortcoming(@Root() { id }: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
      return id === null ? null : context.read(info, { shape: shortcomingOfId, subject: id });
    }
  }
  lineagePayloadResolvers.push(PayloadResolver);
  return Payload;
}

const ShortcomingLinkPayload = shortcomingPayload('ShortcomingLinkPayload');
const ShortcomingUnlinkPayload = shortcomingPayload('ShortcomingUnlinkPayload');
const ShortcomingLinkDeclinePayload = shortcomingPayload('ShortcomingLinkDeclinePayload');

@Resolver()
export class LineageResolver {
  @Requires('lineage.write')
  @Mutation(() => ShortcomingLinkPayload, {
    description:
      'Says that a shortcoming is one that an earlier report of the unit named; a link that it had is ended and stays in its history. One that was verified as resolved has recurred.',
  })
  shortcomingLink(
    @Arg('id', () => ID) id: string,
    @Arg('previousId', () => ID) previousId: string,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => service.link(context, id, previousId));
  }

  @Requires('lineage.write')
  @Mutation(() => ShortcomingUnlinkPayload, { description: 'Takes a link back; it stays in the history.' })
  shortcomingUnlink(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<MutationSubject> {
    return subjectOf(context, () => service.unlink(context, id));
  }

  @Requires('lineage.write')
  @Mutation(() => ShortcomingLinkDeclinePayload, {
    description: 'Says that a shortcoming is not the earlier one, so that it is proposed no more.',
  })
  shortcomingLinkDecline(
    @Arg('id', () => ID) id: string,
    @Arg('previousId', () => ID) previousId: string,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => service.decline(context, id, previousId));
  }
}
