import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SqlField, SqlList, SqlOne } from '../../platform/read/readable.js';
import { FiscalYear } from '../../platform/scalars.js';
import { Cycle, CycleStatus } from '../districts/cycle.entity.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { CommitmentState } from '../reports/commitment.entity.js';
import { Shortcoming } from '../reports/shortcoming.entity.js';
import { shortcomingsAsOf, unaddressed } from '../shortcomings/shortcoming.repository.js';
import { TaxonomyTerm } from '../taxonomy/taxonomy-term.entity.js';
import { bySequence, ratesOf, totalsOf } from './indicator-total.repository.js';
import { IndicatorRate, IndicatorTotal } from './indicator-total.types.js';

/**
 * The consolidation of one cycle, computed from the released reports each time it is read: nothing of it is stored, so it cannot be stale.
 * The row of a Consolidation is its cycle. Every part is an expression below that row, so one query reads any selection of it.
 */

/** Released reports of the cycle: SUBMITTED, ACCEPTED and PUBLISHED. */
const released = (cycle: string, self: string) => `report ${self} where ${self}.cycle_id = ${cycle}.id and ${self}.released`;

export enum MissingReason {
  NOT_STARTED = 'NOT_STARTED',
  DRAFT = 'DRAFT',
  RETURNED = 'RETURNED',
}
registerEnumType(MissingReason, {
  name: 'MissingReason',
  valuesConfig: {
    NOT_STARTED: { description: 'No report exists.' },
    DRAFT: { description: 'Still being written.' },
    RETURNED: { description: 'Returned and not yet submitted again.' },
  },
});

@ObjectType({ description: 'An expected unit whose report is not in.' })
export class MissingReport {
  @Field(() => Department)
  @SqlOne({ of: () => Department, from: (row, self) => `department ${self} where ${self}.id = ${row}.department_id` })
  department!: Department;

  @Field(() => MissingReason)
  @SqlField({ as: 'text', sql: (row) => `${row}.status` })
  reason!: MissingReason;
}

@ObjectType({ description: 'Who is in and who is missing.' })
export class Coverage {
  @Field(() => Int, { description: 'Units that must report.' })
  @SqlField({ as: 'int', sql: (row) => `${row}.expected` })
  expected!: number;

  @Field(() => Int, { description: 'Units whose report is counted: SUBMITTED, ACCEPTED or PUBLISHED.' })
  @SqlField({ as: 'int', sql: (row) => `${row}.included` })
  included!: number;

  @Field(() => Int, { description: 'Of those included, units whose report is submitted but not yet accepted.' })
  @SqlField({ as: 'int', sql: (row) => `${row}.not_yet_accepted` })
  notYetAccepted!: number;

  @Field(() => [MissingReport], { description: 'In the official sequence.' })
  @SqlList({
    of: () => MissingReport,
    from: (row, self) =>
      `submission ${self} where ${self}.cycle_id = ${row}.cycle_id and ${self}.status in ('NOT_STARTED', 'DRAFT', 'RETURNED')`,
    order: (self) => `${self}.position, ${self}.id`,
  })
  missing!: MissingReport[];
}

@ObjectType({ description: 'What the activities of a year were about, by primary theme.' })
export class ThemeSummary {
  @Field(() => TaxonomyTerm)
  @SqlOne({ of: () => TaxonomyTerm, from: (row, self) => `taxonomy_term ${self} where ${self}.id = ${row}.theme_id` })
  theme!: TaxonomyTerm;

  @Field(() => Int)
  @SqlField({ as: 'int', sql: (row) => `${row}.activity_count` })
  activityCount!: number;

  @Field(() => [Department], { description: 'Units with an activity of the theme, in the official sequence.' })
  @SqlList({
    of: () => Department,
    from: (row, self) => `department ${self} where ${self}.id = any(${row}.department_ids)`,
    order: (self) => `${self}.position, ${self}.id`,
  })
  departments!: Department[];
}

