import type { Message } from '../../platform/errors.js';

export interface CheckText {
  readonly severity: 'ERROR' | 'WARNING';
  readonly source: string;
  readonly message: Message;
  readonly example: Message;
  readonly fix: Message;
  /** from where on the rule speaks, where that is a matter of degree */
  readonly threshold?: Threshold;
}

export interface Threshold {
  readonly default: number;
  readonly least: number;
  readonly most: number;
  /** what the number counts */
  readonly of: Message;
}

const rule = '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第二十四条';
const practice = '区级审核要求';
const percent: Message = { zh: '%', en: '%' };

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
  SECTION_YEAR: {
    severity: 'WARNING',
    source: practice,
    message: { zh: '“{heading}”写的是 {found} 年，此处应为 {year} 年。', en: '"{heading}" names {found}; here it should be {year}.' },
    example: { zh: '四、{year}年工作安排', en: 'IV. Plan for {year}' },
    fix: {
      zh: '核对各部分标题中的年份，常见原因是沿用了往年模板。',
      en: 'Check the years in the headings: often a template of an earlier year was used.',
    },
  },
  OTHER_UNIT: {
    severity: 'ERROR',
    source: practice,
    message: {
      zh: '标题或落款写的是“{found}”，而这是“{unit}”的报告。',
      en: 'Title or signature name "{found}", but the report is that of "{unit}".',
    },
    example: { zh: '{unit}', en: '{unit}' },
    fix: {
      zh: '改正单位名称；如文件选错，请重新导入本单位的报告。',
      en: 'Correct the name of the unit, or import the right file.',
    },
  },
  UNIT_NAMES: {
    severity: 'WARNING',
    source: practice,
    message: {
      zh: '本单位除规范名称外还写作“{found}”，规范名称为“{unit}”。',
      en: 'Beside its name the unit is also written "{found}"; its name is "{unit}".',
    },
    example: { zh: '{unit}（以下简称“我局”）', en: '{unit} (below: the bureau)' },
    fix: { zh: '全文统一使用规范名称或规范简称。', en: 'Use the official name or the official short form throughout.' },
  },
  INDICATOR_MISSING: {
    severity: 'WARNING',
    source: practice,
    message: { zh: '本年度要求填报的指标“{indicator}”没有数据。', en: 'The indicator "{indicator}" is asked for this year and not given.' },
    example: { zh: '开展普法宣传活动12场次', en: '12 publicity events' },
    fix: {
      zh: '在相关举措中补充这一数据，并选择对应指标；确无此项的，填 0。',
      en: 'Add the figure to an activity and choose the indicator; 0 where there was none.',
    },
  },
  SHORTCOMING_VAGUE: {
    severity: 'WARNING',
    source: practice,
    message: { zh: '不足“{text}”较为笼统，没有写明：{missing}。', en: 'The shortcoming "{text}" is vague; it does not say: {missing}.' },
    example: {
      zh: '执法文书说理不充分，2023年案卷评查中6卷有4卷未写明裁量理由。',
      en: 'Decisions give too few reasons: in the 2023 review 4 of 6 files did not explain the discretion used.',
    },
    fix: { zh: '写出哪件事、有多少、在哪里或哪个环节。', en: 'Say what, how much, and where.' },
    threshold: { default: 70, least: 30, most: 100, of: { zh: '笼统程度（%）', en: 'vagueness (%)' } },
  },
  COMMITMENT_COMPOUND: {
    severity: 'WARNING',
    source: practice,
    message: {
      zh: '承诺“{text}”含有 {count} 项可分别完成的工作，整体难以核销。',
      en: 'The commitment "{text}" holds {count} acts that can be done one without the other.',
    },
    example: { zh: '拆为：开展轮训2期；配备记录仪20台。', en: 'Split: two courses; twenty recorders.' },
    fix: { zh: '拆分为若干条，各写明责任单位和时限。', en: 'Split it, each part with who and by when.' },
    threshold: { default: 3, least: 2, most: 10, of: { zh: '项', en: 'acts' } },
  },
  CLAIM_WITHOUT_DENOMINATOR: {
    severity: 'WARNING',
    source: practice,
    message: { zh: '“{found}”没有写明基数：{where}', en: '"{found}" does not say of how many: {where}' },
    example: { zh: '16名干部全部参考，参考率100%', en: 'all 16 took the exam, rate 100%' },
    fix: { zh: '补充总数，例如“应考16人，实考16人”。', en: 'Add the whole, for example "16 of 16".' },
  },
  FIGURE_WITHOUT_UNIT: {
    severity: 'WARNING',
    source: practice,
    message: { zh: '数字 {found} 缺少计量单位或对象：{where}', en: 'The number {found} has lost its unit or its object: {where}' },
    example: { zh: '开展宣传12场次', en: '12 events' },
    fix: { zh: '补充计量单位和所统计的事项。', en: 'Add the unit and what is counted.' },
  },
  FIGURE_SAME_AS_LAST_YEAR: {
    severity: 'WARNING',
    source: practice,
    message: { zh: '“{label}”为 {value}，与 {year} 年度完全相同。', en: '"{label}" is {value}, exactly as in {year}.' },
    example: { zh: '以当年统计台账为准', en: 'as this year’s records say' },
    fix: {
      zh: '核对是否沿用了去年的数据；确实相同的，说明理由后保留。',
      en: 'See that it was not copied; where it is right, keep it and say why.',
    },
    threshold: { default: 10, least: 2, most: 1000, of: { zh: '起算数值', en: 'least value' } },
  },
  PLAN_WRONG_PERIOD: {
    severity: 'WARNING',
    source: '文件名称所载起止年份',
    message: { zh: '“{found}”的起止年份有误，应为 {right}。', en: '"{found}" bears a wrong period; it is {right}.' },
    example: { zh: '《法治政府建设实施纲要（2021—2025年）》', en: 'Outline for a law-based government (2021–2025)' },
    fix: { zh: '核对文件全称。', en: 'Check the full title of the document.' },
  },
  PLAN_EXPIRED: {
    severity: 'WARNING',
    source: '文件名称所载起止年份',
    message: {
      zh: '“{found}”已于 {to} 年到期，不宜作为 {year} 年的工作依据。',
      en: '"{found}" ended in {to} and is no ground for work in {year}.',
    },
    example: { zh: '引用现行有效的规划', en: 'name the plan in force' },
    fix: { zh: '改引现行规划；回顾性表述可保留并说明理由。', en: 'Name the plan in force; what looks back may stay, with a reason.' },
  },
  PLENUM_STALE: {
    severity: 'WARNING',
    source: '中央全会公报发布日期',
    message: {
      zh: '全文最新引用的是{found}，年度内已召开{latest}（{on}）。',
      en: 'The newest meeting named is {found}; {latest} was held in the year ({on}).',
    },
    example: { zh: '学习贯彻{latest}精神', en: 'study of {latest}' },
    fix: { zh: '核对是否沿用了往年文字。', en: 'See whether the text of an earlier year was used.' },
  },
  PLENUM_NOT_YET: {
    severity: 'WARNING',
    source: '中央全会公报发布日期',
    message: { zh: '{found}召开于 {on}，在本年度报告报送之后。', en: '{found} was held on {on}, after this report was due.' },
    example: { zh: '引用本年度已召开的会议', en: 'name meetings that were held' },
    fix: { zh: '核对会议名称或报告年度。', en: 'Check the meeting or the year.' },
  },
  COPIED_FROM_EARLIER: {
    severity: 'WARNING',
    source: practice,
    message: {
      zh: '“{text}”有 {share}% 的文字与本单位 {year} 年度报告相同。',
      en: '{share}% of "{text}" stands in your report of {year}.',
    },
    example: { zh: '写本年度的新做法、新数据', en: 'what was new this year' },
    fix: { zh: '更新为本年度内容；确需沿用的，说明理由。', en: 'Write what this year brought; where the text must stay, say why.' },
    threshold: { default: 70, least: 30, most: 100, of: percent },
  },
  COPIED_FROM_OTHER: {
    severity: 'WARNING',
    source: practice,
    message: {
      zh: '“{text}”有 {share}% 的文字与{unit} {year} 年度报告相同。',
      en: '{share}% of "{text}" stands in the report of {year} of {unit}.',
    },
    example: { zh: '写本单位自己的做法', en: 'what your unit did' },
    fix: { zh: '改写为本单位的实际情况；共同活动可保留并说明。', en: 'Write what your own unit did; a joint event may stay, with a word.' },
    threshold: { default: 60, least: 30, most: 100, of: percent },
  },
};

/** The rule of a code, by name. */
export function checkText(code: string): CheckText {
  const text = checkTexts[code];
  if (!text) throw new Error(`No words for the check ${code}.`);
  return text;
}
