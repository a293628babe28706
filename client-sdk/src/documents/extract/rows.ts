/** More than this in one cell, and the table is there for the layout of the page and holds no row of figures. */
const mostOfACell = { lines: 6, characters: 300 };

/**
 * A row of a table as lines: its cells in one line with tabs between them. A row of one cell, or one whose cells hold whole paragraphs, stays
 * the lines it is. Pure.
 */
export function rowLines(cells: readonly (readonly string[])[]): string[] {
  const filled = cells.map((lines) => lines.map((line) => line.trim()).filter((line) => line !== ''));
  const present = filled.filter((lines) => lines.length > 0);
  if (present.length <= 1) return present[0] ?? [];
  const isLayout = present.some(
    (lines) => lines.length > mostOfACell.lines || lines.reduce((sum, line) => sum + line.length, 0) > mostOfACell.characters,
  );
  if (isLayout) return present.flat();
  return [
    filled
      .map((lines) => lines.join(' '))
      .join('\t')
      .trimEnd(),
  ];
}
