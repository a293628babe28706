import type { ReadFigure, Span } from '../imported-report.js';
import { indicatorOf } from './indicators.js';
import { type Token, tokensOf } from './tokens.js';

interface Draft extends Token {
  role: string;
  label: string;
  parts: Draft[];
  /** the distributed item it belongs to; empty when it stands for itself */
  of: string;
}

const clauseEnd = /[，。；：！？（）【】—｜|\t\n]/;
const sentenceEnd = /[。！？\n]/;

/** The clause before a place: back to the last punctuation. */
function clauseBefore(text: string, at: number, floor: number): string {
  let from = at;
  while (from > floor && !clauseEnd.test(text.charAt(from - 1)) && at - from < 60) from -= 1;
  return text.slice(from, at);
}

function clauseAfter(text: string, at: number): string {
  let to = at;
  while (to < text.length && !clauseEnd.test(text.charAt(to)) && !/[、\d]/.test(text.charAt(to)) && to - at < 24) to += 1;
  return text.slice(at, to);
}

const fillers =
  /^(?:其中|同比|环比|今年以来|一年来|年内|全年|上半年|下半年|截至目前|目前|全区|全局|全镇|全街道|全县|全市|共计|总计|合计|累计|先后|分别|共|已|并|还|又|均|各|全部|另|再|及时|认真|积极|主动|依法|集中|扎实|深入|广泛|持续|大力|有效|成功|严格|组织|开展|举办|召开|进行|完成|实现|推动|推进|达到?|为|有|了|约(?!谈|见|束)|对|将|的|率先|、|和|以及|及|与)+/;
const trailing =
  /(?:共计|总计|合计|累计|共|达到|达|为|各|均|都|已|约|近|超过|超|逾|不少于|不低于|不超过|至少|同比|环比|较上年|比上年|增长|增加|上升|提高|提升|下降|减少|降低|分别|了|有|是|至|到|在)+$/;

