import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { readOne } from '../../platform/read/shape.js';
import { Read, Requires } from '../../platform/requires.js';
import { DateScalar, FiscalYear } from '../../platform/scalars.js';
import { Cycle } from './cycle.entity.js';
import { Department } from './department.entity.js';
import { District } from './district.entity.js';
import { districtOfCode } from './district.repository.js';

@Resolver()
export class DistrictsResolver {
  @Requires('structure.read')
  @Read(readOne((self, args) => `district ${self} where ${self}.code = ${args.value('code', 'text')}`))
  @Query(() => District, { nullable: true, description: 'A district by its six-digit code; null when it is not yours.' })
  district(@Arg('code', () => String) _code: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.read(info);
  }

  @Requires('structure.read')
  @Read(
    readOne(
      (self, args) =>
        `department ${self} where ${self}.district_id = ${districtOfCode(args.value('districtCode', 'text'))} and ${self}.code = ${args.value('code', 'text')}`,
    ),
  )
  @Query(() => Department, { nullable: true, description: 'A unit by its district and its code.' })
  department(
    @Arg('districtCode', () => String) _districtCode: string,
    @Arg('code', () => String) _code: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }

  @Requires('structure.read')
  @Read(
    readOne(
      (self, args) =>
        `cycle ${self} where ${self}.district_id = ${districtOfCode(args.value('districtCode', 'text'))} and ${self}.year = ${args.value('year', 'int')}`,
    ),
  )
  @Query(() => Cycle, { nullable: true, description: 'The reporting cycle of a year.' })
  cycle(
    @Arg('districtCode', () => String) _districtCode: string,
    @Arg('year', () => FiscalYear) _year: number,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day as of whose end `ledgerRates` are counted; null = now.' })
    _asOf: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }
}
