import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { aFigure, anActivity } from '../kit/builders.js';
import { knock } from '../kit/everything-public.js';
import { unchanged } from '../kit/fingerprint.js';
import { acts, aDistrictAtWork, aSubmittedReport, done, type ReportState, refusedWith } from '../kit/reporting.js';
import { auditorOf, eventsOf } from '../kit/trail.js';
import { type TestActor, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start('demo');
});
afterAll(() => world.stop());

type Place = Awaited<ReturnType<typeof aDistrictAtWork>>;
interface Withheld {
  readonly withholding: {
    id: string;
    kind: string;
    itemText: string;
    reason: string;
    by: string;
    side: string;
    endedAt: string | null;
  } | null;
  readonly userErrors: { code: string; field: string[] | null; message: string }[];
}
const fields = 'withholding { id kind itemText reason by side endedAt } userErrors { code field message }';

const withhold = async (actor: TestActor, reportId: string, itemId: string, reason = 'WORK_SECRET'): Promise<Withheld> => {
  const document = `mutation($r: ID!, $i: WithholdingSaveInput!) { act: withholdingSave(reportId: $r, input: $i) { ${fields} } }`;
  return (await actor.run<{ act: Withheld }>(document, { r: reportId, i: { itemId, reason } })).expectData().act;
};
const end = async (actor: TestActor, id: string): Promise<Withheld> =>
  (await actor.run<{ act: Withheld }>(`mutation($id: ID!) { act: withholdingEnd(id: $id) { ${fields} } }`, { id })).expectData().act;
const withdraw = (actor: TestActor, id: string) =>
  actor.run(
    `mutation($id: ID!) { publicEditionWithdraw(reportId: $id, input: { reason: STATE_SECRET }) { userErrors { code } publicReport { title document { title } withdrawal { at reason } } } }`,
    { id },
  );

interface Looked {
  readonly report: {
    readonly publicEditionPreview: {
      document: { shortcomings: { text: string }[]; withheld: object[]; stripped: object[] };
      obstacles: { code: string; message: string }[];
    } | null;
    readonly withholdings: { reason: string; endedAt: string | null; endedBy: string | null }[];
    readonly publicEditions: { number: number; supersededAt: string | null }[];
    readonly publication: { url: string; channel: string } | null;
  };
}
const look = async (actor: TestActor, id: string) =>
  (
    await actor.run<Looked>(
      `query($id: ID!) { report(id: $id) { publication { url channel } withholdings { reason endedAt endedBy } publicEditions { number supersededAt }
        publicEditionPreview { obstacles { code message } document { shortcomings { text } withheld { reason count } stripped { kind count } } } } }`,
      { id },
    )
  ).expectData().report;

/** An accepted report with an activity whose figure its text tells, and two shortcomings. */
async function anAcceptedReport(at: Place) {
  const [told, quiet] = [aFigure({ value: '12', unit: '件', label: '审查合同' }), aFigure({ value: '7', unit: '项', label: '涉企争议' })];
  const activity = anActivity({ heading: '合同管理', narrative: '全年审查合同12件，妥善处置争议。', figures: [told, quiet] });
  const [open, hidden] = [v7(), v7()];
  const shortcomings = [
    { id: open, text: '人员不足，可致电13800138000' },
    { id: hidden, text: '专线系统尚未建成' },
  ];
  const created = done(await acts.create(at.clerk, at.district, at.unit));
  const saved = done(await acts.save(at.clerk, created, { activities: [activity], shortcomings }));
  const submitted = done(await acts.submit(at.head, saved));
  return { report: done(await acts.accept(at.reviewer, submitted)), told: told.id, quiet: quiet.id, activity: activity.id, open, hidden };
}

test('published without an address of its own, a report stands on its public page', async () => {
  const at = await aDistrictAtWork(world);
  const { report } = await anAcceptedReport(at);
  done(await acts.publish(at.head, report, { channel: 'WEBSITE' }));
  const path = `/public/${at.district.code}/2023/${at.unit.code}`;
  expect((await look(at.head, report.id)).publication).toEqual({ url: path, channel: 'WEBSITE' });
  expect((await knock(world, path)).status).toBe(200);
});

