import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { changesOf } from '../../client-sdk/src/cli/changes.js';
import type { ReportDiff } from '../../client-sdk/src/index.js';
import { acts, aDistrictAtWork, done, type ReportState } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';
import { type Ended, fazhi } from './command.js';
import { shapeOf } from './shape.js';

let world: World;
let url: string;
let at: Awaited<ReturnType<typeof aDistrictAtWork>>;
const long = '全面推进依法行政，'.repeat(12);
const kept = v7();
const figure = v7();

beforeAll(async () => {
  world = await World.start();
  url = await world.listen();
  at = await aDistrictAtWork(world, { years: [2022, 2023] });
  const activity = (value: string, id: string, figureId: string) => ({
    id,
    heading: '普法宣传',
    narrative: `${long}宣传 ${value} 次。${long}`,
    figures: [{ id: figureId, label: '普法宣传', value, unit: '人次' }],
  });
  await signed(done(await acts.create(at.clerk, at.district, at.unit, 2022)), { activities: [activity('900', v7(), v7())] });
  const returned = await signed(done(await acts.create(at.clerk, at.district, at.unit, 2023)), {
    activities: [activity('1000', kept, figure), { id: v7(), heading: '学习', narrative: '学习' }],
  });
  await signed(returned, {
    title: '新题目',
    activities: [activity('12000', kept, figure)],
    shortcomings: [{ id: v7(), text: '人员不足' }],
  });
});
afterAll(() => world.stop());

/** Writes, submits and returns. */
async function signed(report: ReportState, input: Record<string, unknown>): Promise<ReportState> {
  const submitted = done(await acts.submit(at.head, done(await acts.save(at.clerk, report, input))));
  await acts.return(at.reviewer, submitted);
  return { ...submitted, version: submitted.version + 1 };
}

const run = (actor: TestActor, ...args: string[]): Promise<Ended> =>
  fazhi(['diff', '--department', 'u1', ...args], { FAZHI_URL: url, FAZHI_TOKEN: actor.token });
async function told(actor: TestActor, ...args: string[]): Promise<string> {
  const { code, out, err } = await run(actor, ...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

test('diff --json is the difference', async () => {
  const found = JSON.parse(await told(at.reviewer, '--from', '2023', '--to', '2023', '--from-revision', '1', '--json')) as ReportDiff;
  expect(shapeOf(found)).toMatchSnapshot();
});

test('two revisions of a year: what was added, removed and changed, figures old to new, long texts around the difference', async () => {
  const out = await told(at.reviewer, '--from', '2023', '--to', '2023', '--from-revision', '1', '--to-revision', '2');
  const lines = out.split('\n').map((line) => line.trim());
  for (const line of ['条目：新增 1，删除 1，修改 1。', '+ 人员不足', '- 学习', '~ 普法宣传', '~ 普法宣传：1,000 → 12,000 人次'])
    expect(lines).toContain(line);
  expect(out).toMatch(/题目：.* → 新题目/s);
  expect(out).toContain('2023 年度第 1 次报送');
  expect(out).toMatch(/- ….*宣传 1000 次.*…\n/);
  expect(out).not.toContain(long);
  const full = await told(at.reviewer, '--from', '2023', '--to', '2023', '--from-revision', '1', '--full');
  expect(full.replace(/\s/g, '')).toContain(`${long}宣传12000次。${long}`);
});

test('two years, in English, for the unit itself', async () => {
  const out = await told(at.clerk, '--from', '2022', '--to', '2023', '--lang', 'en');
  for (const text of ['2022, submission 1', '2023, submission 2', 'Items: 1 added, 0 removed, 1 changed.', '900 → 12,000', 'Narrative:'])
    expect(out).toContain(text);
});

test('no difference is said in a sentence, and is empty lists for programs', async () => {
  const same = ['--from', '2023', '--to', '2023', '--to-revision', '2'];
  expect(await told(at.head, ...same)).toMatch(/\n没有差异。\n$/);
  expect(JSON.parse(await told(at.head, ...same, '--json'))).toMatchObject({ fields: [], items: [] });
});

test.each<[string, string, string[], RegExp]>([
  ['a year without a submission', 'F17', ['--from', '2021', '--to', '2023'], /u1 2021。/],
  ['a revision that was never made', 'F18', ['--from', '2022', '--to', '2023', '--to-revision', '7'], /2023 #7。\n.*2022: 1–1、2023: 1–2/],
  ['the same submission twice', 'F01', ['--from', '2023', '--to', '2023'], /--from-revision/],
  ['a revision that is no number', 'F01', ['--from', '2022', '--to', '2023', '--to-revision', '0'], /须为从 1 起的整数/],
  ['a missing year', 'F01', ['--from', '2022'], /--to <year>/],
  ['an unknown unit', 'F10', ['--from', '2022', '--to', '2023', '--department', 'u9'], /u9。\n.*u1 第1局、u2 第2局/],
])('%s ends as %s', async (_, number, args, found) => {
  const { code, out, err } = await run(at.reviewer, ...args);
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toContain(`fazhi: ${number} `);
  expect(err).toMatch(found);
});

test('another unit is told that there is nothing it may see', async () => {
  expect(await run(at.otherHead, '--from', '2022', '--to', '2023')).toMatchObject({ code: 3, err: expect.stringContaining('F17') });
});

test('the help shows the options and examples', async () => {
  const { out } = await fazhi(['diff', '--help']);
  for (const text of ['--department <code>', '--from <year>', '--to-revision <number>', '--full', '--json', '示例：', '退出码'])
    expect(out).toContain(text);
  expect(out).toContain('fazhi diff --department zstzcjj --from 2022 --to 2023');
});

test('every kind of change of a figure and a field has its line', () => {
  const side = { year: 2023, number: 1, at: '2024-01-15T01:30:00.000Z', contentHash: 'h' };
  const same = { indicator: null, unit: '个', label: '项目' };
  const text = changesOf(
    {
      from: side,
      to: { ...side, number: 2 },
      fields: [],
      items: [
        {
          ...{ kind: 'COMMITMENT', change: 'CHANGED', fromId: 'a', toId: 'a', title: '增配' },
          fields: [
            { field: 'dueOn', from: null, to: '2024-06-30' },
            { field: 'addresses', from: 'a\nb', to: 'a' },
            { field: 'somethingNew', from: 'x', to: 'y' },
          ],
          figures: [
            { change: 'ADDED', ...same, from: null, to: '1' },
            { change: 'REMOVED', ...same, from: '2', to: null },
            { change: 'CHANGED', ...same, from: '3', to: '3' },
          ],
        },
      ],
    },
    { department: 'u1', language: 'zh', width: 100, full: false },
  );
  expect(text.split('\n').slice(3)).toEqual([
    '【下一步工作安排】',
    '~ 增配',
    '    完成时限：（无） → 2024-06-30',
    '    回应的不足：2 条 → 1 条',
    '    somethingNew：x → y',
    '    + 项目：1 个',
    '    - 项目：2 个',
    '    ~ 项目：3 个（数值未变，计量单位或约数有变）',
    '',
  ]);
});
