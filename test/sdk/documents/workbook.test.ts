import { expect, test } from '@jest/globals';
import { type SheetOfRows, workbook } from '../../../client-sdk/src/documents/index.js';
import { openWorkbook } from '../../kit/workbook.js';

const columns = [
  { title: '问题', kind: 'text', width: 40 },
  { title: '持续年数', kind: 'number', width: 8 },
  { title: '到期日', kind: 'date', width: 12 },
  { title: '完成率', kind: 'percent', width: 10 },
] as const;
const ledger = (...rows: SheetOfRows['rows']): SheetOfRows => ({ name: '问题台账', columns, rows });
const written = async (...sheets: [SheetOfRows, ...SheetOfRows[]]) => openWorkbook(await workbook({ sheets }));

test('numbers, days and shares are values a sheet can count with, and nothing is an empty cell', async () => {
  const { sheets } = await written(ledger(['专职人员不足', 3, '2024-06-30', 0.875], [null, null, null, null]));
  const cells = sheets[0]!.cells;
  expect(cells).toMatchObject({
    A2: { type: 's', value: '专职人员不足' },
    B2: { type: 'n', value: '3' },
    // Days since 1899-12-30, as Excel counts them.
    C2: { type: 'n', value: '45473', format: 'yyyy-mm-dd' },
    D2: { type: 'n', value: '0.875', format: '0.0%' },
  });
  for (const cell of ['A3', 'B3', 'C3', 'D3']) expect(cells[cell]?.value ?? null).toBeNull();
});

test('the head is bold, stays in sight, bears the filter and stands on every printed page; text wraps in columns of their width', async () => {
  const { sheets, names } = await written(ledger(['甲', 1, null, null], ['乙', 2, null, null]));
  const { xml, cells } = sheets[0]!;
  expect(xml).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/);
  expect(xml).toContain('<autoFilter ref="A1:D3"/>');
  expect(xml).toMatch(/<col min="1" max="1" width="40"[^>]*\/><col min="2" max="2" width="8"/);
  expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
  expect(names).toEqual({ '_xlnm._FilterDatabase 0': "'问题台账'!$A$1:$D$3", '_xlnm.Print_Titles 0': "'问题台账'!$1:$1" });
  expect(['A1', 'B1', 'C1', 'D1'].map((cell) => cells[cell])).toEqual(
    columns.map(({ title }) => expect.objectContaining({ type: 's', value: title, bold: true, wraps: true })),
  );
  expect(cells.A2).toMatchObject({ bold: false, wraps: true });
});

test('a row is as high as the lines its longest text wraps to, and no higher than Excel allows', async () => {
  const { sheets } = await written(
    ledger(['短', null, null, null], ['长'.repeat(100), null, null, null], ['长'.repeat(9000), null, null, null]),
  );
  const [head, short, long, longest] = [...sheets[0]!.xml.matchAll(/<row [^>]*? ht="([\d.]+)"/g)].map(([, height]) => Number(height));
  expect(head).toBeGreaterThan(short!);
  expect(long).toBeGreaterThan(5 * short!);
  expect(longest).toBe(409);
});

test.each(['=1+1', '+86 23', '-完成3件', '@SUM(A1)', ' =HYPERLINK("http://a")', '＝1+1', '\t=1+1', '\r=1+1', "=cmd|' /C calc'!A0"])(
  'the text %j is text, also once somebody edits the cell',
  async (text) => {
    const { sheets } = await written({ ...ledger([text, null, null, null]), name: text });
    expect(sheets[0]!.xml).not.toContain('<f');
    expect(sheets[0]!.cells.A2).toMatchObject({ type: 's', value: text.replace('\r', '\n'), format: '@' });
  },
);

test('text comes back as it was, without what an .xlsx cannot hold', async () => {
  const kept = '甲 <b>&"乙"</b>\n第二行  _x0041_ 𠮷';
  const { sheets } = await written(
    ledger([kept, null, null, null], ['a\u0000b\u0007c\ud800d', null, null, null], ['长'.repeat(40_000), null, null, null]),
  );
  const { A2, A3, A4 } = sheets[0]!.cells;
  expect(A2?.value).toBe(kept);
  expect(A3?.value).toBe('abcd');
  expect(A4?.value).toBe(`${'长'.repeat(32_766)}…`);
});

test('sheets have names that Excel takes, each its own', async () => {
  const given = ['问题/台账[2023]', "'甲'", '', 'History', 'a', 'A', '区'.repeat(40), '区'.repeat(40), `${'区'.repeat(30)}𠮷𠮷`];
  const [first, ...others] = given.map((name) => ({ ...ledger(), name }));
  const { sheets, names } = await written(first!, ...others);
  expect(sheets.map(({ name }) => name)).toEqual([
    ...['问题_台账_2023_', '甲', 'Sheet3', 'History (2)', 'a', 'A (2)'],
    ...[`${'区'.repeat(30)}…`, `${'区'.repeat(26)}… (2)`, `${'区'.repeat(26)}… (3)`],
  ]);
  expect(names['_xlnm.Print_Titles 4']).toBe("'a'!$1:$1");
});

test('an apostrophe in the name of a sheet does not end it where a formula names the sheet', async () => {
  const { sheets, names } = await written({ ...ledger(), name: "三峡's 台账" });
  expect(sheets[0]!.name).toBe("三峡's 台账");
  expect(names['_xlnm.Print_Titles 0']).toBe("'三峡''s 台账'!$1:$1");
});

test('the same data gives the same bytes', async () => {
  const [once, again] = await Promise.all([1, 2].map(() => workbook({ sheets: [ledger(['甲', 1, '2024-01-05', 1])] })));
  expect(Buffer.compare(once!, again!)).toBe(0);
});

test.each([
  ['a number in a column of text', [1, null, null, null], '问题台账 问题 2: text'],
  ['text in a column of numbers', [null, '3', null, null], '问题台账 持续年数 2: number'],
  ['no number at all', [null, Number.NaN, null, null], '问题台账 持续年数 2: number'],
  ['a day that is in no calendar', [null, null, '2023-02-30', null], '问题台账 到期日 2: date'],
  ['an instant for a day', [null, null, '2024-01-05T00:00:00Z', null], '问题台账 到期日 2: date'],
  ['text in a column of shares', [null, null, null, '87%'], '问题台账 完成率 2: percent'],
])('%s is refused by the place it stands in', async (_, row, message) => {
  await expect(workbook({ sheets: [ledger(row)] })).rejects.toThrow(new TypeError(message));
});
