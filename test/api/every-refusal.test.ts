import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { invalidTransition } from '../../server/modules/reports/report.refusals.js';
import { ReportStatus } from '../../server/modules/reports/report-status.js';
import { Role } from '../../server/platform/actor.js';
import type { UserErrorCode } from '../../server/platform/user-error.js';
import { fingerprint } from '../kit/fingerprint.js';
import { aReportText } from '../kit/report-text.js';
import { acts, aDistrictAtWork, aSubmittedReport, done, type ReportState } from '../kit/reporting.js';
import { auditorOf, eventsOf } from '../kit/trail.js';
import { type TestActor, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

type Place = Awaited<ReturnType<typeof aDistrictAtWork>>;
interface Call {
  readonly actor: TestActor;
  /** root field with its arguments */
  readonly call: string;
  readonly types: string;
  readonly variables: Record<string, unknown>;
  readonly headers?: Record<string, string>;
}

const draftOf = async (at: Place): Promise<ReportState> => done(await acts.create(at.clerk, at.district, at.unit));
const create = (at: Place, more: Record<string, unknown> = {}): Call => ({
  actor: at.clerk,
  call: 'reportCreate(input: $i)',
  types: '$i: ReportCreateInput!',
  variables: { i: { id: v7(), districtCode: at.district.code, departmentCode: at.unit.code, year: 2023, ...more } },
});
const save = async (at: Place, input: Record<string, unknown>, expected?: number): Promise<Call> => {
  const { id, version } = await draftOf(at);
  const types = '$id: ID!, $v: Int!, $i: ReportSaveInput!';
  return {
    actor: at.clerk,
    call: 'reportSave(id: $id, expectedVersion: $v, input: $i)',
    types,
    variables: { id, v: expected ?? version, i: input },
  };
};
const submit = ({ head }: Place, { id, version }: ReportState): Call => ({
  actor: head,
  call: 'reportSubmit(id: $id, expectedVersion: $v)',
  types: '$id: ID!, $v: Int!',
  variables: { id, v: version },
});
const importText = (at: Place, text: string): Call => ({
  ...create(at),
  call: 'reportImport(input: $i)',
  types: '$i: ReportImportInput!',
  variables: { i: { ...(create(at).variables.i as object), text } },
});
const handOver = async (at: Place, by: TestActor, to: TestActor): Promise<Call> => {
  const { id } = await draftOf(at);
  const { rows } = await world.owner.query<{ id: string }>('select id from submission where report_id = $1', [id]);
  const variables = { id: rows[0]!.id, i: { toUserId: to.actor.userId } };
  return { actor: by, call: 'taskHandOver(id: $id, input: $i)', types: '$id: ID!, $i: TaskHandOverInput!', variables };
};
/** A draft with a title of another year: an error that concerns identity. */
const wrongTitle = async (at: Place): Promise<ReportState> =>
  done(
    await acts.save(at.clerk, await draftOf(at), {
      title: '测试区第1局2021年法治政府建设情况报告',
      shortcomings: [{ id: v7(), text: '人员不足' }],
    }),
  );
const withhold = (actor: TestActor, reportId: string, itemId: string): Call => ({
  actor,
  call: 'withholdingSave(reportId: $id, input: $i)',
  types: '$id: ID!, $i: WithholdingSaveInput!',
  variables: { id: reportId, i: { itemId, reason: 'WORK_SECRET' } },
});
const anActivity = (more: Record<string, unknown> = {}) => ({ id: v7(), heading: '普法', narrative: '学法。', ...more });

const publishYear = ({ director, district }: Place, version: number): Call => ({
  actor: director,
  call: 'consolidationPublish(districtCode: $d, year: 2023, expectedVersion: $v, input: { channel: WEBSITE })',
  types: '$d: String!, $v: Int!',
  variables: { d: district.code, v: version },
});
interface Drafted {
  readonly act: { consolidation: { document: { version: number; sections: { clauses: { id: string; part: string; text: string }[] }[] } } };
}
const ofYear = async ({ director, district }: Place, call: string, types = '', variables: Record<string, unknown> = {}) =>
  (
    await director.run<Drafted>(
      `mutation($d: String!${types}) { act: ${call} { consolidation { document { version sections { clauses { id part text } } } } userErrors { code } } }`,
      { d: district.code, ...variables },
    )
  ).expectData().act.consolidation.document;

/** These need years of reports before them, and are compared where that stage stands: test/api/{lineage,follow-up,ledger}.test.ts. */
const ofTheLedger = ['SUPERSEDED', 'NOTHING_TO_VERIFY', 'OWN_ACT', 'FOLLOWED', 'UNANSWERED', 'DATE_MOVED'] as const;
type RefusedHere = Exclude<UserErrorCode, (typeof ofTheLedger)[number]>;

/** For every code an act that is refused with it and nothing else. A new code does not compile, nor pass, without its row. */
const refusedActs: Readonly<Record<RefusedHere, (at: Place) => Call | Promise<Call>>> = {
  NOT_FOUND: (at) => submit(at, { id: v7(), version: 1, status: 'DRAFT' }),
  STALE_VERSION: (at) => save(at, { title: '新题目' }, 99),
  INVALID_TRANSITION: async (at) => submit(at, (await aSubmittedReport(world, at)).report),
  ALREADY_EXISTS: async (at) => {
    await draftOf(at);
    return create(at);
  },
  CYCLE_CLOSED: async (at) => {
    await world.owner.query(`update cycle set status = 'CLOSED' where district_id = $1`, [at.district.id]);
    return create(at);
  },
  NOT_HOLDER: async (at) => {
    const colleague = await world.actor(Role.DEPARTMENT_CLERK, at.district, at.unit);
    return handOver(at, colleague, colleague);
  },
  NOT_COLLEAGUE: (at) => handOver(at, at.clerk, at.otherHead),
  OWN_UNIT: async (at) => {
    const { id, version } = (await aSubmittedReport(world, at)).report;
    await world.owner.query('update membership set home_department_id = $2 where user_id = $1', [at.reviewer.actor.userId, at.unit.id]);
    return { ...submit(at, { id, version, status: '' }), actor: at.reviewer, call: 'reportAccept(id: $id, expectedVersion: $v)' };
  },
  ID_REUSED: async (at) => create(at, { id: (await draftOf(at)).id, title: '另一题目' }),
  ID_TAKEN: async (at) => create(at, { id: done(await acts.create(at.otherHead, at.district, at.other)).id }),
  DUPLICATE_ID: (at) => {
    const id = v7();
    return save(at, { activities: [anActivity({ id }), anActivity({ id })] });
  },
  REQUIRED: async (at) => submit(at, await draftOf(at)),
  TOO_LONG: (at) => save(at, { title: '长'.repeat(201) }),
  UNKNOWN_TERM: (at) => save(at, { activities: [anActivity({ theme: 'NO_SUCH_THEME' })] }),
  UNIT_MISMATCH: ({ reviewer, district }) => {
    const [call, types] = ['indicatorSynonymConfirm(districtCode: $d, input: $i)', '$d: String!, $i: IndicatorSynonymConfirmInput!'];
    const variables = { d: district.code, i: { label: '受教育群众', unit: '人', indicator: 'PUBLICITY_REACH' } };
    return { actor: reviewer, call, types, variables };
  },
  NOT_PUBLIC: async (at) => publishYear(at, (await ofYear(at, 'consolidationDraft(districtCode: $d, year: 2023)')).version),
  STALE_CLAUSE: async (at) => {
    const accepted = done(await acts.accept(at.reviewer, (await aSubmittedReport(world, at)).report));
    const published = done(await acts.publish(at.head, accepted, { channel: 'WEBSITE' }));
    const drafted = await ofYear(at, 'consolidationDraft(districtCode: $d, year: 2023)');
    const clauses = drafted.sections.flatMap((section) => section.clauses);
    const edited = clauses.map((one) => (one.text.includes('由个别单位反映') ? { ...one, text: '另有人员不足的问题。' } : one));
    const save = 'consolidationSave(districtCode: $d, year: 2023, expectedVersion: $v, input: $i)';
    const { version } = await ofYear(at, save, ', $v: Int!, $i: ConsolidationSaveInput!', { v: drafted.version, i: { clauses: edited } });
    (await acts.return(at.reviewer, published)).expectData();
    return publishYear(at, version);
  },
  UNKNOWN_REFERENCE: (at) => save(at, { commitments: [{ id: v7(), text: '补充人员', addresses: [v7()] }] }),
  INVALID_VALUE: (at) => create(at, { id: 'x' }),
  CHECKS_FAILED: async (at) => submit(at, await wrongTitle(at)),
  NOT_WAIVABLE: async (at) => {
    const { id } = await wrongTitle(at);
    type Checked = { report: { checks: { id: string; code: string }[] } };
    const { report } = (await at.clerk.run<Checked>('query($id: ID!) { report(id: $id) { checks { id code } } }', { id })).expectData();
    const check = report.checks.find(({ code }) => code === 'TITLE_YEAR');
    const [call, types] = ['checkWaive(id: $id, input: { reason: "已核对" })', '$id: ID!'];
    return { actor: at.clerk, call, types, variables: { id: check?.id } };
  },
  NOT_A_REPORT: (at) => importText(at, '红烧肉的做法\n一、准备材料\n五花肉500克，冰糖20克。\n二、步骤\n1.焯水。\n2.炖煮40分钟。'),
  SECRET_MARKING: (at) => importText(at, `机密★1年\n${aReportText(2023)}`),
  POWER_CONFLICT: async (at) => {
    const i = { id: v7(), name: '李四', addMemberships: [{ id: v7(), role: 'AUDITOR' }] };
    const admin = await world.actor(Role.DISTRICT_ADMIN, at.district);
    return { actor: admin, call: 'userSave(input: $i)', types: '$i: UserSaveInput!', variables: { i } };
  },
  AFTER_STATUTORY_DATE: (at) => {
    const deadlines = [{ kind: 'DEPARTMENT', opensOn: '2026-01-01', dueOn: '2026-03-02', publishOn: '2026-04-01' }];
    const i = { id: v7(), districtCode: at.district.code, year: 2025, deadlines };
    return { actor: at.director, call: 'cycleOpen(input: $i)', types: '$i: CycleOpenInput!', variables: { i } };
  },
  STILL_READABLE: async (at) => {
    const [shortcoming, other] = [v7(), v7()];
    const text = '执法辅助人员专线系统尚未建成';
    const items = { shortcomings: [{ id: shortcoming, text }], otherMatters: [{ id: other, text: `另：${text}。` }] };
    const submitted = done(await acts.submit(at.head, done(await acts.save(at.clerk, await draftOf(at), items))));
    const accepted = done(await acts.accept(at.reviewer, submitted));
    await send(withhold(at.head, accepted.id, shortcoming));
    const [call, types] = ['reportPublish(id: $id, expectedVersion: $v, input: { channel: WEBSITE })', '$id: ID!, $v: Int!'];
    return { actor: at.head, call, types, variables: { id: accepted.id, v: accepted.version } };
  },
  OTHER_SIDE: async (at) => {
    const { report, shortcomingId } = await aSubmittedReport(world, at);
    await send(withhold(at.reviewer, report.id, shortcomingId));
    const { rows } = await world.owner.query<{ id: string }>('select id from withholding where report_id = $1', [report.id]);
    return { actor: at.head, call: 'withholdingEnd(id: $id)', types: '$id: ID!', variables: { id: rows[0]!.id } };
  },
  IDEMPOTENCY_KEY_REUSED: async (at) => {
    const [{ id, version }, headers] = [await draftOf(at), { 'idempotency-key': v7() }];
    const [call, types] = ['reportSave(id: $id, expectedVersion: $v, input: $i)', '$id: ID!, $v: Int!, $i: ReportSaveInput!'];
    const variables = { id, v: version, i: { title: '一' } };
    const first: Call = { actor: at.clerk, call, types, variables, headers };
    await send(first);
    return { ...first, variables: { ...variables, v: version + 1, i: { title: '二' } } };
  },
};

interface Refused {
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

async function send({ actor, call, types, variables, headers }: Call, language = 'en'): Promise<Refused> {
  const document = `mutation(${types}) { act: ${call} { userErrors { code message } } }`;
  return (await actor.run<{ act: Refused }>(document, variables, { ...headers, 'accept-language': language })).expectData().act;
}

test.each(Object.keys(refusedActs) as RefusedHere[])(
  '%s changes nothing but the trail, which names it, and is told in both languages',
  async (code) => {
    const at = await aDistrictAtWork(world);
    const auditor = await auditorOf(world, at.district);
    const call = await refusedActs[code](at);
    const events = (await eventsOf(world, auditor)).length;
    const before = await fingerprint(world);
    const [english, chinese] = [await send(call), await send(call, 'zh-CN')];
    expect(await fingerprint(world)).toEqual(before);
    for (const { userErrors } of [english, chinese]) expect([...new Set(userErrors.map((error) => error.code))]).toEqual([code]);
    expect(english.userErrors[0]?.message).toMatch(/\w{2,} \w{2,}/);
    expect(chinese.userErrors[0]?.message).toMatch(/\p{Script=Han}{2}/u);
    expect((await eventsOf(world, auditor)).slice(events)).toMatchObject(
      [1, 2].map(() => ({ outcome: 'REFUSED', codes: [code], actor: { id: call.actor.actor.userId } })),
    );
  },
);

test.each(Object.values(ReportStatus))('the refusal of a report that is %s says why it is held and who can lift it', (status) => {
  const [refusal] = invalidTransition(status).refusals;
  expect(refusal).toMatchObject({ code: 'INVALID_TRANSITION', status, allowed: expect.any(Array) });
  expect(refusal?.message.zh).toMatch(/本单位负责人|区法治机构/);
  expect(refusal?.message.en).toMatch(/head of the unit|district office/);
});
