import { type Around, type HeadedItem, headedItems } from './activities.js';
import { dueOnOf } from './dates.rules.js';
import { tokensOf } from './figures/tokens.js';
import type { ReadFigure } from './imported-report.js';
import { closingBracket, ownerOf } from './promises.rules.js';
import { introduction, onlyIntroduces } from './roles/introductions.js';
import type { Roles } from './roles/roles.js';
import type { Section } from './sections.js';
import { tidy } from './several-causes.rules.js';
import { bare, normText, type Piece, type Placer, type SourceText, shownText, trimmed } from './source-text.js';
import { tableOf } from './table.js';

const listed =
  /(?:重点|主要|着力|切实|继续)?(?:做好|抓好|开展|推进|落实|完成|从|围绕|做到|加强)(?:以下|下列|如下|好以下)?[^：。；（]{0,16}(?<!责任|牵头|负责)(?:工作|方面|任务|事项|措施|举措)?(?<!(?:责任|牵头|主责|承办|负责).{0,4})[：:]/;

/** The lowest headed blocks of the arrangements, else 一是, else the clauses of a list, else paragraphs. Pure. */
export function promisesOf(source: SourceText, sections: readonly Section[], roles: Roles): Around {
  const tables = sections.map((section) => (section.blocks.length === 0 ? tableOf(source, section.lead) : null));
  const around = headedItems(
    source,
    sections.map((section, i) => (tables[i] ? { ...section, lead: tables[i].rest } : section)),
    false,
    roles,
  );
  // 针对上述问题，已启动体检，3月底前完成: promised above the blocks.
  for (const section of sections.filter(({ blocks }) => blocks.length > 0))
    for (const piece of section.lead) {
      const at = around.lead.indexOf(piece);
      const said = normText(source, piece);
      if (at < 0 || !/^针对(?:上述|以上|这些)/.test(said) || dueOnOf(said, 2000) === null) continue;
      around.lead.splice(at, 1);
      around.items.unshift({ whole: piece, heading: null, body: piece, rule: 'promise-above-blocks', confidence: 0.7 });
    }
  for (const table of tables) {
    if (!table) continue;
    around.groups.push(table.header);
    // 制定任务清单如下： stands above the rows.
    const above = around.items.findIndex((item) => item.rule === 'paragraph' && /[：:]$/.test(normText(source, item.whole)));
    if (above >= 0) around.lead.push(...around.items.splice(above, 1).map((item) => item.whole));
  }
  const items = around.items.flatMap((item) =>
    item.rule === 'paragraph' ? inParagraph(source, item, around.lead, roles) : [withoutWishes(source, item, around.lead, roles)],
  );
  // Without any number 下一步，我局将… may introduce what follows; a paragraph that ends with a colon does.
  return { ...around, items: [...items, ...tables.flatMap((table) => table?.rows.flatMap(({ task }) => task ?? []) ?? [])] };
}

/** 站在新起点，我局将…: what a report ends with promises nothing of the last item. */
const wishes =
  /\n\s{0,4}(?=(?:站在|面向|面对|展望|新的一年|新征程|征程|下一步，我[^，。]{1,4}将(?:以|继续|始终|坚持)|今后，?我|我[^，。]{1,6}将以)[^\n]{10,300}$)/;

function withoutWishes(source: SourceText, item: HeadedItem, lead: Piece[], roles: Roles): HeadedItem {
  const text = normText(source, item.body);
  const at = text.lastIndexOf('\n');
  const ends =
    at > 0 && closingBracket(text) === 0 && onlyIntroduces(roles, { start: item.body.start + at + 1, end: item.body.end })
      ? { index: at }
      : null;
  const found = wishes.exec(text) ?? ends;
  if (!found || found.index === 0) return item;
  const end = item.body.start + found.index;
  const told = trimmed(source, { start: end, end: item.body.end });
  if (tokensOf(normText(source, told)).length > 0) return item;
  lead.push(told);
  return { ...item, whole: { start: item.whole.start, end }, body: { start: item.body.start, end } };
}

/** The clauses of a list, else what stands behind an introduction. */
function inParagraph(source: SourceText, item: HeadedItem, lead: Piece[], roles: Roles): HeadedItem[] {
  const rest = withoutIntroduction(source, item, lead, roles);
  // 我们打算做这样几件事：A；B。
  return clausesOf(source, rest, lead, rest !== item && source.norm.slice(0, rest.whole.start).trimEnd().endsWith('：'));
}

/** 新一年的打算，也请你们替我们记着。 before what is promised. */
function withoutIntroduction(source: SourceText, item: HeadedItem, lead: Piece[], roles: Roles): HeadedItem {
  if (item.heading !== null) return item;
  const from = introduction(source, roles, item.whole);
  if (from === item.whole.start || from >= item.whole.end) return item;
  lead.push(trimmed(source, { start: item.whole.start, end: from }));
  const rest = trimmed(source, { start: from, end: item.whole.end });
  return { ...item, whole: rest, body: rest };
}

