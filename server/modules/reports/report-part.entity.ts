import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { SqlField } from '../../platform/read/readable.js';
import { fixedContentPolicies } from '../../platform/row-scope.js';
import { Report } from './report.entity.js';
import { SourcedRow } from './report-item.js';

export enum StatutoryPart {
  MEASURES = 'MEASURES',
  SHORTCOMINGS = 'SHORTCOMINGS',
  FIRST_RESPONSIBLE = 'FIRST_RESPONSIBLE',
  ARRANGEMENTS = 'ARRANGEMENTS',
  OTHER = 'OTHER',
}
registerEnumType(StatutoryPart, {
  name: 'StatutoryPart',
  description: 'The five contents that the rule asks of a report (厅字〔2019〕28号, art. 24).',
  valuesConfig: {
    MEASURES: { description: "Last year's main measures and results (主要举措和成效)." },
    SHORTCOMINGS: { description: "Last year's shortcomings and their causes (存在的不足和原因)." },
    FIRST_RESPONSIBLE: { description: 'How the first responsible person performed the duties (第一责任人履职情况).' },
    ARRANGEMENTS: { description: "Next year's main arrangements (下一年度主要安排)." },
    OTHER: { description: 'Other matters to report (其他需要报告的事项).' },
  },
});

export enum Presence {
  PRESENT = 'PRESENT',
  ABSENT = 'ABSENT',
  EXPLICIT_NONE = 'EXPLICIT_NONE',
  REFERENCED = 'REFERENCED',
}
registerEnumType(Presence, {
  name: 'Presence',
  description: 'Whether a report has one of its statutory parts.',
  valuesConfig: {
    PRESENT: { description: 'It has items.' },
    ABSENT: { description: 'It has none, and nothing is said about it.' },
    EXPLICIT_NONE: { description: 'The report says that there is nothing (未发现明显问题).' },
    REFERENCED: { description: 'The report says that it stands elsewhere (见附件).' },
  },
});

/** Where the items of a part stand. */
const itemsOf: Readonly<Record<StatutoryPart, string>> = {
  MEASURES: 'activity',
  SHORTCOMINGS: 'shortcoming',
  FIRST_RESPONSIBLE: 'responsibility',
  ARRANGEMENTS: 'commitment',
  OTHER: 'other_matter',
};

const hasItems = (row: string) =>
  `(case ${row}.part ${Object.entries(itemsOf)
    .map(([part, table]) => `when '${part}' then exists (select from ${table} i where i.report_id = ${row}.report_id)`)
    .join(' ')} end)`;

@ObjectType({ description: 'One of the five statutory parts of a report: whether it is there, and what stands around its items.' })
@Entity({ policies: fixedContentPolicies })
@Unique({ properties: ['report', 'part'] })
export class ReportPart extends SourcedRow {
  @ManyToOne(() => Report, { deleteRule: 'cascade' })
  report!: Rel<Report>;

  @Field(() => StatutoryPart)
  @Enum({ items: () => StatutoryPart, type: 'text' })
  part!: StatutoryPart;

  /** what the report itself says of a part without items */
  @Enum({ items: () => Presence, type: 'text', nullable: true })
  stated?: Presence | null;

  @Field(() => Presence, { description: 'PRESENT as soon as it has items; so it can never contradict them.' })
  @SqlField({ as: 'text', sql: (row) => `(case when ${hasItems(row)} then 'PRESENT' else coalesce(${row}.stated, 'ABSENT') end)` })
  presence!: Presence;

  @Field(() => String, { nullable: true, description: 'The heading as the report writes it, without its number; null = the usual one.' })
  @Property({ type: 'text', nullable: true })
  heading?: string | null;

  @Field(() => String, { description: 'What stands between the heading and the first item.' })
  @Property({ type: 'text', default: '' })
  lead!: string;
}
