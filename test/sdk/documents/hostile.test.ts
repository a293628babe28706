import { expect, test } from '@jest/globals';
import { bombs } from '../../kit/bombs.js';
import { abstractList, docx, list, numbered, officialLevels, p, row, run, tbl } from '../../kit/docx.js';
import { readApart, type Seen } from '../../kit/hostile.js';
import { mutated } from '../../kit/mutations.js';

/** What holds for every file, however it is made. */
const bound = { ms: 2000, grownMb: 200 };
const count = Number(process.env.MUTATED_DOCUMENTS ?? 2000);
const batch = 500;
const seed = Number(process.env.MUTATION_SEED ?? 20_240_301);

const sound = docx({
  body: [
    p('测试局2023年法治政府建设情况报告', '<w:pStyle w:val="T"/>'),
    ...[numbered(1, 0, '工作开展情况'), numbered(1, 1, '学法'), numbered(1, 2, '学习4次'), p(run('正') + run('密', '<w:vanish/>'))],
    tbl(row('受理', '办结'), row('12件', '11件')),
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p('框')}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r>`,
    ),
    p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'),
    ...[
      numbered(1, 0, '存在的不足'),
      p('力量不足。', '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>'),
      p('<w:r><w:footnoteReference w:id="1"/></w:r>'),
    ],
  ].join(''),
  styles: `<w:style w:type="paragraph" w:styleId="T"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr></w:style>`,
  numbering: abstractList(0, officialLevels) + list(1, 0),
  footnotes: `<w:footnote w:id="1">${p('注')}</w:footnote>`,
  header: p('页眉'),
});

const isFine = ({ outcome, ms, grown, reached }: Seen): boolean =>
  !outcome.startsWith('FAULT') && ms <= bound.ms && grown <= bound.grownMb && reached === 0;

test(`${count} damaged documents are refused or read, each within 2 s of the processor and 200 MB, with no file and no network at hand`, async () => {
  const seen: Seen[] = [];
  // A fresh process now and then: memory that is only not yet collected would add up over thousands of files.
  for (let from = 0; from < count; from += batch) {
    const files = function* () {
      if (from === 0) yield ['a.docx', sound] as const;
      for (let i = from; i < Math.min(count, from + batch); i += 1) yield ['a.docx', mutated(sound, seed + i)] as const;
    };
    seen.push(...(await readApart(files())));
  }
  expect(seen).toHaveLength(count + 1);
  expect(seen[0]?.outcome).toBe('READ');
  expect(seen.map((one, i) => ({ seed: seed + i - 1, ...one })).filter((one) => !isFine(one))).toEqual([]);
  // Damage that nothing notices and damage that everything notices would both prove nothing.
  const read = seen.filter(({ outcome }) => outcome === 'READ').length;
  expect(read).toBeGreaterThan(count / 10);
  expect(read).toBeLessThan((count * 9) / 10);
}, 600_000);

test('bombs are refused, or read in time, each in the bounds', async () => {
  const seen: Seen[] = [];
  // A process each, so that what one takes is not hidden behind what another took.
  for (const [, , make, name = 'a.docx'] of bombs) seen.push(...(await readApart([[name, make()]])));
  const told = seen.map((one, i) => ({ trick: bombs[i]?.[0], mustRefuse: bombs[i]?.[1], ...one }));
  expect(bombs.length).toBeGreaterThanOrEqual(20);
  expect(told).toHaveLength(bombs.length);
  if (process.env.TELL) process.stderr.write(`${told.map((t) => JSON.stringify(t)).join('\n')}\n`);
  expect(told.filter((one) => !isFine(one) || (one.mustRefuse && one.outcome === 'READ'))).toEqual([]);
}, 120_000);
