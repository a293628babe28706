import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import type { Context } from '../../platform/context.js';
import { type MutationSubject, subjectOf } from '../../platform/mutation-subject.js';
import type { FieldArguments } from '../../platform/read/arguments.js';
import { readConnection, readOne } from '../../platform/read/shape.js';
import { Read, Requires } from '../../platform/requires.js';
import { UserError } from '../../platform/user-error.js';
import { districtOfCode } from '../districts/district.repository.js';
import { IndicatorSynonym } from './indicator-synonym.entity.js';
import { IndicatorSynonymConfirmInput, IndicatorSynonymDeclineInput, IndicatorSynonymFilter } from './indicator-synonym.inputs.js';
import { IndicatorSynonymService } from './indicator-synonym.service.js';
import './indicator-synonym.types.js';

const IndicatorSynonymConnection = connectionOf(IndicatorSynonym);

function conditions(self: string, args: FieldArguments): string {
  const all = [`${self}.district_id = ${districtOfCode(args.value('districtCode', 'text'))}`];
  if (args.given('filter.states')) all.push(`${self}.state = any(${args.value('filter.states', 'text[]')})`);
  if (args.given('filter.indicators')) all.push(`${self}.indicator_code = any(${args.value('filter.indicators', 'text[]')})`);
  const ended = args.choice('filter.ended');
  if (ended !== null) all.push(`${self}.ended_at is ${ended ? 'not null' : 'null'}`);
  return all.join(' and ');
}

const synonymOfId = readOne((self, args) => `indicator_synonym ${self} where ${self}.id = ${args.subject('uuid')}`);
const service = new IndicatorSynonymService();

export const synonymPayloadResolvers: ClassType[] = [];

/** The payload of one decision about words. */
function synonymPayload(name: string) {
  @ObjectType(name)
  class Payload {
    @Field(() => IndicatorSynonym, { nullable: true, description: 'The decision as it stands now; null when refused.' })
    indicatorSynonym?: IndicatorSynonym | null;

    @Field(() => [UserError])
    userErrors!: UserError[];
  }
  @Resolver(() => Payload)
  class PayloadResolver {
    @FieldResolver(() => IndicatorSynonym, { nullable: true })
    indicatorSynonym(@Root() { id }: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
      return id === null ? null : context.read(info, { shape: synonymOfId, subject: id });
    }
  }
  synonymPayloadResolvers.push(PayloadResolver);
  return Payload;
}

const IndicatorSynonymConfirmPayload = synonymPayload('IndicatorSynonymConfirmPayload');
const IndicatorSynonymDeclinePayload = synonymPayload('IndicatorSynonymDeclinePayload');
const IndicatorSynonymEndPayload = synonymPayload('IndicatorSynonymEndPayload');

const repeatable = 'Send the header `Idempotency-Key` to repeat it safely.';

@Resolver()
export class IndicatorSynonymsResolver {
  @Requires('synonym.read')
  @Read(
    readConnection({
      from: (self, args) => `indicator_synonym ${self} where ${conditions(self, args)}`,
      keys: (self) => [
        { sql: `${self}.indicator_code`, type: 'text', direction: 'asc' },
        { sql: `${self}.label_key`, type: 'text', direction: 'asc' },
        { sql: `${self}.id`, type: 'uuid', direction: 'asc' },
      ],
    }),
  )
  @Query(() => IndicatorSynonymConnection, {
    description: 'What the office decided about the words of figures, by indicator and words; ended decisions stay as the history.',
  })
  indicatorSynonyms(
    @Arg('districtCode', () => String) _districtCode: string,
    @Arg('filter', () => IndicatorSynonymFilter, { nullable: true }) _filter: IndicatorSynonymFilter | undefined,
    @Arg('first', () => Int, { nullable: true }) _first: number | undefined,
    @Arg('after', () => String, { nullable: true }) _after: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }

  @Requires('synonym.write')
  @Mutation(() => IndicatorSynonymConfirmPayload, {
    description: `Says that words mean an indicator: every released figure of the district with them, in this unit and without an indicator of its own, counts there, in each year in which the indicator holds. ${repeatable}`,
  })
  indicatorSynonymConfirm(
    @Arg('districtCode', () => String) districtCode: string,
    @Arg('input', () => IndicatorSynonymConfirmInput) input: IndicatorSynonymConfirmInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => service.confirm(context, districtCode, input));
  }

  @Requires('synonym.write')
  @Mutation(() => IndicatorSynonymDeclinePayload, {
    description: `Says that words do not mean an indicator, so that it is proposed for them no more; where it was confirmed, that is ended. ${repeatable}`,
  })
  indicatorSynonymDecline(
    @Arg('districtCode', () => String) districtCode: string,
    @Arg('input', () => IndicatorSynonymDeclineInput) input: IndicatorSynonymDeclineInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => service.decline(context, districtCode, input));
  }

  @Requires('synonym.write')
  @Mutation(() => IndicatorSynonymEndPayload, {
    description: `Takes a decision about words back: figures count as before it, and it may be proposed again. It stays in the history. ${repeatable}`,
  })
  indicatorSynonymEnd(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<MutationSubject> {
    return subjectOf(context, () => service.end(context, id));
  }
}
