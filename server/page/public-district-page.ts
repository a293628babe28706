import { type DistrictReport, districtReportLines, groupedByHeading } from '@fazhi/client/documents';
import type { PublicDistrictDocument } from '../modules/consolidation/publishing/public-edition.rules.js';
import type { PublicConsolidationRow } from '../modules/consolidation/publishing/publishing.repository.js';
import { escapeHtml } from './html.js';
import { day, page, paragraph } from './public-pages.js';

/** The edition as the SDK writes documents: clauses of one heading stand together, totals in an annex. */
export function asDistrictReport({ title, addressee, preamble, sections, totals }: PublicDistrictDocument): DistrictReport {
  return {
    ...{ title, addressee, preamble, signature: null },
    sections: sections.map(({ part, heading, clauses }) => ({ part, heading, groups: groupedByHeading(clauses) })),
    annexes:
      totals.length === 0
        ? []
        : [
            {
              title: '主要指标汇总表（依据已公开的报告）',
              columns: [
                { head: '指标', kind: 'TEXT', width: 28 },
                { head: '合计', kind: 'NUMBER', width: 14 },
                { head: '计量单位', kind: 'TEXT', width: 10 },
                { head: '单位数', kind: 'NUMBER', width: 8 },
              ],
              rows: totals.map(({ name, total, unit, departments }) => [name, total, unit, String(departments)]),
            },
          ],
  };
}

/** The page of a district's own report. */
export function districtReportPage(
  { districtCode, districtName, year, number, publishedAt, contentHash }: PublicConsolidationRow & { readonly districtCode: string },
  document: PublicDistrictDocument,
): string {
  const lines = districtReportLines({ ...asDistrictReport(document), annexes: [] });
  const told = lines.map((line, i) => paragraph(line, lines[i - 1]));
  const titleEnd = lines.findLastIndex(({ kind }) => kind === 'TITLE') + 1;
  const facts = [districtName, `${year} 年度`, `${day(publishedAt)}公开`, ...(number > 1 ? [`第 ${number} 版`] : [])];
  const here = `/public/${encodeURIComponent(districtCode)}/report/${year}`;
  const rows = document.totals.map(
    ({ name, total, unit, departments }) =>
      `<tr><td>${escapeHtml(name)}</td><td>${escapeHtml(total)} ${escapeHtml(unit)}</td><td>${departments}</td></tr>`,
  );
  const table =
    rows.length === 0
      ? ''
      : `<section aria-labelledby="totals"><h2 id="totals">主要指标汇总</h2>
<table><thead><tr><th scope="col">指标</th><th scope="col">合计</th><th scope="col">单位数</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></section>`;
  return page(
    document.title,
    `${escapeHtml(districtName)} · 法治政府建设年度报告`,
    `<main>
<article>
${told.slice(0, titleEnd).join('\n')}
<ul class="facts">${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul>
${told.slice(titleEnd).join('\n')}
</article>
${table}
<nav aria-label="下载"><a href="${here}.docx">下载 Word 文档</a><a href="${here}.json">数据（JSON）</a><a href="/public/${encodeURIComponent(districtCode)}">${escapeHtml(districtName)}全部公开报告</a></nav>
</main>
<footer>本报告依据各单位已公开的报告汇编，汇总数只计公开部分；公开后不再改动，更正另出新版。校验值 SHA-256：${escapeHtml(contentHash)}</footer>`,
  );
}
