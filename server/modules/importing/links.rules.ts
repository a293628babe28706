/** Words that stand in nearly every report say nothing about what one is about. */
const common =
  /法治(?:政府)?(?:建设)?|工作|进一步|加强|提升|提高|不断|强化|推进|落实|有待|仍需|还需|不够|不足|不高|不强|存在|方面|能力|水平|建设|力度|持续|深入|切实|积极|全面|开展|主要|有关|相关|个别|部分|一定/g;

const pairs = (text: string): Set<string> => {
  const essence = text.replace(common, ' ').replace(/[\p{P}\d]/gu, ' ');
  const found = new Set<string>();
  for (const word of essence.split(/\s+/)) for (let i = 0; i < word.length - 1; i += 1) found.add(word.slice(i, i + 2));
  return found;
};

/** What different words have in common: a shortcoming and what answers it are seldom worded alike. */
const topics: readonly RegExp[] = [
  /人员(?:配备|力量|编制|紧缺|短缺|偏少|较少|不足)|人手|编制|力量|招录|专职|配齐|配强|增配/,
  /普法|宣传|宣讲|知晓/,
  /执法|处罚|监管|检查/,
  /学习|学法|理论|学深|笃用/,
  /业务|培训|素质|专业/,
  /信息化|数字|平台|系统|智慧/,
  /制度|机制|规范性文件|流程/,
  /决策|合法性审[查核]|法律顾问|论证/,
  /矛盾|纠纷|调解|信访|复议/,
  /营商|企业|市场主体|公平竞争/,
  /应诉|诉讼|败诉/,
  /公开|透明/,
];

/** How likely a commitment answers a shortcoming, from 0 to 1. Pure. */
function answers(shortcoming: string, heading: string, text: string): number {
  const commitment = `${heading}。${text}`;
  const [one, other] = [pairs(shortcoming), pairs(commitment)];
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  const words = one.size === 0 ? 0 : shared / one.size;
  const mine = topics.filter((topic) => topic.test(shortcoming));
  const both = mine.filter((topic) => topic.test(commitment.slice(0, 120))).length;
  const topical = mine.length === 0 ? 0 : both / mine.length;
  const named = mine.some((topic) => topic.test(heading)) ? 0.1 : 0;
  return Math.round(100 * Math.min(1, 0.6 * words + 0.5 * topical + named)) / 100;
}

/** From here on a link is proposed. */
const proposedFrom = 0.45;

/** For each commitment the shortcomings it seems to answer; a shortcoming is offered to those that fit it best. Pure. */
export function proposals(faults: readonly string[], commitments: readonly { heading: string | null; text: string; of: number }[]) {
  const links = commitments.map(() => [] as { index: number; confidence: number }[]);
  // A pathological text may hold thousands of each; no person would look through such proposals.
  if (faults.length * commitments.length > 40_000) return links;
  for (const [index, fault] of faults.entries()) {
    const beside = commitments.findIndex((commitment) => commitment.of === index);
    if (beside >= 0) {
      links[beside]?.push({ index, confidence: 0.95 });
      continue;
    }
    const scores = commitments.map(({ heading, text }) => answers(fault, heading ?? '', text.slice(0, 600)));
    const best = Math.max(0, ...scores);
    if (best < proposedFrom) continue;
    for (const [i, score] of scores.entries()) if (score >= best - 0.05) links[i]?.push({ index, confidence: score });
  }
  return links;
}
