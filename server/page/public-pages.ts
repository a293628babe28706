import { type ProseLine, reportLines } from '@fazhi/client/documents';
import { type WithdrawalReason, type WithholdingReason, withdrawalReasons, withholdingReasons } from '../modules/publication/disclosure.js';
import { strippedMark } from '../modules/publication/public-document.rules.js';
import type { PublicDocument } from '../modules/publication/public-document.types.js';
import type { PublicRow } from '../modules/publication/publication.repository.js';
import { escapeHtml } from './html.js';
import { publicStyle } from './public-style.js';

/** A published report, as far as the pages tell of it. */
export interface PublishedReport extends PublicRow {
  readonly districtCode: string;
}

const marked = (text: string): string => escapeHtml(text).replaceAll(escapeHtml(strippedMark), `<mark>${strippedMark}</mark>`);
export const day = (date: string): string => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
const address = ({ districtCode, departmentCode, year }: PublishedReport): string =>
  `/public/${encodeURIComponent(districtCode)}/${year}/${encodeURIComponent(departmentCode)}`;

/** A page in the words of the public; it loads nothing and runs nothing. */
export const page = (title: string, head: string, body: string): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${publicStyle}</style>
</head>
<body>
<header class="top"><p>${head}</p></header>
${body}
</body>
</html>
`;

export function paragraph({ kind, text, heading }: ProseLine, before: ProseLine | undefined): string {
  switch (kind) {
    case 'TITLE':
      return `<h1>${marked(text)}</h1>`;
    case 'LEVEL_1':
      return `<h2>${marked(text)}</h2>`;
    case 'LEVEL_2':
      return heading === 0
        ? `<p class="item">${marked(text)}</p>`
        : `<p class="item"><b>${marked(text.slice(0, heading + 1))}</b>${marked(text.slice(heading + 1))}</p>`;
    case 'ADDRESSEE':
      return `<p class="addressee">${marked(text)}</p>`;
    case 'CLOSING':
      return `<p class="closing${before?.kind === 'CLOSING' ? '' : ' first-closing'}">${marked(text)}</p>`;
    default:
      return `<p>${marked(text)}</p>`;
  }
}

/** What the reader is to know about what is not there: how much, and by which rule. Empty when nothing is left out. */
export function omissions({ withheld, stripped }: PublicDocument): string[] {
  const items = withheld.reduce((sum, { count }) => sum + count, 0);
  const places = stripped.reduce((sum, { count }) => sum + count, 0);
  const because = withheld
    .map(({ reason, count }) => {
      const { zh, source } = withholdingReasons[reason as WithholdingReason];
      return `${zh} ${count} 项（${source}）`;
    })
    .join('；');
  return [
    ...(items > 0 ? [`依法不予公开 ${items} 项：${because}。`] : []),
    ...(places > 0 ? [`文中 ${places} 处个人信息已略去，以“${strippedMark}”标明。`] : []),
  ];
}

/** The page of one report. */
export function reportPage(report: PublishedReport, document: PublicDocument): string {
  const lines = reportLines(document);
  const titleEnd = lines.findLastIndex(({ kind }) => kind === 'TITLE');
  const told = lines.map((line, i) => paragraph(line, lines[i - 1]));
  const facts = [
    report.departmentName,
    `${report.year} 年度`,
    `${day(report.publishedAt)}公开`,
    ...(report.number > 1 ? [`第 ${report.number} 版`] : []),
  ];
  const notes = omissions(document);
  const here = address(report);
  const body = `<main>
