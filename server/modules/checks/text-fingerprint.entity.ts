import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { systemPolicies } from '../../platform/row-scope.js';
import { Department } from '../districts/department.entity.js';
import { District } from '../districts/district.entity.js';
import { Report } from '../reports/report.entity.js';

/**
 * Fingerprints of what was submitted, to find texts that stand in several reports. Nobody reads them directly: `copied_text` compares under the
 * scope SYSTEM and tells a unit only how much of its own text stands elsewhere.
 */
@Entity({ policies: systemPolicies })
@Index({ properties: ['district', 'print'] })
export class TextFingerprint {
  @ManyToOne(() => Report, { primary: true, deleteRule: 'cascade' })
  report!: Rel<Report>;

  /** below 2^48 */
  @Property({ type: 'bigint', primary: true })
  print!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Department, { createForeignKeyConstraint: false })
  department!: Rel<Department>;

  @Property({ type: 'integer' })
  year!: number;
}
