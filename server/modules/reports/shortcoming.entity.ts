import { Collection, type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToMany, ManyToOne, OneToMany, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { contentPolicies } from '../../platform/row-scope.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
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

@ObjectType({ description: 'A shortcoming that a unit reports of itself (存在的不足).' })
@Entity({ policies: contentPolicies })
@Index({ properties: ['report', 'position'] })
@Index({ properties: ['district', 'released', 'report'] })
export class Shortcoming extends SourcedRow {
  @Field(() => Report)
  @ManyToOne(() => Report, { deleteRule: 'cascade' })
  report!: Rel<Report>;

  @Field(() => Department)
  override department!: Rel<Department>;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

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
}

@ObjectType({ description: 'Why a shortcoming exists.' })
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
