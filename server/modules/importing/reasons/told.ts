import { plainCauses, severalCauses, tidy } from '../several-causes.rules.js';
import type { Piece } from '../source-text.js';
import { atomsOf } from './atoms.js';
import { piecesIn } from './pieces.js';

/** What a text about one shortcoming says: what is lacking, why, and what will be done; in order, by its places. */
export interface Told {
  readonly fault: Piece[];
  readonly causes: Piece[];
  readonly plans: Piece[];
}

/** （原因：A；B） at the very end says all of why, as a document made of the data does. */
const bracketed = /（原因：([^（）]*(?:（[^（）]*）[^（）]*)*)）[。]?$/;

/** Takes apart what a text says of one shortcoming. What a document made of the result says is taken apart the same way. Linear. Pure. */
export function toldIn(text: string): Told {
  const closing = bracketed.exec(text);
  if (closing && closing.index > 0) {
    const from = closing.index + '（原因：'.length;
    return {
      fault: [{ start: 0, end: closing.index }],
      causes: severalCauses(text, { start: from, end: from + (closing[1] ?? '').length }),
      plans: [],
    };
  }
  const told = withoutMore(text, { fault: [{ start: 0, end: text.length }], causes: [], plans: [] });
  // What nothing announces is no cause.
  if (
    told.causes.length > 0 &&
    (text.length <= 16 || told.fault.length === 0) &&
    !/主观|客观|——/.test(text) &&
    atomsOf(text).every(({ kind }) => kind === 'word' || kind === 'mark' || kind === 'joins')
  )
    return { fault: [{ start: 0, end: text.length }], causes: [], plans: told.plans };
  const plainly = plainCauses(text);
  if (plainly && plainly.at > 3 && plainly.causes.length > told.causes.length) {
    const fault = tidy(text, { start: 0, end: plainly.at });
    return { ...told, fault: fault.end > fault.start ? [fault] : told.fault, causes: plainly.causes };
  }
  if (told.fault.length > 0 || told.causes.length === 0) return told;
  // 受机构改革影响，人员流动大。: a text about a shortcoming names one besides its cause.
  const named = piecesIn(text, 'one')
    .filter(({ tag }) => tag === 'NONE')
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/[^，。；：\n]{4,}/g)].map(({ 0: said, index }) =>
        tidy(text, { start: start + index, end: start + index + said.length }),
      ),
    )
    .filter(({ start, end }) => !announcing.test(text.slice(start, end)));
  if (named.length > 0) return { ...told, fault: named };
  // 由于执法编制紧缺，巡查频次不够: the last clause is what comes of the others.
  const [only] = told.causes;
  const comma = only && told.causes.length === 1 && /^\s*(?:由于|因|受|鉴于)/.test(text) ? text.lastIndexOf('，', only.end) : -1;
  if (!only || comma <= only.start) return told;
  return { ...told, fault: [tidy(text, { start: comma, end: only.end })], causes: [{ start: only.start, end: comma }] };
}

const announcing =
  /^第.{1,2}个?(?:问题|不足|短板)$|^(?:问题|不足|短板|差距)|原因|根源|根子|成因|症结|缘由|由于|因为|之所以|究其|归根|影响|制约|导致|所致|有关|分析|说到底/;

/** What is left when a plan was taken out is read again, since it will be read alone; but for one whose causes are known. Pure. */
export function withoutMore(text: string, found: Told): Told {
  if (found.causes.length > 0) return found;
  const told: Told = { fault: [], causes: [], plans: [...found.plans] };
  let left: readonly Piece[] = found.fault;
  for (let again = 0; again < 4; again += 1) {
    const said = left.map(({ start, end }) => text.slice(start, end)).join('');
    const pieces = piecesIn(said, 'one');
    const at = placesIn(left);
    left = pieces.filter(({ tag }) => tag === 'FAULT' || tag === 'BEGIN').flatMap(at);
    told.causes.push(
      ...pieces
        .filter(({ tag }) => tag === 'CAUSE')
        .flatMap(at)
        .flatMap((piece) => severalCauses(text, piece)),
    );
    told.plans.push(...pieces.filter(({ tag }) => tag === 'PLAN').flatMap(at));
    if (told.causes.length > 0 || left.map(({ start, end }) => text.slice(start, end)).join('') === said) break;
  }
  told.fault.push(...left);
  told.causes.sort((one, other) => one.start - other.start);
  return told;
}

/** From places in the text of pieces joined to places in the whole: a stretch over a joint becomes two. */
const placesIn =
  (pieces: readonly Piece[]) =>
  (stretch: Piece): Piece[] => {
    const found: Piece[] = [];
    let before = 0;
    for (const { start, end } of pieces) {
      const [from, to] = [Math.max(stretch.start - before, 0), Math.min(stretch.end - before, end - start)];
      if (from < to) found.push({ start: start + from, end: start + to });
      before += end - start;
    }
    return found;
  };
