import { escapeHtml } from './html.js';
import type { PreparedQuery } from './prepared-queries.js';

const style = `
  :root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); }
  body { font: 16px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1.25rem; }
  h1 { font-size: 1.9rem; margin: 0 0 .25rem } h1 small { font-weight: 400; opacity: .65; font-size: 1rem }
  h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
  ol, ul { padding-left: 1.25rem } li { margin: .5rem 0 } a { color: light-dark(#0b57d0, #8ab4f8) }
  .en { opacity: .7; font-size: .92rem } code { padding: .1rem .35rem; border: 1px solid var(--line); border-radius: 4px; font-size: .88rem }
  footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .75rem; font-size: .85rem; opacity: .7 }`;

const demoPart = (queries: readonly PreparedQuery[]) => `
<h2>试一试 <span class="en">Try it</span></h2>
<ol>${queries
  .map(
    ({ zh, title, as, query }) =>
      `<li><a href="/graphiql?as=${encodeURIComponent(as)}&amp;query=${encodeURIComponent(query)}">${escapeHtml(zh)}</a><br><span class="en">${escapeHtml(title)} — as <code>${escapeHtml(as)}</code></span></li>`,
  )
  .join('')}</ol>
<p>演示数据：重庆市荣昌区（500153），报告内容均为虚构。所有演示账号的令牌保存在数据目录下的 <code>demo-tokens.json</code>。<br>
<span class="en">Demo data: real place names, invented reports. The tokens of all demo accounts stand in <code>demo-tokens.json</code> in the data folder.</span></p>`;

/** What stands at `/`: what this is and where to go on. It loads nothing from anywhere. */
export function frontPage(demo: { readonly queries: readonly PreparedQuery[] } | null): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>fazhi 法治</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body>
<h1>fazhi 法治 <small>法治政府建设年度报告平台</small></h1>
<p>各部门以结构化数据报送年度法治政府建设情况报告；区级法治机构在此审核、汇总，并随时查询哪些不足还没有任何承诺。<br>
<span class="en">Departments submit their yearly rule-of-law reports as typed data; the district office reviews and consolidates them, and asks which shortcomings nobody has promised to mend.</span></p>
${demo ? demoPart(demo.queries) : '<p>请使用令牌通过 GraphQL、SDK 或 <code>fazhi</code> 命令行访问。<br><span class="en">Use GraphQL, the SDK or the <code>fazhi</code> command with a token from your administrator.</span></p>'}
<h2>接口 <span class="en">Addresses</span></h2>
<ul>
<li><code>POST /graphql</code> — <span class="en">header</span> <code>Authorization: Bearer fz_…</code></li>
<li>${demo ? '<a href="/public/500153"><code>/public/500153</code></a>' : '<code>/public/{区划代码}</code>'} — 公开的报告，任何人可读 <span class="en">published reports, for everybody</span></li>
<li><a href="/health/live"><code>/health/live</code></a> · <a href="/health/ready"><code>/health/ready</code></a></li>
</ul>
<footer>fazhi</footer>
</body></html>
`;
}
