import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { extractText } from '../../client-sdk/src/documents/index.js';
import { aFigure, anActivity } from '../kit/builders.js';
import { acts, aDistrictAtWork, done } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';
import { fazhi } from './command.js';
import { shapeOf } from './shape.js';

let world: World;
let url: string;
let folder: string;
let at: Awaited<ReturnType<typeof aDistrictAtWork>>;
beforeAll(async () => {
  world = await World.start();
  url = await world.listen();
  folder = await mkdtemp(join(tmpdir(), 'fazhi-public-'));
  at = await aDistrictAtWork(world);
  const activity = anActivity({
    heading: '合同管理',
    narrative: '妥善处置争议，咨询13800138000。',
    figures: [aFigure({ label: '涉企争议', value: '7', unit: '宗', parts: [aFigure({ label: '调解', value: '5', unit: '宗' })] })],
  });
  const shortcomings = [
    { id: v7(), text: '人员不足' },
    { id: v7(), text: '专线系统尚未建成' },
  ];
  const saved = done(
    await acts.save(at.clerk, done(await acts.create(at.clerk, at.district, at.unit)), { activities: [activity], shortcomings }),
  );
  done(await acts.accept(at.reviewer, done(await acts.submit(at.head, saved))));
});
afterAll(async () => {
  await world.stop();
  await rm(folder, { recursive: true, force: true });
});

const run = (actor: TestActor | null, ...args: string[]) => fazhi(args, { FAZHI_URL: url, ...(actor && { FAZHI_TOKEN: actor.token }) });
const place = ['--department', 'u1', '--year', '2023'];
const open = () => ['--district', at.district.code];

test('items are withheld by their place, listed and let go again; nobody types an id', async () => {
  const withhold = (...args: string[]) => run(at.head, 'report', 'withhold', ...place, ...args);
  expect(await withhold()).toMatchObject({ code: 0, out: '没有不予公开的条目。\n' });
  expect(await withhold('--shortcoming', '2', '--reason', 'work-secret', '--note', '系统未上线')).toMatchObject({
    ...{ code: 0, out: '已设为不予公开：不足 专线系统尚未建成（工作秘密）。\n' },
  });
  const figure = await withhold('--activity', '1', '--figure', '2', '--reason', 'commercial-secret', '--json');
  expect(JSON.parse(figure.out)).toMatchObject({ kind: 'FIGURE', itemText: '调解 5宗', side: 'UNIT' });
  const { out } = await withhold();
  expect(out).toMatch(/1 {2}不足 {2,}专线系统尚未建成 {2,}工作秘密：系统未上线 {2}测试DEPARTMENT_HEAD（填报单位）/);
  expect(shapeOf(JSON.parse((await withhold('--json')).out))).toMatchSnapshot();
  expect(await withhold('--end', '2')).toMatchObject({ code: 0, out: '第 2 项设置已取消。\n' });

  const wrong: [string[], RegExp][] = [
    [['--shortcoming', '9', '--reason', 'work-secret'], /F01 .*共 2 项/],
    [['--shortcoming', '1', '--activity', '1', '--reason', 'work-secret'], /F01 .*只写一个/],
    [['--shortcoming', '1', '--figure', '1', '--reason', 'work-secret'], /F01 .*--figure/],
    [['--shortcoming', '1'], /F01 .*--reason/],
    [['--end', '7'], /F01 .*共 1 项/],
    [['--shortcoming', '1', '--reason', 'shame'], /F01 .*可选/],
  ];
  for (const [args, told] of wrong) expect(await withhold(...args)).toMatchObject({ code: 3, out: '', err: expect.stringMatching(told) });
  expect(await run(at.reviewer, 'report', 'withhold', ...place, '--end', '1')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/F20 .*另一方/),
  });
});

