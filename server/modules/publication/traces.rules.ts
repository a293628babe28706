import type { Message } from '../../platform/errors.js';
import { literal } from '../../platform/literal.js';
import type { Refusal } from '../../platform/user-error.js';
import { formula } from '../checks/fingerprints.js';
import { tokensOf } from '../importing/figures/tokens.js';
import type { SignedFigure } from '../reports/report-document.js';
import { type Withheld, withoutWithheld } from './public-document.rules.js';
import { refusalOf } from './publication.refusals.js';
import type { SignedReport } from './signed-report.js';

/** A text of the public edition, by the item it stands in; null = the report as a whole. */
interface Place {
  readonly itemId: string | null;
  /** how people find it */
  readonly name: Message;
  readonly text: string;
  /** the item's own words, of which a withholding keeps a copy; empty for the report as a whole */
  readonly own: string;
}

const brief = (text: string) => (text.length <= 20 ? text : `${text.slice(0, 20)}…`);
const bare = (text: string) => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
const flat = (figures: readonly SignedFigure[]): SignedFigure[] => figures.flatMap((one) => [one, ...flat(one.parts ?? [])]);
const lines = (...texts: readonly (string | null | undefined)[]) => texts.filter(Boolean).join('\n');

/** Everything that would be told, item by item; items are numbered as in the whole report, where people look for them. */
function placesOf(report: SignedReport, whole: SignedReport): Place[] {
  const lists = [whole.responsibilities, whole.activities, whole.shortcomings, whole.commitments, whole.otherMatters];
  const numbers = new Map(lists.flatMap((items) => items.map(({ id }, i) => [id, i + 1] as const)));
  const nth = (id: string, zh: string, en: string, heading = '') => ({
    itemId: id,
    name: {
      zh: `${zh}第${numbers.get(id)}项${heading && `“${brief(heading)}”`}`,
      en: `${en} ${numbers.get(id)}${heading && ` "${brief(heading)}"`}`,
    },
  });
  const ofAll = (zh: string, en: string, text: string | null | undefined): Place => ({
    itemId: null,
    name: { zh, en },
    text: text ?? '',
    own: '',
  });
  return [
    ofAll('标题', 'the title', report.title),
    ofAll('主送机关', 'the addressee', report.addressee),
    ofAll('导语', 'the opening', report.preamble),
    ofAll('落款', 'the closing', report.closing),
    ...(report.parts ?? []).map(({ heading, lead }) => ofAll(heading ?? '段首', heading ?? 'the lead of a part', lines(heading, lead))),
    ...report.responsibilities.map(({ id, holder, narrative, evidence, figures }) => ({
      ...nth(id, '履职情况', 'duty'),
      own: narrative,
      text: lines(holder, narrative, evidence, ...flat(figures).map(({ label }) => label)),
    })),
    ...report.activities.map(({ id, heading, narrative, figures }) => ({
      ...nth(id, '工作举措', 'activity', heading),
      own: lines(heading, narrative),
      text: lines(heading, narrative, ...flat(figures).map(({ label }) => label)),
    })),
    ...report.shortcomings.map(({ id, text, causes }) => {
      const own = lines(text, ...causes.map((cause) => cause.text));
      return { ...nth(id, '不足', 'shortcoming'), own, text: own };
    }),
    ...report.commitments.map(({ id, heading, text, owner, measure, figures }) => ({
      ...nth(id, '承诺', 'commitment'),
      own: lines(heading, text),
      text: lines(heading, text, owner, measure, ...flat(figures).map(({ label }) => label)),
    })),
    ...report.otherMatters.map(({ id, heading, text }) => {
      const own = lines(heading, text);
      return { ...nth(id, '其他事项', 'other matter'), own, text: own };
    }),
  ];
}

/** Whether a text says the number of a figure with its unit, in digits, in Chinese numerals, or as 3.2万. */
export function saysNumber(text: string, { value, unit }: Pick<SignedFigure, 'value' | 'unit'>): boolean {
  if (tokensOf(text).some((token) => token.value === value && token.unit === unit)) return true;
  const plain = text.normalize('NFKC').replace(/[\s,，]/g, '');
  const written = literal(`${value}${unit.normalize('NFKC')}`);
  return new RegExp(`(?<![\\d.第])${written}`).test(plain);
}

const sentencesOf = (text: string): string[] => text.split(/[。；;！？\n]/);
/** Sentences of a text that name what a figure counts. */
const sentencesAbout = (text: string, label: string) => sentencesOf(text).filter((sentence) => sentence.includes(label));

/** What is short is said of many things: a heading such as 加强组织领导 betrays nothing of what stood below it. */
const tellingLength = { alone: 6, part: 8, line: 12 } as const;

