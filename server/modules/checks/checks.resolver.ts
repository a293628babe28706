import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { type Outcome, outcome } from '../../platform/mutation-subject.js';
import { LoadedField } from '../../platform/read/readable.js';
import { Requires } from '../../platform/requires.js';
import { UserError } from '../../platform/user-error.js';
import { Report } from '../reports/report.entity.js';
import { Shortcoming } from '../reports/shortcoming.entity.js';
import type { CheckService } from './check.service.js';
import { Check, CheckRule, CheckSettingSaveInput, CheckWaiveInput, VaguenessType } from './check.types.js';
import type { CheckRules } from './check-rules.js';
import type { ReportChecks } from './report-checks.js';
import { told } from './told.js';
import { vaguenessOf } from './vagueness.rules.js';

LoadedField({ needs: ['id'] })(Report.prototype, 'checks');
LoadedField({ needs: ['text'] })(Shortcoming.prototype, 'vagueness');

/** Findings are computed from the working text, so they can never be out of date. */
@Resolver(() => Report)
export class ChecksResolver {
  constructor(private readonly reportChecks: ReportChecks) {}

  @FieldResolver(() => [Check], { description: 'What a reviewer would point out; empty when nothing.' })
  async checks(@Root() report: { readonly $id: string }, @Ctx() context: Context): Promise<Check[]> {
    return (await this.reportChecks.loader(context).load(report.$id)).map((finding) => told(finding, context.locale));
  }
}

@Resolver(() => Shortcoming)
export class VaguenessResolver {
  @FieldResolver(() => VaguenessType, { description: 'How much it leaves open, and what it does not say.' })
  vagueness(@Root() shortcoming: { readonly $text: string }): VaguenessType {
    return vaguenessOf(shortcoming.$text) as VaguenessType;
  }
}

@ObjectType()
export class CheckWaivePayload {
  @Field(() => Check, { nullable: true, description: 'The finding with its waiver; null when refused.' })
  check?: Check | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class CheckUnwaivePayload {
  @Field(() => Check, { nullable: true, description: 'The finding without its waiver; null when refused.' })
  check?: Check | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class CheckSettingSavePayload {
  @Field(() => CheckRule, { nullable: true, description: 'The rule as it now holds; null when refused.' })
  rule?: CheckRule | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@Resolver()
export class CheckMutationsResolver {
  constructor(
    private readonly service: CheckService,
    private readonly rules: CheckRules,
  ) {}

  @Requires('structure.read')
  @Query(() => [CheckRule], {
    nullable: true,
    description: 'The rules that reports of a district are checked by; null when it is not yours.',
  })
  checkRules(@Arg('districtCode', () => String) districtCode: string, @Ctx() context: Context): Promise<CheckRule[] | null> {
    return this.rules.of(context, districtCode);
  }

  @Requires('report.write')
  @Mutation(() => CheckWaivePayload, {
    description: 'Lets a warning on your own report stand, with a reason; it lapses when the item changes. An error cannot be waived.',
  })
  checkWaive(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => CheckWaiveInput) { reason }: CheckWaiveInput,
    @Ctx() context: Context,
  ): Promise<Outcome<string>> {
    return outcome(context, () => this.service.waive(context, id, reason));
  }

  @Requires('report.write')
  @Mutation(() => CheckUnwaivePayload, { description: 'Takes a waiver back.' })
  checkUnwaive(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Outcome<string>> {
    return outcome(context, () => this.service.unwaive(context, id));
  }

  @Requires('cycle.write')
  @Mutation(() => CheckSettingSavePayload, {
    description:
      'Switches a rule on or off for the district, or sets from where on it speaks. What concerns structure or identity stays on.',
  })
  checkSettingSave(
    @Arg('districtCode', () => String) districtCode: string,
    @Arg('code', () => String) code: string,
    @Arg('input', () => CheckSettingSaveInput) input: CheckSettingSaveInput,
    @Ctx() context: Context,
  ): Promise<Outcome<{ districtCode: string; code: string }>> {
    return outcome(context, async () => ({ districtCode, code: await this.service.set(context, districtCode, code, input) }));
  }
}

/** Reads the finding anew, as it stands after the act. */
async function checkOf(checks: ReportChecks, context: Context, id: string | null): Promise<Check | null> {
  if (id === null) return null;
  const found = (await checks.loader(context).load(id.split('.')[0] ?? '')).find((one) => one.id === id);
  return found ? told(found, context.locale) : null;
}

@Resolver(() => CheckWaivePayload)
export class CheckWaivePayloadResolver {
  constructor(private readonly reportChecks: ReportChecks) {}

  @FieldResolver(() => Check, { nullable: true })
  check(@Root() { value }: Outcome<string>, @Ctx() context: Context): Promise<Check | null> {
    return checkOf(this.reportChecks, context, value);
  }
}

@Resolver(() => CheckUnwaivePayload)
export class CheckUnwaivePayloadResolver {
  constructor(private readonly reportChecks: ReportChecks) {}

  @FieldResolver(() => Check, { nullable: true })
  check(@Root() { value }: Outcome<string>, @Ctx() context: Context): Promise<Check | null> {
    return checkOf(this.reportChecks, context, value);
  }
}

@Resolver(() => CheckSettingSavePayload)
export class CheckSettingSavePayloadResolver {
  constructor(private readonly rules: CheckRules) {}

  @FieldResolver(() => CheckRule, { nullable: true })
  async rule(@Root() { value }: Outcome<{ districtCode: string; code: string }>, @Ctx() context: Context): Promise<CheckRule | null> {
    return value && ((await this.rules.of(context, value.districtCode))?.find(({ code }) => code === value.code) ?? null);
  }
}
