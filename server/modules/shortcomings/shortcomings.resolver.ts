import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import type { Context } from '../../platform/context.js';
import type { FieldArguments } from '../../platform/read/arguments.js';
import { readConnection, type SortKey } from '../../platform/read/shape.js';
import { Read, Requires } from '../../platform/requires.js';
import { DateScalar } from '../../platform/scalars.js';
import { Commitment, dayOf, isOverdue } from '../reports/commitment.entity.js';
import { Shortcoming } from '../reports/shortcoming.entity.js';
import './ledger-rates.types.js';
import { CommitmentFilter, ShortcomingFilter } from './shortcoming.inputs.js';
import {
  type AsOfDay,
  answeredLate,
  commitmentsAsOf,
  hasCause,
  hasTheme,
  isLast,
  isRecurring,
  ledgerConditions,
  promisedInVain,
  shortcomingsAsOf,
  stateOfLine,
  unaddressed,
  withoutCause,
  yearsOpen,
} from './shortcoming.repository.js';

export enum ShortcomingOrder {
  OFFICIAL_SEQUENCE = 'OFFICIAL_SEQUENCE',
  OLDEST_FIRST = 'OLDEST_FIRST',
  LONGEST_OPEN = 'LONGEST_OPEN',
}
registerEnumType(ShortcomingOrder, {
  name: 'ShortcomingOrder',
  valuesConfig: {
    OFFICIAL_SEQUENCE: { description: 'Newest year first, then by the official sequence of units, then as reported.' },
    OLDEST_FIRST: { description: 'Oldest year first: the history of a unit.' },
    LONGEST_OPEN: { description: 'Most years open first (`lineage.yearsOpen`), then newest year first.' },
  },
});

export enum CommitmentOrder {
  DUE_FIRST = 'DUE_FIRST',
  OFFICIAL_SEQUENCE = 'OFFICIAL_SEQUENCE',
  OLDEST_FIRST = 'OLDEST_FIRST',
}
registerEnumType(CommitmentOrder, {
  name: 'CommitmentOrder',
  valuesConfig: {
    DUE_FIRST: { description: 'By the day that counts: what is overdue longest comes first, what has no day last.' },
    OFFICIAL_SEQUENCE: { description: 'Newest year first, then by the official sequence of units, then as reported.' },
    OLDEST_FIRST: { description: 'Oldest year first: the history of a unit.' },
  },
});

const ShortcomingConnection = connectionOf(Shortcoming);

const CommitmentConnection = connectionOf(Commitment);

/** The text as a LIKE pattern that finds it anywhere, its own wildcards taken literally. */
const containing = (value: unknown) => `%${String(value).replace(/[\\%_]/g, '\\$&')}%`;

type Condition = readonly [flag: string, sql: string];

/** Conditions of flags (true = it holds, false = it does not) and of a part of the text, in addition to those given. */
function conditions(self: string, args: FieldArguments, given: readonly string[], flags: readonly Condition[]): string {
  const all = [...given];
  for (const [name, condition] of flags) {
    const wanted = args.choice(`filter.${name}`);
    if (wanted !== null) all.push(wanted ? condition : `not (${condition})`);
  }
  if (args.given('filter.text')) all.push(`${self}.text like ${args.value('filter.text', 'text', containing)}`);
  return all.join(' and ') || 'true';
}

function shortcomingConditions(self: string, args: FieldArguments, asOf: AsOfDay): string {
  const given = ledgerConditions(args, self);
  if (args.given('filter.states')) given.push(`${stateOfLine(self, asOf)} = any(${args.value('filter.states', 'text[]')})`);
  if (args.given('filter.causeCategories')) given.push(hasCause(self, args.value('filter.causeCategories', 'text[]')));
  if (args.given('filter.themes')) given.push(hasTheme(self, args.value('filter.themes', 'text[]')));
  return conditions(self, args, given, [
    ['unaddressed', unaddressed(self)],
    ['withoutCause', withoutCause(self)],
    ['overdue', answeredLate(self, asOf)],
    ['recurring', isRecurring(self, asOf)],
    ['current', isLast(self, asOf)],
    ['promisedInVain', promisedInVain(self, asOf)],
  ]);
}

