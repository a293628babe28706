import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SqlField, SqlList, SqlOne } from '../../platform/read/readable.js';
import { Decimal, FiscalYear } from '../../platform/scalars.js';
import { Cycle, CycleStatus } from '../districts/cycle.entity.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { CommitmentState } from '../reports/commitment.entity.js';
import { Figure } from '../reports/figure.entity.js';
import { Report } from '../reports/report.entity.js';
import { Shortcoming } from '../reports/shortcoming.entity.js';
import { shortcomingsAsOf, unaddressed } from '../shortcomings/shortcoming.repository.js';
import { TaxonomyTerm } from '../taxonomy/taxonomy-term.entity.js';

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

export enum ExclusionReason {
  PART = 'PART',
  RATE = 'RATE',
  LEVEL = 'LEVEL',
}
registerEnumType(ExclusionReason, {
  name: 'ExclusionReason',
  description: 'Why a figure is not added.',
  valuesConfig: {
    PART: { description: 'A part of a total or a whole that is counted itself.' },
    RATE: { description: 'A ratio, a change or a percentage: rates are recomputed from counts, never added.' },
    LEVEL: { description: 'A level before, after or reached, not an amount of the year.' },
  },
});

@ObjectType({ description: 'A figure that is part of a total.' })
export class Contribution {
  @Field(() => Report)
  @SqlOne({ of: () => Report, from: (row, self) => `report ${self} where ${self}.id = ${row}.report_id` })
  report!: Report;

  @Field(() => Department)
  @SqlOne({ of: () => Department, from: (row, self) => `department ${self} where ${self}.id = ${row}.department_id` })
  department!: Department;

  @Field(() => Figure)
  @SqlOne({ of: () => Figure, from: (row, self) => `figure ${self} where ${self}.id = ${row}.id` })
  figure!: Figure;

  @Field(() => Decimal)
  @SqlField({ as: 'decimal', sql: (row) => `${row}.value` })
  value!: string;
}

@ObjectType({ description: 'A figure of the same indicator and unit that is not added, and why.' })
export class Exclusion {
  @Field(() => Figure)
  @SqlOne({ of: () => Figure, from: (row, self) => `figure ${self} where ${self}.id = ${row}.id` })
  figure!: Figure;

  @Field(() => Department)
  @SqlOne({ of: () => Department, from: (row, self) => `department ${self} where ${self}.id = ${row}.department_id` })
  department!: Department;

  @Field(() => ExclusionReason)
  @SqlField({
    as: 'text',
    sql: (row) =>
      `case when ${row}.role = 'PART' then 'PART' when ${row}.role in ('RATIO', 'CHANGE') or ${row}.unit in ('%', '％', '百分点') then 'RATE' else 'LEVEL' end`,
  })
  reason!: ExclusionReason;
}

/** Only these are amounts of the year that may be added; a percentage never is. */
const summable = (figure: string) => `(${figure}.role in ('VALUE', 'TOTAL', 'WHOLE') and ${figure}.unit not in ('%', '％', '百分点'))`;

/** Figures of the cycle's released reports that name an indicator. What a commitment promises is a target of the next year and counts in no total. */
const counted = (cycleId: string) => `select f.* from report r join figure f on f.report_id = r.id
  where r.cycle_id = ${cycleId} and r.released and f.indicator_id is not null and f.commitment_id is null
  and not exists (select from figure w where w.id = f.whole_id and w.commitment_id is not null)`;

const figuresOfTotal = (row: string, self: string, condition: string) =>
  `(${counted(`${row}.cycle_id`)} and f.indicator_id = ${row}.indicator_id and f.unit = ${row}.unit and ${condition}) ${self}`;

const bySequence = (self: string) =>
  `(select d.position from department d where d.id = ${self}.department_id), ${self}.report_id, ${self}.position, ${self}.id`;

@ObjectType({ description: 'One indicator in one unit over all released reports: 人 and 人次 are never added.' })
export class IndicatorTotal {
  @Field(() => TaxonomyTerm)
  @SqlOne({ of: () => TaxonomyTerm, from: (row, self) => `taxonomy_term ${self} where ${self}.id = ${row}.indicator_id` })
  indicator!: TaxonomyTerm;

  @Field(() => String)
  @SqlField({ as: 'text', sql: (row) => `${row}.unit` })
  unit!: string;

  @Field(() => Decimal, { nullable: true, description: 'Sum of the contributions; null when nothing can be added.' })
  @SqlField({ as: 'decimal', sql: (row) => `${row}.total` })
  total?: string | null;

  @Field(() => [Department], { description: 'Units that contribute, in the official sequence.' })
  @SqlList({
    of: () => Department,
    from: (row, self) => `department ${self} where ${self}.id in (select x.department_id from ${figuresOfTotal(row, 'x', summable('f'))})`,
    order: (self) => `${self}.position, ${self}.id`,
  })
  departments!: Department[];

  @Field(() => [Contribution], { description: 'Every figure in the total, by the official sequence of units.' })
  @SqlList({ of: () => Contribution, from: (row, self) => figuresOfTotal(row, self, summable('f')), order: bySequence })
  contributions!: Contribution[];

  @Field(() => [Exclusion], { description: 'Figures left out of the total, each with the reason.' })
  @SqlList({ of: () => Exclusion, from: (row, self) => figuresOfTotal(row, self, `not ${summable('f')}`), order: bySequence })
  excluded!: Exclusion[];
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
    from: (row, self) => `(
      select ${row}.id as cycle_id, g.indicator_id, g.unit, i.position as indicator_position, trim_scale(sum(g.value) filter (where ${summable('g')})) as total
      from (${counted(`${row}.id`)}) g join taxonomy_term i on i.id = g.indicator_id
      group by g.indicator_id, g.unit, i.position) ${self}`,
    order: (self) => `${self}.indicator_position, ${self}.indicator_id, ${self}.unit`,
  })
  indicatorTotals!: IndicatorTotal[];

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
