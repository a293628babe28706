import type { Approximation, Report } from '../../types.js';

type PartName = Report['parts'][number]['part'];

/** What of a figure stands in a document. */
export interface ProseFigure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly approximation: Approximation;
  readonly parts?: readonly ProseFigure[];
}

/** What of a report stands in its document; a `Report` is one. */
export interface ProseReport {
  readonly title: string;
  readonly addressee: string | null;
  readonly preamble: string;
  readonly closing: string;
  readonly parts: readonly Pick<Report['parts'][number], 'part' | 'presence' | 'heading' | 'lead'>[];
  readonly responsibilities: readonly {
    readonly narrative: string;
    readonly evidence: string | null;
    readonly figures: readonly ProseFigure[];
  }[];
  readonly activities: readonly { readonly heading: string; readonly narrative: string; readonly figures: readonly ProseFigure[] }[];
  readonly shortcomings: readonly { readonly text: string; readonly causes: readonly { readonly text: string }[] }[];
  readonly commitments: readonly {
    readonly heading: string | null;
    readonly text: string;
    readonly owner: string | null;
    readonly measure: string | null;
    readonly dueOn: string | null;
    readonly figures: readonly ProseFigure[];
  }[];
  readonly otherMatters: readonly { readonly heading: string | null; readonly text: string }[];
}

/** A paragraph of the document by what it is; the levels are those of GB/T 9704—2012, 7.3.3. */
export interface ProseLine {
  readonly kind: 'TITLE' | 'ADDRESSEE' | 'LEVEL_1' | 'LEVEL_2' | 'LEVEL_3' | 'BODY' | 'ANNEX' | 'CLOSING';
  readonly text: string;
  /** characters at the beginning that bear the heading, or the number of an annex, where more text runs on behind them */
  readonly heading: number;
}

/** The parts in the order of the rule (厅字〔2019〕28号, art. 24), with the headings they have where the report gives none. */
const usual: readonly (readonly [PartName, string])[] = [
  ['MEASURES', '主要举措和成效'],
  ['SHORTCOMINGS', '存在的不足和原因'],
  ['FIRST_RESPONSIBLE', '党政主要负责人履行推进法治建设第一责任人职责情况'],
  ['ARRANGEMENTS', '下一年度主要安排'],
  ['OTHER', '其他需要报告的事项'],
];

const digits = '零一二三四五六七八九';
/** 一, 十二, 一百零三: numbers of headings, up to 999. */
export function chineseNumber(n: number): string {
  if (n < 10) return digits.charAt(n);
  if (n < 20) return `十${n % 10 === 0 ? '' : digits.charAt(n % 10)}`;
  if (n < 100) return `${digits.charAt(Math.floor(n / 10))}十${n % 10 === 0 ? '' : digits.charAt(n % 10)}`;
  const rest = n % 100;
  return `${digits.charAt(Math.floor(n / 100))}百${rest === 0 ? '' : rest < 10 ? `零${digits.charAt(rest)}` : rest < 20 ? `一${chineseNumber(rest)}` : chineseNumber(rest)}`;
}

export const paragraphs = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
const ended = (text: string): string => (/[。；！？：…]$/.test(text) ? text : `${text}。`);

export const body = (text: string): ProseLine => ({ kind: 'BODY', text, heading: 0 });
export const bodies = (text: string): ProseLine[] => paragraphs(text).map(body);

/** A numbered item: its heading and the first paragraph on one line, the others below. */
export function item(marker: string, heading: string, text: string, kind: ProseLine['kind'] = 'LEVEL_2'): ProseLine[] {
  const [first = '', ...more] = paragraphs(text);
  const head = heading === '' ? marker : `${marker}${heading}`;
  const line = heading === '' ? `${marker}${first}` : first === '' ? ended(head) : `${ended(head)}${first}`;
  return [{ kind, text: line, heading: heading === '' ? 0 : head.length }, ...more.map(body)];
}

/** A value as it is written: money in 万元 where it is even, a percentage with its sign. */
const amount = ({ value, unit, approximation }: ProseFigure): string => {
  const before = { EXACT: '', ABOUT: '约', MORE_THAN: '超过', AT_LEAST: '不少于', LESS_THAN: '不足', AT_MOST: '不超过' }[approximation];
  return `${before}${value}${unit}`;
};

const flat = (figures: readonly ProseFigure[]): ProseFigure[] => figures.flatMap((figure) => [figure, ...flat(figure.parts ?? [])]);
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s,，]/g, '');

