import { Collection, type Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Power, Role } from '../../platform/actor.js';
import { accountPolicies } from '../../platform/row-scope.js';
import { DateScalar, DateTimeScalar } from '../../platform/scalars.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';

registerEnumType(Role, {
  name: 'Role',
  description: 'What a membership allows.',
  valuesConfig: {
    DEPARTMENT_CLERK: { description: 'Drafts and imports the own unit’s report, answers reviews.' },
    DEPARTMENT_HEAD: { description: 'Also submits (signs) and publishes the own accepted report.' },
    DISTRICT_REVIEWER: {
      description: 'Sees every released report of the district, returns, accepts, verifies; never those of the own unit.',
    },
    DISTRICT_DIRECTOR: { description: 'Also publishes reports and consolidations, opens and closes cycles.' },
    DISTRICT_ADMIN: { description: 'Manages units, users and tokens; sees no report text.' },
    AUDITOR: { description: 'Reads the audit trail only.' },
  },
});

registerEnumType(Power, {
  name: 'Power',
  description: 'The three powers that exclude one another in one person (三员分立); fixed for the life of an account.',
  valuesConfig: {
    BUSINESS: { description: 'Reports and reviews.' },
    ADMINISTRATION: { description: 'Manages accounts and units.' },
    AUDIT: { description: 'Reads the audit trail.' },
  },
});

@ObjectType({ description: 'A person with an account.' })
@Entity({ tableName: 'app_user', policies: accountPolicies('id') })
@Unique({ properties: ['oidcIssuer', 'oidcSubject'] })
@Check({ expression: '(oidc_issuer is null) = (oidc_subject is null)' })
export class User {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { index: true })
  district!: Rel<District>;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  email?: string | null;

  /** Fixed for the life of the account: a trigger refuses a membership of another power, so nobody ever holds two of them. */
  @Field(() => Power)
  @Enum({ items: () => Power, type: 'text' })
  power!: Power;

  @Field(() => String, { nullable: true, description: 'The OIDC provider at which the person signs in; null = by tokens only.' })
  @Property({ type: 'text', nullable: true })
  oidcIssuer?: string | null;

  @Field(() => String, { nullable: true, description: 'What that provider calls the person (`sub`).' })
  @Property({ type: 'text', nullable: true })
  oidcSubject?: string | null;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when nothing of this account holds; null = it holds.' })
  @Property({ type: 'timestamptz', nullable: true })
  disabledAt?: Date | null;

  @Field(() => [Membership], { description: 'Every membership, ended ones too, oldest first.' })
  @OneToMany(
    () => Membership,
    (m) => m.user,
    { orderBy: { validFrom: 'asc', id: 'asc' } },
  )
  memberships = new Collection<Rel<Membership>>(this);

  @Field(() => [Token], { description: 'Every token ever issued, never its secret, oldest first.' })
  @OneToMany(
    () => Token,
    (t) => t.user,
    { orderBy: { createdAt: 'asc', id: 'asc' } },
  )
  tokens = new Collection<Rel<Token>>(this);
}

@ObjectType({ description: 'A role in a district or in one of its units, for a time.' })
@Entity({ policies: accountPolicies('user_id') })
@Unique({ properties: ['user', 'role', 'department', 'validFrom'] })
@Check({ expression: "(department_id is not null) = (role in ('DEPARTMENT_CLERK', 'DEPARTMENT_HEAD'))" })
export class Membership {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { index: true })
  district!: Rel<District>;

  @ManyToOne(() => User)
  user!: Rel<User>;

  @Field(() => Role)
  @Enum({ items: () => Role, type: 'text' })
  role!: Role;

  @Field(() => Department, { nullable: true, description: "The unit, for a unit's role; null for roles of the whole district." })
  @ManyToOne(() => Department, { nullable: true })
  department?: Rel<Department> | null;

  @Field(() => Department, {
    nullable: true,
    description: 'The unit a district officer works in (区司法局 reports too): its report is never reviewed by the officer.',
  })
  @ManyToOne(() => Department, { nullable: true })
  homeDepartment?: Rel<Department> | null;

  @Field(() => DateScalar, { description: 'First day on which it holds.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it holds; null = until ended.' })
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;
}

@ObjectType({ description: 'A machine token `fz_…`. It is bound to one membership, and only its hash is kept.' })
@Entity({ policies: accountPolicies('user_id') })
export class Token {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { index: true })
  district!: Rel<District>;

  @Field(() => User)
  @ManyToOne(() => User, { index: true })
  user!: Rel<User>;

  @Field(() => Membership)
  @ManyToOne(() => Membership, { index: true })
  membership!: Rel<Membership>;

  @Field(() => String, { description: "What the holder uses it for, in the holder's words." })
  @Property({ type: 'text' })
  label!: string;

  /** lower-case hex of the SHA-256 of the whole token; text, because row-level security lets text equality reach the index */
  @Property({ type: 'text', unique: true })
  sha256!: string;

  @Field(() => [String], { description: 'Actions the token is limited to; empty = all that the role allows.' })
  @Property({ type: 'text[]', defaultRaw: "'{}'" })
  actions: string[] = [];

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the administrator who issued it; null = it was made where the server is run (`npm run admin`).',
  })
  @Property({ type: 'text', nullable: true })
  issuedBy?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From then on it does not hold; null = never.' })
  @Property({ type: 'timestamptz', nullable: true })
  expiresAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is revoked.' })
  @Property({ type: 'timestamptz', nullable: true })
  revokedAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to a minute; null = never.' })
  @Property({ type: 'timestamptz', nullable: true })
  lastUsedAt?: Date | null;
}
