import type { Message } from '../../platform/errors.js';

export interface CheckText {
  readonly severity: 'ERROR' | 'WARNING';
  readonly source: string;
  readonly message: Message;
  readonly example: Message;
  readonly fix: Message;
}

const rule = '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第二十四条';
const practice = '区级审核要求';

/** Every rule's words; `{…}` is filled with facts of the finding. */
export const checkTexts: Readonly<Record<string, CheckText>> = {
  TITLE_YEAR: {
    severity: 'ERROR',
    source: practice,
    message: { zh: '标题写的是 {found} 年，报送的是 {year} 年度。', en: 'The title names {found}; the report is that of {year}.' },
    example: { zh: '某局{year}年法治政府建设工作情况报告', en: 'Some Bureau, report of {year}' },
    fix: {
      zh: '改正标题中的年份；如选错年度，请导入到正确的年度。',
      en: 'Correct the year in the title, or use the report of the right year.',
    },
  },
  PART_MISSING: {
    severity: 'WARNING',
    source: rule,
    message: { zh: '缺少法定内容：{part}。', en: 'A statutory part is missing: {part}.' },
    example: {
      zh: '三、党政主要负责人履行推进法治建设第一责任人职责情况',
      en: 'III. How the first responsible person performed the duties',
    },
    fix: { zh: '补充这一部分；确无内容的，写明“本年度未发现……”。', en: 'Add the part, or say that there is nothing to report.' },
  },
  SHORTCOMING_WITHOUT_CAUSE: {
    severity: 'WARNING',
    source: rule,
    message: { zh: '不足“{text}”没有写明原因。', en: 'The shortcoming "{text}" names no cause.' },
    example: {
      zh: '执法力量不足，主要原因是编制多年未增加。',
      en: 'Too few officers; the main reason is that no posts were added for years.',
    },
    fix: { zh: '写出一条以上原因。', en: 'Give at least one cause.' },
  },
  SHORTCOMING_UNANSWERED: {
    severity: 'WARNING',
    source: practice,
    message: { zh: '不足“{text}”没有下一步承诺回应。', en: 'No commitment answers the shortcoming "{text}".' },
    example: { zh: '上半年增配执法人员2名，政策法规科负责。', en: 'By June two officers are added; the legal section answers for it.' },
    fix: { zh: '补充一项承诺，或在已有承诺中选择它所回应的不足。', en: 'Add a commitment, or link one that answers it.' },
  },
  COMMITMENT_ANSWERS_NONE: {
    severity: 'WARNING',
    source: practice,
    message: { zh: '承诺“{text}”没有对应任何不足。', en: 'The commitment "{text}" answers no shortcoming.' },
    example: { zh: '针对普法形式单一：拍摄普法短视频10部。', en: 'Against dull publicity: ten short films.' },
    fix: { zh: '选择它回应的不足；属于常规工作的，可保留。', en: 'Choose the shortcoming it answers; routine work may stay as it is.' },
  },
  COMMITMENT_NOT_VERIFIABLE: {
    severity: 'WARNING',
    source: practice,
    message: {
      zh: '承诺“{text}”缺少：{missing}，难以核实是否完成。',
      en: 'The commitment "{text}" lacks: {missing}. Nobody can verify it.',
    },
    example: {
      zh: '2024年6月30日前完成执法人员轮训2期，法规科负责。',
      en: 'By 30 June 2024 two courses for officers; the legal section answers.',
    },
    fix: { zh: '写明由谁负责、做到什么、何时完成。', en: 'Say who, what and by when.' },
  },
  PARTS_NOT_TOTAL: {
    severity: 'WARNING',
    source: practice,
    message: {
      zh: '“{label}”共 {total}{unit}，各分项相加为 {sum}{unit}。',
      en: '"{label}" is {total}{unit}, its parts add up to {sum}{unit}.',
    },
    example: { zh: '89个（其中：通过81个，未通过8个）', en: '89 (81 passed, 8 not)' },
    fix: { zh: '核对总数和分项。', en: 'Check the total and its parts.' },
  },
  RATE_ABOVE_100: {
    severity: 'WARNING',
    source: practice,
    message: { zh: '“{label}”为 {value}%，超过 100%。', en: '"{label}" is {value}%, more than 100%.' },
    example: { zh: '办结率 91.7%', en: 'completion rate 91.7%' },
    fix: { zh: '核对数值；如为增长率，请写“增长”。', en: 'Check the value; of a growth, say that it is one.' },
  },
  RATIO_NOT_QUOTIENT: {
    severity: 'WARNING',
    source: practice,
    message: {
      zh: '“{label}”写为 {value}%，按 {part}÷{whole} 计算应为 {quotient}%。',
      en: '"{label}" says {value}%, but {part} of {whole} is {quotient}%.',
    },
    example: { zh: '受理12件，办结11件，办结率91.7%', en: '12 received, 11 done, rate 91.7%' },
    fix: { zh: '核对三个数据。', en: 'Check the three figures.' },
  },
  OFFICIAL_TERM: {
    severity: 'WARNING',
    source: practice,
    message: { zh: '“{found}”应为“{right}”：{where}', en: '"{found}" should be "{right}": {where}' },
    example: { zh: '{right}', en: '{right}' },
    fix: { zh: '改为规范表述；引用旧文件名的，可保留。', en: 'Use the official term; names of old documents may stay.' },
  },
  PLACEHOLDER: {
    severity: 'WARNING',
    source: practice,
    message: { zh: '留有未填写的占位符“{found}”：{where}', en: 'A placeholder "{found}" was left in: {where}' },
    example: { zh: '受理案件12件', en: '12 cases received' },
    fix: { zh: '填写实际内容；没有的删去。', en: 'Fill it in, or remove it.' },
  },
  PERSONAL_DATA: {
    severity: 'WARNING',
    source: '《中华人民共和国个人信息保护法》第二十八条',
    message: { zh: '文中含有{kind}，公开前须删去：{where}', en: 'The text holds {kind}, to be removed before publication: {where}' },
    example: { zh: '某当事人', en: 'a party to the case' },
    fix: { zh: '删去或以“某”代替。', en: 'Remove it.' },
  },
  REQUEST_IN_REPORT: {
    severity: 'WARNING',
    source: '《党政机关公文处理工作条例》第十五条',
    message: { zh: '报告中夹带请示事项：{where}', en: 'The report carries a request: {where}' },
    example: { zh: '特此报告。', en: 'This is reported.' },
    fix: { zh: '请示事项另行文。', en: 'Send the request as a document of its own.' },
  },
};
