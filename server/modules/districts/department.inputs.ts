import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../platform/scalars.js';
import { DepartmentKind } from './department.entity.js';

@InputType({ description: 'A unit that took over.' })
export class SuccessorInput {
  @Field(() => String)
  departmentCode!: string;

  @Field(() => DateScalar, { description: 'First day on which it stands in.' })
  onDate!: string;
}

@InputType({ description: 'A unit as it shall be; a field left out is unchanged. An id that names no unit makes one.' })
export class DepartmentSaveInput {
  @Field(() => ID, { description: 'Any RFC 9562 UUID made by you; version 7 sorts best.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Needed for a new unit; it never changes, since documents name units by it.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Full official name; another one is a renaming, and the old one stays in `names`.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Official short form.' })
  shortName?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the name given here; default: today. Not in the future.' })
  nameFrom?: string | null;

  @Field(() => DepartmentKind, { nullable: true })
  kind?: DepartmentKind | null;

  @Field(() => Int, { nullable: true, description: 'Place in the official sequence, from 1.' })
  position?: number | null;

  @Field(() => [String], { nullable: true, description: 'The whole list.' })
  aliases?: string[] | null;

  @Field(() => [SuccessorInput], { nullable: true, description: 'The whole list of units that took over after a merger or a split.' })
  successors?: SuccessorInput[] | null;
}
