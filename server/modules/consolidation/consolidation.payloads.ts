import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import type { MutationSubject } from '../../platform/mutation-subject.js';
import { readOne } from '../../platform/read/shape.js';
import { UserError } from '../../platform/user-error.js';
import { Consolidation } from './consolidation.types.js';

const consolidationOfCycle = readOne((self, args) => `cycle ${self} where ${self}.id = ${args.subject('uuid')}`);

export const consolidationPayloadResolvers: (new () => object)[] = [];

/** The payload of one act of the office about a year: its subject is the id of the cycle. */
function consolidationPayload(name: string) {
  @ObjectType(name)
  class Payload {
    @Field(() => Consolidation, { nullable: true, description: 'The year as it is now; null when refused.' })
    consolidation?: Consolidation | null;

    @Field(() => [UserError])
    userErrors!: UserError[];
  }
  @Resolver(() => Payload)
  class PayloadResolver {
    @FieldResolver(() => Consolidation, { nullable: true })
    consolidation(@Root() { id }: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
      return id === null ? null : context.read(info, { shape: consolidationOfCycle, subject: id });
    }
  }
  consolidationPayloadResolvers.push(PayloadResolver);
  return Payload;
}

export const GroupsArrangePayload = consolidationPayload('GroupsArrangePayload');
export const JointEventConfirmPayload = consolidationPayload('JointEventConfirmPayload');
export const JointEventDeclinePayload = consolidationPayload('JointEventDeclinePayload');
export const JointEventEndPayload = consolidationPayload('JointEventEndPayload');
export const ConsolidationDraftPayload = consolidationPayload('ConsolidationDraftPayload');
export const ConsolidationSavePayload = consolidationPayload('ConsolidationSavePayload');
export const TotalOverridePayload = consolidationPayload('TotalOverridePayload');
export const ConsolidationPublishPayload = consolidationPayload('ConsolidationPublishPayload');
