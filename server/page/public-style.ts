/** The one style sheet of the public pages: a report reads like the document it is, on a screen, a telephone and paper. */
export const publicStyle = `
:root{color-scheme:light;--ink:#1c1c1e;--quiet:#5b5f66;--line:#d9dbdf;--paper:#fff;--desk:#f3f4f6;--accent:#a3161b}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--desk);color:var(--ink);font:17px/1.85 "Source Han Serif SC","Noto Serif CJK SC","Songti SC",SimSun,serif}
a{color:#0b4f9e;text-underline-offset:.2em}
a:focus-visible{outline:3px solid #0b4f9e;outline-offset:2px}
header,footer,nav,.facts,.note,table,.years{font-family:system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
.top{border-top:4px solid var(--accent);background:var(--paper);border-bottom:1px solid var(--line)}
.top p{max-width:52rem;margin:0 auto;padding:.7rem 4rem;font-size:.9rem;line-height:1.5;color:var(--quiet)}
main{max-width:52rem;margin:1.5rem auto;padding:3rem 4rem;background:var(--paper);border:1px solid var(--line)}
h1{margin:0 0 1.2rem;font-size:1.75rem;line-height:1.45;text-align:center;text-wrap:balance}
h2{margin:2rem 0 .6rem;font:600 1.15rem/1.6 system-ui,"Noto Sans CJK SC","PingFang SC",SimHei,sans-serif}
article p{margin:0;text-indent:2em;text-align:justify;overflow-wrap:anywhere}
article p.item{margin-top:.5rem}
article p.item b{font-family:"Kaiti SC","STKaiti",KaiTi,"Source Han Serif SC","Noto Serif CJK SC",serif}
article p.addressee{text-indent:0}
article p.closing{text-indent:0;text-align:right}
article p.first-closing{margin-top:2rem}
.facts{display:flex;flex-wrap:wrap;justify-content:center;gap:.2rem 1.4rem;margin:0 0 2rem;padding:0 0 1.2rem;border-bottom:1px solid var(--line);font-size:.88rem;color:var(--quiet);list-style:none}
.note{margin:2.2rem 0 0;padding:.8rem 1.1rem;border-left:3px solid var(--accent);background:#faf6f2;font-size:.9rem;line-height:1.7}
.note p{margin:0}
mark{background:#eceef1;color:var(--quiet);padding:0 .15em;border-radius:3px;font-size:.92em}
nav{margin-top:1.6rem;font-size:.92rem;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem}
table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:.97rem;line-height:1.55}
th,td{padding:.65rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
th:first-child{width:31%}th:last-child{width:10rem}
th:first-child,td:first-child{padding-left:0}th:last-child,td:last-child{padding-right:0}
th{font-weight:600;color:var(--quiet);font-size:.85rem}
td:last-child,th:last-child{white-space:nowrap;text-align:right}
.withdrawn{color:var(--quiet)}
.years{margin:0 0 1rem;font-size:.95rem;text-align:center}
footer{max-width:52rem;margin:0 auto 2.5rem;padding:0 4rem;font-size:.8rem;line-height:1.6;color:var(--quiet);overflow-wrap:anywhere}
@media(max-width:40rem){body{font-size:16px}main{margin:0;padding:1.6rem 1.15rem;border-width:0 0 1px}h1{font-size:1.35rem}.top p{padding:.6rem 1.15rem}footer{margin-top:1.2rem;padding:0 1.15rem}
table,tbody,tr,td{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr{padding:.6rem 0;border-bottom:1px solid var(--line)}td{padding:.1rem 0;border:0}td:last-child{text-align:left;color:var(--quiet);font-size:.85rem}}
@media print{body{background:none;font-size:12pt}.top,nav{display:none}main{max-width:none;margin:0;padding:0;border:0}h2{break-after:avoid}article p{orphans:2;widows:2}footer{padding:0;margin-top:1.5rem}a{color:inherit;text-decoration:none}mark{background:none}}
`;
