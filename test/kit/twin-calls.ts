import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { type Caller, type MarkedDistricts, type MarkedReport, maySee } from './marked-districts.js';
import { callOf, type Ids, type OneOf, text, type Variables } from './random-calls.js';

export interface Twin {
  readonly field: string;
  /** exists, and the caller may not see it */
  readonly hidden: string;
  readonly unknown: string;
  readonly callWith: (key: string) => { readonly query: string; readonly variables: Variables };
}

/** Calls that name something by an id or a code, to be made once with what the caller may not see and once with what does not exist. */
export function twinsFor(caller: Caller, made: MarkedDistricts, ids: Ids, oneOf: OneOf): Twin[] {
  const hiddenReports = made.reports.filter((r) => !maySee(caller, r));
  const elsewhere = [...made.districts].filter(([name]) => name !== caller.district).map(([, district]) => district);
  const away = oneOf(elsewhere);
  const home = made.districts.get(caller.district ?? 'A')!;
  const foreign = (kind: keyof Ids['owned']) => oneOf(ids.owned[kind].filter((row) => row.district_id !== home.id)).id;
  const own = made.reports.filter((r) => maySee(caller, r));
  const hidden = hiddenReports.length > 0 ? oneOf(hiddenReports) : null;
  const mutation = (field: string, key: string, call: (key: string) => Variables): Twin => ({
    ...{ field, hidden: key, unknown: v7() },
    callWith: (id) => callOf(field, call(id)),
  });
  const query = (field: string, key: string, unknown: string, payload: string, call: (key: string) => Variables): Twin => ({
    ...{ field, hidden: key, unknown },
    callWith: (id) => callOf(field, call(id), payload, 'query'),
  });
  const inline = (field: string, key: string, unknown: string, args: (key: string) => string, payload: string): Twin => ({
    ...{ field, hidden: key, unknown },
    callWith: (id) => ({ query: `{ ${field}(${args(id)}) { ${payload} } }`, variables: {} }),
  });
  const year = oneOf([2021, 2022, 2023]);
  const nowhere = '999999';
  return [
    ...(hidden ? aboutReport(hidden) : []),
    mutation('departmentSave', foreign('department'), (id) => ({ input: { id, aliases: ['x'] } })),
    mutation('userSave', foreign('app_user'), (id) => ({ input: { id, name: 'x' } })),
    mutation('tokenIssue', foreign('membership'), (id) => ({ input: { id: v7(), membershipId: id, label: 'x' } })),
    mutation('tokenRevoke', foreign('token'), (id) => ({ id })),
    inline('district', away.code, nowhere, (code) => `code: "${code}"`, 'id departments { id }'),
    inline('department', away.code, nowhere, (code) => `districtCode: "${code}", code: "u1"`, 'id name'),
    query('cycle', away.code, nowhere, 'id submissions { status }', (districtCode) => ({ districtCode, year })),
    query('consolidation', away.code, nowhere, 'year', (districtCode) => ({ districtCode, year })),
    query('reportFor', away.code, nowhere, 'id', (districtCode) => ({ districtCode, departmentCode: 'u1', year })),
    inline('reports', away.code, nowhere, (code) => `filter: { districtCode: "${code}" }`, 'totalCount nodes { id }'),
    inline('shortcomings', away.code, nowhere, (code) => `filter: { districtCode: "${code}" }`, 'totalCount nodes { id }'),
    inline('indicatorSynonyms', away.code, nowhere, (code) => `districtCode: "${code}"`, 'totalCount nodes { id }'),
    // By actor and not by object: the trail of a district rightly tells which ids its own people tried in vain.
    inline('auditEvents', foreign('app_user'), v7(), (id) => `filter: { actorId: "${id}" }`, 'totalCount nodes { seq }'),
    {
      ...mutation('cycleOpen', away.code, (districtCode) => ({
        input: {
          id: v7(),
          districtCode,
          year: 2030,
          deadlines: [{ kind: 'DEPARTMENT', opensOn: '2031-01-01', dueOn: '2031-01-20', publishOn: '2031-03-31' }],
        },
      })),
      unknown: nowhere,
    },
    { ...mutation('cycleClose', away.code, (districtCode) => ({ districtCode, year })), unknown: nowhere },
    { ...mutation('cycleReopen', away.code, (districtCode) => ({ districtCode, year })), unknown: nowhere },
    {
      ...mutation('indicatorSynonymConfirm', away.code, (districtCode) => ({
        districtCode,
        input: { label: '学法次数', unit: '次', indicator: 'STUDY_SESSIONS' },
      })),
      unknown: nowhere,
    },
    {
      ...mutation('submissionExtend', away.code, (districtCode) => ({
        districtCode,
        departmentCode: 'u1',
        year,
        input: { until: '2024-02-01', reason: 'x' },
      })),
      unknown: nowhere,
    },
    {
      ...mutation('reportCreate', away.code, (districtCode) => ({ input: { id: v7(), districtCode, departmentCode: 'u1', year: 2024 } })),
      unknown: nowhere,
    },
  ];

  function aboutReport(of: MarkedReport): Twin[] {
    const { id } = of;
    const comment = ids.comments.find(
      (c) => c.report_id === id && (caller.role !== Role.DISTRICT_REVIEWER || of.district !== caller.district),
    );
    const item = ids.items.find((i) => i.report_id === id);
    const mine = own.length > 0 ? oneOf(own) : null;
    return [
      query('report', id, v7(), text, (key) => ({ id: key })),
      mutation('reportSave', id, (key) => ({ id: key, expectedVersion: 2, input: { title: 'x' } })),
      mutation('reportSubmit', id, (key) => ({ id: key, expectedVersion: 2 })),
      // The office knows of a returned report by its board, and its acts may say so.
      ...(of.year === 2021 && of.district === caller.district && isOffice(caller)
        ? []
        : [
            mutation('reportReturn', id, (key) => ({ id: key, expectedVersion: 3, input: { note: 'x' } })),
            mutation('reportAccept', id, (key) => ({ id: key, expectedVersion: 3 })),
            mutation('reportPublish', id, (key) => ({ id: key, expectedVersion: 3, input: { channel: 'BULLETIN' } })),
          ]),
      ...(comment ? [mutation('reviewCommentAnswer', comment.id, (key) => ({ id: key, input: { text: 'x' } }))] : []),
      ...(item && mine
        ? [
            mutation('reportReturn', item.id, (key) => ({
              id: mine.id,
              expectedVersion: 3,
              input: { comments: [{ itemId: key, text: 'x' }] },
            })),
            mutation('reportSave', item.id, (key) => ({
              id: mine.id,
              expectedVersion: 2,
              input: { commitments: [{ id: v7(), text: 'x', addresses: [key] }] },
            })),
          ]
        : []),
    ];
  }
}

const isOffice = ({ role }: Caller) => role === Role.DISTRICT_REVIEWER || role === Role.DISTRICT_DIRECTOR;
