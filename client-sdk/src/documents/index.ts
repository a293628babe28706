export type { Annex, AnnexColumn } from './export/annex.js';
export {
  type DistrictClause,
  type DistrictReport,
  districtReportDocument,
  districtReportJson,
  districtReportLines,
  groupedByHeading,
} from './export/district-report.js';
export { documentOf, reportDocument } from './export/docx.js';
export { type DocumentProfile, type ProfileOverrides, profileOf, standardProfile } from './export/profile.js';
export { type ProseLine, type ProseReport, reportLines, reportText } from './export/prose.js';
export { type ExtractedText, extractText } from './extract/extract-text.js';
export { textOfBytes } from './extract/plain-text.js';
export { DocumentRefused, type RefusedFile } from './extract/refused.js';
export { unclassified } from './extract/secrecy.js';
export {
  type AnnexSources,
  commitmentAnnex,
  districtAnnexes,
  indicatorAnnex,
  shortcomingAnnex,
  submissionAnnex,
} from './sheets/annexes.js';
export { type ColumnKind, type SheetColumn, type SheetOfRows, type SheetValue, type WorkbookContent, workbook } from './workbook.js';
