import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readReport } from '../../../server/modules/importing/import-report.js';

const headings = { measures: '工作开展情况', faults: '存在的不足', duty: '主要负责人履行第一责任人职责情况', next: '下一步工作打算' };
const words = ['执法队伍', '普法宣传', '合法性审查', '矛盾纠纷', '政务公开', '营商环境', '法律顾问', '行政复议', '学法用法', '制度建设'];
const verbs = ['加强', '规范', '推进', '深化', '优化', '健全'];
const titles = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...verbs), fc.constantFrom(...words)).map((pair) => pair.join('')),
  { minLength: 1, maxLength: 5 },
);
const styles = fc.constantFrom('（', '1.', '1、', '(');
const marker = (style: string, i: number) => {
  const n = '一二三四五六七八九十'.charAt(i);
  return style === '（' ? `（${n}）` : style === '(' ? `(${n})` : `${i + 1}${style.slice(1)}`;
};

/** Documents made by the grammar of reports, with what they say. */
const documents = fc
  .record({
    style: styles,
    activities: titles,
    faults: titles,
    promises: titles,
    counts: fc.array(fc.integer({ min: 2, max: 9999 }), { minLength: 5, maxLength: 5 }),
    unit: fc.constantFrom('次', '件', '场', '人次', '份'),
    gap: fc.constantFrom('\n', '\n\n', '\r\n', '\n　　'),
  })
  .map(({ style, activities, faults, promises, counts, unit, gap }) => {
    const lines = [
      '测试区测试局2023年法治政府建设情况报告',
      '现将有关情况报告如下：',
      `一、${headings.measures}`,
      ...activities.map((title, i) => `${marker(style, i)}${title}。全年共办理${counts[i]}${unit}。`),
      `二、${headings.faults}`,
      ...faults.map((title, i) => `${marker(style, i)}${title}力度不够。`),
      `三、${headings.next}`,
      ...promises.map((title, i) => `${marker(style, i)}${title}。持续抓好落实。`),
      '测试区测试局',
      '2024年1月5日',
    ];
    return { text: lines.join(gap), activities, counts, unit, faults, promises };
  });

test('documents made by the grammar come back exactly', () => {
  fc.assert(
    fc.property(documents, ({ text, activities, counts, unit, faults, promises }) => {
      const read = readReport(text);
      expect(read.activities.map((a) => a.heading)).toEqual(activities);
      expect(read.activities.flatMap((a) => a.figures.map((f) => f.value + f.unit))).toEqual(
        activities.map((_, i) => `${counts[i]}${unit}`),
      );
      expect(read.shortcomings.map((s) => s.text)).toEqual(faults.map((title) => `${title}力度不够`));
      expect(read.commitments.map((c) => c.heading)).toEqual(promises);
      expect(read.closing).toBe('测试区测试局\n2024年1月5日');
      expect(read.coverage.covered).toBe(read.coverage.total);
    }),
    { numRuns: 300 },
  );
});

const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '一、',
    '（一）',
    '一是',
    '二是',
    '；',
    '。',
    '主要原因是',
    '由于',
    '（原因：',
    '其中',
    '《',
    '“',
    '&nbsp;',
    '&#x41;',
    '\u200b',
    '\r',
    '\n',
    '附件：',
    '下一步，',
  ),
);

test('mutated documents never throw and never lose a character', () => {
  const mutated = fc.tuple(documents, fc.array(fc.tuple(fc.nat(), fc.nat(40), noise), { maxLength: 12 })).map(([{ text }, edits]) =>
    edits.reduce((now, [at, cut, put]) => {
      const from = at % (now.length + 1);
      return now.slice(0, from) + put + now.slice(from + cut);
    }, text),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        mutated,
        fc.array(noise).map((all) => all.join('')),
      ),
      (text) => {
        const read = readReport(text);
        expect(read.coverage.covered).toBe(read.coverage.total);
        const nodes = [read.activities, read.responsibilities, read.shortcomings, read.commitments, read.otherMatters].flat();
        for (const { source } of nodes) expect(source.start >= 0 && source.start <= source.end && source.end <= text.length).toBe(true);
      },
    ),
    { numRuns: 600 },
  );
});