function commitmentConditions(self: string, args: FieldArguments, asOf: AsOfDay): string {
  const given = ledgerConditions(args, self);
  if (args.given('filter.states')) given.push(`${self}.state = any(${args.value('filter.states', 'text[]')})`);
  return conditions(self, args, given, [
    ['overdue', isOverdue(self, asOf)],
    ['toVerify', `${self}.state = 'REPORTED_DONE'`],
  ]);
}

/**
 * Rows as they stood. Whoever sees a row sees its report, so nothing else decides about it, and nothing is joined: for a reader whom only its
 * session tells, PostgreSQL expects few rows and would go through the district once for each unit.
 */
const rowsWith = (rows: string, self: string, condition: string) => `${rows} ${self} where ${condition}`;
const place = (self: string): SortKey => ({
  sql: `(select d.position from department d where d.id = ${self}.department_id)`,
  type: 'int',
  direction: 'asc',
});

const asOfText =
  'The day as of whose end (Asia/Shanghai) the ledger is asked, from the submission of a report on; null = now. Units and figures are as they are now; a report that is being corrected is shown as it was signed last.';

@Resolver()
export class ShortcomingsResolver {
  @Requires('report.read')
  @Read(
    readConnection({
      from: (self, args, { asOf }) => rowsWith(shortcomingsAsOf(asOf), self, shortcomingConditions(self, args, asOf)),
      keys: (self, args, { asOf }): SortKey[] => [
        ...(args.choice('orderBy') === ShortcomingOrder.LONGEST_OPEN
          ? [{ sql: yearsOpen(self, asOf), type: 'int', direction: 'desc' } as const]
          : []),
        { sql: `${self}.year`, type: 'int', direction: args.choice('orderBy') === ShortcomingOrder.OLDEST_FIRST ? 'asc' : 'desc' },
        place(self),
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
    @Arg('asOf', () => DateScalar, { nullable: true, description: asOfText }) _asOf: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }

  @Requires('report.read')
  @Read(
    readConnection({
      from: (self, args, { asOf }) => rowsWith(commitmentsAsOf(asOf), self, commitmentConditions(self, args, asOf)),
      keys: (self, args): SortKey[] => {
        const order = args.choice('orderBy') ?? CommitmentOrder.DUE_FIRST;
        const id: SortKey = { sql: `${self}.id`, type: 'uuid', direction: 'asc' };
        if (order === CommitmentOrder.DUE_FIRST) {
          return [{ sql: `coalesce(${dayOf(self)}, date '9999-12-31')`, type: 'date', direction: 'asc' }, place(self), id];
        }
        return [
          { sql: `${self}.year`, type: 'int', direction: order === CommitmentOrder.OLDEST_FIRST ? 'asc' : 'desc' },
          place(self),
          { sql: `${self}.position`, type: 'int', direction: 'asc' },
          id,
        ];
      },
    }),
  )
  @Query(() => CommitmentConnection, {
    description:
      'Commitments of the reports you may see, by the day that counts unless `orderBy` says otherwise: what is overdue longest comes first, what has no day last.',
  })
  commitments(
    @Arg('filter', () => CommitmentFilter, { nullable: true }) _filter: CommitmentFilter | undefined,
    @Arg('first', () => Int, { nullable: true }) _first: number | undefined,
    @Arg('after', () => String, { nullable: true }) _after: string | undefined,
    @Arg('asOf', () => DateScalar, { nullable: true, description: asOfText }) _asOf: string | undefined,
    @Arg('orderBy', () => CommitmentOrder, { nullable: true }) _orderBy: CommitmentOrder | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }
}
