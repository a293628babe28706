import { calendarDay } from '../calendar-day.js';
import type { Annex } from './annex.js';
import { documentOf } from './docx.js';
import { type DocumentProfile, standardProfile } from './profile.js';
import { bodies, chineseNumber, item, type ProseLine, paragraphs, writtenDay } from './prose.js';

/** A clause of the report; `text` may have several paragraphs (\n). */
export interface DistrictClause {
  readonly heading: string | null;
  readonly text: string;
}

/** The report of a district as it is composed of those of its units. Headings bear no numbers: the document counts. */
export interface DistrictReport {
  /** a line of the title each (\n) */
  readonly title: string;
  /** without the colon */
  readonly addressee: string | null;
  readonly preamble: string;
  readonly sections: readonly {
    readonly part: 'MEASURES' | 'SHORTCOMINGS' | 'FIRST_RESPONSIBLE' | 'ARRANGEMENTS' | 'OTHER';
    readonly heading: string;
    /** without a heading: clauses that stand directly below the section */
    readonly groups: readonly { readonly heading: string | null; readonly clauses: readonly DistrictClause[] }[];
  }[];
  /** the day in ISO form */
  readonly signature: { readonly unit: string; readonly date: string } | null;
  readonly annexes: readonly Annex[];
}

type Section = DistrictReport['sections'][number];

/** Clauses of one heading that follow one another, together under it. Pure. */
export function groupedByHeading(clauses: readonly { readonly heading: string | null; readonly text: string }[]): Section['groups'] {
  const groups: { heading: string | null; clauses: DistrictClause[] }[] = [];
  for (const { heading, text } of clauses) {
    const last = groups.at(-1);
    if (last && last.heading === heading) last.clauses.push({ heading: null, text });
    else groups.push({ heading, clauses: [{ heading: null, text }] });
  }
  return groups;
}

/**
 * The text of the report as paragraphs: 一、 for a section, （一） for a group, 1. for a clause of it, or as the profile counts. A clause outside every group is numbered as a
 * group. Clauses without headings are paragraphs, except where the part is a list of them. Pure. Throws a TypeError for a day that is none.
 */
export function districtReportLines(report: DistrictReport, numbering: Numbering = standardProfile.numbering): ProseLine[] {
  const { title, addressee, preamble, sections, annexes, signature } = report;
  if (signature !== null && calendarDay(signature.date) === null) throw new TypeError(`signature.date: ${signature.date}`);
  const line = (kind: ProseLine['kind']) => (text: string) => ({ kind, text, heading: 0 });
  return [
    ...paragraphs(title).map(line('TITLE')),
    ...(addressee ? [line('ADDRESSEE')(`${addressee.replace(/[：:]$/, '')}：`)] : []),
    ...bodies(preamble),
    ...sections.flatMap((section, i) => [
      line('LEVEL_1')(`${numbered(numbering.first, i + 1)}${section.heading}`),
      ...sectionLines(section, numbering),
    ]),
    ...annexLines(annexes),
    ...(signature === null ? [] : [...paragraphs(signature.unit), writtenDay(signature.date)].map(line('CLOSING'))),
  ];
}

type Numbering = DocumentProfile['numbering'];

/** A number as a pattern of the profile writes it. */
const numbered = (pattern: string, n: number): string => pattern.replaceAll('{一}', chineseNumber(n)).replaceAll('{1}', String(n));

function sectionLines({ part, groups }: Section, numbering: Numbering): ProseLine[] {
  const listed = part === 'SHORTCOMINGS' || part === 'ARRANGEMENTS';
  let n = 0;
  const second = () => {
    n += 1;
    return numbered(numbering.second, n);
  };
  return groups.flatMap(({ heading, clauses }) => {
    if (heading === null) return clauseLines(clauses, listed, second, 'LEVEL_2');
    const text = `${second()}${heading}`;
    let m = 0;
    const third = () => {
      m += 1;
      return numbered(numbering.third, m);
    };
    return [{ kind: 'LEVEL_2' as const, text, heading: text.length }, ...clauseLines(clauses, listed, third, 'LEVEL_3')];
  });
}

function clauseLines(clauses: readonly DistrictClause[], listed: boolean, number: () => string, kind: ProseLine['kind']): ProseLine[] {
  const headed = clauses.findIndex(({ heading }) => heading !== null);
  if (headed === -1 && !(listed && clauses.length > 1)) return clauses.flatMap(({ text }) => bodies(text));
  // What introduces the headed ones stands before the first number.
  const introduction = headed > 0 && !listed ? headed : 0;
  return [
    ...clauses.slice(0, introduction).flatMap(({ text }) => bodies(text)),
    ...clauses.slice(introduction).flatMap(({ heading, text }) => item(number(), heading ?? '', text, kind)),
  ];
}

/** 附件说明: numbered where there are several, no mark behind a title (GB/T 9704—2012, 7.3.4). */
function annexLines(annexes: readonly Annex[]): ProseLine[] {
  if (annexes.length === 1) return annexes.map(({ title }) => ({ kind: 'ANNEX', text: `附件：${title}`, heading: 0 }));
  return annexes.map(({ title }, i) => {
    const number = `${i === 0 ? '附件：' : ''}${i + 1}.`;
    return { kind: 'ANNEX', text: `${number} ${title}`, heading: number.length };
  });
}

/**
 * The document of a district's report by GB/T 9704—2012, its annexes each on a page of its own behind the text: the bytes of a .docx, the same for
 * the same report and profile. Throws a TypeError that names what is no day or no number.
 */
export const districtReportDocument = (report: DistrictReport, profile?: DocumentProfile): Promise<Uint8Array> =>
  documentOf(districtReportLines(report, profile?.numbering), profile, report.annexes);

/** The report as JSON text in one form: the names in this order, two spaces, a line end at the end. Whoever reads it asks for `format` and `version` first. */
export function districtReportJson({ title, addressee, preamble, sections, signature, annexes }: DistrictReport): string {
  const canonical = {
    ...{ format: 'fazhi.district-report', version: 1 },
    ...{ title, addressee, preamble },
    sections: sections.map(({ part, heading, groups }) => ({
      ...{ part, heading },
      groups: groups.map(({ heading, clauses }) => ({ heading, clauses: clauses.map(({ heading, text }) => ({ heading, text })) })),
    })),
    signature: signature && { unit: signature.unit, date: signature.date },
    annexes: annexes.map(({ title, columns, rows }) => ({
      title,
      columns: columns.map(({ head, kind, width }) => ({ head, kind, width })),
      rows,
    })),
  };
  return `${JSON.stringify(canonical, null, 2)}\n`;
}
