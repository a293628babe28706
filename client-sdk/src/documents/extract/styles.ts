import { child, children, isOn, value, type Xml } from './xml.js';

/** What a paragraph or a style says of its number; either may be left to the style it is based on. */
export interface NumberReference {
  readonly numId?: string;
  readonly level?: number;
}

interface Style {
  readonly basedOn: string | undefined;
  readonly number: NumberReference;
  readonly vanish: boolean | undefined;
}

/** Longest chain of styles that is followed; Word allows ten, and a ring of styles must end somewhere. */
const longestChain = 20;

/** `word/styles.xml` as far as it makes text appear or vanish. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly chains = new Map<string | undefined, readonly string[]>();
  private defaultParagraph: string | undefined;

  constructor(root: Xml | null) {
    for (const style of children(child(root ?? undefined, 'w:styles'), 'w:style')) {
      const id = style.attributes['w:styleId'];
      if (id === undefined) continue;
      const vanish = child(child(style, 'w:rPr'), 'w:vanish');
      this.styles.set(id, {
        basedOn: value(style, 'w:basedOn'),
        number: numberReference(child(style, 'w:pPr')),
        vanish: vanish && isOn(vanish),
      });
      if (style.attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? ''))
        this.defaultParagraph = id;
    }
  }

  /** The paragraph's style and those it is based on, nearest first. */
  chain(id: string | undefined): readonly string[] {
    const known = this.chains.get(id);
    if (known) return known;
    const found: string[] = [];
    for (let at = id ?? this.defaultParagraph; at !== undefined && found.length < longestChain; at = this.styles.get(at)?.basedOn)
      if (this.styles.has(at)) found.push(at);
    this.chains.set(id, found);
    return found;
  }

  /** The number a style gives, with the nearest value of each part, and the style that names the list. */
  number(id: string | undefined): NumberReference & { readonly from?: string } {
    const chain = this.chain(id);
    const from = chain.find((at) => this.styles.get(at)?.number.numId !== undefined);
    const leveled = chain.find((at) => this.styles.get(at)?.number.level !== undefined);
    return {
      ...(from && { from, numId: this.styles.get(from)?.number.numId }),
      ...(leveled && { level: this.styles.get(leveled)?.number.level }),
    };
  }

  /** Whether a style hides its text; undefined when none says. */
  hides(id: string | undefined): boolean | undefined {
    if (id === undefined) return undefined;
    const said = this.chain(id).find((at) => this.styles.get(at)?.vanish !== undefined);
    return said === undefined ? undefined : this.styles.get(said)?.vanish;
  }
}

/** `w:numPr` of paragraph properties. */
export function numberReference(properties: Xml | undefined): NumberReference {
  const number = child(properties, 'w:numPr');
  const [numId, level] = [value(number, 'w:numId'), value(number, 'w:ilvl')];
  return { ...(numId !== undefined && { numId }), ...(level !== undefined && { level: levelOf(level) }) };
}

/** A list has nine levels (17.9.3). */
export const levelOf = (written: string | undefined): number => Math.min(8, Math.max(0, Math.trunc(Number(written)) || 0));
