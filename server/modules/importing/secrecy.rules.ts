/** Lines at the head of a document among which a marking stands (GB/T 9704—2012, 7.2.2: top left, before the document number). */
const headLines = 6;

/** Grade, star, and perhaps a period, alone at the beginning of a line: 机密★1年, 绝密★长期. */
const marking = /^(?:绝密|机密|秘密)\s*★\s*(?:长期|[0-9０-９一二三四五六七八九十]+\s*(?:年|个月|月|日|天))?/u;

/**
 * The secrecy marking at the head of a text, or null. A star before a heading and 商业秘密 in a sentence are none. The SDK refuses such a text
 * before it is sent; the server asks again, for clients of other makers. Pure.
 */
export function secrecyMarking(text: string): string | null {
  let [from, seen] = [0, 0];
  while (from <= text.length && seen < headLines) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end === -1 ? undefined : end).trim();
    if (line !== '') {
      seen += 1;
      const found = marking.exec(line);
      if (found) return found[0].trim();
    }
    if (end === -1) break;
    from = end + 1;
  }
  return null;
}
