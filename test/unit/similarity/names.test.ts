import { describe, expect, test } from '@jest/globals';
import { nameLikeness, proposeNameFrom } from '../../../server/platform/similarity/names.js';
import { agreeingUnits, unitsAgree } from '../../../server/platform/similarity/units.js';

describe('units', () => {
  test.each([
    ['次', '次', true],
    ['次', '场', true],
    ['次', '场次', true],
    ['期', '次', true],
    ['名', '人', true],
    ['件', '起', true],
    ['份', '册', true],
    ['%', '％', true],
    ['元', ' 元', true],
    ['人', '人次', false],
    ['人次', '人', false],
    ['名', '人次', false],
    ['件', '件次', false],
    ['件', '次', false],
    ['次', '%', false],
    ['%', '次', false],
    ['%', '百分点', false],
    ['份', '件', false],
    ['元', '万元', false],
    ['次', '', false],
  ])('of an indicator in %s may be written %s: %s', (unit, written, agrees) => {
    expect(unitsAgree(unit, written)).toBe(agrees);
  });

  test('a unit that no table knows agrees with itself alone', () => {
    expect(agreeingUnits('公里')).toEqual(['公里']);
    // A key of every object is no unit of the table.
    expect(agreeingUnits('constructor')).toEqual(['constructor']);
  });
});

describe('names', () => {
  test.each([
    ['学法次数', '法治专题学习'],
    ['宣讲', '普法宣传活动'],
    ['法援案件', '法律援助案件'],
    ['罚没金额', '罚没款'],
  ])('%s is like %s', (one, other) => {
    expect(nameLikeness(one, other)).toBeGreaterThanOrEqual(proposeNameFrom);
    expect(nameLikeness(other, one)).toBe(nameLikeness(one, other));
  });

  test.each([
    ['植树', '法治专题学习'],
    ['法治讲座', '法治考试合格率'],
    ['次数', '执法检查'],
    ['', '普法受众'],
    ['（）', '（）'],
  ])('%s is not like %s', (one, other) => {
    expect(nameLikeness(one, other)).toBeLessThan(proposeNameFrom);
  });

  test('blanks, marks and full width make no difference', () => {
    expect(nameLikeness('学法 次数（全年）', '学法次数全年')).toBe(1);
    expect(nameLikeness('１２３４５热线', '12345热线')).toBe(1);
  });
});
