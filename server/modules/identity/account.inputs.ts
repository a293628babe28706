import { Field, ID, InputType } from 'type-graphql';
import { Power, Role } from '../../platform/actor.js';
import { DateScalar, DateTimeScalar } from '../../platform/scalars.js';

@InputType({ description: 'Which accounts; what is left out does not limit.' })
export class UserFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name.' })
  name?: string | null;

  @Field(() => [Role], { nullable: true, description: 'Who holds one of these roles today.' })
  roles?: Role[] | null;

  @Field(() => [String], { nullable: true, description: 'Who holds a role in one of these units today.' })
  departmentCodes?: string[] | null;

  @Field(() => Power, { nullable: true })
  power?: Power | null;

  @Field(() => Boolean, { nullable: true, description: 'true = disabled accounts, false = accounts that hold.' })
  disabled?: boolean | null;
}

@InputType({ description: 'How a person signs in at an OIDC provider.' })
export class OidcLoginInput {
  @Field(() => String, { description: 'The provider, exactly as it writes `iss`.' })
  issuer!: string;

  @Field(() => String, { description: 'What it calls the person (`sub`).' })
  subject!: string;
}

@InputType({ description: 'A role to give.' })
export class MembershipAddInput {
  @Field(() => ID, { description: 'Any RFC 9562 UUID made by you: the same call again gives the role once.' })
  id!: string;

  @Field(() => Role)
  role!: Role;

  @Field(() => String, { nullable: true, description: "The unit, for a unit's role; left out for roles of the whole district." })
  departmentCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The unit a district officer works in, whose report the officer never reviews.' })
  homeDepartmentCode?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day; default: today.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; default: none.' })
  validTo?: string | null;
}

@InputType({ description: 'A role to take.' })
export class MembershipEndInput {
  @Field(() => ID)
  id!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it holds; left out = it ends at once.' })
  lastDay?: string | null;
}

@InputType({ description: 'An account as it shall be; a field left out is unchanged. An id that names no account makes one.' })
export class UserSaveInput {
  @Field(() => ID, { description: 'Any RFC 9562 UUID made by you; version 7 sorts best.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Needed for a new account.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'null takes it away.' })
  email?: string | null;

  @Field(() => OidcLoginInput, { nullable: true, description: 'null takes it away: the person can no longer sign in by OIDC.' })
  oidc?: OidcLoginInput | null;

  @Field(() => Boolean, { nullable: true, description: 'true = nothing of the account holds any more, at once; false = it holds again.' })
  disabled?: boolean | null;

  @Field(() => [MembershipAddInput], {
    nullable: true,
    description: 'A new account needs one at least; the first decides its power for good (三员分立).',
  })
  addMemberships?: MembershipAddInput[] | null;

  @Field(() => [MembershipEndInput], { nullable: true, description: 'Done before memberships are added.' })
  endMemberships?: MembershipEndInput[] | null;
}

@InputType({ description: 'A machine token to issue.' })
export class TokenIssueInput {
  @Field(() => ID, { description: 'Any RFC 9562 UUID made by you: the same call again issues no second token.' })
  id!: string;

  @Field(() => ID, { description: 'The membership under which the token acts.' })
  membershipId!: string;

  @Field(() => String, { description: 'What it is for, for example 报送接口.' })
  label!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Actions it is limited to, for example ["report.read"], as the root fields name them; left out or empty = all that the role allows.',
  })
  actions?: string[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends; default: in 365 days.' })
  expiresAt?: string | null;
}
