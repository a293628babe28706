import { describe, expect, test } from '@jest/globals';
import { aspectsOf } from '../../../server/platform/similarity/aspects.js';

/** The field's ways to say one thing; none of them from the labelled sets. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'people.few': [
    '在岗执法人员严重短缺',
    '编制少任务重',
    '法制岗位由业务人员兼职',
    '专职法治工作人员配置不足',
    '缺少专门的执法队伍',
    '人员配备不强',
    '执法人员缺编较多',
    '工作力量与任务量不相匹配',
    '现有人手难以满足需要',
    '人员老化严重',
  ],
  'people.skill': [
    '执法人员的专业能力有待加强',
    '队伍整体素质还不能适应新形势',
    '执法办案水平不够高',
    '干部法律知识储备不足',
    '个别执法人员法律知识掌握不够',
    '执法能力和水平有待提高',
    '工作人员专业知识欠缺',
    '业务素质有待提升',
    '对法律法规掌握不够熟练',
    '执法人员专业性不足',
  ],
  'people.lawyers': ['法律专业人员偏少', '通过法律职业资格考试的人数少', '法学专业毕业的干部少', '法治人才队伍建设滞后'],
  'publicity.form': [
    '法治宣传教育形式不够丰富',
    '宣传形式比较呆板',
    '普法手段不多',
    '普法宣传缺乏新意',
    '宣传教育方式创新性不强',
    '普法活动趣味性不强',
  ],
  'publicity.aim': ['普法工作针对性有待增强', '法治宣传的精准度不够', '普法内容与受众需求有差距', '对特殊群体的普法宣传不够'],
  'publicity.effect': [
    '普法宣传力度不够大',
    '法治宣传实效有待提升',
    '普法工作不够深入',
    '法治宣传存在薄弱环节',
    '宣传覆盖面窄',
    '群众对普法活动参与度不高',
  ],
  'attitude.cadres': [
    '干部依法行政意识有待增强',
    '运用法治方式解决问题的能力不足',
    '部分干部法治观念不强',
    '法治思维还不够牢固',
    '有的领导对依法行政工作重视不够',
    '个别同志依法办事观念淡薄',
    '存在重业务轻普法的现象',
  ],
  'attitude.public': ['居民法治观念不强', '部分群众学法用法主动性不高', '群众法律素养不高'],
  'study.shallow': ['法律法规学习不够系统', '学习主动性不够', '学法形式单一', '对新法学习不及时', '理论武装不够扎实', '日常学法不够自觉'],
  'enforcement.procedure': [
    '执法程序不规范',
    '执法流程有瑕疵',
    '行政执法行为有待进一步规范',
    '执法规范化建设还有差距',
    '三项制度落实不够到位',
  ],
  'files.quality': ['执法案卷制作粗糙', '法律文书制作水平有待提高', '卷宗整理不规范'],
  'digital.low': ['信息化建设滞后', '科技赋能不足', '线上监管手段缺乏', '数字化监管能力不强', '数字赋能执法不够'],
  'coordination.weak': ['部门之间配合不够密切', '联合执法开展较少', '执法联动机制不健全', '部门协调配合有待加强', '协作配合不够紧密'],
  'data.unshared': ['部门间信息共享不及时', '信息互通不畅', '数据壁垒尚未打破'],
  'review.legality': ['合法性审查能力不足', '合法性审核制度落实不到位'],
  'decision.procedure': ['重大决策程序不完善', '决策程序执行不够规范', '民主决策制度落实不够'],
  'adviser.idle': ['法律顾问未能全程参与', '法律顾问制度落实不到位'],
  'disputes.resolution': ['矛盾纠纷排查化解不及时', '多元调解机制不完善', '基层矛盾化解能力不强'],
  'assessment.weak': ['考核机制不健全', '奖惩机制落实不到位', '考核激励作用不强'],
  'brand.none': ['工作特色不突出', '缺乏创新亮点', '示范引领作用不强'],
  'supervision.weak': ['执法监督机制不完善', '内部监督不到位', '责任追究不严'],
  'business.duty': ['企业法治意识淡薄', '经营户守法意识不强', '企业落实主体责任不到位'],
  'openness.late': ['信息公开不够主动', '政务公开内容不规范'],
  'delegation.unfit': ['镇街承接执法权限能力不足', '下放权限运行不畅'],
  'service.slow': ['行政审批效率有待提高', '营商环境有待优化', '办事流程繁琐'],
  'progress.uneven': ['法治建设发展不平衡', '各村工作开展不平衡'],
  'means.money': ['普法经费不足', '执法经费保障不到位'],
};

describe('what a clause finds fault with', () => {
  test.each(Object.entries(SAID).flatMap(([aspect, clauses]) => clauses.map((clause) => [clause, aspect] as const)))(
    '%s: %s',
    (clause, aspect) => {
      expect(aspectsOf(clause).map(({ name }) => name)).toContain(aspect);
    },
  );

  test('beside what is wanting, what it is wanted for counts less', () => {
    const shares = new Map(aspectsOf('合法性审查力量不足').map(({ name, share }) => [name, share]));
    expect(shares.get('people.few')).toBe(1);
    expect(shares.get('review.legality')).toBeLessThan(0.5);
  });

  test('a broad aspect gives way to a narrow one', () => {
    expect(aspectsOf('普法').map(({ name }) => name)).toEqual(['publicity.any']);
    expect(aspectsOf('普法形式单一').map(({ name }) => name)).toEqual(['publicity.form']);
  });
});
