import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../server/modules/importing/import-report.js';

/** A report around one section, as offices write it. */
const report = (section: string) => `清溪县水利局2023年度法治政府建设情况报告
县人民政府：
现将我局2023年法治政府建设情况报告如下。
一、主要举措和成效
（一）加强组织领导。召开党组会6次。
（二）规范执法。办理案件12件。
二、主要负责人履行第一责任人职责情况
局长认真履行第一责任人职责。一是带头学法。主持学法4次。二是亲自督办。批示3件次。
${section}
清溪县水利局
2024年1月10日`;

const told = (text: string) => readReport(text).shortcomings.map((s) => [s.text, ...s.causes.map((cause) => cause.text)]);

describe('shortcomings and their causes', () => {
  test.each<[string, string, string[][]]>([
    [
      'two sides of one sentence',
      '三、存在的问题\n仍存在一些问题，主要表现在以下几个方面：\n一方面，部分干部法治意识不强；另一方面，执法队伍力量不足。',
      [['部分干部法治意识不强'], ['执法队伍力量不足']],
    ],
    [
      'causes before what they bring about',
      '三、存在的不足\n一是由于执法编制紧缺，巡查频次不够。二是受机构改革影响，职能划转衔接不畅。三是因经费有限，普法形式较为单一。',
      [
        ['巡查频次不够', '执法编制紧缺'],
        ['职能划转衔接不畅', '机构改革'],
        ['普法形式较为单一', '经费有限'],
      ],
    ],
    [
      'a cause of all behind a list',
      '三、存在的主要问题\n1、学法不够系统；\n2、监督机制不健全。\n产生上述问题的主要原因：一是思想认识不到位，重业务轻法治；二是培训不够。',
      [
        ['学法不够系统', '思想认识不到位，重业务轻法治', '培训不够'],
        ['监督机制不健全', '思想认识不到位，重业务轻法治', '培训不够'],
      ],
    ],
    [
      'sentences that each have their cause',
      '三、存在的问题\n执法能力不足，这主要是由于新进人员较多，缺乏培训所致。普法效果不明显，主要是因为载体单一，群众参与度不高。',
      [
        ['执法能力不足', '新进人员较多，缺乏培训'],
        ['普法效果不明显', '载体单一，群众参与度不高'],
      ],
    ],
    [
      'causes in a section of their own',
      '三、存在的问题及原因\n（一）存在的问题\n1.文书制作不规范。\n2.普法针对性不强。\n（二）原因分析\n1.业务培训不足。\n2.经费有限，阵地偏少。',
      [
        ['文书制作不规范', '业务培训不足', '经费有限，阵地偏少'],
        ['普法针对性不强', '业务培训不足', '经费有限，阵地偏少'],
      ],
    ],
    [
      'an announcement and one statement',
      '三、存在的问题\n在肯定成绩的同时，还存在一些薄弱环节：社区干部依法办事能力还不够强，法律顾问作用发挥还不够充分。',
      [['社区干部依法办事能力还不够强，法律顾问作用发挥还不够充分']],
    ],
    ['a gap and nothing else', '三、存在的问题\n与先进单位相比仍有一定差距。', [['与先进单位相比仍有一定差距']]],
    [
      'dashes',
      '三、问题与不足\n——学习不够深入。个别干部学用脱节。\n——宣传不够广泛。',
      [['学习不够深入。个别干部学用脱节'], ['宣传不够广泛']],
    ],
  ])('of %s', (_, section, shortcomings) => {
    expect(told(report(section))).toEqual(shortcomings);
  });

  test.each<[string, string, string]>([
    ['EXPLICIT_NONE', '三、存在的不足\n本年度未发现明显问题。', 'SHORTCOMINGS'],
    ['REFERENCED', '三、存在的不足\n问题清单见附件2。', 'SHORTCOMINGS'],
    [
      'EXPLICIT_NONE',
      '三、存在的不足\n学法不够深入。\n四、下一步安排\n（一）深化学法。开展培训2期。\n（二）其他需要报告的事项。无。',
      'OTHER',
    ],
    ['EXPLICIT_NONE', '三、存在的不足\n学法不够深入。\n四、下一步安排\n深化学法。\n无其他需要报告的事项。', 'OTHER'],
  ])('%s is said', (presence, section, part) => {
    expect(readReport(report(section)).parts.find((one) => one.part === part)?.presence).toBe(presence);
  });
});

