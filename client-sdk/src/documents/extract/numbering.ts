import { numberText } from './number-formats.js';
import { levelOf, numberReference, type Styles } from './styles.js';
import { child, children, isOn, value, type Xml } from './xml.js';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** What stands between number and text: a tab unless the level says a space or nothing. */
  readonly suffix: string;
  /** The level (from 1) after which it begins anew; 0 = never; undefined = after any above it. */
  readonly restart: number | undefined;
  /** All numbers in digits (legal style). */
  readonly legal: boolean;
  readonly style: string | undefined;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/**
 * The numbers Word generates (ISO/IEC 29500-1, 17.9): they stand in no paragraph and are counted here in the order of the text. Lists over one
 * abstract list count on together, as Word does; a start that a list states for itself counts from its first paragraph.
 */
export class Numbering {
  private readonly abstracts = new Map<string, Xml>();
  private readonly lists = new Map<string, Xml>();
  private readonly resolved = new Map<string, List | null>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(
    root: Xml | null,
    private readonly styles: Styles,
  ) {
    const numbering = child(root ?? undefined, 'w:numbering');
    for (const abstract of children(numbering, 'w:abstractNum')) this.abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', abstract);
    for (const list of children(numbering, 'w:num')) this.lists.set(list.attributes['w:numId'] ?? '', list);
  }

  /** Counts a paragraph and answers what Word writes in front of it; empty when it bears no number. */
  labelOf(properties: Xml | undefined): string {
    const own = numberReference(properties);
    const ofStyle = this.styles.number(value(properties, 'w:pStyle'));
    const numId = own.numId ?? ofStyle.numId;
    if (numId === undefined || numId === '0') return '';
    const list = this.listOf(numId);
    if (!list) return '';
    const level = own.level ?? (own.numId === undefined ? this.levelOfStyle(list, ofStyle.from) : undefined) ?? ofStyle.level ?? 0;
    return this.counted(numId, list, level);
  }

  /** Which level of the list a style stands for (17.9.23). */
  private levelOfStyle(list: List, style: string | undefined): number | undefined {
    if (style === undefined) return undefined;
    for (const [at, level] of list.levels) if (level.style === style) return at;
    return undefined;
  }

  private counted(numId: string, list: List, at: number): string {
    const counters = this.counters.get(list.abstract) ?? [];
    this.counters.set(list.abstract, counters);
    const stated = list.starts.get(at);
    const startOf = (level: number) => list.starts.get(level) ?? list.levels.get(level)?.start ?? 1;
    const before = counters[at];
    const first = stated !== undefined && !this.begun.has(`${numId}:${at}`);
    counters[at] = first || before === undefined ? startOf(at) : before + 1;
    if (stated !== undefined) this.begun.add(`${numId}:${at}`);
    for (let below = at + 1; below < 9; below += 1) {
      const restart = list.levels.get(below)?.restart;
      if (restart === undefined || at < restart) counters[below] = undefined;
    }
    const level = list.levels.get(at);
    if (!level) return '';
    const text = level.text.replace(/%([1-9])/g, (_, written: string) => {
      const of = Number(written) - 1;
      const format = list.levels.get(of)?.format ?? 'decimal';
      return numberText(level.legal ? 'decimal' : format, counters[of] ?? startOf(of));
    });
    return level.format === 'bullet' ? bullet(text) : text && text + gap(text, level.suffix);
  }

  private listOf(numId: string): List | null {
    const known = this.resolved.get(numId);
    if (known !== undefined) return known;
    const list = this.lists.get(numId);
    const found = list ? this.resolve(list) : null;
    this.resolved.set(numId, found);
    return found;
  }

  private resolve(list: Xml): List | null {
    const abstractId = this.definitionOf(value(list, 'w:abstractNumId') ?? '');
    const abstract = this.abstracts.get(abstractId);
    if (!abstract) return null;
    const levels = new Map(children(abstract, 'w:lvl').map((level) => [levelOf(level.attributes['w:ilvl']), levelFrom(level)]));
    const starts = new Map<number, number>();
    for (const override of children(list, 'w:lvlOverride')) {
      const at = levelOf(override.attributes['w:ilvl']);
      const own = child(override, 'w:lvl');
      if (own) levels.set(at, levelFrom(own));
      const start = value(override, 'w:startOverride');
      if (start !== undefined) starts.set(at, whole(start, 1));
    }
    return { abstract: abstractId, levels, starts };
  }

  /** Follows `w:numStyleLink`: the list is defined where the style's own list is (17.9.21). */
  private definitionOf(abstractId: string): string {
    const link = value(this.abstracts.get(abstractId), 'w:numStyleLink');
    if (link === undefined) return abstractId;
    const { numId } = this.styles.number(link);
    const linked = numId === undefined ? undefined : value(this.lists.get(numId), 'w:abstractNumId');
    return linked !== undefined && child(this.abstracts.get(linked), 'w:numStyleLink') === undefined ? linked : abstractId;
  }
}

/** Word takes 31 characters; each paragraph repeats them. */
const longestText = 64;

function levelFrom(level: Xml): Level {
  const restart = value(level, 'w:lvlRestart');
  const hidden = isOn(child(child(level, 'w:rPr'), 'w:vanish'));
  return {
    start: whole(value(level, 'w:start'), 0),
    format: value(level, 'w:numFmt') ?? 'decimal',
    text: hidden ? '' : (value(level, 'w:lvlText') ?? '').slice(0, longestText),
    suffix: value(level, 'w:suff') ?? 'tab',
    restart: restart === undefined ? undefined : whole(restart, 0),
    legal: isOn(child(level, 'w:isLgl')),
    style: value(level, 'w:pStyle'),
  };
}

const whole = (written: string | undefined, otherwise: number): number =>
  written !== undefined && /^\d{1,6}$/.test(written) ? Number(written) : otherwise;

/** A full-width mark keeps its distance by itself; "1." would run into the figure behind it. */
const gap = (text: string, suffix: string): string =>
  suffix === 'nothing' || /[、，．：）】」》\u2460-\u249b\u3280-\u3289]$/.test(text) ? '' : ' ';

/** Fonts of symbols use private code points, which mean nothing outside Word. */
const bullet = (text: string): string => (text === '' ? '' : /^[\u2000-\u2bff\u3000-\u303f*\-—–·]$/.test(text) ? `${text} ` : '• ');
