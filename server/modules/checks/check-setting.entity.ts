import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { cyclePolicies } from '../../platform/row-scope.js';
import { District } from '../districts/district.entity.js';

/** What a district makes of a rule; a rule without a row is on, with its own threshold. */
@Entity({ policies: cyclePolicies })
@Unique({ properties: ['district', 'code'] })
export class CheckSetting {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District)
  district!: Rel<District>;

  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'boolean' })
  enabled!: boolean;

  @Property({ type: 'integer', nullable: true })
  threshold?: number | null;

  @Property({ type: 'timestamptz' })
  changedAt!: Date;

  @Property({ type: 'text' })
  changedBy!: string;
}