/** Whether the text says a figure in any of the ways in which its value is written. */
function says(text: string, { value, unit }: ProseFigure): boolean {
  const plain = bare(text);
  if (plain.includes(bare(value)) || text.includes(unit)) return true;
  return unit === '元' || unit === '%';
}

/** What an item holds and its text does not say, in brackets that an importer takes off again. */
function remarks(text: string, said: readonly (readonly [string, string | null | undefined])[], figures: readonly ProseFigure[]): string {
  const silent = flat(figures).filter((figure) => !says(text, figure));
  const told = silent.map((figure) => `${figure.label}${amount(figure)}`).join('；');
  return [...said, ['主要数据', told] as const].map(([name, words]) => (words ? `（${name}：${words}）` : '')).join('');
}

/** Before the full stop, where there is one: so the way back knows whether the text had it. */
const withRemarks = (text: string, remark: string): string =>
  text.endsWith('。') ? `${text.slice(0, -1)}${remark}。` : `${text}${remark}`;

/** "2024-01-05" as a document writes it: 2024年1月5日. */
export const writtenDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** Who and by when, for the bracket behind a commitment; null where its own words say so. */
function bound(text: string, owner: string | null, dueOn: string | null): string {
  const escaped = (owner ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const named =
    owner !== null &&
    !new RegExp(`由${escaped}|${escaped}(?:牵头|负责|承办)|(?:责任|牵头|承办)(?:单位|科室|部门)[：:]${escaped}`).test(text);
  const dated = dueOn !== null && !saysDay(text, dueOn);
  const parts = [...(named ? [`责任单位：${owner}`] : []), ...(dated ? [`完成时限：${writtenDay(dueOn)}`] : [])];
  return parts.length === 0 ? '' : `（${parts.join('；')}）`;
}

/** Whether the only bound that a text names is this very day. */
function saysDay(text: string, day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const bounds = [
    ...text.matchAll(/(?:(20\d\d)年)?(?:(\d{1,2})月(?:(\d{1,2})[日号])?|([上下])半年|年)(?:底|末)?(?=前|底|末|内|完成|[^，。；]{0,1})/g),
  ]
    .map(([whole, y, m, d, half]) => {
      if (half) return half === '上' ? [y, 6, 30] : [y, 12, 31];
      if (!m) return /底|末/.test(whole) ? [y, 12, 31] : null;
      return [y, Number(m), d ? Number(d) : new Date(Date.UTC(year, Number(m), 0)).getUTCDate()];
    })
    .filter((bound) => bound !== null);
  const [only] = bounds;
  return (
    bounds.length === 1 &&
    only !== undefined &&
    (only[0] === undefined || Number(only[0]) === year) &&
    only[1] === month &&
    only[2] === date
  );
}

/** Items with a number each; where none has a heading they are sentences 一是, or paragraphs where nothing stands before them. */
function numbered(
  items: readonly { readonly heading: string; readonly text: string }[],
  introduced: boolean,
  introduces = false,
): ProseLine[] {
  if (items.some(({ heading }) => heading !== '')) {
    let n = 0;
    return items.flatMap(({ heading, text }, i) => {
      // What introduces the headed ones stands before the first number.
      if (introduces && heading === '' && n === 0 && i === 0) return bodies(text);
      n += 1;
      return item(`（${chineseNumber(n)}）`, heading, text);
    });
  }
  if (!introduced || items.length === 1) return items.flatMap(({ text }) => bodies(text));
  return items.flatMap(({ text }, i) => item(`${chineseNumber(i + 1)}是`, '', text, 'BODY'));
}

/** The document of a report as paragraphs, in the order of the rule. Pure. */
export function reportLines(report: ProseReport): ProseLine[] {
  const part = (name: PartName) => report.parts.find((one) => one.part === name);
  const content: Record<PartName, ProseLine[]> = {
    MEASURES: measures(report, part('MEASURES')?.lead ?? ''),
    SHORTCOMINGS: shortcomings(report),
    FIRST_RESPONSIBLE: responsibilities(report),
    ARRANGEMENTS: arrangements(report, part('ARRANGEMENTS')?.lead ?? ''),
    OTHER: others(report),
  };
  const both = part('SHORTCOMINGS')?.heading;
  const combined = both != null && both === part('ARRANGEMENTS')?.heading;
  const lines: ProseLine[] = [];
  let n = 0;
  const section = (heading: string) => {
    n += 1;
    lines.push({ kind: 'LEVEL_1', text: `${chineseNumber(n)}、${heading}`, heading: 0 });
  };
  // A part that holds both stays in one piece, behind the duties.
  const order = combined ? ([0, 2, 1, 3, 4] as const).map((i) => usual[i] as (typeof usual)[number]) : usual;
  for (const [name, heading] of order) {
    const said = part(name);
    const lead = bodies(said?.lead ?? '');
    const silent = content[name].length === 0 && lead.length === 0;
    if (silent && (said === undefined || said.presence === 'ABSENT' || said.presence === 'PRESENT')) continue;
    if (combined && name === 'ARRANGEMENTS') lines.push(half('（二）下一步打算'));
    else section(said?.heading ?? heading);
    if (combined && name === 'SHORTCOMINGS') lines.push(half('（一）存在的问题'));
    lines.push(...lead);
    if (silent) lines.push(body(name === 'OTHER' ? '无其他需要报告的事项。' : '本年度未发现明显问题。'));
    lines.push(...(combined && (name === 'ARRANGEMENTS' || name === 'SHORTCOMINGS') ? oneLevelDown(content[name]) : content[name]));
  }
  return [
    ...paragraphs(report.title).map((text): ProseLine => ({ kind: 'TITLE', text, heading: 0 })),
    ...(report.addressee ? [{ kind: 'ADDRESSEE' as const, text: `${report.addressee}：`, heading: 0 }] : []),
    ...bodies(report.preamble),
    ...lines,
    ...paragraphs(report.closing).map((text): ProseLine => ({ kind: 'CLOSING', text, heading: 0 })),
  ];
}

/** The heading of a half of a combined part. */
const half = (text: string): ProseLine => ({ kind: 'LEVEL_2', text, heading: text.length });

/** （一） below a half of a combined part becomes 1. */
const oneLevelDown = (lines: readonly ProseLine[]): ProseLine[] => {
  let n = 0;
  return lines.map(({ kind, text, heading }) => {
    const marker = /^（[一二三四五六七八九十百零]+）/.exec(text)?.[0] ?? '';
    if (kind !== 'LEVEL_2' || marker === '') return { kind, text, heading };
    n += 1;
    const own = `${n}.`;
    return { kind: 'BODY', text: `${own}${text.slice(marker.length)}`, heading: heading === 0 ? 0 : heading - marker.length + own.length };
  });
};

function measures({ activities }: ProseReport, lead: string): ProseLine[] {
  const items = activities.map(({ heading, narrative, figures }) => ({
    heading,
    text: withRemarks(narrative, remarks(`${heading}${narrative}`, [], figures)),
  }));
  return numbered(items, lead !== '', true);
}

function responsibilities({ responsibilities: all }: ProseReport): ProseLine[] {
  const texts = all.map(({ narrative, evidence, figures }) =>
    withRemarks(narrative, remarks(narrative, [['印证材料', evidence]], figures)),
  );
  return texts.length === 1 ? bodies(texts[0] ?? '') : texts.flatMap((text, i) => item(`${chineseNumber(i + 1)}是`, '', text, 'BODY'));
}

function shortcomings({ shortcomings: all }: ProseReport): ProseLine[] {
  return all.flatMap(({ text, causes }, i) => {
    const why = causes.map((cause) => cause.text.replace(/[。；]$/, '')).join('；');
    return item(`（${chineseNumber(i + 1)}）`, '', why === '' ? ended(text) : `${ended(text)}（原因：${why}）`);
  });
}

function arrangements({ commitments }: ProseReport, lead: string): ProseLine[] {
  const items = commitments.map(({ heading, text, owner, dueOn, measure, figures }) => {
    const said = `${heading ?? ''}。${text}`;
    const remark = `${remarks(said, [['衡量标准', measure]], figures)}${bound(said, owner ?? null, dueOn ?? null)}`;
    return { heading: heading ?? '', text: withRemarks(ended(text), remark) };
  });
  return numbered(items, lead !== '');
}

function others({ otherMatters, parts }: ProseReport): ProseLine[] {
  const own = parts.find(({ part }) => part === 'OTHER')?.heading;
  const items = otherMatters.map(({ heading, text }) => ({ heading: heading === own ? '' : (heading ?? ''), text }));
  return numbered(items, false);
}

/** The document as plain text, a paragraph on a line. Pure. */
export const reportText = (report: ProseReport): string =>
  `${reportLines(report)
    .map(({ text }) => text)
    .join('\n')}\n`;
