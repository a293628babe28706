import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient, newId } from '../../client-sdk/src/index.js';
import { Role } from '../../server/platform/actor.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';
import { fazhi } from './command.js';
import { shapeOf } from './shape.js';

let world: World;
let url: string;
beforeAll(async () => {
  world = await World.start();
  url = await world.listen();
});
afterAll(() => world.stop());

const run = (actor: TestActor, ...args: string[]) => fazhi(args, { FAZHI_URL: url, FAZHI_TOKEN: actor.token });
type Words = readonly [label: string, value: string, unit: string, indicator?: string];

/** A district whose units reported these figures, and its reviewer. */
async function place(...reports: readonly (readonly Words[])[]): Promise<{ district: TestDistrict; reviewer: TestActor }> {
  const district = await world.district({ units: Math.max(1, reports.length) });
  for (const [i, words] of reports.entries()) {
    const head = await world.actor(Role.DEPARTMENT_HEAD, district, district.units[i]);
    const { reports: api } = createClient({ endpoint: url, token: head.token });
    const begun = await api.createOrThrow({ districtCode: district.code, departmentCode: `u${i + 1}`, year: 2023 });
    const figures = words.map(([label, value, unit, indicator]) => ({ id: newId(), label, value, unit, indicator }));
    const activities = [{ id: newId(), heading: '学法', narrative: '组织学习。', figures }];
    const saved = await api.saveOrThrow(begun.id, begun.version, { activities });
    await api.submitOrThrow(saved.id, saved.version);
  }
  return { district, reviewer: await world.actor(Role.DISTRICT_REVIEWER, district) };
}

test('words are listed by number, confirmed and declined by it, counted and shown as such, and ended by the words', async () => {
  const { reviewer } = await place(
    [
      ['集中学法', '4', '次'],
      ['普法活动', '3', '场'],
      ['植树', '90', '棵'],
      ['专题学习', '2', '次', 'STUDY_SESSIONS'],
    ],
    [['集中 学法', '5', '次']],
  );
  const { out } = await run(reviewer, 'synonyms', '--year', '2023');
  expect(out).toMatch(/2 {2}集中学法 +次 +法治专题学习 \(STUDY_SESSIONS\) +名称相近 \d+% +2 {2}第1局、第2局/);
  expect(out).toMatch(/1 {2}普法活动 +场 +普法宣传活动 \(PUBLICITY_EVENTS\)/);
  expect(out).toContain('没有相近指标的说法（1 种，都未计入合计）】\n植树（棵）1');
  expect(out).toContain('\n确认：fazhi synonyms confirm 序号… --year 2023\n');
  expect(shapeOf(JSON.parse((await run(reviewer, 'synonyms', '--year', '2023', '--json')).out))).toMatchSnapshot();

  expect(await run(reviewer, 'synonyms', 'confirm', '2', '--year', '2023')).toEqual({
    ...{ code: 0, err: '' },
    out: '已确认：“集中学法”（次）计入法治专题学习 (STUDY_SESSIONS)，各年度通用。\n列表已变，下次办理前请重新列出序号。\n',
  });
  const figures = (await run(reviewer, 'figures', '--year', '2023')).out;
  expect(figures).toContain('法治专题学习 (STUDY_SESSIONS)：11 次，2 个单位');
  expect(figures).toMatch(/第1局 +4 +计入（按同义说法“集中学法”） +集中学法/);
  expect(figures).toMatch(/第1局 +2 +计入 +专题学习/);

  const declined = await run(reviewer, 'synonyms', '--year', '2023', 'decline', '1', '--json');
  expect(JSON.parse(declined.out)).toMatchObject({ synonyms: [{ label: '普法活动', state: 'DECLINED' }], refused: [] });
  expect((await run(reviewer, 'synonyms', '--year', '2023')).out).toMatch(/^没有待确认的说法。\n\n【没有相近指标的说法（2 种/);
  expect((await run(reviewer, 'synonyms', '--declined')).out).toMatch(/普法活动 +场 +不同义/);
  const listed = await run(reviewer, 'synonyms', '--confirmed');
  expect(listed.out).toMatch(/集中学法 +次 +同义 +测试DISTRICT_REVIEWER +\d{4}-\d\d-\d\d +法治专题学习 \(STUDY_SESSIONS\)\n\n共 1 种。/);
  expect(shapeOf(JSON.parse((await run(reviewer, 'synonyms', '--confirmed', '--json')).out))).toMatchSnapshot();

  expect(await run(reviewer, 'synonyms', 'end', '集中 学法')).toMatchObject({
    code: 0,
    out: expect.stringContaining('已取消：“集中学法”（次）'),
  });
  expect((await run(reviewer, 'synonyms', '--confirmed')).out).toBe('没有生效的同义说法。\n');
  expect((await run(reviewer, 'figures', '--year', '2023')).out).toContain('法治专题学习 (STUDY_SESSIONS)：2 次，1 个单位');
});

