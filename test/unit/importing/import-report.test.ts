import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { draftOf } from '../../../server/modules/importing/draft-input.js';
import { readReport } from '../../../server/modules/importing/import-report.js';
import { documentFaults } from '../../../server/modules/reports/report.rules.js';

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

/** Documents that an editor or a converter has spoiled. */
const mutated = fc.tuple(documents, fc.array(fc.tuple(fc.nat(), fc.nat(40), noise), { maxLength: 12 })).map(([{ text }, edits]) =>
  edits.reduce((now, [at, cut, put]) => {
    const from = at % (now.length + 1);
    return now.slice(0, from) + put + now.slice(from + cut);
  }, text),
);
const spoiled = fc.oneof(
  mutated,
  fc.array(noise).map((all) => all.join('')),
);

test('spoiled documents never throw and never lose a character', () => {
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

const noTerms = { INDICATOR: new Set<string>(), THEME: new Set<string>(), DUTY: new Set<string>() };
const faultsOf = (text: string) => {
  // As the service does: what PostgreSQL cannot hold gives way before the text is read.
  const { input } = draftOf(readReport(text.replace(/\0/g, ' ').replace(/\p{Surrogate}/gu, '\ufffd')), noTerms, v7);
  return documentFaults(input, noTerms, new Set()).list.map(({ code, field }) => `${code} ${field?.join('.')}`);
};

test('whatever is read makes a draft that keeps the limits of a document', () => {
  fc.assert(
    fc.property(spoiled, (text) => {
      expect(faultsOf(text)).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test.each([
  ['one line of 60,000 characters', `某局2023年法治政府建设情况报告\n一、工作开展情况\n${'全年组织学习'.repeat(10_000)}`],
  [
    'a thousand blocks',
    `某局2023年法治政府建设情况报告\n一、工作开展情况\n${Array.from({ length: 1000 }, (_, i) => `${i + 1}.学法${'好'.repeat(40)}`).join('\n')}`,
  ],
  ['a thousand clauses', `某局2023年法治政府建设情况报告\n一、存在的不足\n主要表现为：${'执法力量不足；'.repeat(1000)}`],
  ['a heading of 3,000 characters', `某局2023年法治政府建设情况报告\n一、工作开展情况\n【${'学'.repeat(25)}】${'学'.repeat(3000)}`],
  ['emoji around figures', `某局2023年法治政府建设情况报告\n一、工作开展情况\n${'👩‍👩‍👧😀'.repeat(40)}12件${'😀'.repeat(40)}13件`],
])('a draft keeps the limits: %s', (_, text) => {
  expect(faultsOf(text)).toEqual([]);
});
