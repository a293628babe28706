import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../../../platform/scalars.js';
import { UserError } from '../../../platform/user-error.js';
import { Approximation } from '../../reports/figure.entity.js';
import { StatutoryPart } from '../../reports/report-part.entity.js';
import { PublicationChannel } from '../../reports/report-status.js';

@ObjectType({ description: 'What a clause of a public edition is made from: a unit, and where in its public edition.' })
export class PublicClauseSource {
  @Field(() => String, { description: 'Name of the unit.' })
  department!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the item in the public edition of the unit; null = the report as such.' })
  itemId!: string | null;

  @Field(() => ID, { nullable: true })
  figureId!: string | null;
}

@ObjectType()
export class PublicDistrictClause {
  @Field(() => String, { nullable: true, description: 'The heading it stands under.' })
  heading!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => [PublicClauseSource])
  sources!: PublicClauseSource[];
}

@ObjectType()
export class PublicDistrictSection {
  @Field(() => StatutoryPart)
  part!: StatutoryPart;

  @Field(() => String)
  heading!: string;

  @Field(() => [PublicDistrictClause])
  clauses!: PublicDistrictClause[];
}

@ObjectType({ description: 'A total of a year, added up from public editions only.' })
export class PublicDistrictTotal {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicator!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => Decimal)
  total!: string;

  @Field(() => Approximation)
  approximation!: Approximation;

  @Field(() => Int, { description: 'Units whose public editions it comes from.' })
  departments!: number;
}

@ObjectType({ description: 'What the public edition of a district’s report says.' })
export class PublicDistrictReport {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  addressee!: string | null;

  @Field(() => String)
  preamble!: string;

  @Field(() => [PublicDistrictSection])
  sections!: PublicDistrictSection[];

  @Field(() => [PublicDistrictTotal])
  totals!: PublicDistrictTotal[];
}

@ObjectType({ description: 'What would be published of the district’s report as it stands now.' })
export class PublicConsolidationPreview {
  @Field(() => PublicDistrictReport)
  document!: PublicDistrictReport;

  @Field(() => Int, { description: 'Composed clauses that no public edition of a unit gives: they are left out.' })
  leftOut!: number;

  @Field(() => [UserError], { description: 'Why it cannot be published so. Empty = it can.' })
  obstacles!: UserError[];
}

@InputType({ description: 'Where the district’s report is published.' })
export class ConsolidationPublishInput {
  @Field(() => PublicationChannel)
  channel!: PublicationChannel;

  @Field(() => String, { nullable: true, description: 'Address besides the public page of this server, http or https.' })
  url?: string | null;
}
