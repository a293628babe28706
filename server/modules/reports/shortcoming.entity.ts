import { Collection, type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToMany, ManyToOne, OneToMany, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { AsOf, rowsAsOf } from '../../platform/read/as-of.js';
import { contentPolicies } from '../../platform/row-scope.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { FollowUp } from '../shortcomings/follow-up.entity.js';
import { ShortcomingLink } from '../shortcomings/shortcoming-link.entity.js';
import { TaxonomyTerm } from '../taxonomy/taxonomy-term.entity.js';
import { Commitment } from './commitment.entity.js';
import { Report } from './report.entity.js';
import { SourcedRow } from './report-item.js';

export enum CauseCategory {
  AWARENESS = 'AWARENESS',
  CAPACITY = 'CAPACITY',
  MECHANISM = 'MECHANISM',
  RESOURCES = 'RESOURCES',
  COORDINATION = 'COORDINATION',
  EXTERNAL = 'EXTERNAL',
  OTHER = 'OTHER',
}
registerEnumType(CauseCategory, {
  name: 'CauseCategory',
  description: 'What kind of cause a shortcoming has.',
  valuesConfig: {
    AWARENESS: { description: 'Attention and understanding (思想认识).' },
    CAPACITY: { description: 'Too few people or skills (人员能力).' },
    MECHANISM: { description: 'Missing or unpractised rules (制度机制).' },
    RESOURCES: { description: 'Money, equipment, systems (经费装备).' },
    COORDINATION: { description: 'Work between units (协同配合).' },
    EXTERNAL: { description: 'Outside the unit’s power (外部因素).' },
    OTHER: { description: 'Anything else.' },
  },
});

export enum LineageState {
  OPEN = 'OPEN',
  IN_PROGRESS = 'IN_PROGRESS',
  REPORTED_RESOLVED = 'REPORTED_RESOLVED',
  VERIFIED_RESOLVED = 'VERIFIED_RESOLVED',
  RECURRED = 'RECURRED',
}
registerEnumType(LineageState, {
  name: 'LineageState',
  description: 'Where a shortcoming stands through the years. Reported resolved and verified resolved are two states.',
  valuesConfig: {
    OPEN: { description: 'Nothing has been reported on it, or a verification was rejected.' },
    IN_PROGRESS: { description: 'Reported as under way.' },
    REPORTED_RESOLVED: { description: 'Reported as resolved by the unit; not yet verified.' },
    VERIFIED_RESOLVED: { description: 'Verified as resolved by the legal office.' },
    RECURRED: { description: 'Was verified as resolved and is reported again.' },
  },
});

@ObjectType({ description: 'A shortcoming that a unit reports of itself (存在的不足).' })
@AsOf((day) => rowsAsOf('shortcoming', day))
@Entity({ policies: contentPolicies })
@Index({ properties: ['report', 'position'] })
@Index({ properties: ['district', 'released', 'report'] })
@Index({ properties: ['district', 'lineageId'] })
export class Shortcoming extends SourcedRow {
  @Field(() => Report)
  @ManyToOne(() => Report, { deleteRule: 'cascade' })
  report!: Rel<Report>;

  @Field(() => Department)
  override department!: Rel<Department>;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Field(() => TaxonomyTerm, { nullable: true, description: 'What it is about.' })
  @ManyToOne(() => TaxonomyTerm, { nullable: true })
  theme?: Rel<TaxonomyTerm> | null;

  @Field(() => [Cause], { description: 'Why it is so; the rule asks for causes, not only for shortcomings.' })
  @OneToMany(
    () => Cause,
    (c) => c.shortcoming,
    { orderBy: { position: 'asc', id: 'asc' } },
  )
  causes = new Collection<Rel<Cause>>(this);

  @Field(() => [Commitment], { description: 'Commitments that answer it; empty = unaddressed.' })
  @ManyToMany(
    () => Commitment,
    (c) => c.addresses,
    {
      owner: true,
      pivotEntity: () => ShortcomingCommitment,
      orderBy: { position: 'asc', id: 'asc' },
    },
  )
  commitments = new Collection<Commitment>(this);

  /** the id of the first of its line: the same for all that people linked with one another; kept by the database */
  @Property({ type: 'uuid' })
  lineageId!: string;

  /** of this occurrence, kept by the database; that of the line is the state of its last occurrence */
  @Enum({ items: () => LineageState, type: 'text', default: 'OPEN' })
  state: LineageState = LineageState.OPEN;

  /** whether what it continues had been verified as resolved */
  @Property({ type: 'boolean', default: false })
  recurred = false;

  @Field(() => [FollowUp], { description: 'What was reported of it since, oldest first.' })
  @OneToMany(
    () => FollowUp,
    (f) => f.shortcoming,
    { orderBy: { number: 'asc' } },
  )
  followUps = new Collection<Rel<FollowUp>>(this);

  @Field(() => [ShortcomingLink], {
    description: 'What people decided about it and earlier ones, oldest first; what was taken back stays.',
  })
  @OneToMany(
    () => ShortcomingLink,
    (l) => l.shortcoming,
    { orderBy: { at: 'asc', id: 'asc' } },
  )
  links = new Collection<Rel<ShortcomingLink>>(this);
}

@ObjectType({ description: 'Why a shortcoming exists.' })
@AsOf((day) => rowsAsOf('cause', day))
@Entity({ policies: contentPolicies })
@Index({ properties: ['shortcoming', 'position'] })
export class Cause extends SourcedRow {
  @ManyToOne(() => Report, { deleteRule: 'cascade', index: true })
  report!: Rel<Report>;

  @ManyToOne(() => Shortcoming, { deleteRule: 'cascade' })
  shortcoming!: Rel<Shortcoming>;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Field(() => CauseCategory, { nullable: true })
  @Enum({ items: () => CauseCategory, type: 'text', nullable: true })
  category?: CauseCategory | null;
}

/** Which commitment answers which shortcoming, within one report. */
@AsOf((day) => rowsAsOf('shortcoming_commitment', day))
@Entity({ policies: contentPolicies })
export class ShortcomingCommitment {
  @ManyToOne(() => Shortcoming, { primary: true, deleteRule: 'cascade' })
  shortcoming!: Rel<Shortcoming>;

  @ManyToOne(() => Commitment, { primary: true, deleteRule: 'cascade', index: true })
  commitment!: Rel<Commitment>;

  @ManyToOne(() => Report, { deleteRule: 'cascade', index: true })
  report!: Rel<Report>;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Department, { createForeignKeyConstraint: false })
  department!: Rel<Department>;

  @Property({ type: 'boolean' })
  released!: boolean;
}