@ObjectType({ description: 'How many commitments stand in a state.' })
export class CommitmentStateCount {
  @Field(() => CommitmentState)
  @SqlField({ as: 'text', sql: (row) => `${row}.state` })
  state!: CommitmentState;

  @Field(() => Int)
  @SqlField({ as: 'int', sql: (row) => `${row}.count` })
  count!: number;
}

const coverageOf = (cycle: string, self: string) => `(
  select ${cycle}.id as cycle_id, count(*) as expected,
    count(*) filter (where s.status in ('SUBMITTED', 'ACCEPTED', 'PUBLISHED')) as included,
    count(*) filter (where s.status = 'SUBMITTED') as not_yet_accepted
  from submission s where s.cycle_id = ${cycle}.id) ${self}`;

@ObjectType({ description: "One year of the whole district, computed from the units' released reports." })
export class Consolidation {
  @Field(() => District)
  @SqlOne({ of: () => District, from: (row, self) => `district ${self} where ${self}.id = ${row}.district_id` })
  district!: District;

  @Field(() => FiscalYear)
  @SqlField({ as: 'int', sql: (row) => `${row}.year` })
  year!: number;

  /** for what is computed beside the statement */
  @SqlField({ as: 'uuid', sql: (row) => `${row}.id` })
  cycleId!: string;

  @Field(() => CycleStatus, { description: 'Whether reports may still come in.' })
  @SqlField({ as: 'text', sql: (row) => `${row}.status` })
  status!: CycleStatus;

  @Field(() => Cycle)
  @SqlOne({ of: () => Cycle, from: (row, self) => `cycle ${self} where ${self}.id = ${row}.id` })
  cycle!: Cycle;

  @Field(() => Coverage)
  @SqlOne({ of: () => Coverage, from: coverageOf })
  coverage!: Coverage;

  @Field(() => [IndicatorTotal], { description: 'By the order of the indicators, then by unit.' })
  @SqlList({
    of: () => IndicatorTotal,
    from: (row, self) => totalsOf(row, self),
    order: (self) => `${self}.indicator_position, ${self}.indicator_id, ${self}.unit`,
  })
  indicatorTotals!: IndicatorTotal[];

  @Field(() => [IndicatorRate], { description: 'Rates that can be computed from counts, by the order of the indicators.' })
  @SqlList({ of: () => IndicatorRate, from: ratesOf, order: (self) => `${self}.indicator_position, ${self}.indicator_id` })
  indicatorRates!: IndicatorRate[];

  @Field(() => [ThemeSummary], { description: 'By the order of the themes.' })
  @SqlList({
    of: () => ThemeSummary,
    from: (row, self) => `(
      select a.theme_id, t.position as theme_position, count(*) as activity_count, array_agg(distinct a.department_id) as department_ids
      from report r join activity a on a.report_id = r.id join taxonomy_term t on t.id = a.theme_id
      where r.cycle_id = ${row}.id and r.released group by a.theme_id, t.position) ${self}`,
    order: (self) => `${self}.theme_position, ${self}.theme_id`,
  })
  themes!: ThemeSummary[];

  @Field(() => [Shortcoming], { description: 'Shortcomings that no commitment answers, by the official sequence of units.' })
  @SqlList({
    of: () => Shortcoming,
    from: (row, self) =>
      `${shortcomingsAsOf(null)} ${self} where ${self}.report_id in (select r.id from ${released(row, 'r')}) and ${unaddressed(self)}`,
    order: bySequence,
  })
  unaddressedShortcomings!: Shortcoming[];

  @Field(() => [CommitmentStateCount], { description: 'Commitments by state; a state without any is left out.' })
  @SqlList({
    of: () => CommitmentStateCount,
    from: (row, self) => `(
      select k.state, count(*) as count from commitment k where k.report_id in (select r.id from ${released(row, 'r')}) group by k.state) ${self}`,
    order: (self) => `${self}.state`,
  })
  commitmentStates!: CommitmentStateCount[];
}
