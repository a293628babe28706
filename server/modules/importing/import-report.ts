import { type HeadedItem, headedItems } from './activities.js';
import { combinedOf } from './combined.js';
import { commitmentOf, promisesOf } from './commitments.js';
import { coverageOf } from './coverage.js';
import { withoutCrumbs } from './crumbs.js';
import { figuresOf } from './figures/read-figures.js';
import { closingCount, headOf, namesReport, yearIn } from './head.rules.js';
import type { ImportedReport, ReadFigure } from './imported-report.js';
import { unwrapped } from './lines.js';
import { proposals } from './links.rules.js';
import { outlineOf } from './outline.js';
import { announced, type PartName } from './part-cues.rules.js';
import { partsOf } from './part-nodes.js';
import { refusalOf } from './refusal.rules.js';
import { remarkedFigures, remarksOf } from './remarks.rules.js';
import { dutiesOf, holderOf } from './responsibilities.js';
import { onlyIntroduces } from './roles/introductions.js';
import { Roles } from './roles/roles.js';
import { type Section, sectionsOf } from './sections.js';
import { faultsOf, faultText } from './shortcomings.js';
import { bare, normText, type Piece, placer, type SourceText, shownText, sourceText } from './source-text.js';
import { causeCategoryOf, dutyOf, themeOf } from './subjects.js';

/**
 * Reads a yearly report out of prose: normalise → outline → parts → items → figures, causes, owners, dates → links. Never throws, never loses a
 * character, and takes time in proportion to the length of the text. Pure.
 */
