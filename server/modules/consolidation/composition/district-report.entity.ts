import { Collection, type Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, OneToMany, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { officePolicies } from '../../../platform/row-scope.js';
import { Cycle } from '../../districts/cycle.entity.js';
import { District } from '../../districts/district.entity.js';
import { StatutoryPart } from '../../reports/report-part.entity.js';
import type { ComposedTotal, SaidSource } from './composed-clause.js';

/** The district's own report of a year, drafted from the units' reports and edited by the office. */
@Entity({ policies: officePolicies })
export class DistrictReport {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @OneToOne(() => Cycle, { owner: true })
  cycle!: Rel<Cycle>;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  addressee?: string | null;

  @Property({ type: 'text' })
  preamble!: string;

  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'timestamptz' })
  draftedAt!: Date;

  @Property({ type: 'text' })
  draftedBy!: string;

  @Property({ type: 'timestamptz', nullable: true })
  savedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  savedBy?: string | null;

  @OneToMany(
    () => DistrictClause,
    (clause) => clause.report,
  )
  clauses = new Collection<Rel<DistrictClause>>(this);
}

/** One clause: composed, edited or written by the office. What was composed stays beside what it was made into. */
@Entity({ policies: officePolicies })
@Index({ properties: ['report', 'position'] })
@Check({ name: 'district_clause_has_text', expression: `composed is not null or written` })
export class DistrictClause {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => DistrictReport, { deleteRule: 'cascade' })
  report!: Rel<DistrictReport>;

  @Enum({ items: () => StatutoryPart, type: 'text' })
  part!: StatutoryPart;

  @Property({ type: 'integer' })
  position!: number;

  /** what it is composed from, for example `theme:STUDY:totals`; null = written by the office */
  @Property({ type: 'text', nullable: true })
  key?: string | null;

  @Property({ type: 'text', nullable: true })
  heading?: string | null;

  @Property({ type: 'text' })
  text!: string;

  /** the text as it was composed when somebody looked at it last; null = written by the office */
  @Property({ type: 'text', nullable: true })
  composed?: string | null;

  /** by the office, whether composed at first or not */
  @Property({ type: 'boolean' })
  written!: boolean;

  /** taken out by the office; kept, so that the next draft does not bring it back */
  @Property({ type: 'boolean' })
  dropped!: boolean;

  /** why a figure of the text is another than the computed one */
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @Property({ type: 'json' })
  sources!: SaidSource[];

  @Property({ type: 'json' })
  totals!: ComposedTotal[];
}
