import { Collection, type Rel } from '@mikro-orm/core';
import {
  Embeddable,
  Embedded,
  Entity,
  Enum,
  Index,
  ManyToOne,
  OneToMany,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SqlField } from '../../platform/read/readable.js';
import { reportPolicies } from '../../platform/row-scope.js';
import { DateTimeScalar, FiscalYear } from '../../platform/scalars.js';
import { Cycle } from '../districts/cycle.entity.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { Activity } from './activity.entity.js';
import { Commitment } from './commitment.entity.js';
import { OtherMatter } from './other-matter.entity.js';
import { PublicationChannel, ReportStatus } from './report-status.js';
import { Responsibility } from './responsibility.entity.js';
import { Shortcoming } from './shortcoming.entity.js';

@ObjectType({ description: 'Who submitted, when, and exactly what.' })
@Embeddable()
export class SubmissionRecord {
  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the signer at that time.' })
  @Property({ type: 'text' })
  by!: string;

  @Field(() => String, { description: 'SHA-256 (hex) of the submitted text as canonical JSON (RFC 8785).' })
  @Property({ type: 'text' })
  contentHash!: string;
}

@ObjectType({ description: 'Who accepted, when, and exactly what.' })
@Embeddable()
export class AcceptanceRecord {
  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the reviewer at that time.' })
  @Property({ type: 'text' })
  by!: string;

  @Field(() => String, { description: 'SHA-256 (hex) of the accepted text as canonical JSON (RFC 8785).' })
  @Property({ type: 'text' })
  contentHash!: string;
}

@ObjectType({ description: 'Where and when the report was published.' })
@Embeddable()
export class PublicationRecord {
  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { description: 'Name of the publisher at that time.' })
  @Property({ type: 'text' })
  by!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  url?: string | null;

  @Field(() => PublicationChannel)
  @Enum({ items: () => PublicationChannel, type: 'text' })
  channel!: PublicationChannel;
}

@ObjectType({ description: 'The yearly rule-of-law report of one unit (年度法治政府建设情况报告).' })
@Entity({ policies: reportPolicies })
@Unique({ properties: ['department', 'cycle'] })
@Index({ properties: ['district', 'cycle', 'released'] })
export class Report {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => District)
  @ManyToOne(() => District)
  district!: Rel<District>;

  @Field(() => Department)
  @ManyToOne(() => Department)
  department!: Rel<Department>;

  @Field(() => Cycle)
  @ManyToOne(() => Cycle, { index: true })
  cycle!: Rel<Cycle>;

  @Field(() => FiscalYear, { description: "The cycle's year." })
  @SqlField({ as: 'int', sql: (row) => `(select c.year from cycle c where c.id = ${row}.cycle_id)` })
  year!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'The opening paragraph, letter for letter.' })
  @Property({ type: 'text', default: '' })
  preamble!: string;

  @Field(() => ReportStatus)
  @Enum({ items: () => ReportStatus, type: 'text' })
  status!: ReportStatus;

  /** Whether the office may read the working text: it may in SUBMITTED, ACCEPTED and PUBLISHED. A trigger keeps it, here and on every item. */
  @Property({ type: 'boolean', default: false })
  released!: boolean;

  @Field(() => Int, { description: 'Grows by one with every change; a change names the version it starts from (`expectedVersion`).' })
  @Property({ type: 'integer' })
  version!: number;

  /** SHA-256 of the body of `reportCreate`: a repeated call with the same body answers the same report */
  @Property({ type: 'text' })
  createHash!: string;

  @Field(() => SubmissionRecord, { nullable: true, description: 'The latest submission; null before the first.' })
  @Embedded(() => SubmissionRecord, { nullable: true, prefix: 'submission_' })
  submission?: SubmissionRecord | null;

  @Field(() => AcceptanceRecord, { nullable: true, description: 'The acceptance that holds; null before it and after a reopening.' })
  @Embedded(() => AcceptanceRecord, { nullable: true, prefix: 'acceptance_' })
  acceptance?: AcceptanceRecord | null;

  @Field(() => PublicationRecord, { nullable: true })
  @Embedded(() => PublicationRecord, { nullable: true, prefix: 'publication_' })
  publication?: PublicationRecord | null;

  @Field(() => [Responsibility], { description: 'How the first responsible person performed the duties (第一责任人履职).' })
  @OneToMany(
    () => Responsibility,
    (i) => i.report,
    { orderBy: { position: 'asc', id: 'asc' } },
  )
  responsibilities = new Collection<Rel<Responsibility>>(this);

  @Field(() => [Activity], { description: 'Main measures and results, one for each lowest headed block.' })
  @OneToMany(
    () => Activity,
    (i) => i.report,
    { orderBy: { position: 'asc', id: 'asc' } },
  )
  activities = new Collection<Rel<Activity>>(this);

  @Field(() => [Shortcoming], { description: 'Shortcomings and their causes (存在的不足和原因).' })
  @OneToMany(
    () => Shortcoming,
    (i) => i.report,
    { orderBy: { position: 'asc', id: 'asc' } },
  )
  shortcomings = new Collection<Rel<Shortcoming>>(this);

  @Field(() => [Commitment], { description: "Next year's main arrangements (下一步工作安排)." })
  @OneToMany(
    () => Commitment,
    (i) => i.report,
    { orderBy: { position: 'asc', id: 'asc' } },
  )
  commitments = new Collection<Rel<Commitment>>(this);

  @Field(() => [OtherMatter], { description: 'Other matters, and text that no rule understood.' })
  @OneToMany(
    () => OtherMatter,
    (i) => i.report,
    { orderBy: { position: 'asc', id: 'asc' } },
  )
  otherMatters = new Collection<Rel<OtherMatter>>(this);

  @Field(() => Boolean, {
    description: 'Whether you may submit this report now: the head of its unit, in DRAFT or RETURNED, in an open cycle.',
  })
  @SqlField({
    as: 'boolean',
    sql: (row, { role }) =>
      role === 'DEPARTMENT_HEAD'
        ? `(${row}.status in ('DRAFT', 'RETURNED') and exists (select from cycle c where c.id = ${row}.cycle_id and c.status = 'OPEN'))`
        : 'false',
  })
  viewerCanSubmit!: boolean;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'timestamptz' })
  updatedAt!: Date;
}
