import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Int, Query, Resolver, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import type { Context } from '../../platform/context.js';
import type { FieldArguments } from '../../platform/read/arguments.js';
import { readConnection, type SortKey } from '../../platform/read/shape.js';
import { Read, Requires } from '../../platform/requires.js';
import { FiscalYear } from '../../platform/scalars.js';
import { reportConditions } from '../reports/report-filter.repository.js';
import { Shortcoming } from '../reports/shortcoming.entity.js';
import { unaddressed, withoutCause } from './shortcoming.repository.js';

@InputType({ description: 'Which shortcomings; what is left out does not limit.' })
export class ShortcomingFilter {
  @Field(() => String, { nullable: true })
  districtCode?: string | null;

  @Field(() => [String], { nullable: true })
  departmentCodes?: string[] | null;

  @Field(() => [FiscalYear], { nullable: true })
  years?: number[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true = answered by no commitment, false = answered.' })
  unaddressed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true = without a cause, false = with one.' })
  withoutCause?: boolean | null;

  @Field(() => String, { nullable: true, description: 'A part of the text, for example 人员.' })
  text?: string | null;
}

export enum ShortcomingOrder {
  OFFICIAL_SEQUENCE = 'OFFICIAL_SEQUENCE',
  OLDEST_FIRST = 'OLDEST_FIRST',
}
registerEnumType(ShortcomingOrder, {
  name: 'ShortcomingOrder',
  valuesConfig: {
    OFFICIAL_SEQUENCE: { description: 'Newest year first, then by the official sequence of units, then as reported.' },
    OLDEST_FIRST: { description: 'Oldest year first: what has waited longest.' },
  },
});

const ShortcomingConnection = connectionOf(Shortcoming);

/** The text as a LIKE pattern that finds it anywhere, its own wildcards taken literally. */
const containing = (value: unknown) => `%${String(value).replace(/[\\%_]/g, '\\$&')}%`;

function conditions(self: string, args: FieldArguments): string {
  const all = reportConditions(args, self, 'unit', 'year_cycle');
  const flag = (name: string, condition: string) => {
    const wanted = args.choice(`filter.${name}`);
    if (wanted !== null) all.push(wanted ? condition : `not (${condition})`);
  };
  flag('unaddressed', unaddressed(self));
  flag('withoutCause', withoutCause(self));
  if (args.given('filter.text')) all.push(`${self}.text like ${args.value('filter.text', 'text', containing)}`);
  return all.join(' and ') || 'true';
}

@Resolver()
export class ShortcomingsResolver {
  @Requires('report.read')
  @Read(
    readConnection({
      from: (self, args) => `shortcoming ${self} join report parent on parent.id = ${self}.report_id
        join department unit on unit.id = ${self}.department_id join cycle year_cycle on year_cycle.id = parent.cycle_id
        where ${conditions(self, args)}`,
      keys: (self, args): SortKey[] => [
        { sql: 'year_cycle.year', type: 'int', direction: args.choice('orderBy') === ShortcomingOrder.OLDEST_FIRST ? 'asc' : 'desc' },
        { sql: 'unit.position', type: 'int', direction: 'asc' },
        { sql: `${self}.position`, type: 'int', direction: 'asc' },
        { sql: `${self}.id`, type: 'uuid', direction: 'asc' },
      ],
    }),
  )
  @Query(() => ShortcomingConnection, { description: 'Shortcomings of the reports you may see.' })
  shortcomings(
    @Arg('filter', () => ShortcomingFilter, { nullable: true }) _filter: ShortcomingFilter | undefined,
    @Arg('orderBy', () => ShortcomingOrder, { nullable: true }) _orderBy: ShortcomingOrder | undefined,
    @Arg('first', () => Int, { nullable: true }) _first: number | undefined,
    @Arg('after', () => String, { nullable: true }) _after: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }
}
