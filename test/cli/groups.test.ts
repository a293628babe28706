import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { createClient } from '../../client-sdk/src/index.js';
import { Role } from '../../server/platform/actor.js';
import { deskIn, done, reportSave, reportSubmit } from '../kit/desk.js';
import { behindLock } from '../kit/lock-queue.js';
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

let district: TestDistrict;
let reviewer: TestActor;
const run = (...args: string[]) => fazhi(['groups', ...args, '--year', '2023'], { FAZHI_URL: url, FAZHI_TOKEN: reviewer.token });
const asked = () => createClient({ endpoint: url, token: reviewer.token }).consolidations.groups(district.code, 2023);
/** Each group of the API in a few words. */
const groups = async () =>
  ((await asked()) ?? []).map(({ label, count, version }) => `${label} ${count}${version === null ? '' : ` v${version}`}`);

/** Units that name these shortcomings, each with these causes, in released reports. */
async function reported(list: readonly (readonly string[])[], causes: readonly string[] = []): Promise<void> {
  for (const [i, texts] of list.entries()) {
    const { head, clerk, reportId } = await deskIn(world, district, i);
    const shortcomings = texts.map((text) => ({ id: v7(), text, causes: causes[i] ? [{ id: v7(), text: causes[i] }] : [] }));
    const { version } = done(await reportSave(clerk, reportId, 1, { shortcomings }));
    done(await reportSubmit(head, reportId, version));
  }
}

beforeEach(async () => {
  district = await world.district({ units: 4 });
  reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
});

test('before anything was submitted there is a sentence, and an empty list for programs', async () => {
  expect(await run()).toEqual({ code: 0, err: '', out: '还没有归组：报告报送后才能归组。\n' });
  expect((await run('--causes', '--lang', 'en')).out).toBe('No groups yet: reports must be submitted first.\n');
  expect(JSON.parse((await run('--json')).out)).toEqual({ year: 2023, kind: 'SHORTCOMING', units: 0, groups: [] });
  await reported([['公共法律服务站点覆盖不全']]);
  expect((await run()).out).toBe('还没有归组：已报送的 1 份报告中没有相近的内容。\n');
});

test('causes are listed like shortcomings, and named as causes', async () => {
  await reported([['不足甲'], ['普法不够']], ['人员编制不足，执法力量薄弱', '执法人员编制少，力量不足']);
  const { out } = await run('--causes');
  expect(out).toContain('2023 年度共性原因：1 组（已计入 2 个单位的报告）');
  expect(out).toMatch(/\n1 .* · 2\/2 个单位，2 条\n {2}第1局、第2局\n {2}1\.1 第1局：人员编制不足，执法力量薄弱\n {2}1\.2 第2局：/);
  expect(await run('rename', '1', '编制少', '--causes', '--lang', 'en')).toMatchObject({
    ...{
      code: 0,
      err: '',
      out: expect.stringMatching(
        /^Going to name group 1 ".*" \(2\) "编制少"\.\nDone\..*\n\n1 编制少 · 2 of 2 departments, 2 in all · arranged/s,
      ),
    },
  });
  expect(shapeOf(JSON.parse((await run('--causes', '--json')).out))).toMatchSnapshot();
});