export function readReport(text: string): ImportedReport {
  const given = withoutCrumbs(sourceText(text));
  const { source, lines, aside, taken } = unwrapped(given);
  const place = placer(source);
  const closing = lines.slice(lines.length - closingCount(lines));
  const body = lines.slice(0, lines.length - closing.length);
  const last = body.at(-1);
  // Without a heading of its own, 无其他需要报告的事项 ends the report all the same.
  const nothingElse = last !== undefined && body.length > 1 && noOtherMatter.test(last.text) ? last : null;
  const content = nothingElse ? body.slice(0, -1) : body;
  const guess = yearIn(
    content
      .slice(0, 8)
      .map((line) => line.text)
      .join('\n'),
  );
  const { preface, blocks } = outlineOf(source, content, (line) => announced(line.text, guess) !== null && !namesReport(line.text));
  const head = headOf(preface);
  const titleText = head.title.map((piece) => shownText(source, piece)).join('');
  const year = yearIn(titleText.normalize('NFKC'));
  // Without blocks the preamble ends where the first paragraph tells of a part.
  const roles = new Roles(source, content, year ?? guess);
  const split = blocks.length === 0 ? preambleCount(source, head.preamble, roles) : head.preamble.length;
  const told = new Set(head.preamble.slice(split).map(({ start }) => start));
  const loose = content.filter(({ start }) => told.has(start));
  const sections = sectionsOf(source, blocks, loose, year ?? guess, roles);
  const of = (part: Section['part']) => sections.filter((section) => section.part === part);

  const readFigures = (piece: Piece): ReadFigure[] =>
    figuresOf(normText(source, piece), (start, end, rule, confidence) =>
      place({ start: piece.start + start, end: piece.start + end }, rule, confidence),
    );
  /** A piece without the brackets that a document made of the data puts behind it, and what they say. */
  const unremarked = (piece: Piece) => {
    const { length, stop, measure, evidence, figures } = remarksOf(normText(source, piece));
    const body = { start: piece.start, end: piece.end - length };
    const at = (start: number, end: number, rule: string, confidence: number) =>
      place({ start: piece.start + start, end: piece.start + end }, rule, confidence);
    return {
      ...{ body, measure, evidence },
      text: `${shownText(source, body)}${stop ? '。' : ''}`,
      figures: figures ? remarkedFigures(figures, at) : [],
    };
  };
  const headingOf = ({ heading }: HeadedItem) => (heading ? bare(shownText(source, heading)) : '');

  const measures = headedItems(source, of('MEASURES'), true, roles);
  const activities = measures.items.map((item) => {
    const { body, text, figures } = unremarked(item.body);
    return {
      heading: headingOf(item),
      narrative: text,
      theme: themeOf(headingOf(item), text),
      figures: [...readFigures({ start: item.heading?.start ?? body.start, end: body.end }), ...figures],
      source: place(item.whole, item.rule, item.confidence),
    };
  });

  const duties = dutiesOf(source, of('FIRST_RESPONSIBLE'), roles);
  const dutyText = of('FIRST_RESPONSIBLE')
    .map((s) => `${s.heading ? normText(source, s.heading) : ''}\n${s.lead.map((p) => normText(source, p)).join('\n')}`)
    .join('\n');
  const sectionHolder = holderOf(`${dutyText}\n${duties.items.map((d) => normText(source, d.narrative)).join('\n')}`);
  const responsibilities = duties.items.map((item) => {
    const { body, text: narrative, evidence, figures } = unremarked(item.narrative);
    return {
      holder: sectionHolder,
      narrative,
      duty: dutyOf(narrative),
      evidence,
      figures: [...readFigures(body), ...figures],
      source: place(item.whole, item.rule, 0.9),
    };
  });

  const combined = combinedOf(source, of('SHORTCOMINGS_AND_ARRANGEMENTS'), year ?? guess, roles);
  const faults = faultsOf(source, [...of('SHORTCOMINGS'), ...combined.faults], year ?? guess, roles);
  const promised = promisesOf(source, [...of('ARRANGEMENTS'), ...combined.promises], roles);
  const planYear = (year ?? guess) === null ? null : ((year ?? guess) as number) + 1;

  const commitments = [...promised.items.map((item) => ({ item, of: -1 })), ...faults.answers].sort(
    (a, b) => a.item.whole.start - b.item.whole.start,
  );
  const readCommitments = commitments.map(({ item, of: index }) =>
    commitmentOf(source, item, index, planYear, readFigures, place, unremarked),
  );
  const faultTexts = faults.items.map((fault) => faultText(source, fault));
  const links = proposals(faultTexts, readCommitments);

  const matters = headedItems(source, of('OTHER'), false);
  const statedNone =
    (nothingElse !== null && matters.items.length === 0) ||
    (matters.items.length > 0 && matters.items.every((m) => noOtherMatter.test(normText(source, m.body).trim())));
  const otherMatters = (statedNone ? [] : matters.items).map((item) => ({
    heading: headingOf(item) || soleHeading(source, of('OTHER')),
    text: shownText(source, item.body),
    source: place(item.whole, item.rule, 0.7),
  }));

  const leads: Readonly<Record<PartName, readonly Piece[]>> = {
    MEASURES: measures.lead,
    FIRST_RESPONSIBLE: duties.lead,
    SHORTCOMINGS: faults.lead,
    ARRANGEMENTS: promised.lead,
    OTHER: [...matters.lead, ...(statedNone ? matters.items.map((m) => m.body) : []), ...(nothingElse ? [nothingElse] : [])],
  };
  const counts: Readonly<Record<PartName, number>> = {
    MEASURES: activities.length,
    FIRST_RESPONSIBLE: responsibilities.length,
    SHORTCOMINGS: faults.items.length,
    ARRANGEMENTS: commitments.length,
    OTHER: otherMatters.length,
  };
  const stated = {
    ...(duties.stated && { FIRST_RESPONSIBLE: duties.stated }),
    ...(faults.stated && { SHORTCOMINGS: faults.stated }),
    ...(statedNone && { OTHER: 'EXPLICIT_NONE' as const }),
  };
  const partNodes = partsOf(source, place, { sections, leads, counts, stated });

  const preamble = head.preamble.slice(0, split);
  const core = {
    title: titleText,
    titleYear: year,
    addressee: head.addressee ? shownText(source, head.addressee) : null,
    preamble: preamble.map((piece) => shownText(source, piece)).join('\n'),
    parts: partNodes,
    responsibilities,
    activities,
    shortcomings: faults.items.map((fault, i) => ({
      text: faultTexts[i] as string,
      theme: themeOf('', faultTexts[i] as string),
      causes: fault.causes.map((piece) => {
        const said = shownText(source, piece);
        return { text: said, category: causeCategoryOf(said), source: place(piece, 'cause', 0.85) };
      }),
      source: place(fault.whole, fault.rule, fault.confidence),
    })),
    commitments: readCommitments.map((commitment, i) => ({ ...commitment, addresses: links[i] ?? [] })),
    otherMatters,
    closing: closing.map((line) => shownText(source, line)).join('\n'),
  };

  const known: Piece[] = [
    ...head.title,
    ...(head.addressee ? [{ start: head.addressee.start, end: head.addressee.end + 1 }] : []),
    ...preamble,
    ...closing,
    ...Object.values(leads).flat(),
    ...measures.items.map((i) => i.whole),
    ...duties.items.map((i) => i.whole),
    ...faults.items.flatMap((i) => [i.whole, ...i.causes]),
    ...commitments.map(({ item }) => item.whole),
    ...matters.items.map((i) => i.whole),
    ...sections.flatMap((s) => (s.heading ? [lineStart(source, s.heading)] : [])),
  ];
  const groups = [...measures.groups, ...promised.groups, ...matters.groups, ...faults.groups, ...combined.groups];
  const { residue, unread, coverage } = coverageOf(source, known, [
    ...aside,
    ...head.above.map((p) => ({ ...p, rule: 'above-title' })),
    ...groups.map((p) => ({ ...p, rule: 'group-heading' })),
  ]);
  return {
    ...core,
    refusal: refusalOf(source, core),
    otherMatters: [
      ...core.otherMatters,
      ...unread.map((piece) => ({ heading: null, text: shownText(source, piece), source: place(piece, 'unread', 0.3) })),
    ],
    residue: [
      ...residue
        .filter(({ start, end }) => end > start)
        .map(({ rule, ...piece }) => ({ text: shownText(source, piece), source: place(piece, rule, 0.9) })),
      ...taken.map(({ rule, ...piece }) => ({ text: shownText(given, piece), source: placer(given)(piece, rule, 0.9) })),
    ].sort((one, other) => one.source.start - other.source.start),
    coverage: { total: coverage.total + lengthOf(given, taken), covered: coverage.covered + lengthOf(given, taken) },
  };
}

