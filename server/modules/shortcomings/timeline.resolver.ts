import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import type { Context } from '../../platform/context.js';
import { sourceOf } from '../../platform/read/as-of.js';
import { readConnection } from '../../platform/read/shape.js';
import { Read, Requires } from '../../platform/requires.js';
import { DateScalar } from '../../platform/scalars.js';
import { districtOfCode } from '../districts/district.repository.js';
import { Report } from '../reports/report.entity.js';
import { TimelineEvent, TimelineFilter, timelineOf } from './timeline.types.js';

export enum TimelineOrder {
  OLDEST_FIRST = 'OLDEST_FIRST',
  NEWEST_FIRST = 'NEWEST_FIRST',
}
registerEnumType(TimelineOrder, {
  name: 'TimelineOrder',
  valuesConfig: {
    OLDEST_FIRST: { description: 'As it happened.' },
    NEWEST_FIRST: { description: 'The last event first.' },
  },
});

const TimelineConnection = connectionOf(TimelineEvent);

@Resolver()
export class TimelineResolver {
  @Requires('report.read')
  @Read(
    readConnection({
      from: (self, args, { asOf }) => {
        const unit = `(select d.id from department d where d.district_id = ${districtOfCode(args.value('districtCode', 'text'))}
          and d.code = ${args.value('departmentCode', 'text')})`;
        const conditions = ['true'];
        if (args.given('filter.kinds')) conditions.push(`${self}.kind = any(${args.value('filter.kinds', 'text[]')})`);
        if (args.given('filter.years')) conditions.push(`${self}.year = any(${args.value('filter.years', 'int[]')})`);
        return `(select e.*, c.year from ${timelineOf(unit, asOf)} e join ${sourceOf(Report, 'report', asOf)} r on r.id = e.report_id join cycle c on c.id = r.cycle_id) ${self}
          where ${conditions.join(' and ')}`;
      },
      keys: (self, args) => {
        const direction = args.choice('orderBy') === TimelineOrder.NEWEST_FIRST ? 'desc' : 'asc';
        return [
          { sql: `${self}.at`, type: 'timestamptz', direction },
          { sql: `${self}.kind`, type: 'text', direction },
          { sql: `${self}.id`, type: 'uuid', direction },
        ];
      },
    }),
  )
  @Query(() => TimelineConnection, {
    description: 'The whole history of what one unit fell short of and promised, as far as you may see it: oldest first.',
  })
  timeline(
    @Arg('districtCode', () => String) _districtCode: string,
    @Arg('departmentCode', () => String) _departmentCode: string,
    @Arg('filter', () => TimelineFilter, { nullable: true }) _filter: TimelineFilter | undefined,
    @Arg('orderBy', () => TimelineOrder, { nullable: true }) _orderBy: TimelineOrder | undefined,
    @Arg('first', () => Int, { nullable: true }) _first: number | undefined,
    @Arg('after', () => String, { nullable: true }) _after: string | undefined,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'As it was known at the end of this day (Asia/Shanghai); null = now.' })
    _asOf: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }
}
