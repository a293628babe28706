import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { abstractList, docx, list, numbered, officialLevels, p, row, tbl } from '../kit/docx.js';
import { fazhi } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const report = docx({
  body: p('测试局报告') + numbered(1, 0, '学法') + tbl(row('受理', '12件')),
  numbering: abstractList(0, officialLevels) + list(1, 0),
});
const text = '测试局报告\n一、学法\n受理\t12件';

/** A program in the place of LibreOffice: checks how it is called, and puts a .docx where it is told to. */
function soffice(name: string, does: string): Record<string, string> {
  const program = file(
    name,
    `#!${process.execPath}\nconst { writeFileSync, mkdirSync, readFileSync } = require('node:fs');\nconst args = process.argv.slice(2);\nconst source = args.at(-1), out = args.at(-2);\nif (!args[0].startsWith('-env:UserInstallation=file:///') || !args.includes('--headless') || !source.endsWith('.doc')) process.exit(9);\n${does}`,
  );
  chmodSync(program, 0o755);
  return { FAZHI_SOFFICE: program };
}
const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)]);

test('the text of a file is printed, without a server and without a token', async () => {
  expect(await fazhi(['report', 'text', file('a.docx', report)])).toEqual({ code: 0, err: '', out: `${text}\n` });
  expect(await fazhi(['report', 'text', file('a.html', '<html><p>甲<p>乙')])).toEqual({ code: 0, err: '', out: '甲\n乙\n' });
});

test('as JSON it says what the file was', async () => {
  expect(JSON.parse((await fazhi(['report', 'text', file('a.docx', report), '--json'])).out)).toEqual({
    ...{ file: 'a.docx', format: 'DOCX', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), converted: false, text },
    omitted: { pictures: 0, objects: 0 },
  });
});

test('a .doc is converted by LibreOffice in a profile of its own', async () => {
  const env = soffice(
    'office',
    `mkdirSync(out); writeFileSync(out + '/source.docx', readFileSync(${JSON.stringify(file('made.docx', report))}));`,
  );
  const { code, out } = await fazhi(['report', 'text', file('旧.doc', compound), '--json'], env);
  expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 0, file: '旧.doc', converted: true, text });
});

test('without LibreOffice, and when it makes nothing, the sentence says what to do', async () => {
  const old = file('旧.doc', compound);
  const absent = await fazhi(['report', 'text', old], { FAZHI_SOFFICE: join(folder, 'none') });
  expect(absent).toMatchObject({ code: 3, out: '', err: expect.stringMatching(/F30 .*LibreOffice.*\n.*另存为 \.docx.*FAZHI_SOFFICE/) });
  const failing = await fazhi(['report', 'text', old], soffice('broken', 'process.exit(1);'));
  expect(failing).toMatchObject({ code: 3, out: '', err: expect.stringMatching(/F31 .*\n.*另存为 \.docx/) });
});

test('what cannot be read is refused in its sentence, in English too', async () => {
  const { code, err } = await fazhi(['report', 'text', file('a.pdf', '%PDF-1.7'), '--lang', 'en']);
  expect({ code, told: /F19 Cannot read the file .*\n {2}Mend: This is a PDF/.test(err) }).toEqual({ code: 3, told: true });
  const marked = await fazhi(['report', 'text', file('b.txt', '机密★1年\n报告')]);
  expect(marked).toMatchObject({ code: 3, out: '', err: expect.stringContaining('密级“机密★1年”') });
});
