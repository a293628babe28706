import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SqlField, SqlList } from '../../platform/read/readable.js';
import { Decimal } from '../../platform/scalars.js';
import { Department } from '../districts/department.entity.js';
import { Consolidation } from './consolidation.types.js';
import { GroupedUnit } from './grouped-unit.types.js';
import { means, synonymsOf } from './indicator-synonym.repository.js';
import { reported } from './indicator-total.repository.js';

/** From figures of a cycle that count under no indicator: `f`, of the report `r`. */
export const unmatched = (cycleId: string): string =>
  reported(cycleId, `where f.indicator_id is null and not exists (select from ${synonymsOf(cycleId)} s where ${means('s', 'f')})`);

@ObjectType({
  description:
    'Words and a unit of figures that count under no indicator. Their values are not added: nobody said that they mean the same.',
})
export class UnmatchedLabel {
  @Field(() => String, { description: 'As most of the figures write it; blanks and marks make no difference.' })
  @SqlField({ as: 'text', sql: (row) => `${row}.label` })
  label!: string;

  @Field(() => String)
  @SqlField({ as: 'text', sql: (row) => `${row}.unit` })
  unit!: string;

  @Field(() => Int, { description: 'Figures with it.' })
  @SqlField({ as: 'int', sql: (row) => `${row}.count` })
  count!: number;

  @Field(() => [Department], { description: 'Units that write it, in the official sequence.' })
  @SqlList({
    of: () => Department,
    from: (row, self) => `department ${self} where ${self}.id = any(${row}.department_ids)`,
    order: (self) => `${self}.position, ${self}.id`,
  })
  departments!: Department[];
}

Field(() => [UnmatchedLabel], {
  description:
    'Every label of the released reports that counts under no indicator, most figures first: what no total of the year contains.',
})(Consolidation.prototype, 'unmatchedFigures');
SqlList({
  of: () => UnmatchedLabel,
  from: (cycle, self) => `(
    select f.label_key, f.unit, mode() within group (order by f.label) as label, count(*) as count, array_agg(distinct f.department_id) as department_ids
    ${unmatched(`${cycle}.id`)} group by f.label_key, f.unit) ${self}`,
  order: (self) => `${self}.count desc, ${self}.label_key, ${self}.unit`,
})(Consolidation.prototype, 'unmatchedFigures');

export enum SynonymEvidence {
  CHOSEN = 'CHOSEN',
  NAME = 'NAME',
}
registerEnumType(SynonymEvidence, {
  name: 'SynonymEvidence',
  description: 'Why an indicator is proposed for words.',
  valuesConfig: {
    CHOSEN: { description: 'Units of the district gave this indicator to the same words themselves.' },
    NAME: { description: 'The words are like its name, or like words that it was given to.' },
  },
});

@ObjectType({ description: 'An indicator by its names.' })
export class ProposedIndicator {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'The unit it is counted in.' })
  unit?: string | null;
}

@ObjectType({ description: 'A figure that would count if a proposal is confirmed.' })
export class ProposedFigure {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Decimal)
  value!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => GroupedUnit)
  department!: GroupedUnit;
}

@ObjectType({
  description:
    'What the words of figures may mean. Nothing counts before a person confirms it: `indicatorSynonymConfirm` or `indicatorSynonymDecline`.',
})
export class SynonymProposal {
  @Field(() => String, { description: 'As most of the figures write it.' })
  label!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => ProposedIndicator, { description: 'The likeliest indicator of the year that is counted in such a unit.' })
  indicator!: ProposedIndicator;

  @Field(() => Float, {
    description:
      'From 0 to 1: how alike the names are, or which share of the units that chose an indicator for these words chose this one.',
  })
  likeness!: number;

  @Field(() => SynonymEvidence)
  evidence!: SynonymEvidence;

  @Field(() => Int, { description: 'Figures in all years to which units gave this indicator under the same words and unit.' })
  chosen!: number;

  @Field(() => Int, { description: 'Figures of the year it is about.' })
  count!: number;

  @Field(() => [GroupedUnit], { description: 'In the official sequence, each once.' })
  departments!: GroupedUnit[];

  @Field(() => [ProposedFigure], { description: 'By the official sequence of units.' })
  figures!: ProposedFigure[];
}
