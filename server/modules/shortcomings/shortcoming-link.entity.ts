import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { AsOf, momentOf } from '../../platform/read/as-of.js';
import { linkPolicies } from '../../platform/row-scope.js';
import { DateTimeScalar } from '../../platform/scalars.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { Report } from '../reports/report.entity.js';
import { Shortcoming } from '../reports/shortcoming.entity.js';

export enum LinkKind {
  LINKED = 'LINKED',
  DECLINED = 'DECLINED',
}
registerEnumType(LinkKind, {
  name: 'LinkKind',
  description: 'What a person decided about two shortcomings of different years.',
  valuesConfig: {
    LINKED: { description: 'They are the same (同一问题).' },
    DECLINED: { description: 'They are not, though they look alike (不是同一问题).' },
  },
});

/** As a day knew it: what was taken back later still held. */
const asOfDay = (day: string) =>
  `(select id, district_id, department_id, released, report_id, shortcoming_id, previous_id, kind, at, by, reason,
    case when ended_at < ${momentOf(day)} then ended_at end as ended_at, case when ended_at < ${momentOf(day)} then ended_by end as ended_by
    from shortcoming_link where at < ${momentOf(day)})`;

/** A row is ended and never changed or deleted, so that the rows of a shortcoming are its history; at most one LINKED row of it is open. */
@ObjectType({ description: 'A decision about whether a shortcoming is one that an earlier report named already.' })
@AsOf(asOfDay)
@Entity({ policies: linkPolicies })
@Index({
  name: 'shortcoming_link_one_open',
  expression:
    'create unique index "shortcoming_link_one_open" on "shortcoming_link" ("shortcoming_id") where "ended_at" is null and "kind" = \'LINKED\'',
})
@Index({ properties: ['shortcoming', 'at'] })
@Index({ properties: ['previous'] })
@Index({ properties: ['report'] })
export class ShortcomingLink {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Department, { createForeignKeyConstraint: false })
  department!: Rel<Department>;

  @Property({ type: 'boolean' })
  released!: boolean;

  /** the report of the later shortcoming */
  @ManyToOne(() => Report, { deleteRule: 'cascade' })
  report!: Rel<Report>;

  @ManyToOne(() => Shortcoming, { deleteRule: 'cascade' })
  shortcoming!: Rel<Shortcoming>;

  @Field(() => Shortcoming, {
    nullable: true,
    description: 'The earlier one; null while you do not see its report, since it is being corrected.',
  })
  @ManyToOne(() => Shortcoming)
  previous!: Rel<Shortcoming>;

  @Field(() => LinkKind)
  @Enum({ items: () => LinkKind, type: 'text' })
  kind!: LinkKind;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the person who decided.' })
  @Property({ type: 'text' })
  by!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back; null = it holds.' })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Who took it back.' })
  @Property({ type: 'text', nullable: true })
  endedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so, where somebody said it.' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;
}