/** What a withheld item says, by lines that are long enough to be known again. */
function wordsOf({ itemText }: Withheld): string[] {
  const said = itemText.split('\n').map(bare);
  const least = said.length === 1 ? tellingLength.alone : tellingLength.line;
  return said.filter((line) => line.length >= least);
}

/**
 * A part of a withheld item under an id of its own, as where a commitment was split or a sentence moved: all it says stands in the item, or a long
 * sentence of it does. Formula text stands everywhere.
 */
function isPartOf({ own, text }: Place, { itemText }: Withheld): boolean {
  const whole = bare(itemText);
  const pieces = sentencesOf(own).map(bare).filter(Boolean);
  if (bare(own).length >= tellingLength.part && pieces.every((one) => whole.includes(one))) return true;
  return sentencesOf(text).some((one) => !formula.test(one) && bare(one).length >= tellingLength.line && whole.includes(bare(one)));
}

/** The figure that `figureText` wrote; null where it is none. */
function figureIn(text: string): Pick<SignedFigure, 'label' | 'value' | 'unit'> | null {
  const [, label = '', value = '', unit = ''] = /^(.+) (-?\d+(?:\.\d+)?)(.*)$/su.exec(text) ?? [];
  return label === '' ? null : { label, value, unit };
}

const tellsOf = ({ text }: Place, figure: Pick<SignedFigure, 'label' | 'value' | 'unit'>): boolean =>
  sentencesAbout(text, figure.label).some((said) => saysNumber(said, figure));

/** The item that holds a figure, and the figure it is a part of. */
interface Holder {
  readonly itemId: string;
  readonly figure: SignedFigure;
  readonly whole: SignedFigure | null;
}

function holdersOf(report: SignedReport): Map<string, Holder> {
  const found = new Map<string, Holder>();
  const visit = (itemId: string, figures: readonly SignedFigure[], whole: SignedFigure | null) => {
    for (const figure of figures) {
      found.set(figure.id, { itemId, figure, whole });
      visit(itemId, figure.parts ?? [], figure);
    }
  };
  for (const list of [report.responsibilities, report.activities, report.commitments])
    for (const item of list) visit(item.id, item.figures, null);
  return found;
}

/**
 * What is withheld and could still be read in the rest of the report, or reckoned from it. The text of a report is signed and nobody cuts a figure out of
 * its sentence, so the item that tells it has to be withheld too. Pure.
 */
export function traces(report: SignedReport, withheld: readonly Withheld[]): Refusal[] {
  const ids = new Set(withheld.map(({ itemId }) => itemId));
  const open = withoutWithheld(report, withheld);
  const places = placesOf(open, report);
  const holders = holdersOf(report);
  const stillOpen = holdersOf(open);
  return withheld.flatMap((one): Refusal[] => {
    if (one.kind !== 'FIGURE') {
      const words = wordsOf(one);
      return places
        .filter((place) => words.some((said) => bare(place.text).includes(said)) || isPartOf(place, one))
        .map((place) => refusalOf.stillTold(one, place));
    }
    // The same figure under another id, as where its text was written anew, is the same figure.
    const again = [...stillOpen.values()].find(({ figure }) => figureText(figure) === one.itemText);
    if (again)
      return [
        refusalOf.stillTold(one, { name: { zh: `数字“${figureText(again.figure)}”`, en: `the figure "${figureText(again.figure)}"` } }),
      ];
    const held = holders.get(one.itemId);
    if (!held) {
      // The row is gone, the sentence may have stayed.
      const gone = figureIn(one.itemText);
      return gone === null
        ? []
        : places.filter((place) => tellsOf(place, gone)).map((place) => refusalOf.figureStands(one.itemText, place));
    }
    return flat([held.figure]).flatMap((figure) => {
      const telling = places.filter((place) => (place.itemId === held.itemId ? saysNumber(place.text, figure) : tellsOf(place, figure)));
      return [
        ...telling.map((place) => refusalOf.figureStands(figureText(figure), place)),
        ...(figure === held.figure && !ids.has(held.itemId) && isReckoned(held, ids)
          ? [refusalOf.reckoned(figureText(figure), figureText(held.whole as SignedFigure))]
          : []),
      ];
    });
  });
}

/** Whether the whole less the other parts gives the one that is withheld. */
const isReckoned = ({ whole }: Holder, ids: ReadonlySet<string>): boolean =>
  whole !== null &&
  !ids.has(whole.id) &&
  (whole.parts ?? []).length > 1 &&
  (whole.parts ?? []).filter(({ id }) => ids.has(id)).length === 1;

/** A figure as people call it: the form in which a withholding keeps it. */
export const figureText = ({ label, value, unit }: Pick<SignedFigure, 'label' | 'value' | 'unit'>): string => `${label} ${value}${unit}`;
