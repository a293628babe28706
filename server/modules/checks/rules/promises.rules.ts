import { brief, type CheckedCommitment, type Finding, type Rule } from '../checked-report.js';
import { vaguenessOf } from '../vagueness.rules.js';

const causes: Rule = ({ shortcomings }) =>
  shortcomings
    .filter((s) => s.causes.length === 0)
    .map(({ id, text }) => ({ code: 'SHORTCOMING_WITHOUT_CAUSE', itemId: id, facts: { text: brief(text) } }));

const names = { OBJECT: '具体事项', QUANTITY: '数量', SCENE: '场景（领域、环节、案件、文件）' } as const;

const vague: Rule = ({ shortcomings }, { threshold }) =>
  shortcomings.flatMap(({ id, text }) => {
    const { score, missing } = vaguenessOf(text);
    return 100 * score < threshold('SHORTCOMING_VAGUE')
      ? []
      : [{ code: 'SHORTCOMING_VAGUE', itemId: id, facts: { text: brief(text), missing: missing.map((m) => names[m]).join('、') } }];
  });

const answers: Rule = ({ shortcomings, commitments }) => {
  const answered = new Set(commitments.flatMap(({ addresses }) => addresses.map(({ id }) => id)));
  return [
    ...shortcomings
      .filter(({ id }) => !answered.has(id))
      .map(({ id, text }) => ({ code: 'SHORTCOMING_UNANSWERED', itemId: id, facts: { text: brief(text) } })),
    ...commitments
      .filter(({ addresses }) => addresses.length === 0)
      .map(({ id, heading, text }) => ({ code: 'COMMITMENT_ANSWERS_NONE', itemId: id, facts: { text: brief(heading ?? text) } })),
  ];
};

/** Whether somebody can see that it was reached. */
export const isMeasured = ({ measure, figures }: CheckedCommitment): boolean => Boolean(measure) || figures.length > 0;

const verifiable: Rule = ({ commitments }) =>
  commitments.flatMap((commitment) => {
    const { id, heading, text, owner, dueOn } = commitment;
    const missing = [owner ? '' : '责任单位', isMeasured(commitment) ? '' : '可衡量的目标', dueOn ? '' : '完成时限'].filter(
      (m) => m !== '',
    );
    return missing.length === 0
      ? []
      : [{ code: 'COMMITMENT_NOT_VERIFIABLE', itemId: id, facts: { text: brief(heading ?? text), missing: missing.join('、') } }];
  });

/** An act that somebody can say is done: a verb with an amount or a bound of its own. */
const actsIn = ({ text }: CheckedCommitment): number => {
  const clauses = text.split(/[。；，\n]|(?:[一二三四五六]是)/).map((clause) => clause.trim());
  const verb =
    /^(?:(?:\d{4}年)?(?:\d{1,2}月(?:底|末)?前|[上下]半年|年底前|年内|[一二三四]季度(?:前|内)?)|全年|同时|并|再|还|另)*(?:将|要)?(?:开展|组织|举办|制定|修订|出台|建立|建成|新建|完成|印发|招录|配备|配齐|培训|轮训|聘请|引进|编制|清理|检查|评查|拍摄|选派|增配|打造|设立)/;
  return clauses.filter((clause) => verb.test(clause) && /\d|[一二三四五六七八九十两](?:次|期|场|名|个|项|部|件|份)/.test(clause)).length;
};

const compound: Rule = ({ commitments }, { threshold }) =>
  commitments.flatMap((commitment): Finding[] => {
    const count = actsIn(commitment);
    const { id, heading, text } = commitment;
    return count < threshold('COMMITMENT_COMPOUND')
      ? []
      : [{ code: 'COMMITMENT_COMPOUND', itemId: id, facts: { text: brief(heading ?? text), count: String(count) } }];
  });

export const promiseRules: readonly Rule[] = [causes, vague, answers, verifiable, compound];
