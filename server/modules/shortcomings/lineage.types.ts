import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { SqlField, SqlList, SqlOne } from '../../platform/read/readable.js';
import { FiscalYear } from '../../platform/scalars.js';
import { LineageState, Shortcoming } from '../reports/shortcoming.entity.js';
import { answersAsOf, lineOf, shortcomingsAsOf, yearsOpenOf } from './shortcoming.repository.js';

@ObjectType({
  description: 'One shortcoming through the years of its unit: all that people linked with one another, as far as you may see it.',
})
export class Lineage {
  @Field(() => ID, { description: 'The same for all its occurrences.' })
  @SqlField({ as: 'uuid', sql: (row) => `${row}.lineage_id` })
  id!: string;

  @Field(() => FiscalYear, { description: 'The year whose report named it first.' })
  @SqlField({ as: 'int', sql: (row) => `${row}.first_year` })
  firstYear!: number;

  @Field(() => Int, { description: 'Years from the first report that named it (after it last recurred) to the last, both counted.' })
  @SqlField({ as: 'int', sql: (row) => `${row}.years_open` })
  yearsOpen!: number;

  @Field(() => Int, { description: 'How many commitments answered it, over all years.' })
  @SqlField({
    as: 'int',
    sql: (
      row,
      { asOf },
    ) => `(select count(distinct l.commitment_id) from ${shortcomingsAsOf(asOf)} o join ${answersAsOf(asOf)} l on l.shortcoming_id = o.id
      where o.district_id = ${row}.district_id and o.lineage_id = ${row}.lineage_id)`,
  })
  timesPromised!: number;

  @Field(() => Int, { description: 'How many reports named it.' })
  @SqlField({ as: 'int', sql: (row) => `${row}.occurrences` })
  occurrences!: number;

  @Field(() => LineageState, { description: 'That of its last occurrence.' })
  @SqlField({ as: 'text', sql: (row) => `${row}.state` })
  state!: LineageState;

  @Field(() => [Shortcoming], { description: 'Every occurrence, oldest first.' })
  @SqlList({
    of: () => Shortcoming,
    from: (row, self, _, { asOf }) =>
      `${shortcomingsAsOf(asOf)} ${self} where ${self}.district_id = ${row}.district_id and ${self}.lineage_id = ${row}.lineage_id`,
    order: (self) => `${self}.year, ${self}.position, ${self}.id`,
  })
  history!: Shortcoming[];
}

Field(() => Lineage, { description: 'What it is through the years.' })(Shortcoming.prototype, 'lineage');
SqlOne({
  of: () => Lineage,
  from: (row, self, _, { asOf }) => `(
    select o.district_id, o.lineage_id, min(o.year) as first_year, count(distinct o.report_id) as occurrences, ${yearsOpenOf('o')} as years_open,
      (array_agg(o.state order by o.year desc, o.id))[1] as state
    from ${lineOf(row, 'o', asOf)} group by o.district_id, o.lineage_id) ${self}`,
})(Shortcoming.prototype, 'lineage');

@ObjectType({ description: 'An earlier shortcoming of the same unit that a new one may be. Nothing is linked before a person says so.' })
export class LineageProposal {
  @Field(() => ID, { description: 'For `shortcomingLink(id, previousId)`.' })
  previousId!: string;

  @Field(() => FiscalYear)
  year!: number;

  @Field(() => String)
  text!: string;

  @Field(() => LineageState, { description: 'Where it stands; one that was verified as resolved would have recurred.' })
  state!: LineageState;

  @Field(() => Float, { description: 'How alike the wording is, from 0 to 1.' })
  likeness!: number;
}
