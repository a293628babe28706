import { describe, expect, test } from '@jest/globals';
import { figuresOf } from '../../../server/modules/importing/figures/read-figures.js';
import type { ReadFigure } from '../../../server/modules/importing/imported-report.js';
import { sourceText } from '../../../server/modules/importing/source-text.js';

const place = (start: number, end: number) => ({ start, end, confidence: 1, rule: 'test' });
const flat = (list: readonly ReadFigure[]): ReadFigure[] => list.flatMap((figure) => [figure, ...flat(figure.parts)]);
/** Each figure as `value unit`, with what is not EXACT and not VALUE. */
const read = (text: string) =>
  flat(figuresOf(sourceText(text).norm, place)).map(({ value, unit, approximation, role }) =>
    [`${value}${unit}`, approximation === 'EXACT' ? '' : approximation, role === 'VALUE' ? '' : role].filter(Boolean).join(' '),
  );

// DOMAIN §4, "Figures", row by row, in sentences of our own.
describe('figures', () => {
  test.each<[string, string[]]>([
    ['参加考试16名，受理案件12件，宣讲3场次，批示7件次。', ['16名', '12件', '3场次', '7件次']],
    ['受众3.2万余人次，近千人参加，走访200余场。', ['32000人次 MORE_THAN', '1000人 LESS_THAN', '200场 MORE_THAN']],
    ['培训不少于6次，满意率超90%，检查十余次。', ['6次 AT_LEAST', '90% MORE_THAN RATIO', '10次 MORE_THAN']],
    ['办理1,200件、1，200件和１２件，发放5 万余件，占６５.１％。', ['1200件', '1200件', '12件', '50000件 MORE_THAN', '65.1% RATIO']],
    ['召开会议两次，整改十二个问题。', ['2次', '12个']],
    ['完成百分之九十，占三分之二，半数以上到场。', ['90% RATIO', '66.67% RATIO', '50% AT_LEAST RATIO']],
    ['满意率100%，提高2.5个百分点。', ['100% RATIO', '2.5百分点 CHANGE']],
    ['同比增长12.5%，投诉下降三成，覆盖率提升至15%。', ['12.5% CHANGE', '30% CHANGE', '15% LEVEL']],
    ['办理时间由240天压缩到92天。', ['240天 FROM', '92天 TO']],
    ['审议项目89个（其中：通过81个，未通过8个）。', ['89个 TOTAL', '81个 PART', '8个 PART']],
    [
      '不予受理28件；审结142件，其中维持71件，撤销19件，调解52件，纠错率13.4%。',
      ['28件', '142件 TOTAL', '71件 PART', '19件 PART', '52件 PART', '13.4% RATIO'],
    ],
    ['受理12件，办结11件，办结率91.7%。', ['12件 WHOLE', '11件 PART', '91.7% RATIO']],
    ['参考率和合格率均达100%。', ['100% RATIO', '100% RATIO']],
    ['开展宪法、民法典宣讲各1场。', ['1场', '1场']],
    ['涉案金额3.5亿元，罚没42.6万元。', ['350000000元', '426000元']],
    ['办结时间从5个工作日缩短至2个工作日。', ['5个工作日 FROM', '2个工作日 TO']],
    ['检测4.6批次/千人，排查6,800台（套），受教育8万余人（次）。', ['4.6批次/千人', '6800台套', '80000人次 MORE_THAN']],
    ['整改率逾九成五，检查减少近一半。', ['95% MORE_THAN RATIO', '50% LESS_THAN CHANGE']],
    ['共6章三十二条，公开征求意见30日，争议一宗。', ['6章', '32条', '30日', '1宗']],
    ['每季度听取一次汇报，备案7 326件。', ['1次', '7326件']],
    ['约50人参加，30人左右离开，20天以内办结。', ['50人 ABOUT', '30人 ABOUT', '20天 AT_MOST']],
    ['分解为5大类19项指标，播放广告半个月，提前半个月办结。', ['5大类', '19项', '0.5个月', '0.5个月']],
    ['每村至少配备1名专干，每月至少开展2次演练。', ['1名 AT_LEAST', '2次 AT_LEAST']],
    ['百万元以上的工程一律先审，受众近千人，上万人次点击。', ['1000000元 AT_LEAST', '1000人 LESS_THAN', '10000人次']],
    ['连续11年未发生较大火灾，划分网格68个，各校明确一名联络员。', ['11年', '68个', '1名']],
    ['补种树木两千余株，制作短视频一条。', ['2000株 MORE_THAN', '1条']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('no figures', () => {
  test.each([
    '深入学习党的二十大和二十届三中全会精神。',
    '落实“三会一课”和“八五”普法规划。',
    '按照《法治政府建设实施纲要（2021—2025年）》推进。',
    '印发渝府发〔2025〕44号文件。',
    '召开第4次会议，学习第十二条。',
    '2023年3月15日，近三年来。',
    '依托12345热线，全天24小时受理。',
    '重点抓好以下三项工作，从四个方面推进。',
    '实现全覆盖，零投诉，未发生一起败诉案件。',
    '办理x件，走访××户，20xx年完成。',
    '万元GDP用水量和亿元产值能耗下降，百名干部下基层。',
    '推进集镇污水管网二期、产业园三期和二级医院建设。',
    '对三年行动中的重点单位每半个月通报。',
    '村规民约全部过一遍。',
    '一批、一名合格的干部、一个平台一张网，进一步统一。',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
