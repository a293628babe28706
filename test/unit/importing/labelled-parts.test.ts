import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../server/modules/importing/import-report.js';

/** What a label before a paragraph, a block or a bracket says of the text behind it, wherever it stands. */

const head = '清溪县水利局2023年度法治政府建设情况报告\n县人民政府：\n现将我局2023年法治政府建设情况报告如下。\n';
const end = '\n清溪县水利局\n2024年1月10日';
const bare = (text: string) => text.replace(/[。；，\s]+$/, '');

function told(body: string) {
  const { activities, shortcomings, commitments } = readReport(`${head}${body}${end}`);
  return {
    activities: activities.map(({ heading, narrative }) => [heading, bare(narrative)]),
    shortcomings: shortcomings.map(({ text, causes }) => [text, ...causes.map((cause) => cause.text)]),
    commitments: commitments.map(({ text, owner }) => [bare(text), owner]),
  };
}

describe('a theme that tells what was done, what is lacking and what comes next', () => {
  const expected = {
    activities: [
      ['依法决策', '修订规程2项'],
      ['规范执法', '办案12件'],
    ],
    shortcomings: [['论证会开得少', '专家库人数少'], ['文书瑕疵5处']],
    commitments: [
      ['6月底前扩充专家库，由法规科负责', '法规科'],
      ['评查案卷2次', null],
    ],
  };

  test.each<[string]>([
    [
      '一、依法决策\n做法：修订规程2项。\n不足：论证会开得少。主要原因是专家库人数少。\n打算：6月底前扩充专家库，由法规科负责。\n二、规范执法\n做法：办案12件。\n不足：文书瑕疵5处。\n打算：评查案卷2次。',
    ],
    [
      '一、依法决策\n主要做法：修订规程2项。\n存在问题：论证会开得少。\n原因：专家库人数少。\n下步打算：6月底前扩充专家库，由法规科负责。\n二、规范执法\n工作成效：办案12件。\n问题：文书瑕疵5处。\n对策：评查案卷2次。',
    ],
    [
      '一、依法决策\n修订规程2项。\n不足：论证会开得少，因专家库人数少。\n打算：6月底前扩充专家库，由法规科负责。\n二、规范执法\n办案12件。\n不足：文书瑕疵5处。\n打算：评查案卷2次。',
    ],
    [
      '一、依法决策\n做法：修订规程2项。不足：论证会开得少。原因：专家库人数少。打算：6月底前扩充专家库，由法规科负责。\n二、规范执法\n做法：办案12件。不足：文书瑕疵5处。打算：评查案卷2次。',
    ],
    [
      '一、依法决策\n（一）做法。修订规程2项。\n（二）不足。论证会开得少，原因是专家库人数少。\n（三）打算。6月底前扩充专家库，由法规科负责。\n二、规范执法\n（一）做法。办案12件。\n（二）不足。文书瑕疵5处。\n（三）打算。评查案卷2次。',
    ],
    [
      '一、主要工作\n（一）依法决策\n【做法】修订规程2项。\n【不足】论证会开得少，原因在于专家库人数少。\n【打算】6月底前扩充专家库，由法规科负责。\n（二）规范执法\n【做法】办案12件。\n【不足】文书瑕疵5处。\n【打算】评查案卷2次。',
    ],
  ])('in %j', (body) => {
    expect(told(body)).toEqual(expected);
  });

  test('a theme that lacks nothing says so, and one that lacks little says what', () => {
    const body =
      '一、依法决策\n做法：修订规程2项。\n不足：无。\n打算：扩充专家库。\n二、规范执法\n做法：办案12件。\n不足：无明显问题，但个别文书偶有瑕疵。\n打算：评查案卷2次。';
    expect(told(body).shortcomings).toEqual([['个别文书偶有瑕疵']]);
  });

  test('a word with a colon that is no label stays within its sentence', () => {
    const body =
      '一、依法决策\n做法：坚持三个环节：论证、听证、公示。修订规程2项。\n不足：论证会开得少。\n打算：扩充专家库。\n二、规范执法\n办案12件。';
    expect(told(body).activities).toEqual([
      ['依法决策', '坚持三个环节：论证、听证、公示。修订规程2项'],
      ['规范执法', '办案12件'],
    ]);
  });
});

describe('shortcomings, their causes and their answers by turns', () => {
  const measures = '一、主要做法\n（一）学法。学法12次。\n';
  const expected = {
    activities: [['学法', '学法12次']],
    shortcomings: [
      ['执法力量不足，持证人员仅5人', '编制长期未增', '人员流动大'],
      ['普法形式单一', '经费不足'],
    ],
    commitments: [
      ['6月底前招录2人，由人事科负责', '人事科'],
      ['制作短视频6条', null],
    ],
  };

  test.each<[string]>([
    [
      '二、找差距，问题原因措施对照\n问题之一：执法力量不足，持证人员仅5人。\n原因分析：编制长期未增；人员流动大。\n改进措施：6月底前招录2人，由人事科负责。\n问题之二：普法形式单一。\n原因分析：经费不足。\n改进措施：制作短视频6条。',
    ],
    [
      '二、问题、成因及对策\n短板之一：执法力量不足，持证人员仅5人。\n成因：编制长期未增。人员流动大。\n对策：6月底前招录2人，由人事科负责。\n短板之二：普法形式单一。\n成因：经费不足。\n对策：制作短视频6条。',
    ],
    [
      '二、查找问题、分析原因、制定措施\n第一个问题：执法力量不足，持证人员仅5人。\n原因剖析：编制长期未增。同时，人员流动大。\n整改措施：6月底前招录2人，由人事科负责。\n第二个问题：普法形式单一。\n原因剖析：经费不足。\n整改措施：制作短视频6条。',
    ],
    [
      '二、存在的短板、根源与整改打算\n（一）执法力量不足，持证人员仅5人。\n根源：编制长期未增；人员流动大。\n整改打算：6月底前招录2人，由人事科负责。\n（二）普法形式单一。\n根源：经费不足。\n整改打算：制作短视频6条。',
    ],
  ])('in %j', (body) => {
    expect(told(`${measures}${body}`)).toEqual(expected);
  });
});