describe('groups that were found', () => {
  beforeEach(() =>
    reported([
      ['执法人员不足', '普法形式单一'],
      ['一线执法人员力量不足', '宣传方式创新不足，形式单一'],
      ['专职执法人员只有2名，力量不足', '行政诉讼败诉率偏高'],
    ]),
  );

  test('are listed by number, with the units and every sentence', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toMatch(
      /2023 年度共性不足：2 组（已计入 3 个单位的报告）\n\n1 .*执法人员.* · 3\/3 个单位，3 条\n {2}第1局、第2局、第3局\n {2}1\.1 第1局：执法人员不足\n/,
    );
    expect(out).toMatch(/\n\n2 .*形式单一.* · 2\/3 个单位，2 条\n/);
    expect(out).not.toContain('人工归组');
    expect(shapeOf(JSON.parse((await run('--json')).out))).toMatchSnapshot();
  });

  test('are merged, renamed, split and given up by their numbers, each said before and shown after', async () => {
    const [staff] = (await asked())!;
    const merged = await run('merge', '2', '1', '--name', '力量和方式');
    expect(merged).toMatchObject({ code: 0, err: '' });
    expect(merged.out).toMatch(/^将合并第 2 组“.*”（2 条）、第 1 组“.*”（3 条）：共 5 条、3 个单位，名称为“力量和方式”。\n已完成。/);
    expect(merged.out).toMatch(/\n\n1 力量和方式 · 3\/3 个单位，5 条 · 人工归组\n/);
    expect(await groups()).toEqual(['力量和方式 5 v1']);

    await run('rename', '1', '人和方式');
    expect(await groups()).toEqual(['人和方式 5 v2']);

    const list = JSON.parse((await run('--json')).out).groups[0].items as { number: string; text: string }[];
    const apart = list.filter(({ text }) => text.includes('形式单一')).map(({ number }) => number);
    const split = await run('split', '1', '--items', ...apart, '--name', '形式单一');
    expect(split.out).toContain(`分出 2 条（${apart.join('、')}）另成一组，名称为“形式单一”；其余 3 条仍为一组。`);
    // The rest keeps the name it was given.
    expect(await groups()).toEqual(['人和方式 3 v3', '形式单一 2 v1']);

    const released = JSON.parse((await run('release', '1', '--json')).out);
    expect(released.groups).toMatchObject([{ number: '1', id: null, label: staff?.label, count: 3 }]);
    expect(shapeOf(released)).toMatchSnapshot();
    expect(await groups()).toEqual([`${staff?.label} 3`, '形式单一 2 v1']);
  });

  test('that are merged without a name keep the one that was given, and the merged ones are no more', async () => {
    await run('rename', '2', '普法形式');
    await run('rename', '1', '力量');
    expect((await run('merge', '1', '2')).out).toContain('名称为“力量”');
    expect(await groups()).toEqual(['力量 5 v2']);
    await run('release', '1');
    expect(await groups()).toHaveLength(2);
    expect((await run('merge', '1', '2')).out).toContain('名称取其中最典型的一条');
    expect(await groups()).toEqual([expect.stringMatching(/ 5 v1$/)]);
  });

  test('that leave nothing in common when they are given up say so', async () => {
    await run('merge', '1', '2');
    const { items } = JSON.parse((await run('--json')).out).groups[0] as { items: { number: string; text: string }[] };
    await run('split', '1', '--items', items.find(({ text }) => text === '普法形式单一')!.number);
    expect(await groups()).toEqual([expect.stringMatching(/ 4 v2$/), '普法形式单一 1 v1']);
    expect((await run('release', '2')).out).toMatch(/^将撤销.*\n已完成。其中各条目前不归入任何一组。\n$/);
  });

  test('that a colleague changes at the same moment are left as they are, and the list is asked for again', async () => {
    await run('rename', '1', '力量');
    const [{ id } = { id: null }] = (await asked())!;
    const lock = { text: 'select from item_group where id = $1 for update', values: [id] };
    const acts = await behindLock(world, lock, async (queued) => {
      const colleague = run('rename', '1', '力量不足');
      await queued(1);
      const late = run('rename', '1', '力量薄弱');
      await queued(2);
      return { colleague, late };
    });
    expect(await acts.colleague).toMatchObject({ code: 0 });
    expect(await acts.late).toMatchObject({ code: 1, err: expect.stringMatching(/F24 .*第 2 版.*fazhi groups --year 2023 /s) });
    expect(await groups()).toContain('力量不足 3 v2');
  });

  test.each<[string, string[], string]>([
    ['a number there is not', ['merge', '1', '9'], '没有序号 9（现有 1–2）'],
    ['one number twice', ['merge', '1', '1'], '至少两个不同的组'],
    ['nothing to merge', ['merge'], '缺少参数 numbers'],
    ['an item of another group', ['split', '1', '--items', '2.1'], '没有序号 2.1（现有 1.1–1.3）'],
    ['a split of everything', ['split', '2', '--items', '2.1', '2.2'], '不能全部分出'],
    ['a name of nothing', ['rename', '1', ' '], '名称不能为空'],
    ['a group nobody arranged', ['release', '1'], '没有人工归组可撤销'],
  ])('%s is told with exit 3, and nothing changes', async (_, args, said) => {
    const before = await groups();
    expect(await run(...args)).toMatchObject({ code: 3, out: '', err: expect.stringMatching(new RegExp(`F01 .*${said}`)) });
    expect(await groups()).toEqual(before);
  });

  test('a name that is too long is refused by the server, in its words', async () => {
    expect(await run('rename', '1', '长'.repeat(201))).toMatchObject({ code: 1, err: expect.stringMatching(/F20 .*200/s) });
  });
});

test('groups are the office’s: a department is told so', async () => {
  const { clerk } = await deskIn(world, district);
  for (const args of [[], ['merge', '1', '2']])
    expect(await fazhi(['groups', ...args, '--year', '2023'], { FAZHI_URL: url, FAZHI_TOKEN: clerk.token })).toMatchObject({
      ...{ code: 1, out: '', err: expect.stringMatching(/F07 .*groups 和 events 供区法治机构使用/s) },
    });
});

test('a year without a cycle names those there are, and a year is needed', async () => {
  const env = { FAZHI_URL: url, FAZHI_TOKEN: reviewer.token };
  expect(await fazhi(['groups', '--year', '2019'], env)).toMatchObject({ code: 3, err: expect.stringMatching(/F09 .*2023/s) });
  expect(await fazhi(['groups', 'release', '1'], env)).toMatchObject({ code: 3, err: expect.stringContaining('--year') });
});

test.each([
  ['groups', ['--causes', 'fazhi groups --year 2023 --causes']],
  ['groups merge', ['<numbers...>', '--name <name>', 'fazhi groups merge 2 5 --year 2023']],
  ['groups split', ['--items <number...>', 'fazhi groups split 3 --items 3.1 3.4']],
  ['groups rename', ['<name>', 'fazhi groups rename 3']],
  ['groups release', ['<number>', 'fazhi groups release 3']],
])('the help of %s shows options and examples in both languages', async (command, texts) => {
  const [zh, en] = await Promise.all(['zh', 'en'].map((language) => fazhi([...command.split(' '), '--help', '--lang', language])));
  for (const text of [...texts, '--json', '示例：', '退出码']) expect(zh!.out).toContain(text);
  for (const text of [...texts, 'Examples:', 'Exit codes']) expect(en!.out).toContain(text);
  expect(en!.out.replace(/^ {2}fazhi .*$/gm, '')).not.toMatch(/\p{Script=Han}/u);
});
