import { severalCauses, tidy } from '../several-causes.rules.js';
import type { Piece } from '../source-text.js';
import { piecesIn } from './pieces.js';
import type { Told } from './told.js';

/** One shortcoming of a running text: `whole` reaches to the next. */
export interface Statement extends Told {
  readonly whole: Piece;
}

/** Takes apart a running text about shortcomings: what stands before the first, and each of them. Linear. Pure. */
export function statementsIn(text: string): { readonly lead: Piece; readonly statements: readonly Statement[] } {
  const statements: (Told & { start: number })[] = [];
  const before: Told = { fault: [], causes: [], plans: [] };
  /** Causes since the last stop, when no shortcoming has been told since: 由于A，B不够. */
  let waiting: Piece[] = [];
  let saidSinceStop = false;
  let from = 0;
  for (const { start, end, tag } of piecesIn(text, 'several')) {
    if (/[。；！？\n]/.test(text.slice(from, start))) {
      statements.at(-1)?.causes.push(...waiting);
      waiting = [];
      saidSinceStop = false;
    }
    from = end;
    const current = statements.at(-1) ?? before;
    if (tag === 'BEGIN' || (tag === 'FAULT' && statements.length === 0)) {
      const begins = waiting[0]?.start ?? start;
      statements.push({ start: begins, fault: [{ start, end }], causes: waiting, plans: [] });
      waiting = [];
      saidSinceStop = true;
    } else if (tag === 'FAULT') {
      current.fault.push({ start, end });
      current.causes.push(...waiting);
      waiting = [];
      saidSinceStop = true;
    } else if (tag === 'CAUSE') (saidSinceStop ? current.causes : waiting).push({ start, end });
    else if (tag === 'PLAN') current.plans.push({ start, end });
    if (tag !== 'NONE' && /[。；！？]/.test(text.slice(start, end))) saidSinceStop = tag === 'BEGIN' || tag === 'FAULT';
  }
  (statements.at(-1) ?? before).causes.push(...waiting);
  return {
    lead: { start: 0, end: leadEnd(text.slice(0, statements[0]?.start ?? text.length)) },
    statements: statements.map(({ start, fault, causes, plans }, i) => ({
      ...{ fault, plans, causes: causes.flatMap((piece) => severalCauses(text, piece)) },
      whole: tidy(text, { start, end: statements[i + 1]?.start ?? text.length }),
    })),
  };
}

/** 差距仍然不小：因: without the words that belong to what stands behind it. */
function leadEnd(text: string): number {
  const marks = [...text.matchAll(/[。：；！？](?=[^。：；！？]{0,12}$)/g)];
  return (marks.at(-1)?.index ?? text.length - 1) + 1;
}

const explaining =
  /^[^，。；]{0,10}(?:原因|根源|根子|成因|症结|缘由|由于|因为|之所以|究其|归根|归结|追根|说到底|说穿|深层|根本上|上述|以上|上面|前述|这|此|该|主观|客观|共同|产生|造成|存在|出现|导致|形成|第[一二三四五六七八九十\d]|前[两二三四五\d]|后[两二三四五\d]|前者|后者|其中|问题[一二三四五\d]|分析|剖析|源|背后)/;

/** Whether a text tells why, and nothing that is lacking or will be done. Linear. Pure. */
export function onlyExplains(text: string): boolean {
  if (!explaining.test(text)) return false;
  const tags = new Set(piecesIn(text, 'several').map(({ tag }) => tag));
  return tags.has('CAUSE') && !tags.has('BEGIN') && !tags.has('FAULT') && !tags.has('PLAN');
}

/** The causes that a text tells which is not about one shortcoming alone: 上述问题的原因，A；B. Linear. Pure. */
export const causesIn = (text: string): Piece[] =>
  piecesIn(text, 'several')
    .filter(({ tag }) => tag === 'CAUSE')
    .flatMap((piece) => severalCauses(text, piece));
