import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { acts, done, type ReportState } from '../kit/reporting.js';
import { World } from '../kit/world.js';

let world: World;
let indicators: { id: string; code: string; name: string; unit: string }[];
beforeAll(async () => {
  world = await World.start();
  const sql = `select id, code, name, unit from taxonomy_term where kind = 'INDICATOR' and valid_to is null order by position limit 2`;
  indicators = (await world.owner.query<(typeof indicators)[number]>(sql)).rows;
});
afterAll(() => world.stop());

interface Clause {
  readonly id: string;
  readonly part: string;
  readonly heading: string | null;
  readonly text: string;
  readonly written: boolean;
  readonly stale: boolean;
  readonly composedText: string | null;
  readonly reason: string | null;
  readonly totals: { name: string; computed: string; stated: string; reason: string | null }[];
  readonly sources: {
    kind: string;
    state: string;
    department: { code: string } | null;
    itemId: string | null;
    text: string;
    textNow: string | null;
  }[];
}
interface Document {
  readonly version: number;
  readonly title: string;
  readonly addressee: string | null;
  readonly preamble: string;
  readonly staleCount: number;
  readonly sections: { part: string; heading: string; clauses: Clause[] }[];
  readonly droppedClauses: Clause[];
}

const clause =
  'id part heading text written stale composedText reason totals { name computed stated reason } sources { kind state department { code } itemId text textNow }';
const document = `document { version title addressee preamble staleCount sections { part heading clauses { ${clause} } } droppedClauses { ${clause} } }`;

async function stage() {
  const district = await world.district({ units: 3 });
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  const [first, second] = indicators as [(typeof indicators)[number], (typeof indicators)[number]];
  const items = { activity: [v7(), v7()], shortcoming: [v7(), v7()], commitment: [v7(), v7()] };
  const figure = (value: string, { code, unit }: { code: string; unit: string }) => ({
    id: v7(),
    label: '次数',
    value,
    unit,
    indicator: code,
  });
  const bodies = [
    {
      activities: [
        {
          id: items.activity[0],
          heading: '学法述法',
          narrative: '组织党组会专题学法4次。班子成员述法全覆盖。',
          theme: 'STUDY',
          figures: [figure('4', first)],
        },
      ],
      responsibilities: [{ id: v7(), holder: '局长', narrative: '主持研究法治工作3次，逐项督办。', figures: [figure('3', second)] }],
      shortcomings: [{ id: items.shortcoming[0], text: '专职执法人员力量不足', causes: [{ id: v7(), text: '编制少，人员流动大' }] }],
      commitments: [
        {
          id: items.commitment[0],
          text: '2024年6月底前增配执法人员2名。',
          owner: '法规科',
          dueOn: '2024-06-30',
          addresses: [items.shortcoming[0]],
        },
      ],
    },
    {
      activities: [
        {
          id: items.activity[1],
          heading: '带头学法',
          narrative: '集中学法6次，人均学习20学时。',
          theme: 'STUDY',
          figures: [figure('6', first)],
        },
      ],
      shortcomings: [{ id: items.shortcoming[1], text: '执法人员不足，力量薄弱' }],
      commitments: [{ id: items.commitment[1], text: '加强普法宣传。' }],
      otherMatters: [{ id: v7(), heading: '区域协作', text: '与邻区建立执法协作机制。' }],
    },
  ];
  const reports: ReportState[] = [];
  for (const [i, body] of bodies.entries()) {
    const head = await world.actor(Role.DEPARTMENT_HEAD, district, district.units[i]!);
    reports.push(
      done(await acts.submit(head, done(await acts.save(head, done(await acts.create(head, district, district.units[i]!)), body)))),
    );
  }
  const of = { d: district.code, y: 2023 };
  const ask = async () =>
    (
      await reviewer.run<{ consolidation: { document: Document | null } }>(
        `query($d: String!, $y: FiscalYear!) { consolidation(districtCode: $d, year: $y) { ${document} } }`,
        of,
      )
    ).expectData().consolidation.document;
  const run = async (call: string, types: string, variables: Record<string, unknown>) =>
    (
      await reviewer.run<{
        act: { consolidation: { document: Document } | null; userErrors: { code: string; field: string[] | null; message: string }[] };
      }>(
        `mutation($d: String!, $y: FiscalYear!${types}) { act: ${call} { consolidation { year ${document} } userErrors { code field message } } }`,
        { ...of, ...variables },
      )
    ).expectData().act;
  const draft = async () => {
    const { consolidation, userErrors } = await run('consolidationDraft(districtCode: $d, year: $y)', '', {});
    expect(userErrors).toEqual([]);
    return consolidation!.document;
  };
  const save = (v: number, i: Record<string, unknown>) =>
    run('consolidationSave(districtCode: $d, year: $y, expectedVersion: $v, input: $i)', ', $v: Int!, $i: ConsolidationSaveInput!', {
      v,
      i,
    });
  const override = async (i: Record<string, unknown>) =>
    (
      await reviewer.run<{ totalOverride: { userErrors: { code: string; field: string[] }[] } }>(
        `mutation($i: TotalOverrideInput!) { totalOverride(input: $i) { userErrors { code field message } } }`,
        { i: { districtCode: district.code, year: 2023, indicator: first.code, unit: first.unit, ...i } },
      )
    )
      .expectData()
      .totalOverride.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
  /** The first unit mends its report and submits it again. */
  const mend = async (body: Record<string, unknown>) => {
    const [unit] = district.units;
    const current = async () =>
      (await world.owner.query<ReportState>('select id, version, status from report where id = $1', [reports[0]!.id])).rows[0]!;
    (await acts.return(reviewer, await current())).expectData();
    const head = await world.actor(Role.DEPARTMENT_HEAD, district, unit!);
    done(await acts.submit(head, done(await acts.save(head, await current(), body))));
  };
  return { district, reviewer, items, bodies, ask, draft, save, override, mend };
}

