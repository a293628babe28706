import traditionalPairs from 'opencc-js/dict/TSCharacters';
import type { Span } from './imported-report.js';

/**
 * A text made readable for rules, with the way back. `norm` is what rules look at, `shown` what an item shows; both have the same length.
 * `origin[i]` is the place of character i in the text as it was given, `origin[length]` its end.
 */
export interface SourceText {
  readonly norm: string;
  readonly shown: string;
  readonly origin: Int32Array;
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const entities: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', quot: '"', apos: "'" },
  ...{ mdash: '—', ndash: '–', hellip: '…', middot: '·', times: '×', lt: '<', gt: '>', amp: '&', laquo: '《', raquo: '》' },
};

/** Traditional characters and what they are in simplified text; those outside the basic plane would change the length and stay. */
const simplified: ReadonlyMap<string, string> = new Map(
  traditionalPairs
    .split('|')
    .map((pair): [string, string] => {
      const [traditional = '', first = ''] = pair.split(' ');
      return [traditional, first];
    })
    .filter(([traditional, first]) => traditional.length === 1 && first.length === 1 && traditional !== first),
);

/** One character for rules: full width becomes half width, kinds of spaces a space, kinds of dots a dot. */
function plain(c: string): string {
  const code = c.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return String.fromCharCode(code - 0xfee0);
  switch (c) {
    case '％':
    case '﹪':
      return '%';
    case '．':
    case '﹒':
    case '․':
      return '.';
    case '(':
    case '﹙':
    case '⟨':
      return '（';
    case ')':
    case '﹚':
      return '）';
    case ':':
    case '﹕':
    case '∶':
      return '：';
    case ';':
    case '﹔':
      return '；';
    case '〞':
    case '〃':
      return '”';
    case '〝':
      return '“';
    case '\u2028':
    case '\u2029':
    case '\u0085':
    case '\v':
    case '\f':
      return '\n';
    default:
      // A tab parts the cells of a row.
      if (c === '\t') return c;
      if (c !== '\n' && (/\s/.test(c) || code === 0xa0 || code === 0x3000)) return ' ';
      return simplified.get(c) ?? c;
  }
}

