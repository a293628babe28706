import { expect, test } from '@jest/globals';
import { extractText } from '../../../client-sdk/src/documents/index.js';

const linesOf = async (html: string | Uint8Array) =>
  (await extractText(typeof html === 'string' ? new TextEncoder().encode(html) : html, '报告.html')).text.split('\n');
const page = (body: string) => `<!DOCTYPE html><html><head><title>某网</title><style>p{}</style></head><body>${body}</body></html>`;
const prose = '一年来，我局坚持依法行政，全年组织学法4次，参加人员120人次，法治意识明显增强。';

test.each<[string, string, string[]]>([
  ['blocks are lines', '<h1>标题</h1><p>甲<b>乙</b></p><div>丙<br>丁</div>', ['标题', '甲乙', '丙', '丁']],
  ['white space is one space, and none between Chinese characters of two source lines', '<p>甲\n   乙  12 \n 件</p>', ['甲乙 12 件']],
  ['entities', '<p>&ldquo;八五&rdquo;&nbsp;&amp;&#x4e00;、</p>', ['“八五”\u00a0&一、']],
  [
    'scripts, styles, navigation and what is hidden',
    '<nav>首页</nav><script>var a="<p>x</p>"</script><p style="display: none">密</p><p hidden>密</p><p>甲</p>',
    ['甲'],
  ],
  [
    'what stands around the text',
    `<header><h1>某区政府网</h1></header><div class="nav"><a>首页</a></div><p>${prose}</p><div id="footer">版权所有：某局，网站标识码5001530001。</div>`,
    [prose],
  ],
  ['the head of an article is its own', `<article><header><h1>某局报告</h1></header><p>甲</p></article>`, ['某局报告', '甲']],
  ['surroundings that hold the text are none', `<div class="header"><p>一、学法</p><p>${prose}</p></div>`, ['一、学法', prose]],
  ['a page of nothing but surroundings is read whole', '<div class="search"><p>甲</p></div>', ['甲']],
  [
    'rows of a table',
    '<table><tr><th>受理</th><th>办结</th></tr><tr><td>12件</td><td><p>11件</p></td></tr></table>',
    ['受理\t办结', '12件\t11件'],
  ],
  ['a table for layout', `<table><tr><td>导航</td><td>${`<p>${prose}</p>`.repeat(7)}</td></tr></table>`, ['导航', ...Array(7).fill(prose)]],
  [
    'a table in a cell',
    '<table><tr><td><table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table></td></tr></table>',
    ['甲\t乙', '丙\t丁'],
  ],
  ['cells and rows that nothing closes', '<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table><p>戊', ['甲\t乙', '丙\t丁', '戊']],
  [
    'the numbers a browser writes',
    '<ol><li>甲<li><p>乙</p></ol><ol start="3" style="list-style-type:cjk-ideographic"><li>丙</li><li value="9">丁</li></ol><ul><li>戊</li></ul><ol type="a"><li>己</li></ol>',
    ['1. 甲', '2. 乙', '三、丙', '九、丁', '戊', 'a. 己'],
  ],
  ['a reading above a word, and deleted text', '<p><ruby>法<rp>(</rp><rt>fǎ</rt><rp>)</rp></ruby><del>旧</del><ins>新</ins></p>', ['法新']],
  ['preformatted lines', '<pre>一、甲\n  正文。\n</pre>', ['一、甲', '正文。']],
  [
    'comments and what Word leaves in a page',
    '<!--[if gte mso 9]><xml>x</xml><![endif]--><p class=MsoNormal><span style="mso-list:Ignore">一、</span>甲<o:p></o:p></p>',
    ['一、甲'],
  ],
])('%s', async (_, body, expected) => {
  expect(await linesOf(page(body))).toEqual(expected);
});

/** 某局2023年 in GB18030, from its table. */
const gb18030 = [0xc4, 0xb3, 0xbe, 0xd6, 0x32, 0x30, 0x32, 0x33, 0xc4, 0xea];
const bytes = (head: string, middle: number[], tail = '</p>') => Uint8Array.from([...Buffer.from(head), ...middle, ...Buffer.from(tail)]);

test.each<[string, Uint8Array]>([
  ['GB2312 named by the page', bytes('<html><meta charset=gb2312><p>', gb18030)],
  ['GBK named in the old way', bytes('<html><meta http-equiv="Content-Type" content="text/html; charset=GBK"><p>', gb18030)],
  ['GB18030 that nothing names', bytes('<html><p>', gb18030)],
  ['UTF-8 that says it is GBK', bytes('<html><meta charset="gbk"><p>', [...Buffer.from('某局2023年')])],
  ['UTF-8 with a byte order mark', bytes('\ufeff<p>', [...Buffer.from('某局2023年')])],
  ['UTF-16', Buffer.from('\ufeff<html><p>某局2023年</p>', 'utf16le')],
  ['Big5 named by the page', bytes('<html><meta charset=big5><p>', [0xac, 0x59, 0xa7, 0xbd, 0x32, 0x30, 0x32, 0x33, 0xa6, 0x7e])],
  [
    'XHTML',
    bytes('<?xml version="1.0" encoding="UTF-8"?>\n<!-- c --><html xmlns="http://www.w3.org/1999/xhtml"><p>', [
      ...Buffer.from('某局2023年'),
    ]),
  ],
])('%s', async (_, html) => {
  expect(await linesOf(html)).toEqual(['某局2023年']);
});