/** The noun of a clause without the verbs around it; 完成率 and 成功率 keep theirs. */
function nameIn(clause: string): string {
  const bareOf = (said: string) => {
    const rest = said.replace(fillers, '');
    return /^[率量度数额]/.test(rest) ? said.replace(/^(?:其中|同比|全年|目前|共计|累计|分别|共|已|并)+/, '') : rest;
  };
  return bareOf(clause.trimStart())
    .replace(trailing, '')
    .replace(/(?:[由从自])(?:法定|原来|过去|原先|原)?(?:的)?$/, '')
    .replace(/^[、和及与]+|[“”"'\s]+$/g, '')
    .trim();
}

/** What is counted, in the report's own words: the noun before the number, or the one behind its unit. */
function labelOf(text: string, token: Token, floor: number): string {
  const clause = clauseBefore(text, token.start, floor);
  // 21个镇街、282个村: what stands before the comma names the figure before it.
  const before =
    /^[^\d，。]{1,12}[、和及与]\s*$/.test(clause) && floor > 0 && text.slice(floor, token.start).trim() === clause.trim()
      ? ''
      : nameIn(clause);
  const after = clauseAfter(text, token.end)
    .replace(/^[余多的\s]+/, '')
    .trim();
  if (/率$|率[均都]?$/.test(before)) return before;
  const noun = after.replace(/(?:参加|进行|开展|完成|接受|通过|提供|得到|予以|办理|列入|纳入).*$/, '');
  if (before.length >= 2)
    return (
      noun &&
      /^(?:组织|发放|办理|审查|受理|查处|制定|化解|调解|培训|聘请|开展|召开|举办|接待|检查|印发|出台|清理|完成|收到|答复|建立|建成|成立|设立|打造|新建|新增|覆盖(?:全.)?|涉及|配备|选派)$/.test(
        before,
      )
        ? `${before}${noun}`
        : before
    ).slice(-60);
  return (noun || before || token.unit).slice(0, 60);
}

const change =
  /(?:同比|环比|较上年(?:同期)?|比上年(?:同期)?|较去年(?:同期)?|比去年(?:同期)?)?(?:增长|上升|下降|减少|降低|上涨|压缩|缩短|压减|提高|提升|增加|增幅|降幅|下浮|精简)(?:了|率|幅度)?(?:达到?|为|约|近|超过|超)?\s*$/;
const level =
  /(?:提升|提高|上升|增加|增长|扩大|下降|降低|减少|压缩|缩短|压减|降|升|增|减|压)(?:到|至|为)\s*(?:了)?(?:约|近|超过|超)?\s*$|(?:保持|稳定|控制|维持)在\s*$/;
const compared = /(?:同比|环比|较上年|比上年|较去年|比去年)[^，。；]{0,10}$/;

function setRoles(text: string, drafts: Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const before = text.slice(Math.max(0, draft.start - 24), draft.start);
    const previous = drafts[i - 1];
    const between = previous ? text.slice(previous.end, draft.start) : '';
    if (
      previous &&
      /^[^，。；]{0,14}(?:到|至|为|成)\s*$/.test(between) &&
      /(?:由|从|自)[^，。；]{0,16}$/.test(text.slice(Math.max(0, previous.start - 18), previous.start)) &&
      !/[，。；]/.test(between)
    ) {
      previous.role = 'FROM';
      draft.role = 'TO';
      draft.label = previous.label;
    } else if (level.test(before)) draft.role = 'LEVEL';
    else if (change.test(before) || (compared.test(before) && /^[%百]/.test(draft.unit)) || draft.unit === '百分点' || draft.unit === '倍')
      draft.role = 'CHANGE';
    else if (draft.unit === '%') draft.role = 'RATIO';
  }
}

/** Figures of one sentence. */
const nearby = 24;

/** 89个（其中：通过81个，未通过8个）: what follows 其中 are parts of the figure before it, as long as the sentence lasts and the unit is the same. */
function setParts(text: string, drafts: Draft[]): Draft[] {
  const parts = new Set<Draft>();
  let next = 0;
  for (const found of text.matchAll(/其中/g)) {
    const at = found.index;
    while (next < drafts.length && (drafts[next] as Draft).start <= at) next += 1;
    // A sentence has few figures: what is further away belongs to another.
    const candidates = drafts
      .slice(Math.max(0, next - nearby), next)
      .filter(
        (d) => d.end <= at && !sentenceEnd.test(text.slice(d.end, at)) && !parts.has(d) && ['VALUE', 'TOTAL', 'WHOLE'].includes(d.role),
      );
    const following = drafts.slice(next, next + nearby).filter((d) => !/[。！？\n；]/.test(text.slice(at, d.start)));
    const whole = [...candidates].reverse().find((d) => following[0] && d.unit === following[0].unit);
    if (!whole) continue;
    let sum = 0;
    const inside = bracketOf(text, at);
    for (const draft of following) {
      if (draft.unit !== whole.unit || !['VALUE', 'TOTAL', 'PART'].includes(draft.role) || (inside !== null && draft.start > inside)) break;
      if (sum + Number(draft.value) > Number(whole.value) * 1.001 && whole.parts.length > 0) break;
      sum += Number(draft.value);
      draft.role = 'PART';
      whole.parts.push(draft);
      parts.add(draft);
    }
    if (whole.parts.length > 0) whole.role = 'TOTAL';
  }
  return parts.size === 0 ? drafts : drafts.filter((d) => !parts.has(d));
}

/** The end of the bracket a place stands in, or null. */
function bracketOf(text: string, at: number): number | null {
  const near = text.slice(Math.max(0, at - 12), at);
  const open = near.lastIndexOf('（');
  if (open === -1 || near.slice(open).includes('）')) return null;
  const close = text.slice(at, at + 400).indexOf('）');
  return close === -1 ? null : at + close;
}

/** 受理12件，办结11件，办结率91.7%: the ratio's whole and part are the two figures before it that give it. */
function setWhole(drafts: readonly Draft[], text: string): void {
  for (const [i, ratio] of drafts.entries()) {
    if (ratio.role !== 'RATIO') continue;
    const near = drafts
      .slice(Math.max(0, i - 4), i)
      .filter((d) => d.role === 'VALUE' && d.unit !== '%' && !sentenceEnd.test(text.slice(d.end, ratio.start)));
    for (const part of [...near].reverse()) {
      const whole = near.find(
        (d) =>
          d !== part &&
          d.start < part.start &&
          d.unit === part.unit &&
          Number(d.value) > 0 &&
          Math.abs((100 * Number(part.value)) / Number(d.value) - Number(ratio.value)) < 1,
      );
      if (!whole) continue;
      whole.role = 'WHOLE';
      part.role = 'PART';
      break;
    }
  }
}

const joint = /[、和与]|以及|及(?![格时])|(?<=》)(?=《)/;

/** 参考率和合格率均达100%, 宪法、民法典宣讲各1场: one expression, a figure for each thing named before it. */
function distributed(text: string, draft: Draft, floor: number): Draft[] {
  const clause = clauseBefore(text, draft.start, floor).trimEnd();
  if (clause === '') return [draft];
  const rates =
    /((?:(?:[^、和与及，]|及(?=[格时])){1,12}率(?:、|和|与|以及|及(?![格时])))+(?:[^、和与及，]|及(?=[格时])){1,12}率)(?:均|都|皆|同时|全部)?(?:达到?|为|保持|在|实现|是|了|高达)*$/.exec(
      clause,
    );
  const each = /^(.*?)各$/.exec(clause);
  let names: string[] = [];
  if (rates?.[1] && draft.unit === '%') names = rates[1].split(joint);
  else if (each?.[1]) {
    const list = each[1].replace(/^(?:.*?)(?:开展|举办|组织|召开|完成|办理|制定|进行|聘请|配备|建立|打造|设立|获评|创建)(?:了)?/, '');
    // 面向骑手、快递员开展宣讲各2场: what is shared may stand behind the verb.
    const whole = list.split(joint).length >= 2 ? list : each[1];
    const all = whole.split(joint).filter((part) => part !== '');
    if (all.length >= 2) {
      // 宪法、民法典宣讲: the last name carries what all of them share.
      names = all;
    }
  }
  if (names.length < 2) return [draft];
  return names.map((name) => ({ ...draft, parts: [], of: name.replace(fillers, '') || name }));
}

/** The clause a figure stands in, with what goes on to its next mark: the clause before it counts something else. */
function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 30), start);
  const behind = text.slice(start, end + 16);
  const stop = behind.slice(end - start).search(/[，。；]/);
  return `${before.slice(before.search(/[^，。；：]*$/))}${stop === -1 ? behind : behind.slice(0, end - start + stop)}`;
}

