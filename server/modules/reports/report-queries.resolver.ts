import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import type { Context } from '../../platform/context.js';
import { readConnection, readOne } from '../../platform/read/shape.js';
import { Read, Requires } from '../../platform/requires.js';
import { FiscalYear, uuidArgument } from '../../platform/scalars.js';
import { districtOfCode } from '../districts/district.repository.js';
import { Report } from './report.entity.js';
import { reportConditions } from './report-filter.repository.js';
import { ReportStatus } from './report-status.js';

@InputType({ description: 'Which reports; what is left out does not limit.' })
export class ReportFilter {
  @Field(() => String, { nullable: true })
  districtCode?: string | null;

  @Field(() => [String], { nullable: true })
  departmentCodes?: string[] | null;

  @Field(() => [FiscalYear], { nullable: true })
  years?: number[] | null;

  @Field(() => [ReportStatus], { nullable: true })
  statuses?: ReportStatus[] | null;
}

const ReportConnection = connectionOf(Report);

@Resolver()
export class ReportQueriesResolver {
  @Requires('report.read')
  @Read(
    readOne(
      (self, args) => `report ${self} where ${self}.id = ${args.value('id', 'uuid', uuidArgument)}`,
      (self) => `${self}.id`,
    ),
  )
  @Query(() => Report, { nullable: true, description: 'A report by its id; null when it does not exist or is not visible to you.' })
  report(@Arg('id', () => ID) _id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.read(info);
  }

  @Requires('report.read')
  @Read(
    readOne(
      (self, args) => `report ${self}
        where ${self}.department_id = (select u.id from department u where u.district_id = ${districtOfCode(args.value('districtCode', 'text'))} and u.code = ${args.value('departmentCode', 'text')})
        and ${self}.cycle_id = (select c.id from cycle c where c.district_id = ${districtOfCode(args.value('districtCode', 'text'))} and c.year = ${args.value('year', 'int')})`,
      (self) => `${self}.id`,
    ),
  )
  @Query(() => Report, {
    nullable: true,
    description: 'The report of a unit for a year; null when it does not exist or is not visible to you.',
  })
  reportFor(
    @Arg('districtCode', () => String) _districtCode: string,
    @Arg('departmentCode', () => String) _departmentCode: string,
    @Arg('year', () => FiscalYear) _year: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }

  @Requires('report.read')
  @Read(
    readConnection({
      from: (self, args) => {
        const conditions = reportConditions(args, self, 'unit', 'year_cycle');
        if (args.given('filter.statuses')) conditions.push(`${self}.status = any(${args.value('filter.statuses', 'text[]')})`);
        return `report ${self} join department unit on unit.id = ${self}.department_id join cycle year_cycle on year_cycle.id = ${self}.cycle_id
          where ${conditions.join(' and ') || 'true'}`;
      },
      keys: (self) => [
        { sql: 'year_cycle.year', type: 'int', direction: 'desc' },
        { sql: 'unit.position', type: 'int', direction: 'asc' },
        { sql: `${self}.id`, type: 'uuid', direction: 'asc' },
      ],
    }),
  )
  @Query(() => ReportConnection, { description: 'Reports you may see, newest year first, then in the official sequence of units.' })
  reports(
    @Arg('filter', () => ReportFilter, { nullable: true }) _filter: ReportFilter | undefined,
    @Arg('first', () => Int, { nullable: true }) _first: number | undefined,
    @Arg('after', () => String, { nullable: true }) _after: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }
}
