import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateScalar, Decimal, FiscalYear } from '../../platform/scalars.js';
import { Approximation, FigureRole } from './figure.entity.js';
import { Presence, StatutoryPart } from './report-part.entity.js';
import { CauseCategory } from './shortcoming.entity.js';

@InputType({ description: 'Which report to begin. The same call again answers the same report.' })
export class ReportCreateInput {
  @Field(() => ID, { description: 'Any RFC 9562 UUID made by you; version 7 sorts best.' })
  id!: string;

  @Field(() => String)
  districtCode!: string;

  @Field(() => String, { description: 'Your own unit.' })
  departmentCode!: string;

  @Field(() => FiscalYear)
  year!: number;

  @Field(() => String, { nullable: true, description: 'Default: unit + year + 年法治政府建设工作情况报告.' })
  title?: string | null;

  @Field(() => String, { nullable: true })
  preamble?: string | null;

  @Field(() => FiscalYear, {
    nullable: true,
    description: "Start from your unit's text of that year: content is kept, items are new ones, their state begins anew.",
  })
  fromYear?: number | null;
}

@InputType({ description: 'Where in an imported text an item stands.' })
export class SourceSpanInput {
  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field(() => Float)
  confidence!: number;

  @Field(() => String)
  rule!: string;
}

@InputType({ description: 'A figure as the report states it.' })
export class FigureInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "What is counted, in the report's own words." })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Code of an indicator.' })
  indicator?: string | null;

  @Field(() => Decimal, { description: '万 and 亿 multiplied out, money in 元, percent 100 with the unit %.' })
  value!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => FigureRole, { defaultValue: FigureRole.VALUE })
  role!: FigureRole;

  @Field(() => Approximation, { defaultValue: Approximation.EXACT })
  approximation!: Approximation;

  @Field(() => [FigureInput], { nullable: true, description: 'The parts of a total.' })
  parts?: FigureInput[] | null;

  @Field(() => SourceSpanInput, { nullable: true })
  source?: SourceSpanInput | null;
}

@InputType({ description: 'One duty of the first responsible person and how it was performed.' })
export class ResponsibilityInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  holder!: string;

  @Field(() => String, { nullable: true, description: 'Code of a duty.' })
  duty?: string | null;

  @Field(() => String)
  narrative!: string;

  @Field(() => String, { nullable: true })
  evidence?: string | null;

  @Field(() => [FigureInput], { nullable: true })
  figures?: FigureInput[] | null;

  @Field(() => SourceSpanInput, { nullable: true })
  source?: SourceSpanInput | null;
}

@InputType({ description: 'One measure and its results.' })
export class ActivityInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  heading!: string;

  @Field(() => String)
  narrative!: string;

  @Field(() => String, { nullable: true, description: 'Code of the primary theme.' })
  theme?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of further themes.' })
  furtherThemes?: string[] | null;

  @Field(() => [FigureInput], { nullable: true })
  figures?: FigureInput[] | null;

  @Field(() => SourceSpanInput, { nullable: true })
  source?: SourceSpanInput | null;
}

@InputType({ description: 'Why a shortcoming exists.' })
export class CauseInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => CauseCategory, { nullable: true })
  category?: CauseCategory | null;

  @Field(() => SourceSpanInput, { nullable: true })
  source?: SourceSpanInput | null;
}

@InputType({ description: 'A shortcoming with its causes.' })
export class ShortcomingInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'Code of the theme.' })
  theme?: string | null;

  @Field(() => [CauseInput], { nullable: true })
  causes?: CauseInput[] | null;

  @Field(() => SourceSpanInput, { nullable: true })
  source?: SourceSpanInput | null;
}

@InputType({ description: 'What the unit promises to do next year.' })
export class CommitmentInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  heading?: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  owner?: string | null;

  @Field(() => String, { nullable: true })
  measure?: string | null;

  @Field(() => DateScalar, { nullable: true })
  dueOn?: string | null;

  @Field(() => [FigureInput], { nullable: true })
  figures?: FigureInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of the shortcomings of this report that it answers.' })
  addresses?: string[] | null;

  @Field(() => SourceSpanInput, { nullable: true })
  source?: SourceSpanInput | null;
}

@InputType({ description: 'Another matter to report.' })
export class OtherMatterInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  heading?: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => SourceSpanInput, { nullable: true })
  source?: SourceSpanInput | null;
}

@InputType({ description: 'What stands around the items of a statutory part.' })
export class ReportPartInput {
  @Field(() => StatutoryPart)
  part!: StatutoryPart;

  @Field(() => Presence, {
    nullable: true,
    description: 'EXPLICIT_NONE or REFERENCED, for a part without items; whether a part is PRESENT is seen from its items.',
  })
  presence?: Presence | null;

  @Field(() => String, { nullable: true, description: 'Without its number.' })
  heading?: string | null;

  @Field(() => String, { nullable: true, description: 'What stands between the heading and the first item.' })
  lead?: string | null;

  @Field(() => SourceSpanInput, { nullable: true })
  source?: SourceSpanInput | null;
}

@InputType({
  description: 'The whole document. A field left out is unchanged; a list given is the whole list (at most 200 items), in its order.',
})
export class ReportSaveInput {
  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Give an empty text to remove it.' })
  addressee?: string | null;

  @Field(() => String, { nullable: true })
  preamble?: string | null;

  @Field(() => String, { nullable: true })
  closing?: string | null;

  @Field(() => [ReportPartInput], { nullable: true, description: 'A part that is not named has its usual heading and no lead.' })
  parts?: ReportPartInput[] | null;

  @Field(() => [ResponsibilityInput], { nullable: true })
  responsibilities?: ResponsibilityInput[] | null;

  @Field(() => [ActivityInput], { nullable: true })
  activities?: ActivityInput[] | null;

  @Field(() => [ShortcomingInput], { nullable: true })
  shortcomings?: ShortcomingInput[] | null;

  @Field(() => [CommitmentInput], { nullable: true })
  commitments?: CommitmentInput[] | null;

  @Field(() => [OtherMatterInput], { nullable: true })
  otherMatters?: OtherMatterInput[] | null;
}
