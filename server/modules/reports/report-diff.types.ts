import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, Decimal, FiscalYear } from '../../platform/scalars.js';

@InputType({ description: 'One submission of a unit: the latest of a year, or a certain one.' })
export class RevisionRef {
  @Field(() => FiscalYear)
  year!: number;

  @Field(() => Int, { nullable: true, description: 'Number of the revision; default: the latest.' })
  number?: number | null;
}

export enum ItemKind {
  RESPONSIBILITY = 'RESPONSIBILITY',
  ACTIVITY = 'ACTIVITY',
  SHORTCOMING = 'SHORTCOMING',
  COMMITMENT = 'COMMITMENT',
  OTHER_MATTER = 'OTHER_MATTER',
}
registerEnumType(ItemKind, {
  name: 'ItemKind',
  valuesConfig: {
    RESPONSIBILITY: { description: 'A duty of the first responsible person.' },
    ACTIVITY: { description: 'A measure and its results.' },
    SHORTCOMING: { description: 'A shortcoming.' },
    COMMITMENT: { description: 'A commitment.' },
    OTHER_MATTER: { description: 'Another matter.' },
  },
});

export enum Change {
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
  CHANGED = 'CHANGED',
}
registerEnumType(Change, {
  name: 'Change',
  valuesConfig: {
    ADDED: { description: 'Stands only in the later one.' },
    REMOVED: { description: 'Stands only in the earlier one.' },
    CHANGED: { description: 'Stands in both and differs.' },
  },
});

@ObjectType({ description: 'A submission that is compared.' })
export class RevisionSummary {
  @Field(() => FiscalYear)
  year!: number;

  @Field(() => Int)
  number!: number;

  @Field(() => DateTimeScalar)
  at!: string;

  @Field(() => String, { description: 'SHA-256 (hex) of its text.' })
  contentHash!: string;
}

@ObjectType({ description: 'A field of an item that differs.' })
export class FieldChange {
  @Field(() => String, { description: 'Name of the field, for example narrative; causes, figures and addresses have their own.' })
  field!: string;

  @Field(() => String, { nullable: true })
  from?: string | null;

  @Field(() => String, { nullable: true })
  to?: string | null;
}

@ObjectType({ description: 'A figure that was added, removed or changed.' })
export class FigureChange {
  @Field(() => Change)
  change!: Change;

  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true, description: 'Code of its indicator.' })
  indicator?: string | null;

  @Field(() => String)
  unit!: string;

  @Field(() => Decimal, { nullable: true })
  from?: string | null;

  @Field(() => Decimal, { nullable: true })
  to?: string | null;
}

@ObjectType({ description: 'An item that was added, removed or changed.' })
export class ItemChange {
  @Field(() => ItemKind)
  kind!: ItemKind;

  @Field(() => Change)
  change!: Change;

  @Field(() => ID, { nullable: true, description: 'Its id in the earlier one.' })
  fromId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Its id in the later one; the same within a year.' })
  toId?: string | null;

  @Field(() => String, { description: 'What it is called: heading, duty or text.' })
  title!: string;

  @Field(() => [FieldChange])
  fields!: FieldChange[];

  @Field(() => [FigureChange])
  figures!: FigureChange[];
}

@ObjectType({ description: 'What differs between two submissions of a unit.' })
export class ReportDiff {
  @Field(() => RevisionSummary)
  from!: RevisionSummary;

  @Field(() => RevisionSummary)
  to!: RevisionSummary;

  @Field(() => [FieldChange], { description: 'Title and preamble.' })
  fields!: FieldChange[];

  @Field(() => [ItemChange], { description: 'In the order of the later one; what was removed comes last in its kind.' })
  items!: ItemChange[];
}