/** Characters that are no white space. */
const lengthOf = (source: SourceText, pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + normText(source, piece).replace(/\s/g, '').length, 0);

/** 无其他需要报告的事项。 */
const noOtherMatter =
  /^(?:本年度)?(?:我[^，。]{1,4})?[无没](?:有)?(?:其[他它])?(?:需要?|应当?)?(?:报告|说明|汇报)?的?(?:其[他它])?(?:事项|情况)?[。]?$/;

/** From the marker of a heading on. */
const lineStart = (source: SourceText, heading: Piece): Piece => {
  let start = heading.start;
  while (start > 0 && source.norm.charAt(start - 1) !== '\n' && heading.start - start < 12) start -= 1;
  let { end } = heading;
  if (/[。：】]/.test(source.norm.charAt(end))) end += 1;
  return { start, end };
};

const soleHeading = (source: SourceText, sections: readonly Section[]): string | null => {
  const [only] = sections;
  const named = sections.length === 1 && only?.heading ? bare(shownText(source, only.heading)) : null;
  // The usual heading names nothing: a document made of matters without one carries it.
  return named === '其他需要报告的事项' ? null : named;
};

/** How many paragraphs without a heading introduce the report: up to 报告如下, else the first one or two that tell of no part. */
function preambleCount(source: SourceText, paragraphs: readonly Piece[], roles: Roles): number {
  const at = paragraphs.slice(0, 4).findIndex((piece) => /(?:如下|汇报)[。：:]?$/.test(normText(source, piece)));
  if (at >= 0) return at + 1;
  const told = paragraphs.findIndex((piece) => !onlyIntroduces(roles, piece));
  return told > 2 ? 0 : Math.max(0, told);
}
