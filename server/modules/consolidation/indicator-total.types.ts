import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { SqlField, SqlList, SqlOne } from '../../platform/read/readable.js';
import { Decimal } from '../../platform/scalars.js';
import { percent } from '../districts/cycle-progress.types.js';
import { Department } from '../districts/department.entity.js';
import { Approximation, Figure } from '../reports/figure.entity.js';
import { Report } from '../reports/report.entity.js';
import { TaxonomyTerm } from '../taxonomy/taxonomy-term.entity.js';
import { IndicatorSynonym } from './indicator-synonym.entity.js';
import { amount, bySequence, contributionsOf, figuresOfTotal, summable } from './indicator-total.repository.js';
import { TotalOverride } from './total-override.entity.js';

export enum ExclusionReason {
  PART = 'PART',
  RATE = 'RATE',
  LEVEL = 'LEVEL',
  JOINT_EVENT = 'JOINT_EVENT',
}
registerEnumType(ExclusionReason, {
  name: 'ExclusionReason',
  description: 'Why a figure is not added.',
  valuesConfig: {
    PART: { description: 'A part of a total or a whole that is counted itself.' },
    RATE: { description: 'A ratio, a change or a percentage: rates are recomputed from counts, never added.' },
    LEVEL: { description: 'A level before, after or reached, not an amount of the year.' },
    JOINT_EVENT: { description: 'Tells again of a confirmed event of several units that is counted from another activity.' },
  },
});

export enum MatchedBy {
  OWN = 'OWN',
  SYNONYM = 'SYNONYM',
}
registerEnumType(MatchedBy, {
  name: 'MatchedBy',
  description: 'How a figure comes to count under an indicator.',
  valuesConfig: {
    OWN: { description: 'The unit chose the indicator.' },
    SYNONYM: { description: 'It names none, and the office confirmed that its words mean this one (indicatorSynonymConfirm).' },
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

  @Field(() => MatchedBy)
  @SqlField({ as: 'text', sql: (row) => `case when ${row}.synonym_id is null then 'OWN' else 'SYNONYM' end` })
  matchedBy!: MatchedBy;

  @Field(() => IndicatorSynonym, {
    nullable: true,
    description: 'The decision by which it counts here; null when the unit chose the indicator itself.',
  })
  @SqlOne({ of: () => IndicatorSynonym, from: (row, self) => `indicator_synonym ${self} where ${self}.id = ${row}.synonym_id` })
  synonym?: IndicatorSynonym | null;
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
      `case when ${row}.role = 'PART' then 'PART' when ${row}.role in ('RATIO', 'CHANGE') or ${row}.unit in ('%', '％', '百分点') then 'RATE'
        when ${amount(row)} then 'JOINT_EVENT' else 'LEVEL' end`,
  })
  reason!: ExclusionReason;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the event of several units that it tells of again; null for another reason.',
  })
  @SqlField({
    as: 'text',
    sql: (row) => `case when ${amount(row)} then (select e.name from joint_event e where e.id = ${row}.event_id) end`,
  })
  jointEvent?: string | null;
}

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

  @Field(() => Approximation, {
    description: 'How exact the total is, from its contributions: 近 100 and 60 余 together are ABOUT, 60 余 and 12 are MORE_THAN.',
  })
  @SqlField({ as: 'text', sql: (row) => `coalesce(${row}.approximation, 'EXACT')` })
  approximation!: Approximation;

  @Field(() => TotalOverride, { nullable: true, description: 'What the office states instead; null = the computed total.' })
  @SqlOne({
    of: () => TotalOverride,
    from: (row, self) =>
      `total_override ${self} where ${self}.cycle_id = ${row}.cycle_id and ${self}.indicator_id = ${row}.indicator_id and ${self}.unit = ${row}.unit and ${self}.ended_at is null`,
  })
  override?: TotalOverride | null;

  @Field(() => Decimal, { nullable: true, description: 'The same total of the year before; null when nothing was counted then.' })
  @SqlField({ as: 'decimal', sql: (row) => `${row}.total_before` })
  previousTotal?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Total − previous total.' })
  @SqlField({ as: 'decimal', sql: (row) => `trim_scale(${row}.total - ${row}.total_before)` })
  change?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Change ÷ previous total, percent; null without any, or when it was 0.' })
  @SqlField({ as: 'decimal', sql: (row) => percent(`(${row}.total - ${row}.total_before)`, `${row}.total_before`) })
  changeRate?: string | null;

  @Field(() => [Department], { description: 'Units that contribute, in the official sequence.' })
  @SqlList({
    of: () => Department,
    from: (row, self) => `department ${self} where ${self}.id in (select x.department_id from ${contributionsOf(row, 'x')})`,
    order: (self) => `${self}.position, ${self}.id`,
  })
  departments!: Department[];

  @Field(() => [Contribution], { description: 'Every figure in the total, by the official sequence of units.' })
  @SqlList({ of: () => Contribution, from: contributionsOf, order: bySequence })
  contributions!: Contribution[];

  @Field(() => [Exclusion], { description: 'Figures left out of the total, each with the reason.' })
  @SqlList({ of: () => Exclusion, from: (row, self) => figuresOfTotal(row, self, `not ${summable('f')}`), order: bySequence })
  excluded!: Exclusion[];
}

@ObjectType({ description: 'A rate of the whole district, computed from the counts behind the units’ rates; rates are never averaged.' })
export class IndicatorRate {
  @Field(() => TaxonomyTerm)
  @SqlOne({ of: () => TaxonomyTerm, from: (row, self) => `taxonomy_term ${self} where ${self}.id = ${row}.indicator_id` })
  indicator!: TaxonomyTerm;

  @Field(() => Decimal, { description: 'Sum of the parts.' })
  @SqlField({ as: 'decimal', sql: (row) => `${row}.part` })
  numerator!: string;

  @Field(() => Decimal, { description: 'Sum of the wholes.' })
  @SqlField({ as: 'decimal', sql: (row) => `${row}.whole` })
  denominator!: string;

  @Field(() => Decimal, { description: 'Numerator ÷ denominator, percent.' })
  @SqlField({ as: 'decimal', sql: (row) => percent(`${row}.part`, `${row}.whole`) })
  rate!: string;

  @Field(() => [Department], {
    description: 'Units whose counts are in it, in the official sequence. Rates without counts are listed as `excluded`.',
  })
  @SqlList({
    of: () => Department,
    from: (row, self) => `department ${self} where ${self}.id = any(${row}.department_ids)`,
    order: (self) => `${self}.position, ${self}.id`,
  })
  departments!: Department[];
}