test('the head and the office look at what would go out before it does; a clerk does not', async () => {
  const at = await aDistrictAtWork(world);
  const { report, hidden } = await anAcceptedReport(at);
  expect((await withhold(at.reviewer, report.id, hidden)).withholding).toMatchObject({
    ...{
      kind: 'SHORTCOMING',
      itemText: '专线系统尚未建成',
      reason: 'WORK_SECRET',
      side: 'OFFICE',
      by: at.reviewer.actor.userName,
      endedAt: null,
    },
  });
  for (const actor of [at.head, at.reviewer, at.director]) {
    expect((await look(actor, report.id)).publicEditionPreview).toEqual({
      obstacles: [],
      document: {
        shortcomings: [{ text: '人员不足，可致电〔个人信息已略〕' }],
        withheld: [{ reason: 'WORK_SECRET', count: 1 }],
        stripped: [{ kind: 'MOBILE', count: 1 }],
      },
    });
  }
  const clerk = await look(at.clerk, report.id);
  expect(clerk.publicEditionPreview).toBeNull();
  expect(clerk.withholdings).toHaveLength(1);
});

test('a figure that the text still tells stops the publication, which names both; with the whole item it goes out without', async () => {
  const at = await aDistrictAtWork(world);
  const { report, told, quiet, activity } = await anAcceptedReport(at);
  await withhold(at.head, report.id, told, 'COMMERCIAL_SECRET');
  expect((await look(at.head, report.id)).publicEditionPreview?.obstacles).toEqual([
    { code: 'STILL_READABLE', message: expect.stringMatching(/"审查合同 12件" still stands in the text of activity 1 "合同管理"/) },
  ]);
  expect(refusedWith(await unchanged(world, () => acts.publish(at.director, report, { channel: 'WEBSITE' })))).toEqual(['STILL_READABLE']);
  await withhold(at.head, report.id, activity, 'COMMERCIAL_SECRET');
  done(await acts.publish(at.director, report, { channel: 'WEBSITE' }));
  const other = await aDistrictAtWork(world);
  const again = await anAcceptedReport(other);
  await withhold(other.head, again.report.id, again.quiet, 'COMMERCIAL_SECRET');
  done(await acts.publish(other.head, again.report, { channel: 'WEBSITE' }));
  expect(quiet).not.toBe(again.quiet);
  const { text } = await knock(world, `/public/${other.district.code}/2023/${other.unit.code}.json`);
  expect(text).toContain('审查合同');
  expect(text).not.toContain('涉企争议');
});

