import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, Decimal } from '../../../platform/scalars.js';
import { StatutoryPart } from '../../reports/report-part.entity.js';
import { GroupedUnit } from '../grouped-unit.types.js';

export enum SourceKind {
  ITEM = 'ITEM',
  FIGURE = 'FIGURE',
  REPORT = 'REPORT',
}
registerEnumType(SourceKind, {
  name: 'SourceKind',
  valuesConfig: {
    ITEM: { description: 'An activity, responsibility, shortcoming, commitment or other matter of a report.' },
    FIGURE: { description: 'A figure that is part of a total.' },
    REPORT: { description: 'The report as such: that it came, or does not say something.' },
  },
});

export enum SourceState {
  CURRENT = 'CURRENT',
  CHANGED = 'CHANGED',
  GONE = 'GONE',
}
registerEnumType(SourceState, {
  name: 'SourceState',
  valuesConfig: {
    CURRENT: { description: 'It reads as it did.' },
    CHANGED: { description: 'It reads differently now.' },
    GONE: { description: 'No released report has it any longer.' },
  },
});

@ObjectType({ description: 'What a clause is made from, as it read when the clause was made.' })
export class ClauseSource {
  @Field(() => SourceKind)
  kind!: SourceKind;

  @Field(() => SourceState)
  state!: SourceState;

  @Field(() => GroupedUnit, { nullable: true, description: 'The unit; null when it has no released report any longer.' })
  department!: GroupedUnit | null;

  @Field(() => ID)
  reportId!: string;

  @Field(() => ID, { nullable: true })
  itemId!: string | null;

  @Field(() => ID, { nullable: true })
  figureId!: string | null;

  @Field(() => String, { description: 'As it read then.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'As it reads now; null when it is gone.' })
  textNow!: string | null;
}

@ObjectType({ description: 'A total that a clause states.' })
export class ClauseTotal {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicator!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => Decimal, { description: 'As computed.' })
  computed!: string;

  @Field(() => Decimal, { description: 'As the clause was composed with it: the computed value, or what the office put in its place.' })
  stated!: string;

  @Field(() => String, { nullable: true, description: 'Why the stated value is another one.' })
  reason!: string | null;
}

@ObjectType({ description: 'A clause of the district’s report.' })
export class Clause {
  @Field(() => ID)
  id!: string;

  @Field(() => StatutoryPart)
  part!: StatutoryPart;

  @Field(() => String, { nullable: true, description: 'The heading （一） it stands under; clauses of one heading follow one another.' })
  heading!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => Boolean, { description: 'Whether the office wrote or changed it; a new draft leaves it as it is.' })
  written!: boolean;

  @Field(() => Boolean, { description: 'Whether what it is made from changed since somebody looked at it last.' })
  stale!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What a new draft would say here; null = nothing, or the clause is the office’s own.',
  })
  composedText!: string | null;

  @Field(() => String, { nullable: true, description: 'Why a figure of the text is another than the computed one.' })
  reason!: string | null;

  @Field(() => [ClauseTotal])
  totals!: ClauseTotal[];

  @Field(() => [ClauseSource])
  sources!: ClauseSource[];
}

@ObjectType({ description: 'One of the five statutory parts.' })
export class DocumentSection {
  @Field(() => StatutoryPart)
  part!: StatutoryPart;

  @Field(() => String)
  heading!: string;

  @Field(() => [Clause])
  clauses!: Clause[];
}

@ObjectType({ description: 'The district’s own report of a year: clauses, each with what it is made from.' })
export class ConsolidationDocument {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'To whom, without its colon.' })
  addressee!: string | null;

  @Field(() => String)
  preamble!: string;

  @Field(() => DateTimeScalar, { description: 'When it was composed last.' })
  draftedAt!: string;

  @Field(() => String)
  draftedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody edited it last.' })
  savedAt!: string | null;

  @Field(() => String, { nullable: true })
  savedBy!: string | null;

  @Field(() => [DocumentSection], { description: 'All five, in the order of the rule; an empty one has no clauses.' })
  sections!: DocumentSection[];

  @Field(() => [Clause], { description: 'What the office took out; to bring one back, save it among the clauses again.' })
  droppedClauses!: Clause[];

  @Field(() => Int, { description: 'Clauses that are stale.' })
  staleCount!: number;
}
