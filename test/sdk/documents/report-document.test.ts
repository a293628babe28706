import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { profileOf, reportDocument, standardProfile } from '../../../client-sdk/src/documents/index.js';

const report = {
  ...{ title: '清溪区水利局2023年法治政府建设情况报告', addressee: '区委、区政府', preamble: '现将有关情况报告如下。' },
  parts: [],
  responsibilities: [{ narrative: '局长带头学法。', evidence: null, figures: [] }],
  activities: [{ heading: '规范执法', narrative: '办理案件12件。', figures: [] }],
  shortcomings: [{ text: '力量不足', causes: [{ text: '编制少' }] }],
  commitments: [],
  otherMatters: [],
  closing: '清溪区水利局\n2024年1月5日',
};
const parts = async (profile = standardProfile) => {
  const files = unzipSync(await reportDocument(report, profile));
  return (name: string) => strFromU8(files[name] ?? new Uint8Array());
};

test('the page is that of GB/T 9704—2012', async () => {
  const part = await parts();
  expect(part('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(part('word/document.xml')).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(part('word/document.xml')).toMatch(/<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-841"\/>/);
  expect(part('word/settings.xml')).toContain('w:evenAndOddHeaders');
});

test('each level has its font, Latin digits theirs, and what is not installed has an alternative', async () => {
  const part = await parts();
  const document = part('word/document.xml');
  const fontOf = (text: string) => new RegExp(`w:eastAsia="([^"]+)"[^/]*/>(?:(?!<w:t[ >]).)*<w:t[^>]*>${text}`).exec(document)?.[1];
  expect(fontOf('清溪区水利局2023')).toBe('方正小标宋简体');
  expect(fontOf('一、主要举措和成效')).toBe('黑体');
  expect(fontOf('（一）规范执法。')).toBe('楷体_GB2312');
  expect(fontOf('办理案件12件。')).toBe('仿宋_GB2312');
  expect(document).toContain('w:ascii="Times New Roman"');
  expect(part('word/fontTable.xml')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong"/>');
});

test('page numbers stand right on odd pages and left on even ones', async () => {
  const part = await parts();
  const footers = ['word/footer1.xml', 'word/footer2.xml'].map(part);
  expect(footers.map((xml) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1]).sort()).toEqual(['left', 'right']);
  for (const xml of footers) expect(xml).toMatch(/— .*PAGE.* —/s);
});

test('the same report gives the same bytes', async () => {
  expect(Buffer.compare(await reportDocument(report), await reportDocument(report))).toBe(0);
});

test('a district’s profile adds issuer and number and changes fonts; a value that does not fit is named', async () => {
  const profile = profileOf({ issuer: '清溪区水利局文件', documentNumber: '清水利〔2024〕3号', fonts: { body: ['FangSong'] } });
  const part = await parts(profile);
  expect(part('word/document.xml')).toContain('清水利〔2024〕3号');
  expect(part('word/document.xml')).toContain('w:eastAsia="FangSong"');
  expect(profile.margins).toEqual(standardProfile.margins);
  for (const [wrong, named] of [
    [{ paper: 'A5' }, 'paper'],
    [{ fonts: { body: [] } }, 'fonts.body'],
    [{ sizes: { body: '三号' } }, 'sizes.body'],
    [[], 'profile'],
  ] as const)
    expect(() => profileOf(wrong)).toThrow(new TypeError(named));
});
