import type { Message } from '../../../platform/errors.js';
import { literal } from '../../../platform/literal.js';
import { personalDataIn } from '../../checks/personal-data.js';
import type { SaidSource } from '../composition/composed-clause.js';

/** So many characters in a row, without blanks and marks, are no chance: they were taken from somewhere. */
const run = 8;
/** An item that is shorter is looked for whole, unless it is a word or two. */
const leastWhole = 6;

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');

function runsOf(text: string): string[] {
  const letters = bare(text);
  if (letters.length < run) return letters.length >= leastWhole ? [letters] : [];
  return Array.from({ length: letters.length - run + 1 }, (_, i) => letters.slice(i, i + run));
}

/** 136件 of a figure's place, `label 136件`; short numbers stand anywhere. */
const figureOf = ({ kind, text }: SaidSource): string | null => {
  const said = kind === 'FIGURE' ? /^.* (-?\d[\d.]*.*)$/su.exec(text)?.[1] : undefined;
  return said !== undefined && /\d{2,}/.test(said) ? said : null;
};

/**
 * What the office wrote itself is read by everybody too: why it must not go out so, or null. It tells of a person, or repeats what no public edition says.
 * Paraphrases and reckoning are not found.
 */
export class OfficeWords {
  readonly #hidden: ReadonlySet<string>;
  readonly #figures: readonly string[];

  constructor(released: ReadonlyMap<string, SaidSource>, open: ReadonlyMap<string, SaidSource>) {
    const isPublic = [...open.values()].filter(({ kind }) => kind !== 'REPORT');
    const told = new Set(isPublic.flatMap(({ text }) => runsOf(text)));
    const inside = [...released].filter(([id, { kind }]) => kind !== 'REPORT' && !open.has(id)).map(([, place]) => place);
    this.#hidden = new Set(inside.flatMap(({ text }) => runsOf(text)).filter((one) => !told.has(one)));
    const public_ = isPublic.map(({ text }) => text).join('\n');
    this.#figures = inside.flatMap((place) => figureOf(place) ?? []).filter((figure) => !public_.includes(figure));
  }

  obstacle(text: string): Message | null {
    const said = text.slice(0, 30);
    const [person] = personalDataIn(text);
    if (person) {
      const found = text.slice(person.start, person.end);
      return {
        zh: `“${said}…”含有个人信息（${found}），请删去后再公开。`,
        en: `"${said}…" holds personal data (${found}). Take it out before it is published.`,
      };
    }
    const letters = bare(text);
    const repeated =
      runsOf(text).find((one) => this.#hidden.has(one)) ??
      [...this.#hidden].find((one) => one.length < run && letters.includes(one)) ??
      this.#figures.find((figure) => new RegExp(`(?<!\\d)${literal(figure)}`, 'u').test(text));
    if (repeated === undefined) return null;
    return {
      zh: `“${said}…”写有未公开的内容（“${repeated}”）：单位尚未公开，或不予公开。请改写或删去。`,
      en: `"${said}…" repeats what is not public ("${repeated}"): not published, or withheld. Edit it or take it out.`,
    };
  }
}
