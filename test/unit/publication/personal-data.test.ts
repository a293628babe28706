import { expect, test } from '@jest/globals';
import { personalDataIn } from '../../../server/modules/checks/personal-data.js';
import { strippedMark, withoutPersonalData } from '../../../server/modules/publication/public-document.rules.js';

const mark = strippedMark;

test.each<[string, string, string]>([
  ['a mobile number', '咨询13800138000。', `咨询${mark}。`],
  ['in groups', '电话139 0013 9000、138-0013-8000', `电话${mark}、${mark}`],
  ['with the code of the country', '+86 13800138000，8613900139000', `${mark}，${mark}`],
  ['in full-width digits', '手机１３８００１３８０００，谢谢', `手机${mark}，谢谢`],
  ['with characters between that show nothing', '手机1380\u200b0138\u2060000。', `手机${mark}。`],
  ['a landline with its area', '电话：023-46732222转801', `电话：${mark}`],
  ['in brackets, full width', '（０２３）46732222', mark],
  ['without an area, behind its label', '联系电话：46732222', `联系电话：${mark}`],
  ['an identity number', '身份证11010519491231002X。', `身份证${mark}。`],
  ['an identity number with a wrong digit, called by its name', '身份证号码：110105194912310021', `身份证号码：${mark}`],
  ['an e-mail address', '邮箱 zhang.san+a@mail.example.gov.cn。', `邮箱 ${mark}。`],
  ['a bank card', '账号6222021234567890128', `账号${mark}`],
  ['a name behind its label', '联系人：张三，电话：023-46732222', `联系人：${mark}，电话：${mark}`],
  ['a name with a space for the missing character', '经办人：李　四', `经办人：${mark}`],
  ['two names', '联系人：张三、李四', `联系人：${mark}`],
  ['a name and a number in one', '联系人:王五13800138000', `联系人:${mark}${mark}`],
  ['labels one behind the other', '填报人：赵六 审核人：钱七 联系电话：46732222', `填报人：${mark} 审核人：${mark} 联系电话：${mark}`],
  ['a name without a mark behind its label', '联系人张三，电话023-46732222', `联系人${mark}，电话${mark}`],
  ['a name of a people with a dot', '联系人：阿依古丽·买买提', `联系人：${mark}`],
])('%s is left out', (_, text, expected) => {
  expect(withoutPersonalData(text)).toBe(expected);
});

test.each([
  ['figures and amounts', '投资13800138000元、2.5亿元，涉及15000000000人次的1.2万件'],
  ['a number of another kind', '编号110105194912310021，流水号1234567890123456'],
  ['hotlines', '12345热线、12348法律服务热线、110'],
  ['documents and dates', '渝府发〔2023〕12号，2023年12月31日，20231231，2021—2025年'],
  ['people as such', '各科室明确一名法治联络员，联系人员名册，负责人出庭应诉率100%，经办人员培训3次'],
  ['duties', '党组书记、局长履行第一责任人职责'],
  ['a long number', '统一社会信用代码91500000MA5U12345X'],
])('%s stay: %s', (_, text) => {
  expect(personalDataIn(text)).toEqual([]);
});

test('a hostile text of 200 KB takes no longer than a sound one', () => {
  const began = performance.now();
  for (const text of [
    '1'.repeat(200_000),
    `${'联系人：'.repeat(50_000)}`,
    `${'a.'.repeat(100_000)}@`,
    '张'.repeat(200_000),
    '138 '.repeat(50_000),
  ]) {
    personalDataIn(text);
  }
  expect(performance.now() - began).toBeLessThan(3000);
});