/** Pinyin that a converter left behind a character: 報(bào)告. */
const pinyin = /[（(]\s?[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*\s?[)）]/uy;
const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/y;

const numberBefore =
  /(?:(?:^|\n)[^一-鿿\n]{0,3}(?:第|其|问题|措施|任务|项目|短板)?[一二三四五六七八九十]{1,3}(?:部分|章|节|项)?|[（(][一二三四五六七八九十\d]{1,3}[)）])$/;

/** 工作总结.现将…: a dot behind a word, and not behind a number of its line. */
const stopsSentence = (text: string, at: number): boolean =>
  /[一-鿿”"》）)%％]/.test(text.charAt(at - 1)) &&
  !/[A-Za-z.]/.test(text.charAt(at + 1)) &&
  !numberBefore.test(text.slice(Math.max(0, at - 8), at));

/** Cleans a text of what converters and editors leave in it. Linear in its length. Pure. */
export function sourceText(text: string): SourceText {
  const norm: string[] = [];
  const shown: string[] = [];
  const origin: number[] = [];
  const push = (n: string, s: string, at: number) => {
    norm.push(n);
    shown.push(s);
    origin.push(at);
  };
  // "三大行动": marks of a Latin keyboard open and close in turn.
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    if (c === '&') {
      entity.lastIndex = i;
      const found = entity.exec(text);
      const decoded = found && decode(found);
      if (found && decoded) {
        push(plain(decoded), decoded === '\u00a0' ? ' ' : decoded, i);
        i += found[0].length - 1;
        continue;
      }
    }
    if (c === '（' || c === '(') {
      pinyin.lastIndex = i;
      const found = pinyin.exec(text);
      if (found) {
        i += found[0].length - 1;
        continue;
      }
    }
    if (c === '\r') {
      if (text.charAt(i + 1) !== '\n') push('\n', '\n', i);
      continue;
    }
    if (invisible.test(c)) continue;
    // A comma and a full stop of a Latin keyboard are what they stand for; between digits they part thousands and decimals.
    const stops = c === '.' && stopsSentence(text, i);
    if (c === '\n') quoted = false;
    if (c === '"') quoted = !quoted;
    const n = stops
      ? '。'
      : c === '"'
        ? quoted
          ? '“'
          : '”'
        : c === ',' && !(/\d/.test(text.charAt(i - 1)) && /\d/.test(text.charAt(i + 1)))
          ? '，'
          : plain(c);
    push(n, n === ' ' || n === '\n' || stops ? n : c, i);
  }
  return { norm: rowed(norm.join('')), shown: shown.join(''), origin: Int32Array.from([...origin, text.length]) };
}

/** What parts the cells of a row in a text pasted from a table: a stroke between spaces, or several spaces. */
const cellGap = /(?<=[^\s|｜])(?: {0,4}[|｜] {0,4}| {2,12})(?=[^\s|｜])/g;

/** Rows that follow one another with as many cells each get tabs between them, as the rows of a real table have. Keeps the length. */
function rowed(norm: string): string {
  const lines = norm.split('\n');
  const cells = lines.map((line) => (line.length <= 400 ? (line.trim().match(cellGap)?.length ?? 0) + 1 : 1));
  // A row of two cells is told by the head of its table alone: 存在问题｜原因分析.
  let two = false;
  for (const [i, line] of lines.entries()) {
    if (cells[i] !== 2 && line.trim() !== '') two = false;
    else if (cells[i] === 2 && !two)
      two = line.length <= 24 && /[|｜]/.test(line) && /问题|不足|短板|任务/.test(line) && /原因|措施|举措|时限|责任|牵头/.test(line);
    if (two && cells[i] === 2) cells[i] = 102;
  }
  return lines
    .map((line, i) => {
      const near = (step: number): boolean => {
        let j = i + step;
        while (lines[j]?.trim() === '' && Math.abs(j - i) < 3) j += step;
        return cells[j] === cells[i];
      };
      return (cells[i] ?? 1) >= 3 && (near(1) || near(-1)) ? line.replace(cellGap, (gap) => `\t${' '.repeat(gap.length - 1)}`) : line;
    })
    .join('\n');
}

function decode([, decimal, hex, name]: RegExpExecArray): string | null {
  if (name) return entities[name] ?? null;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  // One UTF-16 unit, so that both texts keep the same length.
  return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : null;
}

/** A piece of the text, by places in `norm`. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The text without some of its pieces, which stand in order. Pure. */
export function withoutPieces({ norm, shown, origin }: SourceText, pieces: readonly Piece[]): SourceText {
  const kept: Piece[] = [];
  let from = 0;
  for (const { start, end } of pieces) {
    kept.push({ start: from, end: start });
    from = end;
  }
  kept.push({ start: from, end: norm.length });
  const places = new Int32Array(kept.reduce((sum, { start, end }) => sum + end - start, 1));
  let at = 0;
  for (const { start, end } of kept) {
    places.set(origin.subarray(start, end), at);
    at += end - start;
  }
  places[at] = origin[norm.length] ?? 0;
  const join = (text: string) => kept.map(({ start, end }) => text.slice(start, end)).join('');
  return { norm: join(norm), shown: join(shown), origin: places };
}

/** The piece without white space at its ends. */
export function trimmed(source: SourceText, piece: Piece): Piece {
  let { start, end } = piece;
  while (start < end && /\s/.test(source.norm.charAt(start))) start += 1;
  while (end > start && /\s/.test(source.norm.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** What an item shows of a piece: its lines without the spaces at their ends and without empty ones. */
export function shownText(source: SourceText, { start, end }: Piece): string {
  return source.shown
    .slice(start, end)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

export const normText = (source: SourceText, { start, end }: Piece): string => source.norm.slice(start, end);

/** Turns pieces of the text into spans of it as it was given. */
export type Placer = (piece: Piece, rule: string, confidence: number) => Span;

export const placer =
  (source: SourceText): Placer =>
  ({ start, end }, rule, confidence) => ({
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

/** A heading without what closes it. */
export const bare = (heading: string): string => heading.replace(/\n/g, '').replace(/[。；，：:、\s]+$/u, '');
