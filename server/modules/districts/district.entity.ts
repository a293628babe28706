import { Collection, type Rel } from '@mikro-orm/core';
import { Entity, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { districtPolicies } from '../../platform/row-scope.js';
import { Cycle } from './cycle.entity.js';
import { Department } from './department.entity.js';

@ObjectType({ description: 'A district (区县) whose departments report.' })
@Entity({ policies: districtPolicies })
export class District {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String, { description: 'Six-digit administrative division code (GB/T 2260), for example 500153.' })
  @Property({ type: 'text', unique: true })
  code!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => [Department], { description: 'Every unit in the official sequence.' })
  @OneToMany(
    () => Department,
    (d) => d.district,
    { orderBy: { position: 'asc', id: 'asc' } },
  )
  departments = new Collection<Rel<Department>>(this);

  @Field(() => [Cycle], { description: 'Reporting cycles, newest year first.' })
  @OneToMany(
    () => Cycle,
    (c) => c.district,
    { orderBy: { year: 'desc' } },
  )
  cycles = new Collection<Rel<Cycle>>(this);
}
