import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../server/modules/importing/import-report.js';
import { unwrapped } from '../../../server/modules/importing/lines.js';
import { Roles, roles } from '../../../server/modules/importing/roles/roles.js';
import { sourceText } from '../../../server/modules/importing/source-text.js';

/** What sentences do, where no heading, label or cue tells it. */

const rolesOf = (text: string) => {
  const { source, lines } = unwrapped(sourceText(text));
  const read = new Roles(source, lines, 2023);
  return {
    source,
    read,
    likeliest: read.sentencesIn({ start: 0, end: source.norm.length }).map((sentence) => {
      const likely = read.of(sentence);
      return roles.reduce((most, role) => (likely[role] > likely[most] ? role : most));
    }),
  };
};

describe('sentences', () => {
  test('of every role, in a text without any heading', () => {
    const { likeliest } = rolesOf(
      [
        '一年来，全馆接待读者12万人次，办理借书证3,200张，开展普法讲座9场，审查合同41份。',
        '馆长亲自主持馆务会研究法治议题4次，带头讲授法治课2次，年终述职时专题述法。',
        '古籍数字化进度偏慢，读者投诉答复不够及时，个别合同先签后审。',
        '主要原因是专业人员不足，经费投入有限。',
        '下一步，将于6月底前完成制度修订，增配法律顾问1名，由办公室负责。',
      ].join('\n'),
    );
    expect(likeliest).toEqual(['MEASURE', 'DUTY', 'FAULT', 'CAUSE', 'PLAN']);
  });

  test('a piece is as likely as its sentences, and likelihoods add up', () => {
    const { read, source } = rolesOf('全年办案12件，检查企业200家次。\n执法力量薄弱，装备配备不足。');
    const likely = read.of({ start: 0, end: source.norm.length });
    expect(roles.reduce((sum, role) => sum + likely[role], 0)).toBeCloseTo(1);
    expect(read.of({ start: 5, end: 5 }).MEASURE).toBe(0);
  });

  test('a sentence that begins before a piece is cut off at it', () => {
    const { read, source } = rolesOf('（一）执法力量薄弱，装备配备不足。明年增配执法记录仪6台。');
    expect(read.sentencesIn({ start: 3, end: source.norm.length }).map(({ start }) => start)).toEqual([3, 17]);
  });
});

describe('labels of a clerk', () => {
  test('stand for what is told behind them, wherever they come again', () => {
    const { read } = rolesOf(
      '短板一：办案不均衡，有3个所全年没有办过案件。\n病灶：编制多年没有增加，能独立办案的人员不足。\n处方：每季度抽调2名骨干驻所，9月底前完成。\n短板二：文书质量不高，说理不充分。\n病灶：干部习惯于老办法，培训投入有限。\n处方：4月底前更换全套文书模板，由法规科负责。',
    );
    expect([read.fieldOf('病灶'), read.fieldOf('处方'), read.fieldOf('备注')]).toEqual(['cause', 'answer', null]);
  });

  test('one that comes once tells nothing', () => {
    expect(rolesOf('处方：4月底前更换全套文书模板，由法规科负责。').read.fieldOf('处方')).toBeNull();
  });
});

describe('a report', () => {
  const head = '清溪县图书馆关于2023年度法治政府建设情况的报告\n县文化和旅游局：\n';
  const end = '\n清溪县图书馆\n2024年1月10日';
  const partsOf = (body: string) => {
    const read = readReport(`${head}${body}${end}`);
    return {
      activities: read.activities.map(({ heading }) => heading),
      responsibilities: read.responsibilities.length,
      shortcomings: read.shortcomings.map(({ text, causes }) => [text, ...causes.map((cause) => cause.text)]),
      commitments: read.commitments.map(({ text, owner, dueOn }) => [text, owner, dueOn]),
    };
  };
  const done = '全年接待读者12万人次，办理借书证3,200张，开展普法讲座9场，审查合同41份，没有发生复议诉讼案件。';
  const lacks = '古籍修复档案不够完整，读者投诉答复不够及时，根子在于专业人员不足。';
  const plans = '6月底前补齐修复档案，由典藏部负责，全年抽查不少于4次。';

  test.each([
    ['one after another without a heading', `${done}\n${lacks}\n下一步，${plans}`, ['']],
    ['under headings that name none of the parts', `一、春种\n${done}\n二、补苗\n${lacks}\n三、秋收\n${plans}`, ['春种']],
    ['in one theme after another', `阅览室\n${done}\n典藏部\n${done}\n办公室\n${done}\n${lacks}\n${plans}`, ['阅览室', '典藏部', '办公室']],
  ])('%s', (_, body, activities) => {
    const read = partsOf(body);
    expect(read.activities).toEqual(activities);
    expect(read.shortcomings).toEqual([['古籍修复档案不够完整，读者投诉答复不够及时', '专业人员不足']]);
    expect(read.commitments).toEqual([[expect.stringMatching(/^(?:下一步，)?6月底前补齐修复档案/), '典藏部', '2024-06-30']]);
  });

  test('a sentence that only tells why, and one that tells what will be done, are no part of the shortcoming', () => {
    const read = partsOf(
      `一、主要做法\n（一）服务\n${done}\n二、存在的不足\n（一）夜间开放时间短。读者意见较多，全年投诉37次。这多半跟值班人员少、经费没有着落分不开。明年10月底前延长开放2小时，由流通部牵头。\n三、其他事项\n无。`,
    );
    expect(read.shortcomings).toEqual([['夜间开放时间短。读者意见较多，全年投诉37次', '值班人员少、经费没有着落']]);
    expect(read.commitments).toEqual([['明年10月底前延长开放2小时，由流通部牵头', '流通部', '2024-10-31']]);
  });
});
