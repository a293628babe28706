/** Lines that a web page or a printer put around the report. They are set aside and listed, never dropped. */

const labels =
  /^[【[（]?\s*(?:索\s*引\s*号|发文机关|发布机构|发文字号|成文日期|发布日期|发布时间|生成日期|主题分类|主题词|公文种类|文种|有效性|时效性|废止日期|信息来源|来源|作者|责任编辑|编辑|审核|初审|终审|浏览次数|浏览量|阅读次数|阅读量|阅读|点击数|点击量|访问量|字体|字号|字体大小|打印|收藏|关闭窗口|关闭|分享到?|返回顶部|回到顶部|上一篇|下一篇|当前位置|您的位置|您现在的位置|所在位置|首页|备案号|网站标识码|版权所有|主办单位|主办|承办单位|承办|技术支持|网站地图|联系我们|扫一扫|公开方式|公开类别|信息分类|信息名称|名\s*称|保存|纠错|无障碍|繁体|简体)\s*(?:[:：｜|丨】\]）>›»【[]|$)/;
const widgets =
  /^(?:[【[]?(?:大|中|小)[】\]]?[\s|｜]*){2,3}$|ICP备|公网安备|^(?:微信|微博|QQ空间|朋友圈|打印本页|关闭本页|TOP|top)$|(?:首页|主页)\s*[>›»]|^.{0,6}(?:打印|关闭|收藏)\s*[|｜].*$|您是第\s*\d+\s*位访客|^(?:[[【](?:TOP|top|打印|关闭|返回|收藏|顶部)[\]】]\s*)+|^点击(?:上方|下方)?(?:蓝字|关注).*$|^(?:阅读|点赞|赞|在看)\s*\d+(?:\s+[^\s\d]{1,4}(?:\s*\d+)?){0,6}$|^.{2,16}\s+20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2})?\s+发表于/;
/** What a chat puts around a text that was sent in it: who said it, and when. */
const chat =
  /^\[[^\]\d]{1,6}\]\s?(?:收到|好的|OK|ok|[\p{Extended_Pictographic}]|图片|文件|终稿).{0,16}$|^\[(?:图片|表情|链接|文件|语音|视频|聊天记录|动画表情)\]|^文件传输助手(?:\s|$)|^.{2,12}\s+20\d\d[/-]\d{1,2}[/-]\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?$/u;
const stamped = /^(?:时间|日期)\s*[:：]\s*20\d\d[-年./]\d{1,2}[-月./]\d{1,2}/;
const pageNumber =
  /^(?:[—–\-－]+\s*\d{1,4}\s*[—–\-－]+|第\s*\d{1,4}\s*页(?:\s*[/／,，]?\s*共\s*\d{1,4}\s*页)?|[·•∙]?\s*\d{1,4}\s*[·•∙]|\d{1,4}\s*[/／]\s*\d{1,4}|\d{1,3})$/;

/** Words of buttons; a line of nothing else is no prose. */
const button =
  /^(?:扫一扫(?:在手机(?:上)?(?:打开|阅读|查看)(?:当前页|本页)?)?|打印(?:本页)?|关闭(?:窗口|本页)?|返回(?:顶部|列表|首页)|回到顶部|收藏(?:本页)?|分享到?[：:]?|字[体号](?:大小)?[：:]?|[大中小]|保存|微信|微博|QQ空间|上一[篇页条]|下一[篇页条]|无障碍|繁体|简体|首页)$/;
const onlyButtons = (line: string): boolean => {
  const words = line.split(/[\s【】[\]|｜（）()>›»]+/).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => button.test(word));
};

/** Name of the rule that sets a line aside, or null. Long lines are prose, whatever they begin with. Pure. */
export function chromeRule(line: string): 'page-number' | 'page-chrome' | null {
  if (line.length > 120) return null;
  if (pageNumber.test(line)) return 'page-number';
  if (onlyButtons(line)) return 'page-chrome';
  if (line.length > 80) return null;
  return labels.test(line) || widgets.test(line) || stamped.test(line) || chat.test(line) ? 'page-chrome' : null;
}
