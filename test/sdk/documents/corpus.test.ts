import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { numberText } from '../../../client-sdk/src/documents/extract/number-formats.js';
import { extractText } from '../../../client-sdk/src/documents/index.js';
import { abstractList, docx, list, numbered, officialLevels, p } from '../../kit/docx.js';

const folder = join(process.cwd(), 'test', 'corpus', 'open');
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8').replace(/\r/g, '')] as const);
const written = [/^([一二三四五六七八九十]+)、/, /^（([一二三四五六七八九十]+)）/, /^(\d{1,2})\.(?!\d)/, /^（(\d{1,2})）/];

/** The report as a clerk types it in Word: a number stands in no paragraph where Word's own counting makes the very same. */
function typed(text: string): { body: string; generated: number } {
  const counts = [0, 0, 0, 0];
  let generated = 0;
  const paragraphs = text.split('\n').map((line) => {
    const level = written.findIndex((pattern) => pattern.test(line));
    const found = written[level]?.exec(line);
    const next = (counts[level] ?? 0) + 1;
    if (!found || numberText(officialLevels[level]?.format ?? '', next) !== found[1]) return p(line);
    counts.fill(0, level + 1);
    counts[level] = next;
    generated += 1;
    return numbered(1, level, line.slice(found[0].length));
  });
  return { body: paragraphs.join(''), generated };
}

const filled = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

test('every labelled report typed in Word, its numbers made by Word, is read back letter for letter', async () => {
  let generated = 0;
  for (const [name, text] of reports) {
    const document = typed(text);
    generated += document.generated;
    const bytes = docx({ body: document.body, numbering: abstractList(0, officialLevels) + list(1, 0) });
    expect([name, filled((await extractText(bytes, '报告.docx')).text)]).toEqual([name, filled(text)]);
  }
  expect(generated).toBeGreaterThan(100);
});

test('every labelled report as a page is read back letter for letter', async () => {
  const escaped = (line: string) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  for (const [name, text] of reports) {
    const page = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><div class="nav">首页</div><div class="content">${filled(
      text,
    )
      .map((line) => `<p>${escaped(line)}</p>`)
      .join('\n')}</div></body></html>`;
    const { text: read } = await extractText(new TextEncoder().encode(page), '报告.html');
    const plain = (line: string) => line.replace(/[ \t]+/g, ' ').trim();
    expect([name, filled(read).map(plain)]).toEqual([name, filled(text).map(plain)]);
  }
});
