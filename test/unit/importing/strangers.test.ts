import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../server/modules/importing/import-report.js';

/** Forms that strangers brought, each with sister forms that nobody has written yet. */

const head = '清溪县水利局2023年度法治政府建设情况报告\n县人民政府：\n现将我局2023年法治政府建设情况报告如下。\n';
const measures = '一、主要举措和成效\n（一）加强组织领导。召开党组会6次。\n（二）规范执法。办理案件12件。\n';
const plan = '\n三、下一步打算\n（一）招录2人。';
const end = '\n清溪县水利局\n2024年1月10日';

const faultsOf = (section: string) =>
  readReport(`${head}${measures}${section}${plan}${end}`).shortcomings.map(({ text, causes }) => [
    text,
    ...causes.map((cause) => cause.text),
  ]);

describe('shortcomings and causes told apart', () => {
  const list = '二、存在的问题及成因\n（一）主要问题\n1.执法力量不足。\n2.普法形式单一。\n';

  test.each<[string, string[][]]>([
    // Of all, however the announcement is put.
    ...[
      '（二）原因剖析\n上述问题的产生，既有客观因素，也有主观因素，归结起来主要是：编制长期未增；经费投入不足。',
      '（二）原因分析\n出现上述问题，主客观原因都有，概括起来主要有：编制长期未增；经费投入不足。',
      '（二）成因\n分析问题产生的原因，有历史遗留因素，也有自身努力不够，具体来说：一是编制长期未增。二是经费投入不足。',
      '（二）症结所在\n1.编制长期未增。\n2.经费投入不足。',
    ].map((causes): [string, string[][]] => [
      `${list}${causes}`,
      [
        ['执法力量不足', '编制长期未增', '经费投入不足'],
        ['普法形式单一', '编制长期未增', '经费投入不足'],
      ],
    ]),
    // Each of its own, by number or by name.
    ...[
      '（二）原因剖析\n针对第1个问题，主要是编制长期未增。针对第2个问题，主要是经费投入不足。',
      '（二）原因剖析\n1.执法力量不足的原因是编制长期未增。\n2.普法形式单一的原因是经费投入不足。',
      '（二）原因剖析\n执法力量不足，主要是由于编制长期未增。普法形式单一，主要是由于经费投入不足。',
    ].map((causes): [string, string[][]] => [
      `${list}${causes}`,
      [
        ['执法力量不足', '编制长期未增'],
        ['普法形式单一', '经费投入不足'],
      ],
    ]),
  ])('in %j', (section, told) => {
    expect(faultsOf(section)).toEqual(told);
  });
});

describe('shortcomings in running text', () => {
  test.each<[string, string[][]]>([
    [
      '二、存在的短板及成因\n（一）执法力量不足\n持证人员仅5人。\n成因：编制长期未增。人员流动大。\n（二）普法形式单一\n以发传单为主。\n症结：经费不足；创新不够。',
      [
        ['执法力量不足\n持证人员仅5人', '编制长期未增', '人员流动大'],
        ['普法形式单一\n以发传单为主', '经费不足', '创新不够'],
      ],
    ],
    [
      '二、存在的问题\n对照要求仍存在不少差距。执法力量不足的问题比较突出，持证人员仅5人。造成这一局面的主要原因有：一是编制长期未增；二是人员流动大。\n普法形式还比较单一，这与经费不足有关。案卷质量也不够高，全年被扣分3处。',
      [
        ['执法力量不足的问题比较突出，持证人员仅5人', '编制长期未增', '人员流动大'],
        ['普法形式还比较单一', '经费不足'],
        ['案卷质量也不够高，全年被扣分3处'],
      ],
    ],
    [
      '二、存在的问题\n执法力量不足，持证人员仅5人。造成这种状况的原因，一方面是编制长期未增，另一方面是人员流动大。\n普法形式单一，以发传单为主。',
      [['执法力量不足，持证人员仅5人', '编制长期未增', '人员流动大'], ['普法形式单一，以发传单为主']],
    ],
    [
      '二、存在的问题\n执法力量不足，持证人员仅5人。\n造成这一问题的原因是编制长期未增。\n普法形式单一，以发传单为主。\n究其原因，是经费不足。',
      [
        ['执法力量不足，持证人员仅5人', '编制长期未增'],
        ['普法形式单一，以发传单为主', '经费不足'],
      ],
    ],
    [
      '二、存在的问题\n回头看这一年，最突出的感受是，调解成功率上去了，履约率却没有跟上。究其原因，没有同步申请司法确认；加之未建立回访台账。\n执法装备同样有待更新，无人机仅1架。\n此外，镇一级联络力量明显偏弱。',
      [
        ['调解成功率上去了，履约率却没有跟上', '没有同步申请司法确认', '未建立回访台账'],
        ['执法装备同样有待更新，无人机仅1架'],
        ['镇一级联络力量明显偏弱'],
      ],
    ],
    [
      '二、存在的问题\n经自查，执法力量还比较薄弱，持证人员仅5人，因编制长期未增。政策解释还不到位，重复咨询较多。评残时限偏长，最长的5个月才办结，由于鉴定须委托市级机构，排期难以掌握。',
      [
        ['执法力量还比较薄弱，持证人员仅5人', '编制长期未增'],
        ['政策解释还不到位，重复咨询较多'],
        ['评残时限偏长，最长的5个月才办结', '鉴定须委托市级机构，排期难以掌握'],
      ],
    ],
    [
      '二、存在的问题\n夜间执法响应慢，投诉上升11%。执法队编制26人，实有19人，这是直接原因；另外，轮班制度没有随高峰调整。',
      [['夜间执法响应慢，投诉上升11%', '执法队编制26人，实有19人', '轮班制度没有随高峰调整']],
    ],
    [
      '二、自我剖析\n执法力量不足，持证人员仅5人；普法形式单一，以发传单为主。这些不足，有的是编制少造成的，有的是创新不够造成的。',
      [
        ['执法力量不足，持证人员仅5人', '编制少', '创新不够'],
        ['普法形式单一，以发传单为主', '编制少', '创新不够'],
      ],
    ],
    [
      '二、存在的问题\n夜间执法响应慢，投诉上升11%。轮班制度没有随高峰调整，这也是重要原因之一。',
      [['夜间执法响应慢，投诉上升11%', '轮班制度没有随高峰调整']],
    ],
  ])('in %j', (section, told) => {
    expect(faultsOf(section)).toEqual(told);
  });
});

