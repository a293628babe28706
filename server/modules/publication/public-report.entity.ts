import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SqlField, SqlOne } from '../../platform/read/readable.js';
import { editionPolicies } from '../../platform/row-scope.js';
import { DateTimeScalar, FiscalYear } from '../../platform/scalars.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { Report } from '../reports/report.entity.js';
import { PublicationChannel } from '../reports/report-status.js';
import { WithdrawalReason } from './disclosure.js';

@ObjectType({ description: 'That a public edition was taken back.' })
export class PublicWithdrawal {
  @Field(() => DateTimeScalar)
  @SqlField({ as: 'timestamp', sql: (row) => `${row}.published_at` })
  at!: string;

  @Field(() => WithdrawalReason)
  @SqlField({ as: 'text', sql: (row) => `${row}.withdrawal_reason` })
  reason!: WithdrawalReason;
}

/**
 * A public edition holds all that is told about it, names of district and unit included: who reads it may read nothing else. A row is never changed
 * but for being superseded, and a withdrawal is an edition of its own, without a text.
 */
@ObjectType({ description: 'The public edition of a report, as everybody may read it without signing in.' })
@Entity({ tableName: 'public_edition', policies: editionPolicies })
@Unique({ properties: ['report', 'number'] })
@Index({
  name: 'public_edition_one_current',
  expression: 'create unique index "public_edition_one_current" on "public_edition" ("report_id") where "superseded_at" is null',
})
@Index({ properties: ['districtCode', 'year', 'departmentCode'] })
export class PublicReport {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Department, { createForeignKeyConstraint: false })
  department!: Rel<Department>;

  @ManyToOne(() => Report)
  report!: Rel<Report>;

  @Field(() => ID, { nullable: true, description: 'The report itself, for the office; null for everybody else.' })
  @SqlField({ as: 'uuid', sql: (row) => `${row}.report_id`, visibleTo: ['OFFICE'] })
  reportId?: string | null;

  @Field(() => String, { description: 'Six digits (GB/T 2260).' })
  @Property({ type: 'text' })
  districtCode!: string;

  @Field(() => String, { description: 'As at publication.' })
  @Property({ type: 'text' })
  districtName!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  departmentCode!: string;

  @Field(() => String, { description: 'As at publication.' })
  @Property({ type: 'text' })
  departmentName!: string;

  /** place of the unit in the official sequence */
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => FiscalYear)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => Int, { description: 'Number of the edition, from 1; a correction and a withdrawal add one.' })
  @Property({ type: 'integer' })
  number!: number;

  /** of the report when it was published or withdrawn: a publication makes one edition */
  @Property({ type: 'integer' })
  reportVersion!: number;

  @Field(() => String, {
    description: 'Where it stands on this server, for example "/public/500153/2023/zstzcjj": always the current edition.',
  })
  @SqlField({ as: 'text', sql: (row) => `'/public/' || ${row}.district_code || '/' || ${row}.year || '/' || ${row}.department_code` })
  path!: string;

  @Field(() => DateTimeScalar, { description: 'When this edition was published, or the one before was withdrawn.' })
  @Property({ type: 'timestamptz' })
  publishedAt!: Date;

  @Field(() => PublicationChannel, { nullable: true, description: 'null when withdrawn.' })
  @Enum({ items: () => PublicationChannel, type: 'text', nullable: true })
  channel?: PublicationChannel | null;

  @Field(() => String, { nullable: true, description: 'null when withdrawn.' })
  @Property({ type: 'text', nullable: true })
  title?: string | null;

  /** all of it as canonical JSON (RFC 8785) */
  @Property({ type: 'text' })
  content!: string;

  @Field(() => String, { description: 'SHA-256 (hex) of the edition as canonical JSON (RFC 8785), which stands at `path`.json.' })
  @Property({ type: 'text' })
  contentHash!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When another edition took its place; null for everybody but the unit and the office.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  supersededAt?: Date | null;

  @Enum({ items: () => WithdrawalReason, type: 'text', nullable: true })
  withdrawalReason?: WithdrawalReason | null;

  @Field(() => PublicWithdrawal, { nullable: true, description: 'null = it stands.' })
  @SqlOne({
    of: () => PublicWithdrawal,
    from: (row, self) => `(select ${row}.published_at, ${row}.withdrawal_reason where ${row}.withdrawal_reason is not null) ${self}`,
  })
  withdrawal?: PublicWithdrawal | null;
}
