import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { SqlField, SqlList } from '../../platform/read/readable.js';
import { readOne } from '../../platform/read/shape.js';
import { Read, Requires } from '../../platform/requires.js';
import { DateScalar } from '../../platform/scalars.js';
import { validOn } from './taxonomy.repository.js';
import { TaxonomyKind, TaxonomyTerm } from './taxonomy-term.entity.js';

@ObjectType({ description: 'A catalogue as it holds on one day.' })
export class Taxonomy {
  @Field(() => TaxonomyKind)
  @SqlField({ as: 'text', sql: (row) => `${row}.kind` })
  kind!: TaxonomyKind;

  @Field(() => DateScalar)
  @SqlField({ as: 'date', sql: (row) => `${row}.day` })
  on!: string;

  @Field(() => [TaxonomyTerm])
  @SqlList({
    of: () => TaxonomyTerm,
    from: (row, self) => `taxonomy_term ${self} where ${self}.kind = ${row}.kind and ${validOn(self, `${row}.day`)}`,
    order: (self) => `${self}.position, ${self}.code`,
  })
  terms!: TaxonomyTerm[];
}

@Resolver()
export class TaxonomyResolver {
  @Requires('structure.read')
  @Read(
    readOne(
      (self, args) =>
        `(select ${args.value('kind', 'text')} as kind, coalesce(${args.value('on', 'date')}, (now() at time zone 'Asia/Shanghai')::date) as day) ${self}`,
    ),
  )
  @Query(() => Taxonomy, { nullable: true, description: 'The terms of a catalogue on a day; today when none is given.' })
  taxonomy(
    @Arg('kind', () => TaxonomyKind) _kind: TaxonomyKind,
    @Arg('on', () => DateScalar, { nullable: true }) _on: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }
}