describe('a part for faults and plans', () => {
  const both = (section: string) => {
    const { shortcomings, commitments } = readReport(`${head}${measures}${section}${end}`);
    return [shortcomings.map(({ text }) => text), commitments.map(({ text }) => text)];
  };

  test('a sentence above the faults that names none introduces them', () => {
    expect(
      both(
        '二、正视差距，明确方向\n成绩面前，我们也看到工作中还有一些差距，必须认真解决。\n（一）执法力量不足。持证人员仅5人。\n对此，6月底前招录2人。\n（二）普法形式单一。以发传单为主。\n对此，制作短视频6条。',
      ),
    ).toEqual([
      ['执法力量不足。持证人员仅5人', '普法形式单一。以发传单为主'],
      ['对此，6月底前招录2人', '对此，制作短视频6条'],
    ]);
  });

  test('a sentence that names them stands above the plan', () => {
    expect(
      both('二、存在的问题及下步打算\n工作中存在力量不足、形式单一等问题。\n（一）充实力量。招录2人。\n（二）创新普法。制作短视频6条。'),
    ).toEqual([['工作中存在力量不足、形式单一等问题'], ['招录2人', '制作短视频6条']]);
  });
});

test('an office and a month alone in a closing bracket are no part of what is promised', () => {
  const { commitments } = readReport(
    `${head}${measures}二、下一步打算\n1.充实力量：招录2人（人事科，2024年6月）。\n2.创新形式：短视频6条（宣教科）。${end}`,
  );
  expect(commitments.map(({ text, owner, dueOn }) => [text, owner, dueOn])).toEqual([
    ['招录2人', '人事科', '2024-06-30'],
    ['短视频6条', '宣教科', null],
  ]);
});

describe('what the principal did', () => {
  const read = (body: string) => {
    const { activities, responsibilities, parts } = readReport(`${head}${body}${end}`);
    return {
      activities: activities.map(({ heading }) => heading),
      responsibilities: responsibilities.length,
      presence: parts.find(({ part }) => part === 'FIRST_RESPONSIBLE')?.presence,
    };
  };

  test.each<[string]>([
    ['党政主要负责人履行第一责任人职责情况详见附件2。'],
    ['关于主要负责人履行推进法治建设第一责任人职责情况，已按要求单独形成专题报告，本报告不再重复。'],
    ['有关主要负责人述法情况另行报送，此处不再赘述。'],
    ['局长履行第一责任人职责情况另文上报。'],
  ])('%s behind the measures', (told) => {
    const body = `${measures}${told}\n二、存在的问题\n力量不足。`;
    expect(read(body)).toEqual({ activities: ['加强组织领导', '规范执法'], responsibilities: 0, presence: 'REFERENCED' });
  });

  test.each<[string]>([
    [
      '一、强化党建引领\n（一）落实第一责任人职责。局长切实担起第一责任人责任，推动任务落地。一是学法4次。二是批示3件。\n（二）健全学法制度。集体学法12次。\n二、存在的问题\n力量不足。',
    ],
    [
      '主要负责人履行第一责任人职责方面\n局长切实担起第一责任人责任。一是学法4次。二是批示3件。\n健全学法制度方面\n集体学法12次，开展测试3次，参加人员260人次，合格率100%，通报2次。\n问题不足方面\n力量不足，持证人员仅5人。',
    ],
    [
      '主要负责人履行第一责任人职责\n局长切实担起第一责任人责任。一是学法4次。二是批示3件。\n健全学法制度\n集体学法12次，开展测试3次，参加人员260人次，合格率100%，通报2次。\n存在的不足\n力量不足，持证人员仅5人。',
    ],
  ])('beside another theme in %j', (body) => {
    expect(read(body)).toEqual({
      activities: [expect.stringMatching(/^健全学法制度(?:方面)?$/)],
      responsibilities: 2,
      presence: 'PRESENT',
    });
  });
});

describe('what looks like a reference or an announcement and is none', () => {
  test.each<[string, string[][]]>([
    [
      '二、存在的问题\n问题整改慢，群众不满意。全年逾期办理12件，有3件被上级通报批评。',
      [['问题整改慢，群众不满意。全年逾期办理12件，有3件被上级通报批评']],
    ],
    ['二、存在的问题\n（一）关于执法力量不足。持证人员仅5人，难以覆盖全部乡镇。', [['关于执法力量不足。持证人员仅5人，难以覆盖全部乡镇']]],
    [
      '二、存在的问题\n（一）执法装备不足，只有2台记录仪。\n（二）普法形式单一，以发传单为主。\n三、原因分析\n第1、第2两个问题，根子在于经费没有列入预算。',
      [
        ['执法装备不足，只有2台记录仪', '经费没有列入预算'],
        ['普法形式单一，以发传单为主', '经费没有列入预算'],
      ],
    ],
  ])('in %j', (section, told) => {
    expect(faultsOf(section)).toEqual(told);
  });
});
