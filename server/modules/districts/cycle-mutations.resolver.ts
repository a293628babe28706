import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { type MutationSubject, subjectOf } from '../../platform/mutation-subject.js';
import { readOne } from '../../platform/read/shape.js';
import { Requires } from '../../platform/requires.js';
import { FiscalYear } from '../../platform/scalars.js';
import { UserError } from '../../platform/user-error.js';
import { Cycle } from './cycle.entity.js';
import { CycleOpenInput, SubmissionExtendInput } from './cycle.inputs.js';
import type { CycleService } from './cycle.service.js';
import { Submission } from './submission.entity.js';

@ObjectType()
export class CycleOpenPayload {
  @Field(() => Cycle, { nullable: true })
  cycle?: Cycle | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class CycleClosePayload {
  @Field(() => Cycle, { nullable: true })
  cycle?: Cycle | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class CycleReopenPayload {
  @Field(() => Cycle, { nullable: true })
  cycle?: Cycle | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class SubmissionExtendPayload {
  @Field(() => Submission, { nullable: true })
  submission?: Submission | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

const repeatable = 'Send the header `Idempotency-Key` to repeat it safely.';

@Resolver()
export class CycleMutationsResolver {
  constructor(private readonly cycles: CycleService) {}

  @Requires('cycle.write')
  @Mutation(() => CycleOpenPayload, {
    description: 'Opens the cycle of a year and expects a report of every unit. The same id with the same body answers the same cycle.',
  })
  cycleOpen(@Arg('input', () => CycleOpenInput) input: CycleOpenInput, @Ctx() context: Context): Promise<MutationSubject> {
    return subjectOf(context, () => this.cycles.open(context, input));
  }

  @Requires('cycle.write')
  @Mutation(() => CycleClosePayload, { description: `Closes a cycle: no report of it is written or submitted any more. ${repeatable}` })
  cycleClose(
    @Arg('districtCode', () => String) districtCode: string,
    @Arg('year', () => FiscalYear) year: number,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.cycles.close(context, districtCode, year));
  }

  @Requires('cycle.write')
  @Mutation(() => CycleReopenPayload, { description: `Opens a closed cycle again, with the dates it had. ${repeatable}` })
  cycleReopen(
    @Arg('districtCode', () => String) districtCode: string,
    @Arg('year', () => FiscalYear) year: number,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.cycles.reopen(context, districtCode, year));
  }

  @Requires('cycle.write')
  @Mutation(() => SubmissionExtendPayload, {
    description: `Gives one unit a later last day, with the reason; refused beyond the statutory date and after the unit submitted. An earlier extension is replaced. ${repeatable}`,
  })
  submissionExtend(
    @Arg('districtCode', () => String) districtCode: string,
    @Arg('departmentCode', () => String) departmentCode: string,
    @Arg('year', () => FiscalYear) year: number,
    @Arg('input', () => SubmissionExtendInput) input: SubmissionExtendInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.cycles.extend(context, districtCode, departmentCode, year, input));
  }
}

/** Reads the changed subject back by the compiled path, in the actor's own scope. */
const bySubject = (table: string) => readOne((self, args) => `${table} ${self} where ${self}.id = ${args.subject('uuid')}`);
const cycleBySubject = bySubject('cycle');
const submissionBySubject = bySubject('submission');

function cycleOf(payload: ClassType): ClassType {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => Cycle, { nullable: true })
    cycle(@Root() { id }: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
      return id === null ? null : context.read(info, { shape: cycleBySubject, subject: id });
    }
  }
  return PayloadResolver;
}

@Resolver(() => SubmissionExtendPayload)
class SubmissionOfPayload {
  @FieldResolver(() => Submission, { nullable: true })
  submission(@Root() { id }: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return id === null ? null : context.read(info, { shape: submissionBySubject, subject: id });
  }
}

/** One resolver per payload: the subject in it is read back only if it is asked for. */
export const cyclePayloadResolvers: readonly ClassType[] = [
  ...[CycleOpenPayload, CycleClosePayload, CycleReopenPayload].map(cycleOf),
  SubmissionOfPayload,
];