/** 下一步，A；B；C。: one sentence of clauses, each a promise of its own. */
const clauses =
  /^(?:(?:下一?步|下一?阶段|今后|明年|来年|20\d\d年)(?![^，。；]{0,12}(?:季度|半年|月|底|年内))[^，。；]{0,12}[，：]\s{0,3}(?:我[^，。；]{1,6}将[，：]?)?)?/;

function sentenceOfClauses(text: string): number | null {
  if (!/^[^。]{20,}。?\s*$/.test(text) || (text.match(/；/g) ?? []).length < 2) return null;
  return clauses.exec(text)?.[0].length ?? 0;
}

/** 重点做好以下工作：A；B；C。 */
function clausesOf(source: SourceText, item: HeadedItem, lead: Piece[], announced = false): HeadedItem[] {
  const text = normText(source, item.whole);
  const cue = listed.exec(text);
  const listedHere = cue && cue.index <= 120 && !announced;
  const plain = listedHere ? null : announced ? 0 : sentenceOfClauses(text);
  if (listedHere || plain !== null) {
    const from = plain ?? (cue as RegExpExecArray).index + (cue as RegExpExecArray)[0].length;
    const list = text.slice(from);
    if (/[；;]/.test(list)) {
      if (from > 0) lead.push(trimmed(source, { start: item.whole.start, end: item.whole.start + from }));
      const pieces: HeadedItem[] = [];
      let start = from;
      for (const found of list.matchAll(/[；;](?![^（；]{0,200}）)|$/g)) {
        const to = from + found.index;
        const said = tidy(text, { start, end: to });
        if (said.end > said.start) {
          const whole = { start: item.whole.start + start, end: item.whole.start + to };
          pieces.push({
            whole,
            heading: null,
            body: trimmed(source, { start: item.whole.start + said.start, end: item.whole.start + to }),
            rule: 'listed-clause',
            confidence: 0.85,
          });
        }
        start = to + 1;
      }
      return pieces;
    }
    if (list.trim() === '') {
      lead.push(item.whole);
      return [];
    }
  }
  return [item];
}

/** 整改打算：, 对策建议： */
const answerLabel =
  '(?:改进|整改|应对|解决|下一?步|下一?阶段|后续|今后|具体|针对性)?的?(?:工作)?(?:措施|举措|办法|打算|方向|思路|安排|计划|对策|整改|改进)(?:建议|措施)?';
const answerCue = new RegExp(`^(?:${answerLabel}|下一步)\\s*[：:]\\s*`);

/** 整改措施：, （打算）: how long the label before an answer is; 0 where it has none. Pure. */
export const answerLabelOf = (text: string): number => answerCue.exec(text)?.[0].length ?? 0;

/** What a commitment says: heading, text, who and by when. A closing bracket that says only that is no part of the text. Pure. */
export function commitmentOf(
  source: SourceText,
  given: HeadedItem,
  of: number,
  planYear: number | null,
  readFigures: (piece: Piece) => ReadFigure[],
  place: Placer,
  unremarked: (piece: Piece) => { readonly body: Piece; readonly measure: string | null; readonly figures: readonly ReadFigure[] },
) {
  // A heading with nothing behind it is all that is promised.
  const alone = given.heading !== null && normText(source, given.body).trim() === '';
  const item: HeadedItem = alone ? { ...given, heading: null, body: given.heading as Piece } : given;
  const heading = item.heading ? bare(shownText(source, item.heading)) : null;
  const whole = normText(source, item.body);
  const bracket = closingBracket(whole);
  /** What says who and by when: a closing bracket first, then heading and text. */
  const [named, shown] = [source.norm, source.shown].map((text) => {
    const heading = item.heading ? text.slice(item.heading.start, item.heading.end) : '';
    const cells = (item.besides ?? []).map(({ name, cell }) => `${name}：${text.slice(cell.start, cell.end)}；\n`).join('');
    const body = text.slice(item.body.start, item.body.end);
    return `${cells}${bracket > 0 ? `${body.slice(body.length - bracket)}\n` : ''}${heading}。${body}`;
  }) as [string, string];
  // Who and by when stand last, behind what else the data hold.
  const { body, measure, figures } = unremarked({ start: item.body.start, end: item.body.end - bracket });
  const text = shownText(source, body);
  return {
    heading,
    // Cells side by side are clauses of one sentence.
    text: text.replace(/[。；，]$/, '').replace(/\s*\t\s*/g, '，'),
    owner: ownerOf(named, shown),
    measure,
    dueOn: dueOnOf(named, planYear),
    figures: [...readFigures({ start: item.heading?.start ?? item.body.start, end: body.end }), ...figures],
    source: place(item.whole, item.rule, item.confidence),
    of,
  };
}