/**
 * Every figure of a text, in its order. `place` turns places in the text into a span of the source. Linear but for the short windows around each
 * number. Pure.
 */
export function figuresOf(text: string, place: (start: number, end: number, rule: string, confidence: number) => Span): ReadFigure[] {
  const tokens = tokensOf(text);
  const drafts: Draft[] = [];
  for (const [i, token] of tokens.entries()) {
    const floor = tokens[i - 1]?.end ?? 0;
    const { start, number, end, value, unit, approximation } = token;
    const draft: Draft = { start, number, end, value, unit, approximation, role: 'VALUE', label: '', parts: [], of: '' };
    for (const one of distributed(text, draft, floor)) {
      one.label = one.of || labelOf(text, token, floor);
      drafts.push(one);
    }
  }
  setRoles(text, drafts);
  setWhole(drafts, text);
  const top = setParts(text, drafts);
  const finish = (draft: Draft): ReadFigure => {
    const rule = draft.of ? 'figure-distributed' : draft.role === 'PART' ? 'figure-part' : 'figure';
    return {
      label: draft.label,
      value: draft.value,
      unit: draft.unit,
      role: draft.role,
      approximation: draft.approximation,
      indicator: indicatorOf(draft.label, draft.unit, clauseAround(text, draft.start, draft.end)),
      parts: draft.parts.map(finish),
      source: place(draft.start, draft.end, rule, draft.unit === '' ? 0.5 : 0.95),
    };
  };
  return top.map(finish);
}
