import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FiscalYear } from '../../platform/scalars.js';
import { FieldChange, ItemChange } from '../reports/report-diff.types.js';

@InputType({
  description:
    'A text to read a report out of. Give `id`, unit and year for a new report; give `reportId` and `expectedVersion` to read a corrected text into a draft that exists.',
})
export class ReportImportInput {
  @Field(() => ID, { nullable: true, description: 'Of the new report: any RFC 9562 UUID made by you.' })
  id?: string | null;

  @Field(() => String, { nullable: true })
  districtCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Your own unit; the office may name any unit of the district.' })
  departmentCode?: string | null;

  @Field(() => FiscalYear, { nullable: true })
  year?: number | null;

  @Field(() => String, { description: 'The text, at most 200 KB as UTF-8. The server opens no file: the SDK reads the text out of it.' })
  text!: string;

  @Field(() => String, { nullable: true })
  fileName?: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 (hex) of the original file.' })
  sha256?: string | null;

  @Field(() => ID, { nullable: true, description: 'The draft that the text replaces; items that stay the same keep their identity.' })
  reportId?: string | null;

  @Field(() => Int, { nullable: true })
  expectedVersion?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Shows all and saves nothing.' })
  dryRun!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'For the office: the document was handed in signed, so it counts as submitted. A unit submits by reportSubmit.',
  })
  submit!: boolean;
}

@ObjectType({ description: 'A piece of the text that is in no item, and why.' })
export class Residue {
  @Field(() => String)
  text!: string;

  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field(() => String, { description: 'Name of the rule that set it aside, for example page-number.' })
  rule!: string;
}

@ObjectType({ description: 'Where the characters of the text went. Nothing is lost: covered = total.' })
export class ImportCoverage {
  @Field(() => Int, { description: 'Characters of the text that are no white space.' })
  total!: number;

  @Field(() => Int, { description: 'How many of them stand in an item, the preamble, another matter or a listed residue.' })
  covered!: number;

  @Field(() => Float, { description: 'covered / total.' })
  ratio!: number;

  @Field(() => [Residue], { description: 'Page chrome and page numbers, set aside.' })
  residue!: Residue[];
}

@ObjectType({
  description: 'A link the importer proposes. It stands in the draft; save the commitment with other `addresses` to change it.',
})
export class ImportedLink {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => ID)
  shortcomingId!: string;

  @Field(() => Float, { description: 'From 0 to 1: how sure the rule is.' })
  confidence!: number;
}

@ObjectType({ description: 'What a corrected text changes in the draft.' })
export class ImportDiff {
  @Field(() => [FieldChange], { description: 'Title, addressee, preamble and closing.' })
  fields!: FieldChange[];

  @Field(() => [ItemChange])
  items!: ItemChange[];
}