describe('commitments', () => {
  const promised = (section: string) =>
    readReport(report(`三、存在的不足\n力量不足。\n${section}`)).commitments.map(({ heading, text, owner, dueOn }) => [
      heading,
      text,
      owner,
      dueOn,
    ]);

  test.each<[string, string, (string | null)[][]]>([
    [
      'rows of a table',
      '四、下一步工作安排\n序号\t工作任务\t责任科室\t完成时限\n1\t开展执法培训2期\t法规科\t2024年6月\n2\t深化普法宣传\t宣教科\t长期',
      [
        [null, '开展执法培训2期', '法规科', '2024-06-30'],
        [null, '深化普法宣传', '宣教科', null],
      ],
    ],
    [
      'sentences behind an introduction',
      '四、下一步打算\n坚持问题导向，着力补短板。\n首先，加强队伍建设，引进人才2名。其次，推行柔性执法。',
      [
        [null, '加强队伍建设，引进人才2名', null, null],
        [null, '推行柔性执法', null, null],
      ],
    ],
    [
      'a list behind a colon',
      '四、下一步打算\n2024年，我局将重点做好以下工作：上半年开展案卷评查1次，由法规科牵头；深化普法宣传。',
      [
        [null, '上半年开展案卷评查1次，由法规科牵头', '法规科', '2024-06-30'],
        [null, '深化普法宣传', null, null],
      ],
    ],
    [
      'headings on lines of their own',
      '四、改进措施和努力方向\n（一）强化思想认识\n全年集中学习不少于6次。\n（二）强化队伍建设\n二季度前招录2人。',
      [
        ['强化思想认识', '全年集中学习不少于6次', null, null],
        ['强化队伍建设', '二季度前招录2人', null, '2024-06-30'],
      ],
    ],
  ])('as %s', (_, section, expected) => {
    expect(promised(section)).toEqual(expected);
  });
});

describe('structures', () => {
  const counts = (text: string) => {
    const { activities, responsibilities, shortcomings, commitments } = readReport(text);
    return [activities.length, responsibilities.length, shortcomings.length, commitments.length];
  };

  test.each<[string, string, number[]]>([
    [
      'decimal numbers',
      '清溪县民政局2023年法治政府建设工作总结\n1.主要工作开展情况\n1.1加强学习。集中学习12次。\n1.2规范审批。登记23家。\n2.存在的问题\n2.1法制审核人员不足\n2.2宣传力度不够\n3.下一步工作计划\n3.1配备审核人员\n3.2加强宣传',
      [2, 0, 2, 2],
    ],
    [
      'labels that name the parts',
      '清溪区水务局2023年度法治政府建设工作报告\n【主要做法】\n一、强化领导。召开会议4次。\n二、依法行政。审查合同35份。\n【存在问题】\n一、执法装备不足。\n二、专业人才缺乏。\n【下步打算】\n一、配备装备。\n二、引进人才。',
      [2, 0, 2, 2],
    ],
    [
      'no headings at all',
      '清溪街道2021年度法治政府建设工作报告\n街道党工委召开专题会议5次。\n街道主要负责人认真履行第一责任人职责，带头学法6次。\n街道司法所开展宣传12场次。\n虽然取得了成绩，但也存在一些问题：一是形式不够新颖；二是力量不足。\n下一步，街道将充实执法队伍。',
      [2, 1, 2, 1],
    ],
    [
      'themes with the duties among them',
      '清溪镇2022年法治政府建设工作情况的报告\n一、聚焦中心任务，夯实根基\n（一）强化理论武装。学法4次。\n（二）压实责任。研究6次。\n二、聚焦规范执法，提升水平\n办理案件32件。\n三、党政主要负责人履行第一责任人职责情况\n镇长带头学法。\n四、存在问题\n仍有差距。\n五、2023年工作打算\n一是加强领导；二是强化普法。',
      [3, 1, 1, 2],
    ],
    [
      'a page number inside a sentence',
      '清溪县交通局2023年法治政府建设情况报告\n一、工作情况\n1.加强学习，增强意识。学法4次。\n2.深化改革，提升服务。办结时间由10个工作日减至4个，全年共办\n3、理许可及备案7 326件。\n3.严格执法，规范秩序。检测货车21万辆次。\n二、存在的问题\n人员不足。\n三、下一步打算\n补充人员。',
      [3, 0, 1, 1],
    ],
  ])('with %s', (_, text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});