test('words that nobody proposed are added by hand; another unit than the indicator is counted in is refused with what would do', async () => {
  const { reviewer } = await place([['干部夜校', '6', '场']]);
  const add = (unit: string) => run(reviewer, 'synonyms', 'add', '干部夜校', '--unit', unit, '--indicator', 'STUDY_SESSIONS');
  expect(await add('人次')).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/F20 .*次、场、场次、回，不是“人次”/s) });
  expect(await add('场')).toMatchObject({ code: 0, out: expect.stringContaining('已确认：“干部夜校”（场）') });
  expect(await add('次')).toMatchObject({ code: 0 });
  expect((await run(reviewer, 'figures', '--year', '2023')).out).toContain('：6 场，1 个单位');
  const several = await run(reviewer, 'synonyms', 'end', '干部夜校');
  expect(several).toMatchObject({
    code: 3,
    err: expect.stringMatching(/--unit .*场 STUDY_SESSIONS、次 STUDY_SESSIONS|--unit .*次 STUDY_SESSIONS、场 STUDY_SESSIONS/),
  });
  expect(JSON.parse((await run(reviewer, 'synonyms', 'end', '干部夜校', '--unit', '场', '--json')).out)).toMatchObject({
    ...{ unit: '场', endedBy: '测试DISTRICT_REVIEWER' },
  });
});

test('what there is nothing of is said so, in both languages', async () => {
  const { reviewer } = await place();
  expect((await run(reviewer, 'synonyms', '--year', '2023')).out).toBe('没有待确认的说法：报告中的数字都已归入指标。\n');
  expect((await run(reviewer, 'synonyms', '--year', '2023', '--lang', 'en')).out).toMatch(/^Nothing to confirm: /);
  expect((await run(reviewer, 'synonyms', '--confirmed', '--lang', 'en')).out).toBe('No synonym is in force.\n');
});

test.each<[string, string[], string]>([
  ['no year', [], '--year 2023'],
  ['a year without a cycle', ['--year', '2031'], '2023'],
  ['a number there is not', ['confirm', '7', '--year', '2023'], '序号 7'],
  ['what is no number', ['decline', '集中学法', '--year', '2023'], '序号 集中学法'],
  ['words nobody decided about', ['end', '集中学法'], '--confirmed'],
])('%s is told, and nothing is decided', async (_, args, said) => {
  const { reviewer } = await place();
  expect(await run(reviewer, 'synonyms', ...args)).toMatchObject({ code: 3, out: '', err: expect.stringContaining(said) });
  expect((await run(reviewer, 'synonyms', '--confirmed', '--declined')).out).toBe('没有生效的同义说法。\n');
});

test.each(['synonyms', 'synonyms confirm', 'synonyms decline', 'synonyms add', 'synonyms end'])(
  'the help of %s has its options and an example, in both languages',
  async (command) => {
    for (const [language, title] of [
      ['zh', '示例：'],
      ['en', 'Examples:'],
    ] as const) {
      const { code, out } = await fazhi([...command.split(' '), '--help', '--lang', language]);
      expect(code).toBe(0);
      for (const text of [title, '--json', `fazhi ${command} `]) expect(out).toContain(text);
    }
  },
);

test('a unit asks in vain', async () => {
  const { district } = await place();
  const clerk = await world.actor(Role.DEPARTMENT_CLERK, district, district.units[0]);
  expect(await run(clerk, 'synonyms', '--year', '2023')).toMatchObject({ code: 1, err: expect.stringContaining('F07') });
});
