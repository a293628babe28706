import { Collection, type Rel } from '@mikro-orm/core';
import { Entity, Enum, ManyToMany, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { structurePolicies } from '../../platform/row-scope.js';
import { DateScalar } from '../../platform/scalars.js';
import { District } from './district.entity.js';

export enum DepartmentKind {
  DEPARTMENT = 'DEPARTMENT',
  TOWN = 'TOWN',
  SUBDISTRICT = 'SUBDISTRICT',
}
registerEnumType(DepartmentKind, {
  name: 'DepartmentKind',
  description: 'What kind of unit reports; deadlines are set per kind.',
  valuesConfig: {
    DEPARTMENT: { description: 'A department of the district government (区级部门).' },
    TOWN: { description: 'A town (镇).' },
    SUBDISTRICT: { description: 'A subdistrict office (街道).' },
  },
});

@ObjectType({ description: 'A unit that reports: a department, a town or a subdistrict.' })
@Entity({ policies: structurePolicies })
@Unique({ properties: ['district', 'code'] })
export class Department {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District)
  district!: Rel<District>;

  @Field(() => String, { description: 'Short code, unique in the district, for example zstzcjj.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: "Today's full official name; earlier names stand in `names`." })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: "Today's official short form." })
  @Property({ type: 'text' })
  shortName!: string;

  @Field(() => [String], { description: 'Other ways in which documents write the name.' })
  @Property({ type: 'text[]', defaultRaw: "'{}'" })
  aliases: string[] = [];

  @Field(() => DepartmentKind)
  @Enum({ items: () => DepartmentKind, type: 'text' })
  kind!: DepartmentKind;

  @Field(() => Int, { description: 'Place in the official sequence (排序), which every list follows.' })
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => [DepartmentName], { description: 'Names by validity, oldest first.' })
  @OneToMany(
    () => DepartmentName,
    (n) => n.department,
    { orderBy: { validFrom: 'asc' } },
  )
  names = new Collection<Rel<DepartmentName>>(this);

  @Field(() => [Department], { description: 'Units that took over after a merger or a split.' })
  @ManyToMany(() => Department, undefined, {
    pivotEntity: () => DepartmentSuccession,
    joinColumn: 'department_id',
    inverseJoinColumn: 'successor_id',
    orderBy: { position: 'asc', id: 'asc' },
  })
  successors = new Collection<Department>(this);
}

@ObjectType({ description: 'A name a unit bore during a time.' })
@Entity({ policies: structurePolicies })
@Unique({ properties: ['department', 'validFrom'] })
export class DepartmentName {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => District)
  district!: Rel<District>;

  @ManyToOne(() => Department)
  department!: Rel<Department>;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  shortName!: string;

  @Field(() => DateScalar, { description: 'First day of validity.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of validity; null = still borne.' })
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;
}

@Entity({ policies: structurePolicies })
export class DepartmentSuccession {
  @ManyToOne(() => District)
  district!: Rel<District>;

  @ManyToOne(() => Department, { primary: true })
  department!: Rel<Department>;

  @ManyToOne(() => Department, { primary: true, index: true })
  successor!: Rel<Department>;

  @Property({ type: 'date' })
  onDate!: string;
}
