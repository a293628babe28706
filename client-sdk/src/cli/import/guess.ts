/** Which unit and year a file is of, from what it says of itself. Pure. */

export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
}

/** Where a guess comes from, the surest first. */
export type GuessSource = 'MAP' | 'OPTION' | 'TITLE' | 'FILE_NAME' | 'FOLDER' | 'SIGNATURE';

export interface Guessed<T> {
  readonly value: T;
  readonly from: GuessSource;
}

export interface Guess {
  /** null when nothing names a unit, or two are named alike: `candidates` then tells which. */
  readonly unit: Guessed<Unit> | null;
  readonly year: Guessed<number> | null;
  readonly candidates: readonly Unit[];
  readonly title: string | null;
}

const dense = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b]/g, '');

/** The lines of the title, joined: what stands above the first line that ends as a title does, as far as it belongs to it. */
export function titleOf(text: string): string | null {
  const lines = text
    .split('\n', 200)
    .map(dense)
    .filter((line) => line !== '')
    .slice(0, 24);
  const last = lines.findIndex((line) => line.length <= 80 && /(?:报告|总结|汇报|情况)(?:[（(].{1,16}[)）])?$/.test(line));
  if (last < 0) return null;
  let from = last;
  // An issuer or 关于… on a line of its own belongs to the title; a document number and a date do not.
  while (
    from > 0 &&
    last - from < 3 &&
    /(?:局|委|委员会|办|办公室|政府|街道|镇|乡|中心|院|会|队|所|处|部|公司|关于.*|年度?)$/.test(lines[from - 1] ?? '')
  )
    from -= 1;
  return lines.slice(from, last + 1).join('');
}

/** The year a text names: 2023年, 2023年度, 二〇二三年, or four digits alone; the first that is named. */
export function yearOf(text: string): number | null {
  const plain = dense(text);
  const arabic = /(?<!\d)(20\d\d)(?!\d)(?![—\-–~至]+20\d\d)/.exec(plain.replace(/20\d\d年?[—\-–~至]+20\d\d年?/g, ''));
  if (arabic?.[1]) return Number(arabic[1]);
  const chinese = /二[〇○零Ｏ0O]([一二三四五六七八九〇○零])([一二三四五六七八九〇○零])年/.exec(plain);
  const digit = (c = '') => Math.max(0, '〇一二三四五六七八九'.indexOf(/[○零]/.test(c) ? '〇' : c));
  return chinese ? 2000 + 10 * digit(chinese[1]) + digit(chinese[2]) : null;
}

/** A unit by its names, also without the district in front; short words that stand in many names are none. */
export class Units {
  private readonly names: readonly (readonly [name: string, unit: Unit])[];

  constructor(
    private readonly units: readonly Unit[],
    districtName: string,
  ) {
    const district = dense(districtName);
    this.names = units.flatMap((unit) =>
      [...new Set([unit.name, unit.shortName, ...unit.aliases].flatMap((name) => variants(dense(name), district)))].map(
        (name) => [name, unit] as const,
      ),
    );
  }

  /** By its code or one of its names, whole. */
  exactly(written: string): Unit | null {
    const plain = dense(written);
    const byCode = this.units.find(({ code }) => code === plain);
    const named = new Set(this.names.filter(([name]) => name === plain).map(([, unit]) => unit));
    return byCode ?? (named.size === 1 ? ([...named][0] ?? null) : null);
  }

  /** The units whose longest name in a text is longest; more than one when the text leaves it open. */
  namedIn(text: string): readonly Unit[] {
    const plain = dense(text);
    const found = this.names.filter(([name]) => plain.includes(name));
    const longest = Math.max(0, ...found.map(([name]) => name.length));
    const best = [...new Set(found.filter(([name]) => name.length === longest).map(([, unit]) => unit))];
    if (best.length > 0) return best;
    const words = new Set(plain.toLowerCase().split(/[^a-z0-9]+/));
    return this.units.filter(({ code }) => words.has(code.toLowerCase()));
  }
}

/** 荣昌区司法局 is also 司法局 and 区司法局; of three characters at least. */
function variants(name: string, district: string): string[] {
  const stripped = name.replace(/^.{0,4}市(?=.*[区县])/, '').replace(new RegExp(`^${escaped(district)}`), '');
  const bare = stripped.replace(/^[区县市](?=.{3})/, '');
  return [name, stripped, bare, `区${bare}`].filter((variant) => variant.length >= 3);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `path` is relative to the folder that is imported, with `/`; `fixed` is what the table or the command line says. */
export function guess(
  text: string,
  path: string,
  units: Units,
  fixed: { readonly unit?: Guessed<Unit>; readonly year?: Guessed<number> } = {},
): Guess {
  const title = titleOf(text);
  const steps = path.split('/');
  const fileName = (steps.pop() ?? '').replace(/\.[^.]*$/, '');
  const places: readonly (readonly [GuessSource, string])[] = [
    ['TITLE', title ?? ''],
    ['FILE_NAME', fileName],
    ...steps.reverse().map((folder): [GuessSource, string] => ['FOLDER', folder]),
  ];
  const candidates: Unit[] = [];
  let unit = fixed.unit ?? null;
  for (const [from, written] of [...places, ['SIGNATURE', signature(text)] as const]) {
    if (unit) break;
    const found = units.namedIn(written);
    if (found.length === 1 && found[0]) unit = { value: found[0], from };
    else candidates.push(...found);
  }
  let year = fixed.year ?? null;
  for (const [from, written] of places) {
    const found = year ? null : yearOf(written);
    if (found !== null) year = { value: found, from };
  }
  return { unit, year, candidates: unit ? [] : [...new Set(candidates)], title };
}

/** The short lines at the end, where a unit signs. */
const signature = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .slice(-8)
    .filter((line) => dense(line).length <= 30)
    .join('\n');