const clausesOf = (of: Document) => of.sections.flatMap(({ clauses }) => clauses);
const find = (of: Document, part: string, text: string) => clausesOf(of).find((one) => one.part === part && one.text.includes(text))!;
const inputs = (of: Document) => clausesOf(of).map(({ id, part, heading, text }) => ({ id, part, heading, text }));

describe('the district’s own report', () => {
  test('is drafted in the five parts of the rule; every clause names the places it is made from', async () => {
    const { ask, draft, items, district } = await stage();
    expect(await ask()).toBeNull();
    const made = await draft();
    expect(made).toEqual(await ask());
    expect(made.sections.map(({ part, heading }) => `${part} ${heading}`)).toEqual([
      'MEASURES 主要举措和成效',
      'SHORTCOMINGS 存在的不足和原因',
      'FIRST_RESPONSIBLE 党政主要负责人履行推进法治建设第一责任人职责情况',
      'ARRANGEMENTS 下一步主要安排',
      'OTHER 其他需要报告的事项',
    ]);
    expect([made.version, made.staleCount, made.title]).toEqual([1, 0, `测试区${district.code}2023年法治政府建设年度报告`]);
    const [first] = indicators;
    const totals = find(made, 'MEASURES', first!.name);
    expect(totals.text).toBe(`各单位报送数据汇总：${first!.name}10${first!.unit}（2个单位）。`);
    expect(totals.sources.map(({ kind, text, department }) => [kind, text, department?.code])).toEqual([
      ['FIGURE', `次数 4${first!.unit}`, 'u1'],
      ['FIGURE', `次数 6${first!.unit}`, 'u2'],
    ]);
    expect(find(made, 'MEASURES', '学法述法')).toMatchObject({
      text: expect.stringContaining('“学法述法”：组织党组会专题学法4次。班子成员述法全覆盖。'),
      sources: [{ kind: 'ITEM', itemId: items.activity[0] }],
    });
    const shared = find(made, 'SHORTCOMINGS', '2个单位反映');
    expect(shared.text).toMatch(/^2个单位反映同类问题（.+?、.+?）：.+?局“.+?”，.+?局“.+?”。所报原因：“编制少，人员流动大”（.+?）。$/u);
    expect(shared.sources.map(({ itemId }) => itemId)).toEqual(items.shortcoming);
    expect(find(made, 'ARRANGEMENTS', '针对').text).toMatch(/“2024年6月底前增配执法人员2名”（法规科，2024年6月30日前）。$/u);
    expect(find(made, 'OTHER', '应报送').text).toMatch(/^应报送年度报告的单位3个，已报送2个，其中2个单位的报告尚未审定；.+尚未报送。$/u);
    expect(find(made, 'OTHER', '区域协作').text).toContain('与邻区建立执法协作机制。');
  });

  test('holds no word that is neither a unit’s nor one of the fixed sentences', async () => {
    const { draft, bodies, district } = await stage();
    const made = await draft();
    const theirs = [
      ...district.units.flatMap(({ code }) => [code]),
      ...indicators.flatMap(({ name, unit }) => [name, unit]),
      ...bodies
        .flatMap((body) => JSON.stringify(body).match(/"(?:heading|narrative|text|holder|owner)":"([^"]*)"/gu) ?? [])
        .map((one) => one.replace(/^"\w+":"|"$/gu, '')),
    ];
    const said = (text: string) => {
      let left = text;
      const short = theirs.flatMap((one) => [one, ...(one.match(/[^。；]+/gu) ?? [])]).sort((a, b) => b.length - a.length);
      for (const one of short) left = left.replaceAll(one, '');
      return left.replace(/[\d、。，；：“”（）\s]/gu, '');
    };
    const fixed = new Set(clausesOf(made).map(({ text }) => said(text)));
    expect([...fixed].sort()).toMatchSnapshot();
  });

  test('keeps what the office wrote, moved and took out when it is drafted again; the rest follows the reports', async () => {
    const { draft, save, mend, bodies } = await stage();
    const made = await draft();
    const totals = find(made, 'MEASURES', indicators[0]!.name);
    const theirs = find(made, 'MEASURES', '带头学法');
    const edited = inputs(made)
      .filter(({ id }) => id !== theirs.id)
      .map((one) => (one.text.includes('学法述法') ? { ...one, text: '区一局把述法落到每一位班子成员。' } : one));
    const own = { part: 'MEASURES', heading: '概况', text: '今年是全面推进之年。', sourceIds: [bodies[0]!.activities[0]!.id] };
    const { userErrors, consolidation } = await save(1, { title: '改过的题目', addressee: '区委、区政府', clauses: [own, ...edited] });
    expect(userErrors).toEqual([]);
    const kept = consolidation!.document;
    expect([kept.version, kept.title, kept.addressee, kept.staleCount]).toEqual([2, '改过的题目', '区委、区政府', 0]);
    expect(clausesOf(kept)[0]).toMatchObject({ text: own.text, written: true, sources: [{ state: 'CURRENT' }] });
    expect(kept.droppedClauses.map(({ id }) => id)).toEqual([theirs.id]);

    // The unit mends what three clauses are made from.
    const [activity] = bodies[0]!.activities;
    await mend({ activities: [{ ...activity, narrative: '组织党组会专题学法5次。', figures: [{ ...activity!.figures[0], value: '5' }] }] });
    const again = await draft();
    expect(find(again, 'MEASURES', indicators[0]!.name)).toMatchObject({
      id: totals.id,
      written: false,
      stale: false,
      text: expect.stringContaining('11'),
    });
    expect(again.droppedClauses.map(({ id }) => id)).toEqual([theirs.id]);
    expect(find(again, 'MEASURES', '每一位')).toMatchObject({
      written: true,
      stale: true,
      composedText: expect.stringContaining('专题学法5次'),
      sources: [{ state: 'CHANGED', textNow: expect.stringContaining('5次') }],
    });
    expect(clausesOf(again)[0]).toMatchObject({ text: own.text, stale: true, sources: [{ state: 'CHANGED' }] });
    expect(again.staleCount).toBe(2);

    // Looked at: it stands as it is, on what the report says now.
    const looked = await save(again.version, { clauses: inputs(again).map((one) => ({ ...one, reviewed: true })) });
    expect(looked.userErrors).toEqual([]);
    expect(find(looked.consolidation!.document, 'MEASURES', '每一位')).toMatchObject({ written: true, stale: false });
    // A clause that was taken out comes back by its id.
    const back = await save(looked.consolidation!.document.version, {
      clauses: [...inputs(looked.consolidation!.document), { id: theirs.id, part: 'MEASURES', heading: theirs.heading, text: theirs.text }],
    });
    expect(back.consolidation!.document.droppedClauses).toEqual([]);
    expect(find(back.consolidation!.document, 'MEASURES', '带头学法')).toMatchObject({ written: false });
  });

  test('is marked where a report was taken back, before anybody drafts again', async () => {
    const { draft, ask, reviewer, district } = await stage();
    await draft();
    const sql = 'select id, version, status from report where department_id = $1';
    (await acts.return(reviewer, (await world.owner.query<ReportState>(sql, [district.units[0]!.id])).rows[0]!)).expectData();
    const now = (await ask())!;
    expect(find(now, 'MEASURES', '学法述法')).toMatchObject({
      stale: true,
      composedText: null,
      sources: [{ state: 'GONE', department: null, textNow: null }],
    });
    expect(find(now, 'MEASURES', '带头学法')).toMatchObject({ stale: false });
  });

  test('demands a reason where a figure is another than the computed one, and keeps both', async () => {
    const { draft, save, override, ask } = await stage();
    const made = await draft();
    const [first] = indicators;
    const totals = find(made, 'MEASURES', first!.name);
    const said = inputs(made).map((one) => (one.id === totals.id ? { ...one, text: one.text.replace('10', '12') } : one));
    const refused = await save(1, { clauses: said });
    const at = said.findIndex(({ id }) => id === totals.id);
    expect(refused.userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`)).toEqual([`REQUIRED input.clauses.${at}.reason`]);
    expect(refused.userErrors[0]?.message).toContain(first!.name);
    expect(await ask()).toEqual(made);
    const given = await save(1, { clauses: said.map((one) => (one.id === totals.id ? { ...one, reason: '含垂直管理单位' } : one)) });
    expect(find(given.consolidation!.document, 'MEASURES', first!.name)).toMatchObject({
      reason: '含垂直管理单位',
      totals: [{ computed: '10', stated: '10' }],
    });

    // A figure that no source states demands one too, in a quotation as well.
    const quote = find(made, 'MEASURES', '学法述法');
    const forged = await save(given.consolidation!.document.version, {
      clauses: inputs(given.consolidation!.document).map((one) =>
        one.id === quote.id ? { ...one, text: one.text.replace('4次', '44次') } : one,
      ),
    });
    expect(forged.userErrors.map(({ code }) => code)).toEqual(['REQUIRED']);
    expect(forged.userErrors[0]?.message).toContain('44');

    // One total for all clauses and annexes, instead of a text.
    expect(await override({ value: '13' })).toEqual(['REQUIRED input.reason']);
    expect(await override({ value: '13', unit: '亩', reason: '误' })).toEqual(['UNKNOWN_REFERENCE input.indicator']);
    expect(await override({ value: '13', reason: '补报3次' })).toEqual([]);
    const after = find((await ask())!, 'MEASURES', first!.name);
    expect([after.stale, after.composedText]).toEqual([true, `各单位报送数据汇总：${first!.name}13${first!.unit}（2个单位）。`]);
    const fresh = (
      await save(given.consolidation!.document.version, {
        clauses: inputs((await ask())!).map((one) => (one.id === totals.id ? { ...one, text: after.composedText!, reviewed: true } : one)),
      })
    ).consolidation!.document;
    expect(find(fresh, 'MEASURES', first!.name)).toMatchObject({
      written: false,
      stale: false,
      totals: [{ computed: '10', stated: '13', reason: '补报3次' }],
    });
    expect(await override({ value: null })).toEqual([]);
    expect(find((await ask())!, 'MEASURES', first!.name).composedText).toContain('10');
  });

  test('refuses every fault at once and changes nothing', async () => {
    const { draft, save, ask } = await stage();
    expect((await save(1, {})).userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    const made = await draft();
    const [one] = inputs(made);
    const refused = await save(1, {
      title: ' ',
      clauses: [one, { ...one, text: '' }, { part: 'OTHER', text: '另', sourceIds: [v7()] }, { id: 'x', part: 'OTHER', text: '又' }],
    });
    expect(refused.userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`)).toEqual([
      'REQUIRED input.title',
      'DUPLICATE_ID input.clauses.1.id',
      'REQUIRED input.clauses.1.text',
      ...(one!.text.includes('汇总') ? ['REQUIRED input.clauses.1.reason'] : []),
      'UNKNOWN_REFERENCE input.clauses.2.sourceIds.0',
      'INVALID_VALUE input.clauses.3.id',
    ]);
    expect((await save(7, {})).userErrors.map(({ code }) => code)).toEqual(['STALE_VERSION']);
    expect(await ask()).toEqual(made);
  });

  test('states totals that synonyms make, in a district of several years', async () => {
    const district = await world.district({ units: 1, years: [2022, 2023] });
    const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
    const head = await world.actor(Role.DEPARTMENT_HEAD, district, district.units[0]);
    const figures = [{ id: v7(), label: '集中学法', value: '5', unit: '次' }];
    const activities = [{ id: v7(), heading: '学法', narrative: '集中学法5次。', figures }];
    done(await acts.submit(head, done(await acts.save(head, done(await acts.create(head, district, district.units[0]!)), { activities }))));
    const said = async () => {
      const question = `mutation($d: String!) { consolidationDraft(districtCode: $d, year: 2023) { consolidation { document { sections { clauses { text } } } } } }`;
      return JSON.stringify((await reviewer.run(question, { d: district.code })).expectData());
    };
    expect(await said()).not.toContain('数据汇总');
    const confirm = `mutation($d: String!) { indicatorSynonymConfirm(districtCode: $d, input: { label: "集中学法", unit: "次", indicator: "STUDY_SESSIONS" }) { userErrors { message } } }`;
    expect((await reviewer.run(confirm, { d: district.code })).expectData()).toEqual({ indicatorSynonymConfirm: { userErrors: [] } });
    expect(await said()).toContain('各单位报送数据汇总：法治专题学习5次（1个单位）。');
  });
});
