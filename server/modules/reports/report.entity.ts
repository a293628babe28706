import { Collection, type Rel } from '@mikro-orm/core';
import { Embedded, Entity, Enum, Index, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AsOf } from '../../platform/read/as-of.js';
import { SqlField } from '../../platform/read/readable.js';
import { reportPolicies, settings } from '../../platform/row-scope.js';
import { FiscalYear } from '../../platform/scalars.js';
import { Cycle } from '../districts/cycle.entity.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { PublicReport } from '../publication/public-report.entity.js';
import { Withholding } from '../publication/withholding.entity.js';
import { Activity } from './activity.entity.js';
import { Commitment } from './commitment.entity.js';
import { OtherMatter } from './other-matter.entity.js';
import { ReportPart } from './report-part.entity.js';
import { AcceptanceRecord, PublicationRecord, ReceivedAs, Reception, SubmissionRecord, VoidedAcceptance } from './report-records.js';
import { ReportStatus } from './report-status.js';
import { Responsibility } from './responsibility.entity.js';
import { ReviewComment } from './review-comment.entity.js';
import { Revision } from './revision.entity.js';
import { Shortcoming } from './shortcoming.entity.js';

const isOffice = (role: string | null) => role === 'DISTRICT_REVIEWER' || role === 'DISTRICT_DIRECTOR';

/** Nobody reviews the unit they work in: 区司法局 reports too. Own memberships are visible to everybody. */
const notOfOwnUnit = (row: string) =>
  `not exists (select from membership m where m.user_id = ${settings.user} and ${row}.department_id in (m.department_id, m.home_department_id))`;

/** On a past day a report that is being corrected now was there: the office sees it as it was signed last. */
const asOfDay = () => '(select * from report union all select * from reports_being_corrected())';

@ObjectType({ description: 'The yearly rule-of-law report of one unit (年度法治政府建设情况报告).' })
@AsOf(asOfDay)
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

  @Field(() => String, { nullable: true, description: 'To whom it is addressed (主送机关), without the colon; null when it names nobody.' })
  @Property({ type: 'text', nullable: true })
  addressee?: string | null;

  @Field(() => String, { description: 'The opening paragraph, letter for letter.' })
  @Property({ type: 'text', default: '' })
  preamble!: string;

  @Field(() => String, { description: 'What stands below the last part, line by line: closing phrase, signature, date, annexes.' })
  @Property({ type: 'text', default: '' })
  closing!: string;

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

  @Field(() => ReceivedAs)
  @Enum({ items: () => ReceivedAs, type: 'text', default: 'ONLINE' })
  receivedAs: ReceivedAs = ReceivedAs.ONLINE;

  @Field(() => Reception, { nullable: true, description: 'null for a report that did not come on paper.' })
  @Embedded(() => Reception, { nullable: true, prefix: 'reception_' })
  reception?: Reception | null;

  @Field(() => SubmissionRecord, { nullable: true, description: 'The latest submission; null before the first.' })
  @Embedded(() => SubmissionRecord, { nullable: true, prefix: 'submission_' })
  submission?: SubmissionRecord | null;

  @Field(() => AcceptanceRecord, { nullable: true, description: 'The acceptance that holds; null before it and after a reopening.' })
  @Embedded(() => AcceptanceRecord, { nullable: true, prefix: 'acceptance_' })
  acceptance?: AcceptanceRecord | null;

  @Field(() => VoidedAcceptance, { nullable: true, description: 'The acceptance that the latest reopening took back.' })
  @Embedded(() => VoidedAcceptance, { nullable: true, prefix: 'voided_acceptance_' })
  voidedAcceptance?: VoidedAcceptance | null;

  @Field(() => PublicationRecord, { nullable: true })
  @Embedded(() => PublicationRecord, { nullable: true, prefix: 'publication_' })
  publication?: PublicationRecord | null;

  @Field(() => [ReportPart], { description: 'The five statutory parts, each once.' })
  @OneToMany(
    () => ReportPart,
    (p) => p.report,
    { orderBy: { position: 'asc', id: 'asc' } },
  )
  parts = new Collection<Rel<ReportPart>>(this);

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

  @Field(() => [Revision], { description: 'Every submission, oldest first.' })
  @OneToMany(
    () => Revision,
    (r) => r.report,
    { orderBy: { number: 'asc' } },
  )
  revisions = new Collection<Rel<Revision>>(this);

  @Field(() => [ReviewComment], { description: 'Why it was returned, oldest first; a comment stays until the report is accepted.' })
  @OneToMany(
    () => ReviewComment,
    (c) => c.report,
    { orderBy: { at: 'asc', id: 'asc' } },
  )
  reviewComments = new Collection<Rel<ReviewComment>>(this);

  @Field(() => [Withholding], { description: 'What the public edition leaves out, oldest first; what was ended stays.' })
  @OneToMany(
    () => Withholding,
    (w) => w.report,
    { orderBy: { at: 'asc', id: 'asc' } },
  )
  withholdings = new Collection<Rel<Withholding>>(this);

  @Field(() => [PublicReport], { description: 'Every public edition of it, oldest first; a withdrawal is one.' })
  @OneToMany(
    () => PublicReport,
    (e) => e.report,
    { orderBy: { number: 'asc' } },
  )
  publicEditions = new Collection<Rel<PublicReport>>(this);

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

  @Field(() => Boolean, { description: 'Whether you may return this report now: the office, not for the unit you work in.' })
  @SqlField({ as: 'boolean', sql: (row, { role }) => (isOffice(role) ? `(${row}.released and ${notOfOwnUnit(row)})` : 'false') })
  viewerCanReturn!: boolean;

  @Field(() => Boolean, { description: 'Whether you may accept this report now: the office, not for the unit you work in.' })
  @SqlField({
    as: 'boolean',
    sql: (row, { role }) => (isOffice(role) ? `(${row}.status = 'SUBMITTED' and ${notOfOwnUnit(row)})` : 'false'),
  })
  viewerCanAccept!: boolean;

  @Field(() => Boolean, { description: "Whether you may publish this report now: the unit's head or the director, once accepted." })
  @SqlField({
    as: 'boolean',
    sql: (row, { role }) => (role === 'DEPARTMENT_HEAD' || role === 'DISTRICT_DIRECTOR' ? `(${row}.status = 'ACCEPTED')` : 'false'),
  })
  viewerCanPublish!: boolean;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'timestamptz' })
  updatedAt!: Date;
}
