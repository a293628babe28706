import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { readOne } from '../../platform/read/shape.js';
import { Requires } from '../../platform/requires.js';
import { Refused, toUserError, UserError } from '../../platform/user-error.js';
import { Report } from './report.entity.js';
import { ReportCreateInput, ReportSaveInput } from './report.inputs.js';
import type { ReportService } from './report.service.js';

/** What a mutation of a report answers: the report as it stands afterwards, or why it was refused. */
class ReportSubject {
  constructor(
    readonly reportId: string | null,
    readonly userErrors: UserError[],
  ) {}
}

@ObjectType()
export class ReportCreatePayload {
  @Field(() => Report, { nullable: true })
  report?: Report | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class ReportSavePayload {
  @Field(() => Report, { nullable: true })
  report?: Report | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class ReportSubmitPayload {
  @Field(() => Report, { nullable: true })
  report?: Report | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

/** Turns a refusal into data; anything else is a fault and stays an error. */
async function subject(context: Context, act: () => Promise<string>): Promise<ReportSubject> {
  try {
    return new ReportSubject(await act(), []);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return new ReportSubject(
      null,
      error.refusals.map((refusal) => toUserError(refusal, context.locale)),
    );
  }
}

/** Reads the changed report back by the compiled path, in the actor's own scope. */
const readBack = (payload: ReportSubject, context: Context, info: GraphQLResolveInfo) =>
  payload.reportId === null ? null : context.read(info, { shape: bySubject, subject: payload.reportId });

const bySubject = readOne((self, args) => `report ${self} where ${self}.id = ${args.subject('uuid')}`);

@Resolver()
export class ReportMutationsResolver {
  constructor(private readonly reports: ReportService) {}

  @Requires('report.write')
  @Mutation(() => ReportCreatePayload, {
    description: "Begins your unit's report for a year. The same id with the same body answers the same report.",
  })
  reportCreate(@Arg('input', () => ReportCreateInput) input: ReportCreateInput, @Ctx() context: Context): Promise<ReportSubject> {
    return subject(context, () => this.reports.create(context, input));
  }

  @Requires('report.write')
  @Mutation(() => ReportSavePayload, {
    description: 'Saves the whole document in DRAFT or RETURNED. Items are kept apart by the ids you made.',
  })
  reportSave(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => ReportSaveInput) input: ReportSaveInput,
    @Ctx() context: Context,
  ): Promise<ReportSubject> {
    return subject(context, () => this.reports.save(context, id, expectedVersion, input));
  }

  @Requires('report.submit')
  @Mutation(() => ReportSubmitPayload, {
    description: 'Signs and submits the report: the text is bound to its hash and can be changed only after a return.',
  })
  reportSubmit(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<ReportSubject> {
    return subject(context, () => this.reports.submit(context, id, expectedVersion));
  }
}

/** One resolver per payload: the report in it is read back only if it is asked for. */
export const reportPayloadResolvers = [ReportCreatePayload, ReportSavePayload, ReportSubmitPayload].map((payload) => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => Report, { nullable: true })
    report(@Root() root: ReportSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
      return readBack(root, context, info);
    }
  }
  return PayloadResolver;
});