test('what would go out is looked at, published, and read by somebody without a token', async () => {
  const preview = await run(at.director, 'report', 'publish', ...place, '--preview');
  expect(preview).toMatchObject({ code: 0, err: '' });
  for (const text of ['人员不足', '咨询〔个人信息已略〕', '依法不予公开 1 项：工作秘密 1。', '略去个人信息 1 处：手机号码 1。'])
    expect(preview.out).toContain(text);
  expect(preview.out).not.toContain('专线');
  expect((await run(at.clerk, 'report', 'publish', ...place, '--preview')).out).toContain('看不到公开预览');
  expect(shapeOf(JSON.parse((await run(at.head, 'report', 'publish', ...place, '--preview', '--json')).out))).toMatchSnapshot();

  const { out } = await run(at.head, 'report', 'publish', ...place);
  const address = `${url}/public/${at.district.code}/2023/u1`;
  expect(out).toBe(`已公开：测试区第1局2023年法治政府建设工作情况报告\n${address}\n`);
  expect(await (await fetch(address)).text()).toContain('人员不足');

  expect((await run(null, 'public', 'list', ...open())).out).toMatch(/2023 {2}测试区第1局 .*\n\n共 1 份。/);
  expect(await run(null, 'public', 'list')).toMatchObject({ code: 3, err: expect.stringContaining('--district') });
  expect((await run(at.clerk, 'public', 'list', '--lang', 'en')).out).toContain('1 reports.');
  const shown = await run(null, 'public', 'show', ...open(), ...place);
  for (const text of ['测试区第1局2023年', '依法不予公开 1 项']) expect(shown.out).toContain(text);
  expect(shapeOf(JSON.parse((await run(null, 'public', 'list', ...open(), '--json')).out))).toMatchSnapshot();
  expect(shapeOf(JSON.parse((await run(null, 'public', 'show', ...open(), ...place, '--json')).out))).toMatchSnapshot();
});

test('a published report is exported in three forms, and what is not published says so', async () => {
  const write = (file: string, ...args: string[]) => run(null, 'public', 'export', ...open(), ...place, '--out', file, ...args);
  const files = ['a.docx', 'a.json', 'a.txt'].map((name) => join(folder, name));
  for (const file of files) expect(await write(file)).toMatchObject({ code: 0, err: '' });
  const { text } = await extractText(new Uint8Array(await readFile(files[0]!)), 'a.docx');
  expect(text).toContain('人员不足');
  expect(JSON.parse(await readFile(files[1]!, 'utf8'))).toMatchObject({
    departmentCode: 'u1',
    document: { shortcomings: [{ text: '人员不足' }] },
  });
  for (const file of files) expect(await readFile(file, 'utf8')).not.toMatch(/专线|13800138000/);
  expect(await write(files[2]!)).toMatchObject({ code: 3, err: expect.stringContaining('F23') });
  expect(shapeOf(JSON.parse((await write(files[2]!, '--force', '--json')).out))).toMatchSnapshot();
  expect(await write(join(folder, 'a.pdf'))).toMatchObject({ code: 3, err: expect.stringContaining('.docx') });
  expect(await run(null, 'public', 'show', ...open(), '--department', 'u2', '--year', '2023')).toMatchObject({
    code: 1,
    err: expect.stringContaining('F50'),
  });
});

test('a withdrawn report says when and why', async () => {
  expect(await run(at.director, 'report', 'withdraw', '--department', 'u2', '--year', '2023', '--reason', 'inaccurate')).toMatchObject({
    code: 1,
    err: expect.stringContaining('F50'),
  });
  expect(await run(at.director, 'report', 'withdraw', ...place, '--reason', 'inaccurate')).toMatchObject({
    code: 0,
    out: '公开版已撤回：测试区第1局 2023\n',
  });
  expect((await run(null, 'public', 'show', ...open(), ...place)).out).toBe('公开版已于 2024-01-15 撤回：内容有误\n');
  expect(await run(null, 'public', 'export', ...open(), ...place, '--out', join(folder, 'b.docx'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('撤回'),
  });
});

test.each(['report publish', 'report withhold', 'report withdraw', 'public list', 'public show', 'public export'])(
  'the help of %s has examples',
  async (name) => {
    const { code, out } = await fazhi([...name.split(' '), '--help']);
    expect(code).toBe(0);
    for (const text of ['用法：', '示例：', `fazhi ${name}`, '退出码']) expect(out).toContain(text);
    const english = await fazhi([...name.split(' '), '--help', '--lang', 'en']);
    expect(english.out).not.toMatch(/\p{Script=Han}/u);
  },
);