<article>
${told.slice(0, titleEnd + 1).join('\n')}
<ul class="facts">${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul>
${told.slice(titleEnd + 1).join('\n')}
</article>
${notes.length > 0 ? `<aside class="note" aria-label="公开说明">${notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('')}</aside>` : ''}
<nav aria-label="下载"><a href="${here}.docx">下载 Word 文档</a><a href="${here}.json">数据（JSON）</a><a href="/public/${encodeURIComponent(report.districtCode)}">${escapeHtml(report.districtName)}全部公开报告</a></nav>
</main>
<footer>本页内容由报告数据生成，公开后不再改动；更正另出新版。校验值 SHA-256：${escapeHtml(report.contentHash)}</footer>`;
  return page(document.title, `${escapeHtml(report.districtName)} · 法治政府建设年度报告`, body);
}

/** What stands in place of a report that was withdrawn. */
export function withdrawnPage(report: PublishedReport): string {
  const { zh, source } = withdrawalReasons[report.withdrawalReason as WithdrawalReason];
  return page(
    '报告公开版已撤回',
    `${escapeHtml(report.districtName)} · 法治政府建设年度报告`,
    `<main><h1>报告公开版已撤回</h1>
<ul class="facts"><li>${escapeHtml(report.departmentName)}</li><li>${report.year} 年度</li></ul>
<p>本报告的公开版已于 ${day(report.publishedAt)}撤回。原因：${escapeHtml(zh)}（${escapeHtml(source)}）。更正后将在原网址重新公开。</p>
<nav><a href="/public/${encodeURIComponent(report.districtCode)}">${escapeHtml(report.districtName)}全部公开报告</a></nav></main>`,
  );
}

/** What stands where nothing was published. */
export const missingPage = (): string =>
  page(
    '没有找到公开报告',
    '法治政府建设年度报告',
    '<main><h1>没有找到公开报告</h1><p>此网址没有公开的报告：单位尚未公开，或网址有误。网址形如 /public/500153/2023/zstzcjj（区划代码、年度、单位代码）。</p></main>',
  );

function row(report: PublishedReport): string {
  const name = `<td>${escapeHtml(report.departmentName)}</td>`;
  if (report.withdrawalReason !== null)
    return `<tr class="withdrawn">${name}<td><a href="${address(report)}">公开版已撤回</a></td><td>${day(report.publishedAt)}</td></tr>`;
  return `<tr>${name}<td><a href="${address(report)}">${escapeHtml(report.title ?? '')}</a></td><td>${day(report.publishedAt)}</td></tr>`;
}

/** The reports of a district by year, newest first; there is at least one. */
export function listPage(
  reports: readonly PublishedReport[],
  districts: readonly { readonly year: number; readonly title: string; readonly publishedAt: string }[] = [],
): string {
  const [first] = reports as [PublishedReport];
  const years = [...new Set(reports.map(({ year }) => year))];
  const ofDistrict = (code: string, year: number) =>
    districts
      .filter((one) => one.year === year)
      .map(
        ({ title, publishedAt }) =>
          `<p><a href="/public/${encodeURIComponent(code)}/report/${year}"><b>${escapeHtml(title)}</b></a>（${day(publishedAt)}公开）</p>\n`,
      )
      .join('');
  const sections = years.map((year) => {
    const own = reports.filter((report) => report.year === year);
    return `<section aria-labelledby="y${year}"><h2 id="y${year}">${year} 年度（${own.length} 份）</h2>
${ofDistrict(first.districtCode, year)}<table><thead><tr><th scope="col">单位</th><th scope="col">报告</th><th scope="col">公开日期</th></tr></thead><tbody>
${own.map(row).join('\n')}
</tbody></table></section>`;
  });
  const jumps = years.length > 1 ? `<p class="years">${years.map((year) => `<a href="#y${year}">${year}</a>`).join(' · ')}</p>` : '';
  return page(
    `${first.districtName}法治政府建设年度报告`,
    '法治政府建设年度报告公开',
    `<main><h1>${escapeHtml(first.districtName)}法治政府建设年度报告</h1>${jumps}
${sections.join('\n')}</main>
<footer>依据《法治政府建设与责任落实督察工作规定》第二十四条，除涉及党和国家秘密的内容外，报告通过网站、报刊等向社会公开。</footer>`,
  );
}
