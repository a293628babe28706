import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { SqlOne } from '../../platform/read/readable.js';
import { importedTextPolicies } from '../../platform/row-scope.js';
import { DateTimeScalar } from '../../platform/scalars.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { Report } from '../reports/report.entity.js';

@ObjectType({ description: 'A text a report was imported from, exactly as it was sent; `source` of the items counts in it.' })
@Entity({ policies: importedTextPolicies })
@Index({ properties: ['report', 'at'] })
export class ImportedText {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Department, { createForeignKeyConstraint: false })
  department!: Rel<Department>;

  @Property({ type: 'boolean' })
  released!: boolean;

  @ManyToOne(() => Report, { deleteRule: 'cascade' })
  report!: Rel<Report>;

  @Field(() => DateTimeScalar)
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Name of who imported it, at that time.' })
  @Property({ type: 'text', nullable: true })
  by?: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  fileName?: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 (hex) of the original file, which stays with the sender.' })
  @Property({ type: 'text', nullable: true })
  sha256?: string | null;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Int, { description: 'Characters of the text that are no white space.' })
  @Property({ type: 'integer' })
  total!: number;

  @Field(() => Int, { description: 'How many of them stand in an item, the preamble, another matter or a listed residue.' })
  @Property({ type: 'integer' })
  covered!: number;
}

SqlOne({
  of: () => ImportedText,
  from: (row, self) => `(select * from imported_text t where t.report_id = ${row}.id order by t.at desc, t.id desc limit 1) ${self}`,
})(Report.prototype, 'importedText');
Field(() => ImportedText, { nullable: true, description: 'The text it was last imported from; null when it was typed.' })(
  Report.prototype,
  'importedText',
);
