import { expect, test } from '@jest/globals';
import { complaintOf } from '../../client-sdk/src/cli/complaint.js';
import { languageOf } from '../../client-sdk/src/cli/language.js';
import { fazhi } from './command.js';

test('help without a command lists the commands, the environment and the exit codes', async () => {
  const { code, out, err } = await fazhi([]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const text of ['status', 'shortcomings', 'consolidate', 'audit', 'FAZHI_URL', 'FAZHI_TOKEN', '退出码']) expect(out).toContain(text);
  expect(await fazhi(['--help'])).toEqual({ code: 0, err: '', out });
});

test.each([
  ['status', ['--year <year>', '--district <code>', '--json', '--timeout <seconds>', 'fazhi status --year 2023']],
  [
    'shortcomings',
    [
      '--unaddressed',
      '--without-cause',
      '--year <year...>',
      '--department <code...>',
      '--text <text>',
      '--json',
      'fazhi shortcomings --unaddressed',
    ],
  ],
  ['consolidate', ['--year <year>', '--district <code>', '--json', 'fazhi consolidate --year 2023']],
  ['audit verify', ['--head <file>', '--key <file>', '--json', 'fazhi audit verify']],
  [
    'report import',
    [
      ...['--department <code>', '--year <year>', '--dry-run', '--submit', '--dir <dir>', '--map <file>', '--resume', '--state <file>'],
      ...['--json', 'fazhi report import'],
    ],
  ],
  ['report text', ['--json', 'fazhi report text']],
  ['audit head', ['--out <file>', '--json', 'fazhi audit head --out']],
])('the help of %s shows its options and examples, in Chinese', async (command, texts) => {
  const { code, out, err } = await fazhi([...command.split(' '), '--help']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const text of [...texts, '用法：', '示例：', '退出码']) expect(out).toContain(text);
  expect(out).not.toMatch(/display help|default:|choices:/);
  if (!command.includes(' ')) expect((await fazhi(['help', command])).out).toBe(out);
});

test('help speaks English when --lang says so', async () => {
  const { out } = await fazhi(['shortcomings', '--help', '--lang', 'en']);
  expect(out).toContain('Usage: fazhi shortcomings [options]');
  expect(out.replace('人员', '').replace('人员', '')).not.toMatch(/\p{Script=Han}/u);
});

test('the version is that of the package', async () => {
  expect(await fazhi(['--version'])).toEqual({ code: 0, err: '', out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test.each<[string[], NodeJS.ProcessEnv, string]>([
  [[], {}, 'zh'],
  [[], { LANG: 'C.UTF-8' }, 'zh'],
  [[], { LANG: 'en_US.UTF-8' }, 'en'],
  [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [[], { LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, 'zh'],
  [[], { LANG: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
  [['status', '--lang', 'en'], {}, 'en'],
  [['status', '--lang=zh'], { LANG: 'en_US.UTF-8' }, 'zh'],
  [['status', '--lang', 'fr'], {}, 'zh'],
  [['status', '--lang'], {}, 'zh'],
])('arguments %j in %j are answered in %s', (args, env, expected) => {
  expect(languageOf(args, env)).toBe(expected);
});

test.each([
  ['commander.unknownOption', "error: unknown option '--al'\n(Did you mean --all?)", '没有选项 --al，是否想用 --all'],
  ['commander.unknownCommand', "error: unknown command 'stat'", '没有命令 stat'],
  ['commander.missingMandatoryOptionValue', "error: required option '-y, --year <year>' not specified", '缺少选项 -y, --year <year>'],
  ['commander.optionMissingArgument', "error: option '--text <text>' argument missing", '选项 --text <text> 缺少值'],
  [
    'commander.invalidArgument',
    "error: option '--lang <lang>' argument 'fr' is invalid. Allowed choices are zh, en.",
    '选项 --lang <lang> 的值 “fr” 不可用：可选 zh, en',
  ],
  ['commander.somethingNew', 'error: something new.', 'something new'],
])('%s is said in Chinese', (code, message, expected) => {
  expect(complaintOf({ code, message }, 'zh')).toBe(expected);
});
