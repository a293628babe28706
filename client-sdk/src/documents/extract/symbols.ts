/** Numbers in circles of the font Wingdings, by their code point: from 0x81 hollow, from 0x8c filled. */
function wingding(code: number): string {
  if (code >= 0x81 && code <= 0x8a) return String.fromCodePoint(0x2460 + code - 0x81);
  if (code >= 0x8c && code <= 0x95) return String.fromCodePoint(0x2776 + code - 0x8c);
  return ({ 252: '✓', 254: '☑', 253: '☒', 168: '□', 111: '□', 110: '■', 108: '●', 171: '★' } as Record<number, string>)[code] ?? '■';
}

/** A character put in by Insert > Symbol (`w:sym`): fonts of symbols have their own code points, shifted to U+F000. Pure. */
export function symbolText(font: string, char: string): string {
  if (!/^[0-9a-f]{1,5}$/i.test(char)) return '';
  const code = Number.parseInt(char, 16);
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (isPrivate || /^wingdings/i.test(font)) return wingding(code & 0xff);
  return code < 0x20 || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(code);
}
