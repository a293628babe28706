import type { ImportedReport } from './imported-report.js';
import type { SourceText } from './source-text.js';

/** Words of which a report of this kind always has some. */
const ofThisKind = /法治|依法|普法|执法|法律|行政/g;

/** Why a text is no report at all: neither its title nor two of its parts, or nearly no word of its kind; null for a report. Pure. */
export function refusalOf(source: SourceText, core: Pick<ImportedReport, 'title' | 'parts' | 'activities'>): ImportedReport['refusal'] {
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
