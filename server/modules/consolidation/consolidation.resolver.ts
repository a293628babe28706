import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { readOne } from '../../platform/read/shape.js';
import { Read, Requires } from '../../platform/requires.js';
import { FiscalYear } from '../../platform/scalars.js';
import { districtOfCode } from '../districts/district.repository.js';
import { Consolidation } from './consolidation.types.js';

@Resolver()
export class ConsolidationResolver {
  @Requires('consolidation.read')
  @Read(
    readOne(
      (self, args) =>
        `cycle ${self} where ${self}.district_id = ${districtOfCode(args.value('districtCode', 'text'))} and ${self}.year = ${args.value('year', 'int')}`,
    ),
  )
  @Query(() => Consolidation, { nullable: true, description: 'A year of the whole district; null without a cycle for it.' })
  consolidation(
    @Arg('districtCode', () => String) _districtCode: string,
    @Arg('year', () => FiscalYear) _year: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }
}
