import { type HeadedItem, headedItems } from './activities.js';
import { tidy } from './causes.rules.js';
import { answerIn, promisesOf } from './commitments.js';
import { coverageOf } from './coverage.js';
import { figuresOf } from './figures/read-figures.js';
import { closingCount, headOf, namesReport, yearIn } from './head.rules.js';
import type { ImportedReport, ReadFigure, Span } from './imported-report.js';
import { answers, proposedFrom } from './links.rules.js';
import { linesOf, outlineOf } from './outline.js';
import { announced, type PartName } from './part-cues.rules.js';
import { closingBracket, dueOnOf, ownerOf } from './promises.rules.js';
import { dutiesOf, holderOf } from './responsibilities.js';
import { type Section, sectionsOf } from './sections.js';
import { type FaultItem, faultsOf } from './shortcomings.js';
import { normText, type Piece, type SourceText, shownText, sourceText } from './source-text.js';
import { causeCategoryOf, dutyOf, themeOf } from './subjects.js';

const parts: readonly PartName[] = ['MEASURES', 'SHORTCOMINGS', 'FIRST_RESPONSIBLE', 'ARRANGEMENTS', 'OTHER'];

/** Words of which a report of this kind always has some. */
const ofThisKind = /法治|依法|普法|执法|法律|行政/g;

/**
 * Reads a yearly report out of prose: normalise → outline → parts → items → figures, causes, owners, dates → links. Never throws, never loses a
 * character, and takes time in proportion to the length of the text. Pure.
 */
