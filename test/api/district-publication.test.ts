import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { extractText } from '../../client-sdk/src/documents/index.js';
import { Role } from '../../server/platform/actor.js';
import { knock } from '../kit/everything-public.js';
import { unchanged } from '../kit/fingerprint.js';
import { behindLock } from '../kit/lock-queue.js';
import { acts, done, type ReportState } from '../kit/reporting.js';
import { World } from '../kit/world.js';

let world: World;
let indicator: { code: string; name: string; unit: string };
beforeAll(async () => {
  world = await World.start('demo');
  const sql = `select code, name, unit from taxonomy_term where kind = 'INDICATOR' and valid_to is null order by position limit 1`;
  indicator = (await world.owner.query<typeof indicator>(sql)).rows[0]!;
});
afterAll(() => world.stop());

interface Preview {
  readonly document: {
    sections: { part: string; clauses: { text: string }[] }[];
    totals: { name: string; total: string; departments: number }[];
  };
  readonly leftOut: number;
  readonly obstacles: { code: string; message: string }[];
}
interface Refused {
  readonly code: string;
  readonly field: string[] | null;
  readonly message: string;
}
const parts = 'sections { part clauses { text } } totals { name total departments }';
const preview = `publicPreview { leftOut obstacles { code message } document { ${parts} } }`;

/**
 * Three units. The first publishes all but an activity with its figure, a shortcoming and a phone number; the second publishes everything; the third
 * does not publish.
 */
async function stage() {
  const district = await world.district({ units: 3 });
  const [reviewer, director] = [await world.actor(Role.DISTRICT_REVIEWER, district), await world.actor(Role.DISTRICT_DIRECTOR, district)];
  const figure = (value: string) => ({ id: v7(), label: '学法', value, unit: indicator.unit, indicator: indicator.code });
  const secret = { activity: v7(), shortcoming: v7() };
  const bodies = [
    {
      activities: [
        { id: v7(), heading: '公开学法', narrative: '集中学法4次，联系电话13800138000。', theme: 'STUDY', figures: [figure('4')] },
        { id: secret.activity, heading: '秘密培训', narrative: '机密要点培训7次。', theme: 'STUDY', figures: [figure('7')] },
      ],
      shortcomings: [
        { id: v7(), text: '执法人员力量不足' },
        { id: secret.shortcoming, text: '暗室设施陈旧' },
      ],
    },
    {
      activities: [{ id: v7(), heading: '带头学法', narrative: '集中学法6次。', theme: 'STUDY', figures: [figure('6')] }],
      shortcomings: [{ id: v7(), text: '执法人员不足，力量薄弱' }],
    },
    { activities: [{ id: v7(), heading: '未公开活动', narrative: '尚未公开的学习9次。', theme: 'STUDY', figures: [figure('9')] }] },
  ];
  const reports: ReportState[] = [];
  for (const [i, body] of bodies.entries()) {
    const head = await world.actor(Role.DEPARTMENT_HEAD, district, district.units[i]!);
    const saved = done(await acts.save(head, done(await acts.create(head, district, district.units[i]!)), body));
    const accepted = done(await acts.accept(reviewer, done(await acts.submit(head, saved))));
    if (i === 0) {
      for (const itemId of Object.values(secret)) {
        const withhold =
          'mutation($r: ID!, $i: WithholdingSaveInput!) { withholdingSave(reportId: $r, input: $i) { userErrors { code } } }';
        (await head.run(withhold, { r: accepted.id, i: { itemId, reason: 'WORK_SECRET' } })).expectData();
      }
    }
    reports.push(i < 2 ? done(await acts.publish(head, accepted, { channel: 'WEBSITE' })) : accepted);
  }
  const of = { d: district.code, y: 2023 };
  const run = async <T>(actor: typeof director, call: string, types: string, variables: Record<string, unknown>, answer: string) =>
    (
      await actor.run<{ act: { consolidation: T | null; userErrors: Refused[] } }>(
        `mutation($d: String!, $y: FiscalYear!${types}) { act: ${call} { consolidation { year ${answer} } userErrors { code field message } } }`,
        { ...of, ...variables },
      )
    ).expectData().act;
  const draft = () =>
    run<{ document: { version: number; sections: { clauses: { id: string; part: string; heading: string | null; text: string }[] }[] } }>(
      director,
      'consolidationDraft(districtCode: $d, year: $y)',
      '',
      {},
      'document { version sections { clauses { id part heading text } } }',
    );
  const save = (v: number, clauses: unknown[]) =>
    run<{ document: { version: number } }>(
      director,
      'consolidationSave(districtCode: $d, year: $y, expectedVersion: $v, input: $i)',
      ', $v: Int!, $i: ConsolidationSaveInput!',
      { v, i: { clauses } },
      'document { version }',
    );
  const publish = (v: number, i: Record<string, unknown> = { channel: 'WEBSITE' }, by = director) =>
    run<{ publicEdition: { path: string; number: number; title: string } }>(
      by,
      'consolidationPublish(districtCode: $d, year: $y, expectedVersion: $v, input: $i)',
      ', $v: Int!, $i: ConsolidationPublishInput!',
      { v, i },
      'publicEdition { path number title }',
    );
  const look = async () =>
    (
      await reviewer.run<{ consolidation: { publicPreview: Preview | null } }>(
        `query($d: String!, $y: FiscalYear!) { consolidation(districtCode: $d, year: $y) { ${preview} } }`,
        of,
      )
    ).expectData().consolidation.publicPreview;
  return { district, director, reviewer, draft, save, publish, look, secret, reports, bodies };
}

