import { Collection, type Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { officePolicies } from '../../platform/row-scope.js';
import { Cycle } from '../districts/cycle.entity.js';
import { District } from '../districts/district.entity.js';

export enum GroupKind {
  SHORTCOMING = 'SHORTCOMING',
  CAUSE = 'CAUSE',
}
registerEnumType(GroupKind, {
  name: 'GroupKind',
  valuesConfig: {
    SHORTCOMING: { description: 'Shortcomings that several units name (共性不足).' },
    CAUSE: { description: 'Causes that several units give (共性原因).' },
  },
});

/** A group as the office left it; one that nobody touched is found anew each time and has no row. It is ended and never deleted. */
@Entity({ policies: officePolicies })
@Index({ properties: ['cycle', 'kind'] })
export class ItemGroup {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => Cycle)
  cycle!: Rel<Cycle>;

  @Enum({ items: () => GroupKind, type: 'text' })
  kind!: GroupKind;

  /** null = named by its most typical member */
  @Property({ type: 'text', nullable: true })
  name?: string | null;

  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'timestamptz' })
  at!: Date;

  @Property({ type: 'text' })
  by!: string;

  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  @OneToMany(
    () => ItemGroupMember,
    (member) => member.group,
  )
  members = new Collection<Rel<ItemGroupMember>>(this);
}

/**
 * An item that the office put into a group, or kept out of it. No foreign key to the item: a group is still known by what a unit has taken back.
 */
@Entity({ policies: officePolicies })
@Index({ properties: ['group'] })
@Check({ name: 'item_group_member_place_check', expression: `place in ('IN', 'OUT')` })
export class ItemGroupMember {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District, { createForeignKeyConstraint: false })
  district!: Rel<District>;

  @ManyToOne(() => ItemGroup, { deleteRule: 'cascade' })
  group!: Rel<ItemGroup>;

  @Property({ type: 'uuid' })
  itemId!: string;

  /** as it read when the office decided */
  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'text' })
  place!: 'IN' | 'OUT';
}
