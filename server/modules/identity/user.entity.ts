import { Collection, type Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from '../../platform/actor.js';
import { accountPolicies } from '../../platform/row-scope.js';
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

/** The three powers that exclude one another in one person (三员分立). */
export enum Power {
  BUSINESS = 'BUSINESS',
  ADMINISTRATION = 'ADMINISTRATION',
  AUDIT = 'AUDIT',
}

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

  @Property({ type: 'text', nullable: true })
  email?: string | null;

  /** Fixed for the life of the account: a trigger refuses a membership of another power, so nobody ever holds two of them. */
  @Enum({ items: () => Power, type: 'text' })
  power!: Power;

  @Property({ type: 'text', nullable: true })
  oidcIssuer?: string | null;

  @Property({ type: 'text', nullable: true })
  oidcSubject?: string | null;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  disabledAt?: Date | null;

  @OneToMany(
    () => Membership,
    (m) => m.user,
  )
  memberships = new Collection<Rel<Membership>>(this);
}

/** A role in a district or in one of its units, for a time. */
@Entity({ policies: accountPolicies('user_id') })
@Unique({ properties: ['user', 'role', 'department'] })
@Check({ expression: "(department_id is not null) = (role in ('DEPARTMENT_CLERK', 'DEPARTMENT_HEAD'))" })
export class Membership {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { index: true })
  district!: Rel<District>;

  @ManyToOne(() => User)
  user!: Rel<User>;

  @Enum({ items: () => Role, type: 'text' })
  role!: Role;

  /** the unit for a unit's role; null for roles of the whole district */
  @ManyToOne(() => Department, { nullable: true })
  department?: Rel<Department> | null;

  /** the unit a district officer works in (区司法局 reports too): its report is never reviewed by the officer */
  @ManyToOne(() => Department, { nullable: true })
  homeDepartment?: Rel<Department> | null;

  @Property({ type: 'date' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  validTo?: string | null;
}

/** A bearer token. It is bound to one membership, and only its SHA-256 is kept. */
@Entity({ policies: accountPolicies('user_id') })
export class Token {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { index: true })
  district!: Rel<District>;

  @ManyToOne(() => User, { index: true })
  user!: Rel<User>;

  @ManyToOne(() => Membership, { index: true })
  membership!: Rel<Membership>;

  /** what the holder uses it for, in the holder's words */
  @Property({ type: 'text' })
  label!: string;

  /** lower-case hex of the SHA-256 of the whole token; text, because row-level security lets text equality reach the index */
  @Property({ type: 'text', unique: true })
  sha256!: string;

  /** actions the token is limited to; empty = all that the role allows */
  @Property({ type: 'text[]', defaultRaw: "'{}'" })
  actions: string[] = [];

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  expiresAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  revokedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  lastUsedAt?: Date | null;
}