const hidden = ['秘密培训', '机密要点', '暗室', '13800138000', '未公开活动', '尚未公开的'];

describe('the public edition of the district’s report', () => {
  test('is composed from public editions only: no total, clause or door tells what was withheld or not published', async () => {
    const { district, draft, publish, look } = await stage();
    expect(await look()).toBeNull();
    const { consolidation } = await draft();
    const seen = (await look())!;
    expect(seen.obstacles).toEqual([]);
    expect(seen.leftOut).toBeGreaterThan(0);
    // 4 + 6 of what is public; the office sees 26.
    expect(seen.document.totals).toEqual([{ name: indicator.name, total: '10', departments: 2 }]);
    const internal = consolidation!.document.sections.flatMap(({ clauses }) => clauses.map(({ text }) => text)).join('\n');
    expect(internal).toContain(`${indicator.name}26${indicator.unit}`);
    for (const word of ['秘密培训', '机密要点', '13800138000', '未公开活动']) expect(internal).toContain(word);

    const { userErrors, consolidation: published } = await publish(consolidation!.document.version);
    expect(userErrors).toEqual([]);
    const path = `/public/${district.code}/report/2023`;
    expect(published?.publicEdition).toEqual({ path, number: 1, title: expect.stringContaining('2023年法治政府建设年度报告') });

    const question = `query($d: String!) { publicConsolidation(districtCode: $d, year: 2023) { title path document { title preamble ${parts.replace('text }', 'heading text sources { department itemId figureId } }')} } } }`;
    const nobody = (await world.send(question, { d: district.code })).expectData() as {
      publicConsolidation: { document: Preview['document'] };
    };
    expect(nobody.publicConsolidation.document.totals).toEqual(seen.document.totals);
    const page = await knock(world, path);
    const docx = await knock(world, `${path}.docx`);
    const doors = {
      graphql: JSON.stringify(nobody),
      page: page.text,
      json: (await knock(world, `${path}.json`)).text,
      list: (await knock(world, `/public/${district.code}`)).text,
      docx: (await extractText(new Uint8Array(docx.bytes), '报告.docx')).text,
    };
    for (const [door, text] of Object.entries(doors)) {
      for (const word of hidden) expect([door, word, text.includes(word)]).toEqual([door, word, false]);
      if (door !== 'list') expect([door, text.includes('带头学法')]).toEqual([door, true]);
    }
    expect(doors.list).toContain(path);
    expect(doors.page).toContain('〔个人信息已略〕');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect((await knock(world, path, { 'if-none-match': String(page.headers.etag) })).status).toBe(304);
    expect((await knock(world, `/public/${district.code}/report/2022`)).status).toBe(404);
  });

  test('keeps what the office wrote if it rests on what is public; else it says which clause and which unit', async () => {
    const { draft, save, publish, look, bodies } = await stage();
    const made = (await draft()).consolidation!.document;
    const clauses = made.sections.flatMap((section) => section.clauses);
    const own = (text: string, sourceIds: string[]) => ({ part: 'MEASURES', heading: '概况', text, sourceIds });
    const saved = await save(made.version, [
      own('第一局、第二局带头学法。', [bodies[0]!.activities[0]!.id, bodies[1]!.activities[0]!.id]),
      own('另有秘密培训。', [bodies[0]!.activities[1]!.id]),
      ...clauses.map((one) =>
        one.text.includes('汇总') && one.text.includes(indicator.name)
          ? { ...one, text: `全区共${indicator.name}26${indicator.unit}。` }
          : one,
      ),
    ]);
    expect(saved.userErrors).toEqual([]);
    const { obstacles, document } = (await look())!;
    expect(obstacles.map(({ code }) => code)).toEqual(['NOT_PUBLIC', 'NOT_PUBLIC', 'NOT_PUBLIC']);
    expect(obstacles[0]?.message).toContain('另有秘密培训。');
    expect(obstacles[2]?.message).toContain(`${indicator.name}26${indicator.unit}`);
    expect(JSON.stringify(document)).toContain('第一局、第二局带头学法。');
    const { version } = saved.consolidation!.document;
    expect((await unchanged(world, () => publish(version))).userErrors.map(({ code }) => code)).toEqual([
      'NOT_PUBLIC',
      'NOT_PUBLIC',
      'NOT_PUBLIC',
    ]);
    expect((await publish(version + 5)).userErrors.map(({ code }) => code)).toEqual(['STALE_VERSION']);
    expect((await publish(version, { channel: 'WEBSITE', url: 'ftp://x' })).userErrors.map(({ code }) => code)).toEqual(['INVALID_VALUE']);
  });

  test('is replaced by the next one, which follows corrections; only the director publishes', async () => {
    const { district, draft, publish, reviewer, reports, look } = await stage();
    const { version } = (await draft()).consolidation!.document;
    (
      await reviewer.run(
        `mutation($d: String!) { consolidationPublish(districtCode: $d, year: 2023, expectedVersion: 1, input: { channel: WEBSITE }) { userErrors { code } } }`,
        { d: district.code },
      )
    ).expectErrors('FORBIDDEN');
    expect((await publish(version)).consolidation?.publicEdition.number).toBe(1);
    // A report that is being corrected counts as it was published.
    const sql = 'select id, version, status from report where id = $1';
    const current = async () => (await world.owner.query<ReportState>(sql, [reports[1]!.id])).rows[0]!;
    (await acts.return(reviewer, await current())).expectData();
    expect((await look())?.document.totals[0]?.total).toBe('10');
    expect((await publish(version)).consolidation?.publicEdition.number).toBe(2);
    const rows = await world.owner.query<{ number: number; superseded: boolean }>(
      'select number, superseded_at is not null as superseded from public_consolidation where district_id = $1 order by number',
      [district.id],
    );
    expect(rows.rows).toEqual([
      { number: 1, superseded: true },
      { number: 2, superseded: false },
    ]);
    await expect(
      world.owner.query('update public_consolidation set title = $1 where district_id = $2', ['x', district.id]),
    ).rejects.toThrow('never changed');
  });

  test('repeats nothing of what is not public and nobody’s personal data, wherever the office wrote it', async () => {
    const { draft, save, publish, look, director, district } = await stage();
    const made = (await draft()).consolidation!.document;
    const clauses = made.sections.flatMap((section) => section.clauses);
    const own = (text: string, heading: string | null = null) => ({ part: 'OTHER', heading, text });
    const wrong = [
      own('机密要点培训7次，成效明显。'),
      own('联系人张伟，13812345678。'),
      own('另有暗室设施陈旧的问题。'),
      own('正常的一句话。', '尚未公开的学习9次'),
    ];
    const saved = await save(made.version, [...clauses, ...wrong, own('本年度工作平稳推进。')]);
    const head = `mutation($d: String!) { consolidationSave(districtCode: $d, year: 2023, expectedVersion: 2, input: { preamble: "致电13812345678。" }) { userErrors { code } } }`;
    expect((await director.run(head, { d: district.code })).expectData()).toEqual({ consolidationSave: { userErrors: [] } });
    const { obstacles } = (await look())!;
    expect(obstacles.map(({ code }) => code)).toEqual(Array(5).fill('NOT_PUBLIC'));
    const messages = obstacles.map(({ message }) => message).join('\n');
    for (const word of ['13812345678', '机密要点培训', '暗室设施陈旧', '尚未公开的学习']) expect(messages).toContain(word);
    expect(messages).not.toContain('本年度工作平稳推进');
    expect((await publish(saved.consolidation!.document.version + 1)).userErrors).toHaveLength(5);
  });

  test('says nothing in the names that the office gave to events and groups, and calls no event joint of which one telling is public', async () => {
    const { draft, publish, director, district, bodies } = await stage();
    const activity = (i: number) => bodies[i]!.activities[0]!.id;
    const event = async (name: string, activityIds: string[]) => {
      const confirm =
        'mutation($id: ID!, $i: JointEventConfirmInput!) { jointEventConfirm(id: $id, input: $i) { userErrors { code message } } }';
      const i = { districtCode: district.code, year: 2023, name, activityIds };
      expect((await director.run(confirm, { id: v7(), i })).expectData()).toEqual({ jointEventConfirm: { userErrors: [] } });
    };
    await event('未公开活动', [activity(1), activity(2)]);
    const arrange = 'mutation($i: GroupsArrangeInput!) { groupsArrange(input: $i) { userErrors { code } } }';
    const groups = [{ name: '秘密事项13812345678', itemIds: [bodies[0]!.shortcomings![0]!.id, bodies[1]!.shortcomings![0]!.id] }];
    (await director.run(arrange, { i: { districtCode: district.code, year: 2023, kind: 'SHORTCOMING', groups } })).expectData();
    const made = (await draft()).consolidation!.document;
    const inside = JSON.stringify(made);
    expect(inside).toContain('关于秘密事项13812345678，2个单位反映同类问题');
    expect(inside).toContain('共同开展“未公开活动”');
    expect(inside).toContain('联合活动只计一次');
    expect((await publish(made.version)).userErrors).toEqual([]);
    const page = await knock(world, `/public/${district.code}/report/2023.json`);
    for (const word of ['未公开活动', '秘密事项', '共同开展']) expect([word, page.text.includes(word)]).toEqual([word, false]);
    expect(page.text).toContain('2个单位反映同类问题');
    expect(page.text).toContain('带头学法');
  });

  test('is read no longer once a unit’s edition that it rests on is withdrawn, until it is published anew', async () => {
    const { draft, publish, director, district, reports } = await stage();
    const { version } = (await draft()).consolidation!.document;
    await publish(version);
    const path = `/public/${district.code}/report/2023`;
    expect((await knock(world, path)).status).toBe(200);
    const withdraw = `mutation($id: ID!) { publicEditionWithdraw(reportId: $id, input: { reason: PERSONAL_PRIVACY }) { userErrors { code } } }`;
    expect((await director.run(withdraw, { id: reports[1]!.id })).expectData()).toEqual({ publicEditionWithdraw: { userErrors: [] } });
    for (const door of [path, `${path}.json`, `${path}.docx`]) expect((await knock(world, door)).status).toBe(404);
    expect((await publish(version)).consolidation?.publicEdition.number).toBe(2);
    const { text, status } = await knock(world, `${path}.json`);
    expect([status, text.includes('带头学法'), text.includes('公开学法')]).toEqual([200, false, true]);
  });

  test('and the withdrawal of a unit’s edition wait for each other: what is taken back never stays in it', async () => {
    const { draft, publish, director, district, reports } = await stage();
    const { version } = (await draft()).consolidation!.document;
    const withdraw = `mutation($id: ID!) { publicEditionWithdraw(reportId: $id, input: { reason: PERSONAL_PRIVACY }) { userErrors { code } } }`;
    const lock = {
      text: 'select pg_advisory_xact_lock(hashtextextended(cycle_id::text, 0)) from submission where report_id = $1',
      values: [reports[1]!.id],
    };
    const acts = await behindLock(world, lock, async (queued) => {
      const published = publish(version);
      await queued(1);
      const withdrawn = director.run(withdraw, { id: reports[1]!.id });
      await queued(2);
      return { published, withdrawn };
    });
    expect((await acts.published).userErrors).toEqual([]);
    expect((await acts.withdrawn).expectData()).toEqual({ publicEditionWithdraw: { userErrors: [] } });
    expect((await knock(world, `/public/${district.code}/report/2023`)).status).toBe(404);
  });

  test('waits until somebody has looked at what changed below a clause that the office wrote', async () => {
    const { draft, save, publish, reviewer, reports } = await stage();
    const made = (await draft()).consolidation!.document;
    const clauses = made.sections.flatMap((section) => section.clauses);
    const edited = clauses.map((one) => (one.text.includes('带头学法') ? { ...one, text: '第二局学法成效明显。' } : one));
    const { version } = (await save(made.version, edited)).consolidation!.document;
    const sql = 'select id, version, status from report where id = $1';
    (await acts.return(reviewer, (await world.owner.query<ReportState>(sql, [reports[1]!.id])).rows[0]!)).expectData();
    const refused = await unchanged(world, () => publish(version));
    expect(refused.userErrors.map(({ code, field }) => [code, field?.[0]])).toEqual([['STALE_CLAUSE', 'clauses']]);
    const looked = await save(
      version,
      edited.map((one) => ({ ...one, reviewed: true })),
    );
    expect((await publish(looked.consolidation!.document.version)).userErrors).toEqual([]);
  });

  test('is nothing while no unit has published', async () => {
    const district = await world.district({ units: 1 });
    const director = await world.actor(Role.DISTRICT_DIRECTOR, district);
    const act = async (call: string) =>
      (
        await director.run<{ act: { userErrors: Refused[] } }>(
          `mutation($d: String!) { act: ${call} { userErrors { code field message } } }`,
          {
            d: district.code,
          },
        )
      )
        .expectData()
        .act.userErrors.map(({ code }) => code);
    const publish = 'consolidationPublish(districtCode: $d, year: 2023, expectedVersion: 1, input: { channel: WEBSITE })';
    expect(await act(publish)).toEqual(['NOT_FOUND']);
    expect(await act('consolidationDraft(districtCode: $d, year: 2023)')).toEqual([]);
    expect(await act(publish)).toEqual(['NOT_PUBLIC']);
  });
});
