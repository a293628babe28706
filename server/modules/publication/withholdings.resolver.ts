import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { type MutationSubject, subjectOf } from '../../platform/mutation-subject.js';
import { readOne } from '../../platform/read/shape.js';
import { Requires } from '../../platform/requires.js';
import { UserError } from '../../platform/user-error.js';
import { WithholdingSaveInput } from './publication.inputs.js';
import { Withholding } from './withholding.entity.js';
import type { WithholdingService } from './withholding.service.js';

@ObjectType()
export class WithholdingSavePayload {
  @Field(() => Withholding, { nullable: true, description: 'null when refused.' })
  withholding?: Withholding | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class WithholdingEndPayload {
  @Field(() => Withholding, { nullable: true, description: 'As it ended; null when refused.' })
  withholding?: Withholding | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@Resolver()
export class WithholdingsResolver {
  constructor(private readonly withholdings: WithholdingService) {}

  @Requires('report.withhold')
  @Mutation(() => WithholdingSavePayload, {
    description:
      "Leaves an item or a figure out of the public edition of a report that is not published: by the head of its unit, or by the office, not for the unit you work in. It holds for every edition until it is ended; said again it replaces your side's reason.",
  })
  withholdingSave(
    @Arg('reportId', () => ID) reportId: string,
    @Arg('input', () => WithholdingSaveInput) input: WithholdingSaveInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.withholdings.save(context, reportId, input));
  }

  @Requires('report.withhold')
  @Mutation(() => WithholdingEndPayload, { description: 'Ends a withholding before the report is published; the side that made it does.' })
  withholdingEnd(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<MutationSubject> {
    return subjectOf(context, () => this.withholdings.end(context, id));
  }
}

const withholdingOfId = readOne((self, args) => `withholding ${self} where ${self}.id = ${args.subject('uuid')}`);

@Resolver(() => WithholdingSavePayload)
class WithholdingSavePayloadResolver {
  @FieldResolver(() => Withholding, { nullable: true })
  withholding(@Root() { id }: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return id === null ? null : context.read(info, { shape: withholdingOfId, subject: id });
  }
}

@Resolver(() => WithholdingEndPayload)
class WithholdingEndPayloadResolver {
  @FieldResolver(() => Withholding, { nullable: true })
  withholding(@Root() { id }: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return id === null ? null : context.read(info, { shape: withholdingOfId, subject: id });
  }
}

export const withholdingPayloadResolvers = [WithholdingSavePayloadResolver, WithholdingEndPayloadResolver] as const;
