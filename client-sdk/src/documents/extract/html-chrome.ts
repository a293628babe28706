/** What of a page is no text of the document: told by elements, roles and the usual names of classes. */

type Attributes = Readonly<Record<string, string>>;

const never = new Set([
  ...['script', 'style', 'noscript', 'template', 'title', 'nav', 'iframe', 'object', 'embed', 'applet', 'svg', 'math', 'canvas'],
  ...['video', 'audio', 'map', 'button', 'select', 'datalist', 'textarea', 'menu', 'dialog', 'rt', 'rp', 'del'],
]);
const names =
  /^(?:nav|navbar|navigation|site-?nav|topnav|menu|crumbs?|breadcrumbs?|bread-?nav|location|position|header|site-?header|page-?header|top-?bar|footer|site-?footer|page-?footer|foot|copyright|friend-?links?|sidebar|side-?bar|aside|share|bdsharebuttonbox|social-share|toolbar|tools?|search|search-?box|pagination|pager|qr-?code|ewm|related|recommend)$/i;

/** An element that holds no text anybody reads, or that nobody sees. */
export const isNever = (element: string, attributes: Attributes): boolean =>
  never.has(element) ||
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(attributes.style ?? '');

/** What is put around the text, by its name or role; where it holds prose or the title it is no such thing and is kept whole. */
export const isAround = (element: string, attributes: Attributes): boolean =>
  element === 'header' ||
  element === 'footer' ||
  element === 'aside' ||
  /^(?:navigation|banner|contentinfo|search|complementary|toolbar|menu)$/i.test(attributes.role ?? '') ||
  `${attributes.class ?? ''} ${attributes.id ?? ''}`.split(/\s+/, 20).some((name) => names.test(name));

/** Inside what holds the document itself, `header` is its head and not the site's. */
export const isDocument = (element: string, attributes: Attributes): boolean =>
  element === 'article' || element === 'main' || attributes.role === 'main' || attributes.role === 'article';

/** Whether a line is prose or the title of a report, which no surroundings hold. Pure. */
export const isProse = (line: string): boolean =>
  (line.length >= 30 && /[。；：]/.test(line) && !/版权所有|备案|Copyright|主办单位|技术支持|推荐使用/i.test(line)) ||
  (line.length <= 70 && /(?:法治|依法行政|普法).*(?:报告|总结)$/.test(line));
