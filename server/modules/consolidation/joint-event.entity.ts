import { Collection, type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { officePolicies } from '../../platform/row-scope.js';
import { Cycle } from '../districts/cycle.entity.js';
import { District } from '../districts/district.entity.js';

export enum JointEventState {
  PROPOSED = 'PROPOSED',
  CONFIRMED = 'CONFIRMED',
  DECLINED = 'DECLINED',
}
registerEnumType(JointEventState, {
  name: 'JointEventState',
  valuesConfig: {
    PROPOSED: { description: 'Found by its wording; nobody has decided. Totals count every telling.' },
    CONFIRMED: { description: 'The office says it is one event; totals count it once.' },
    DECLINED: { description: 'The office says these are different events; it is proposed no more.' },
  },
});

/** What the office decided about activities that tell of one event. It is ended and never deleted. */
@Entity({ policies: officePolicies })
@Index({ properties: ['cycle'] })
export class JointEvent {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Cycle)
  cycle!: Rel<Cycle>;

  @Enum({ items: ['CONFIRMED', 'DECLINED'], type: 'text' })
  state!: 'CONFIRMED' | 'DECLINED';

  @Property({ type: 'text' })
  name!: string;

  /** the telling whose figures count; null = of each indicator the largest */
  @Property({ type: 'uuid', nullable: true })
  leadActivityId?: string | null;

  /** figures that their unit reached by itself: each counts */
  @Property({ type: 'array', columnType: 'uuid[]' })
  separateFigureIds!: string[];

  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'timestamptz' })
  at!: Date;

  @Property({ type: 'text' })
  by!: string;

  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  @OneToMany(
    () => JointEventActivity,
    (member) => member.event,
  )
  activities = new Collection<Rel<JointEventActivity>>(this);
}

/** No foreign key to the activity: a decision outlives a report that is being corrected. */
@Entity({ policies: officePolicies })
@Index({ properties: ['event'] })
@Index({ properties: ['activityId'] })
export class JointEventActivity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => JointEvent, { deleteRule: 'cascade' })
  event!: Rel<JointEvent>;

  @Property({ type: 'uuid' })
  activityId!: string;
}