test('a withholding is kept with its history, and ended by the side that made it', async () => {
  const at = await aDistrictAtWork(world);
  const { report, hidden, open } = await anAcceptedReport(at);
  const first = await withhold(at.head, report.id, hidden, 'WORK_SECRET');
  expect((await withhold(at.head, report.id, hidden, 'WORK_SECRET')).withholding?.id).toBe(first.withholding?.id);
  const second = await withhold(at.head, report.id, hidden, 'STATE_SECRET');
  const id = second.withholding!.id;
  expect((await withhold(at.reviewer, report.id, hidden)).userErrors).toMatchObject([
    { code: 'ALREADY_EXISTS', field: ['input', 'itemId'] },
  ]);
  expect((await unchanged(world, () => end(at.reviewer, id))).userErrors).toMatchObject([{ code: 'OTHER_SIDE', field: ['id'] }]);
  expect((await end(at.head, id)).withholding).toMatchObject({ endedAt: expect.any(String) });
  expect((await end(at.head, id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await look(at.head, report.id)).withholdings).toMatchObject([
    { reason: 'WORK_SECRET', endedBy: at.head.actor.userName },
    { reason: 'STATE_SECRET', endedBy: at.head.actor.userName },
  ]);
  for (const unknown of [v7(), 'x', report.id])
    expect((await withhold(at.head, report.id, unknown)).userErrors).toMatchObject([{ code: 'UNKNOWN_REFERENCE' }]);
  done(await acts.publish(at.head, report, { channel: 'WEBSITE' }));
  expect((await withhold(at.head, report.id, open)).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
});

test('what the office withheld of an item stays withheld when the corrected text is published', async () => {
  const at = await aDistrictAtWork(world);
  const { report, hidden } = await anAcceptedReport(at);
  await withhold(at.reviewer, report.id, hidden);
  const published = done(await acts.publish(at.head, report, { channel: 'WEBSITE' }));
  await acts.return(at.reviewer, published);
  const returned = { ...published, version: published.version + 1 };
  // The same words under another id, as from a fresh import.
  const saved = done(await acts.save(at.clerk, returned, { shortcomings: [{ id: v7(), text: '专线系统尚未建成。' }] }));
  const accepted = done(await acts.accept(at.reviewer, done(await acts.submit(at.head, saved))));
  expect(refusedWith(await acts.publish(at.head, accepted, { channel: 'WEBSITE' }))).toEqual(['STILL_READABLE']);
  const rows = await world.owner.query<{ id: string }>('select id from shortcoming where report_id = $1', [report.id]);
  await withhold(at.reviewer, accepted.id, rows.rows[0]!.id);
  done(await acts.publish(at.head, accepted, { channel: 'WEBSITE' }));
  expect((await look(at.director, report.id)).publicEditions).toEqual([
    { number: 1, supersededAt: expect.any(String) },
    { number: 2, supersededAt: null },
  ]);
});

test('the director takes an edition back, also while it is being corrected; what is withdrawn comes back only by a correction', async () => {
  const at = await aDistrictAtWork(world);
  const auditor = await auditorOf(world, at.district);
  const { report } = await anAcceptedReport(at);
  expect((await withdraw(at.director, report.id)).expectData()).toMatchObject({
    publicEditionWithdraw: { userErrors: [{ code: 'NOT_FOUND' }] },
  });
  const published = done(await acts.publish(at.head, report, { channel: 'WEBSITE' }));
  await acts.return(at.reviewer, published);
  expect((await withdraw(at.director, report.id)).expectData()).toEqual({
    publicEditionWithdraw: {
      userErrors: [],
      publicReport: { title: null, document: null, withdrawal: { at: world.time.toISOString(), reason: 'STATE_SECRET' } },
    },
  });
  expect((await withdraw(at.director, report.id)).expectData()).toMatchObject({
    publicEditionWithdraw: { userErrors: [{ code: 'NOT_FOUND' }] },
  });
  const path = `/public/${at.district.code}/2023/${at.unit.code}`;
  expect((await knock(world, path)).status).toBe(410);
  expect((await knock(world, `/public/${at.district.code}`)).text).toContain('公开版已撤回');
  const again: ReportState = done(await acts.submit(at.head, { ...published, version: published.version + 1 }));
  done(await acts.publish(at.director, done(await acts.accept(at.reviewer, again)), { channel: 'WEBSITE' }));
  expect((await knock(world, path)).status).toBe(200);
  const events = await eventsOf(world, auditor);
  expect(
    events
      .filter(({ action }) => ['report.publish', 'edition.withdraw'].includes(action))
      .map(({ action, outcome }) => `${action} ${outcome}`),
  ).toEqual(expect.arrayContaining(['report.publish DONE', 'edition.withdraw DONE']));
});

test('withholding and publishing at the same moment: either it is left out, or it is refused', async () => {
  for (let round = 0; round < 5; round += 1) {
    const at = await aDistrictAtWork(world);
    const { report, hidden } = await anAcceptedReport(at);
    const [withheld] = await Promise.all([withhold(at.reviewer, report.id, hidden), acts.publish(at.head, report, { channel: 'WEBSITE' })]);
    const { text } = await knock(world, `/public/${at.district.code}/2023/${at.unit.code}.json`);
    expect(text.includes('专线系统')).toBe(withheld.withholding === null);
  }
});

test('an edition is asked again by its hash, and answers HEAD, unknown addresses and downloads as the web expects', async () => {
  const page = '/public/500153/2022/zstzcjj';
  const { headers, text } = await knock(world, page);
  expect(headers).toMatchObject({ 'cache-control': 'public, no-cache', 'content-type': 'text/html; charset=utf-8' });
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; img-src data:;/);
  expect(text).not.toMatch(/<script|style="| on\w+="/);
  expect(headers.etag).toMatch(/^"[0-9a-f]{64}"$/);
  for (const url of [page, `${page}.json`, `${page}.docx`]) {
    expect(await knock(world, url, { 'if-none-match': `W/"x", ${headers.etag as string}` })).toMatchObject({
      status: 304,
      bytes: Buffer.alloc(0),
    });
    expect(await knock(world, url, {}, 'HEAD')).toMatchObject({ status: 200, bytes: Buffer.alloc(0) });
  }
  const docx = await knock(world, `${page}.docx`);
  expect(docx.headers['content-disposition']).toMatch(/^attachment; filename="zstzcjj-2022\.docx"; filename\*=UTF-8''[\w%.~-]+\.docx$/);
  expect(docx.bytes.subarray(0, 2).toString()).toBe('PK');
  const unknown = [
    '/public/500153/2022/zstzcjj.pdf',
    '/public/500153/2022/zstzcjj.JSON',
    '/public/500153/2022/..%2f',
    '/public/500153/x/zstzcjj',
    "/public/'/2022/a",
  ];
  for (const url of [...unknown, '/public/500153/2030', '/public/999999', '/public/500153/2022/%00', '/public/500153/2023/zstzcjj'])
    expect({ url, ...(await knock(world, url)) }).toMatchObject({ url, status: 404, text: expect.stringContaining('没有找到公开报告') });
});

test('the seed report goes the whole way to its public page', async () => {
  const { rows } = await world.owner.query<{ id: string; version: number; district: string }>(
    `select r.id, r.version, r.district_id as district from report r join department d on d.id = r.department_id join cycle c on c.id = r.cycle_id where d.code = 'zstzcjj' and c.year = 2023`,
  );
  const [seed] = rows as [{ id: string; version: number; district: string }];
  const [reviewer, director] = [
    await world.actor(Role.DISTRICT_REVIEWER, { id: seed.district }),
    await world.actor(Role.DISTRICT_DIRECTOR, { id: seed.district }),
  ];
  const accepted = done(await acts.accept(reviewer, { ...seed, status: 'SUBMITTED' }));
  done(await acts.publish(director, accepted, { channel: 'WEBSITE' }));
  const { text } = await knock(world, '/public/500153/2023/zstzcjj');
  for (const said of ['第一责任人', '审议项目89个', '人员']) expect(text).toContain(said);
  const { text: list } = await knock(world, '/public/500153/2023');
  expect(list).toContain('href="/public/500153/2023/zstzcjj"');
});

test('a text that is HTML is shown and not obeyed', async () => {
  const at = await aDistrictAtWork(world);
  const title = `测试区第1局2023年法治政府建设情况报告<script>alert(1)</script>"'&`;
  const created = done(await acts.create(at.clerk, at.district, at.unit));
  const saved = done(
    await acts.save(at.clerk, created, { title, shortcomings: [{ id: v7(), text: '<img src=x onerror=alert(1)>人员不足' }] }),
  );
  const accepted = done(await acts.accept(at.reviewer, done(await acts.submit(at.head, saved))));
  done(await acts.publish(at.head, accepted, { channel: 'WEBSITE' }));
  for (const url of [`/public/${at.district.code}/2023/${at.unit.code}`, `/public/${at.district.code}`]) {
    const { text } = await knock(world, url);
    expect(text).not.toMatch(/<script|<img/);
  }
  const docx = await knock(world, `/public/${at.district.code}/2023/${at.unit.code}.docx`);
  expect(docx.headers['content-disposition']).not.toMatch(/[<>\r\n]/);
});

test('before it is published, nothing of a report is public, whoever asks', async () => {
  const at = await aDistrictAtWork(world);
  await aSubmittedReport(world, at);
  expect((await knock(world, `/public/${at.district.code}/2023/${at.unit.code}`)).status).toBe(404);
  for (const by of [undefined, at.head.token, at.director.token]) {
    const query = `{ publicReports(districtCode: "${at.district.code}") { totalCount } publicReport(districtCode: "${at.district.code}", departmentCode: "u1", year: 2023) { title } }`;
    const answer = await world.send(query, {}, by ? { authorization: `Bearer ${by}` } : {});
    expect(answer.expectData()).toEqual({ publicReports: { totalCount: 0 }, publicReport: null });
  }
});
