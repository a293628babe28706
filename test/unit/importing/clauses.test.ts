import { describe, expect, test } from '@jest/globals';
import { isShared } from '../../../server/modules/importing/causes.rules.js';
import { dueOnOf } from '../../../server/modules/importing/dates.rules.js';
import { markerOf } from '../../../server/modules/importing/markers.rules.js';
import { announced } from '../../../server/modules/importing/part-cues.rules.js';
import { ownerOf } from '../../../server/modules/importing/promises.rules.js';
import { toldIn } from '../../../server/modules/importing/reasons/told.js';

describe('causes', () => {
  test.each<[string, string[]]>([
    ['执法力量不足。主要原因是编制较少。', ['编制较少']],
    ['由于编制紧张，执法力量不足。', ['编制紧张']],
    ['普法形式单一，究其根源，是创新意识不强。', ['创新意识不强']],
    ['信息化水平不高（原因：经费投入不足）。', ['经费投入不足']],
    ['基层执法能力偏弱，主要是因为培训不够。', ['培训不够']],
    ['因人员变动频繁，台账更新不及时。', ['人员变动频繁']],
    ['受编制和经费制约，执法力量不足。', ['编制和经费']],
    ['人员变动大，这主要是由于待遇偏低、缺乏激励所致。', ['待遇偏低、缺乏激励']],
    ['基层矛盾仍然多发，归根结底是源头治理不够到位。', ['源头治理不够到位']],
    ['究其根源，上述问题的症结在于力量不足；手段单一。', ['力量不足', '手段单一']],
    ['执法不足，主要是因为兼职多；装备欠账。', ['兼职多', '装备欠账']],
    ['手段传统（原因：投入有限；人才难引）。', ['投入有限', '人才难引']],
    ['存在不足，主要表现为学习不够深入。', []],
    ['因此工作仍需加强。因地制宜推进不够。', []],
  ])('of %s', (text, causes) => {
    expect(toldIn(text).causes.map(({ start, end }) => text.slice(start, end))).toEqual(causes);
  });
});

describe('a cause of all shortcomings', () => {
  test.each([
    ['上述问题的主要原因是编制较少。', true],
    ['产生这些问题的原因：一是认识不足。', true],
    ['存在问题的主要原因是监管方式转变较慢。', true],
    ['究其原因，在于投入不足。', true],
    ['存在执法不规范的问题。主要原因是培训不够。', false],
    ['存在执法不规范的问题，主要原因是培训不够。', false],
    ['执法力量不足，主要原因是编制较少。', false],
  ])('%s %s', (text, shared) => {
    expect(isShared(text)).toBe(shared);
  });
});

describe('numbering', () => {
  test.each<[string, string | null, number | null]>([
    ['一、主要做法', 'chinese', 1],
    ['（十二）规范执法', 'chinese-bracketed', 12],
    ['㈢规范执法', 'chinese-bracketed', 3],
    ['1.学法', 'arabic', 1],
    ['2、学法', 'arabic', 2],
    ['⑴学法', 'arabic-bracketed', 1],
    ['3）学法', 'arabic-bracketed', 3],
    ['①学法', 'circled', 1],
    ['一是学法', 'ordinal-word', 1],
    ['其二，学法', 'ordinal-word', 2],
    ['首先，学法', 'ordinal-word', 1],
    ['第一部分 总体情况', 'chapter', 1],
    ['★学法', 'bullet', null],
    ['【学法】全年', 'label', null],
    ['——学法', 'bullet', null],
    ['1.1加强学习', 'decimal', 1],
    ['2.3.1 加强学习', 'decimal-deep', 1],
    ['1.1万人次参加', null, null],
    ['3.5亿元投资', null, null],
    ['2023年工作', null, null],
    ['一方面加强学习', null, null],
  ])('of %s', (line, kind, number) => {
    const marker = markerOf(line);
    expect(marker?.kind ?? null).toBe(kind);
    expect(marker?.number ?? null).toBe(number);
  });
});

describe('headings', () => {
  test.each([
    ['主要举措和成效', 'MEASURES'],
    ['工作完成情况', 'MEASURES'],
    ['亮点工作', 'MEASURES'],
    ['存在的不足和原因', 'SHORTCOMINGS'],
    ['短板弱项', 'SHORTCOMINGS'],
    ['党政主要负责人履行推进法治建设第一责任人职责情况', 'FIRST_RESPONSIBLE'],
    ['下步工作', 'ARRANGEMENTS'],
    ['2024年重点任务', 'ARRANGEMENTS'],
    ['努力方向', 'ARRANGEMENTS'],
    ['存在问题及下一步打算', 'SHORTCOMINGS_AND_ARRANGEMENTS'],
    ['不足与改进', 'SHORTCOMINGS_AND_ARRANGEMENTS'],
    ['短板弱项及对策措施', 'SHORTCOMINGS_AND_ARRANGEMENTS'],
    ['其他需要报告的事项', 'OTHER'],
    ['聚焦突出问题，强化执法监督', null],
    ['聚焦中心任务，夯实法治根基', null],
  ])('%s', (heading, part) => {
    expect(announced(heading, 2023)).toBe(part);
  });
});

describe('who and by when', () => {
  test.each<[string, string | null, string | null]>([
    ['上半年完成执法人员轮训2期，法规科负责。', '法规科', '2024-06-30'],
    ['年底前建成平台，由综合科牵头。', '综合科', '2024-12-31'],
    ['修订目录。（责任单位：政策法规科；完成时限：2024年9月30日）', '政策法规科', '2024-09-30'],
    ['2024年3月底前印发方案。', null, '2024-03-31'],
    ['二季度开展评查。', null, '2024-06-30'],
    ['上半年完成清查，年底前处置完毕，由街道司法所统一管理。', '街道司法所', '2024-12-31'],
    ['6月15日前编发案例，三季度评估。', null, '2024-09-30'],
    ['进一步加强学习。', null, null],
    ['各单位负责落实，配合做好普法。', null, null],
  ])('of %s', (text, owner, dueOn) => {
    expect(ownerOf(text)).toBe(owner);
    expect(dueOnOf(text, 2024)).toBe(dueOn);
  });
});