export function readReport(text: string): ImportedReport {
  const source = sourceText(text);
  const place = placer(source);
  const { lines, aside } = linesOf(source);
  const closing = lines.slice(lines.length - closingCount(lines));
  const content = lines.slice(0, lines.length - closing.length);
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
  // Without blocks only the first paragraph is the preamble; the rest is the report.
  const split = blocks.length === 0 ? preambleCount(source, head.preamble) : head.preamble.length;
  const loose = content.filter((line) => head.preamble.slice(split).some((piece) => piece.start === line.start));
  const sections = sectionsOf(source, blocks, loose, year ?? guess);
  const of = (part: Section['part']) => sections.filter((section) => section.part === part);

  const readFigures = (piece: Piece): ReadFigure[] =>
    figuresOf(normText(source, piece), (start, end, rule, confidence) =>
      place({ start: piece.start + start, end: piece.start + end }, rule, confidence),
    );
  const headingOf = ({ heading }: HeadedItem) => (heading ? bare(shownText(source, heading)) : '');

  const measures = headedItems(source, of('MEASURES'), true);
  const activities = measures.items.map((item) => ({
    heading: headingOf(item),
    narrative: shownText(source, item.body),
    theme: themeOf(headingOf(item), shownText(source, item.body)),
    figures: readFigures({ start: item.heading?.start ?? item.body.start, end: item.body.end }),
    source: place(item.whole, item.rule, item.confidence),
  }));

  const duties = dutiesOf(source, of('FIRST_RESPONSIBLE'));
  const dutyText = of('FIRST_RESPONSIBLE')
    .map((s) => `${s.heading ? normText(source, s.heading) : ''}\n${s.lead.map((p) => normText(source, p)).join('\n')}`)
    .join('\n');
  const sectionHolder = holderOf(`${dutyText}\n${duties.items.map((d) => normText(source, d.narrative)).join('\n')}`);
  const responsibilities = duties.items.map((item) => {
    const narrative = shownText(source, item.narrative);
    return {
      holder: sectionHolder,
      narrative,
      duty: dutyOf(narrative),
      evidence: null,
      figures: readFigures(item.narrative),
      source: place(item.whole, item.rule, 0.9),
    };
  });

  const combined = combinedOf(source, of('SHORTCOMINGS_AND_ARRANGEMENTS'), year ?? guess);
  const faults = faultsOf(source, [...of('SHORTCOMINGS'), ...combined.faults], year ?? guess);
  const promised = promisesOf(source, [...of('ARRANGEMENTS'), ...combined.promises]);
  const { shortcomings, answered } = withAnswers(source, faults.items);
  const planYear = (year ?? guess) === null ? null : ((year ?? guess) as number) + 1;

  const commitments = [
    ...promised.items.map((item) => ({ item, of: -1 })),
    ...answered.map(({ piece, of: index }) => ({
      item: { whole: piece, heading: null, body: piece, rule: 'answer-beside-shortcoming', confidence: 0.8 } as HeadedItem,
      of: index,
    })),
    ...faults.answers.map(({ piece }) => ({
      item: { whole: piece, heading: null, body: piece, rule: 'answer-among-shortcomings', confidence: 0.8 } as HeadedItem,
      of: -1,
    })),
  ].sort((a, b) => a.item.whole.start - b.item.whole.start);
  const readCommitments = commitments.map(({ item, of: index }) => commitmentOf(source, item, index, planYear, readFigures, place));
  const faultTexts = shortcomings.map((fault) => faultText(source, fault));
  const links = proposals(faultTexts, readCommitments);

  const matters = headedItems(source, of('OTHER'), false);
  const statedNone =
    matters.items.length > 0 &&
    matters.items.every((m) =>
      /^(?:本年度)?(?:我[^，。]{1,4})?无(?:其他)?(?:需要?报告的)?(?:事项)?[。]?$|无其他需/.test(normText(source, m.body).trim()),
    );
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
    OTHER: statedNone ? [...matters.lead, ...matters.items.map((m) => m.body)] : matters.lead,
  };
  const filled: Readonly<Record<PartName, number>> = {
    MEASURES: activities.length,
    FIRST_RESPONSIBLE: responsibilities.length,
    SHORTCOMINGS: shortcomings.length,
    ARRANGEMENTS: commitments.length,
    OTHER: otherMatters.length,
  };
  const partNodes = parts.map((part) => {
    const own = [...of(part), ...(part === 'SHORTCOMINGS' || part === 'ARRANGEMENTS' ? of('SHORTCOMINGS_AND_ARRANGEMENTS') : [])];
    const heading = part === 'MEASURES' && own.filter((s) => s.heading).length !== 1 ? null : (own.find((s) => s.heading)?.heading ?? null);
    const stated = part === 'SHORTCOMINGS' ? faults.stated : part === 'OTHER' && statedNone ? 'EXPLICIT_NONE' : null;
    const presence = filled[part] > 0 ? 'PRESENT' : (stated ?? 'ABSENT');
    const from = heading ?? leads[part][0] ?? null;
    return {
      part,
      presence,
      heading: heading ? bare(shownText(source, heading)) : null,
      lead: leads[part].map((piece) => shownText(source, piece)).join('\n'),
      source: from
        ? place(
            { start: from.start, end: Math.max(from.end, heading?.end ?? 0) },
            own.find((s) => s.heading)?.rule ?? own[0]?.rule ?? 'part-heading',
            0.9,
          )
        : null,
    };
  });

  const preamble = head.preamble.slice(0, split);
  const core = {
    title: titleText,
    titleYear: year,
    addressee: head.addressee ? shownText(source, head.addressee) : null,
    preamble: preamble.map((piece) => shownText(source, piece)).join('\n'),
    parts: partNodes,
    responsibilities,
    activities,
    shortcomings: shortcomings.map((fault, i) => ({
      text: faultTexts[i] as string,
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
  const groups = [...measures.groups, ...promised.groups, ...matters.groups, ...faults.groups];
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
    residue: residue.map(({ rule, ...piece }) => ({ text: shownText(source, piece), source: place(piece, rule, 0.9) })),
    coverage,
  };
}

const placer =
  (source: SourceText) =>
  ({ start, end }: Piece, rule: string, confidence: number): Span => ({
    start: source.origin[start] ?? 0,
    end: end > start ? (source.origin[end - 1] ?? 0) + widthAt(source, end - 1) : (source.origin[start] ?? 0),
    confidence,
    rule,
  });

/** Units a character takes in the text as given: an entity takes several. */
const widthAt = (source: SourceText, at: number): number => {
  const width = (source.origin[at + 1] ?? 0) - (source.origin[at] ?? 0);
  return Math.max(1, Math.min(width, 8));
};

const bare = (heading: string): string => heading.replace(/\n/g, '').replace(/[。；，：:、\s]+$/u, '');

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
  return sections.length === 1 && only?.heading ? bare(shownText(source, only.heading)) : null;
};

/** How many paragraphs without a heading introduce the report: up to 报告如下, else the first where others follow. */
function preambleCount(source: SourceText, paragraphs: readonly Piece[]): number {
  const at = paragraphs.slice(0, 4).findIndex((piece) => /(?:如下|汇报)[。：:]?$/.test(normText(source, piece)));
  return at + 1;
}

const faultText = (source: SourceText, fault: FaultItem): string => {
  const said = fault.text
    .map((piece) => shownText(source, piece))
    .join('')
    .replace(/，(?=[。；！？])|([。；])(?=[。；，])/g, '$1')
    .replace(/([。；])[。；，]+/g, '$1');
  const { start, end } = tidy(said, { start: 0, end: said.length });
  return said.slice(start, end);
};

/** A section that is both: its blocks by their headings; those without one stay whole and are split inside. */
function combinedOf(source: SourceText, sections: readonly Section[], year: number | null): { faults: Section[]; promises: Section[] } {
  const faults: Section[] = [];
  const promises: Section[] = [];
  for (const section of sections) {
    let current: 'faults' | 'promises' = 'faults';
    const add = (to: 'faults' | 'promises', lead: readonly Piece[], blocks: Section['blocks']) =>
      ({ faults, promises })[to].push({
        part: to === 'faults' ? 'SHORTCOMINGS' : 'ARRANGEMENTS',
        heading: null,
        lead,
        blocks,
        rule: 'part-heading',
      });
    const kept: Piece[] = [];
    for (const piece of section.lead) {
      if (/^(?:下一?步|下一阶段|今后|明年|20\d\d年[，,]?.{0,16}(?:将|要)|针对(?:上述|以上|这些))/.test(normText(source, piece)))
        current = 'promises';
      if (current === 'promises') add('promises', [piece], []);
      else kept.push(piece);
    }
    if (kept.length > 0) add('faults', kept, []);
    current = 'faults';
    for (const block of section.blocks) {
      const what = block.heading ? announced(normText(source, block.heading), year) : null;
      if (what === 'ARRANGEMENTS') current = 'promises';
      else if (what === 'SHORTCOMINGS' || what === 'CAUSES') current = 'faults';
      if (what === 'ARRANGEMENTS') add('promises', block.body, block.children);
      else add(current, [], [block]);
    }
  }
  return { faults, promises };
}

/** A shortcoming whose text goes over to what will be done about it becomes two. */
function withAnswers(source: SourceText, items: readonly FaultItem[]) {
  const answered: { piece: Piece; of: number }[] = [];
  const shortcomings = items.map((item, index): FaultItem => {
    for (const [i, piece] of item.text.entries()) {
      const found = answerIn(normText(source, piece));
      if (!found) continue;
      answered.push({ piece: { start: piece.start + found.from, end: item.text.at(-1)?.end ?? piece.end }, of: index });
      return { ...item, text: [...item.text.slice(0, i), { start: piece.start, end: piece.start + found.at }] };
    }
    return item;
  });
  return { shortcomings, answered };
}

function commitmentOf(
  source: SourceText,
  item: HeadedItem,
  of: number,
  planYear: number | null,
  readFigures: (piece: Piece) => ReadFigure[],
  place: (piece: Piece, rule: string, confidence: number) => Span,
) {
  const heading = item.heading ? bare(shownText(source, item.heading)) : null;
  const whole = normText(source, item.body);
  const bracket = closingBracket(whole);
  const text = shownText(source, { start: item.body.start, end: item.body.end - bracket });
  const said = `${heading ?? ''}。${whole}`;
  return {
    heading: text === '' ? null : heading,
    text: text === '' ? (heading ?? '') : text,
    owner: ownerOf(bracket > 0 ? `${whole.slice(whole.length - bracket)}\n${said}` : said),
    measure: null,
    dueOn: dueOnOf(bracket > 0 ? `${whole.slice(whole.length - bracket)}\n${said}` : said, planYear),
    figures: readFigures({ start: item.heading?.start ?? item.body.start, end: item.body.end }),
    source: place(item.whole, item.rule, item.confidence),
    of,
  };
}

/** For each commitment the shortcomings it seems to answer; a shortcoming is offered to those that fit it best. */
function proposals(faults: readonly string[], commitments: readonly { heading: string | null; text: string; of: number }[]) {
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

/** Why a text is no report at all: neither its title nor two of its parts, or nearly no word of its kind. */
function refusalOf(source: SourceText, core: Pick<ImportedReport, 'title' | 'parts' | 'activities'>): ImportedReport['refusal'] {
  if (!/\S/.test(source.norm)) return 'EMPTY';
  const words = source.norm.slice(0, 20_000).match(ofThisKind)?.length ?? 0;
  const titled = /报告|总结|汇报|自查/.test(core.title) && /法治|依法|普法|第一责任人/.test(core.title);
  if (titled) return null;
  const told = core.parts
    .filter(({ heading, part }) => heading !== null || (part !== 'MEASURES' && part !== 'OTHER'))
    .filter((p) => p.presence !== 'ABSENT').length;
  const dense = words >= 3 && words * 120 >= Math.min(source.norm.length, 20_000);
  return (told >= 2 && words >= 2) || (dense && told >= 1) ? null : 'NOT_A_REPORT';
}
