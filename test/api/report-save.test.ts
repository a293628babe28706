import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v4 } from 'uuid';
import { reportInput } from '../../client-sdk/src/report-input.js';
import { aCause, aCommitment, aFigure, anActivity, anOtherMatter, aPart, aReport, aResponsibility, aShortcoming } from '../kit/builders.js';
import { aDesk, type Desk, done, readReport, refusals, reportSave } from '../kit/desk.js';
import { World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

type Input = Parameters<typeof reportSave>[3];

/** Saves one document after the other, each from the version the one before left, and answers the report of the last. */
async function saveAll(desk: Desk, ...inputs: Input[]) {
  let report = await readReport(desk.clerk, desk.reportId);
  for (const input of inputs) report = done(await reportSave(desk.clerk, desk.reportId, report!.version, input));
  return report!;
}

test('a document with something of every kind is read back as it was saved', async () => {
  const desk = await aDesk(world);
  const input = aReport();
  const answered = await saveAll(desk, input);
  expect(reportInput(answered)).toEqual(input);
  expect(await readReport(desk.clerk, desk.reportId)).toEqual(answered);
});

test('every save raises the version by one', async () => {
  const desk = await aDesk(world);
  expect((await readReport(desk.clerk, desk.reportId))?.version).toBe(1);
  expect((await saveAll(desk, {}, aReport(), { title: '新题目' })).version).toBe(4);
});

/** All five, saying nothing. */
const wordlessParts = aReport().parts!.map(({ part }) => aPart({ part }));

test('a field left out is unchanged, for every field', async () => {
  const desk = await aDesk(world);
  const whole = aReport();
  await saveAll(desk, whole);
  for (const field of Object.keys(whole) as (keyof Input)[]) {
    const texts = { title: '另一题目', addressee: '区人大', preamble: '另一前言', closing: '', parts: wordlessParts };
    const changed = aReport(texts);
    const report = await saveAll(desk, whole, { [field]: field === 'commitments' ? [aCommitment({ text: '另一承诺' })] : changed[field] });
    const read = reportInput(report);
    expect(read[field]).not.toEqual(whole[field]);
    // A commitment loses its link when the shortcoming it answered is dropped; all else stays.
    const rest = field === 'shortcomings' ? { ...whole, commitments: whole.commitments!.map((c) => ({ ...c, addresses: [] })) } : whole;
    expect({ ...read, [field]: null }).toEqual({ ...rest, [field]: null });
  }
});

test('null in place of a list or of the preamble changes nothing', async () => {
  const desk = await aDesk(world);
  const whole = aReport();
  const nothing = { preamble: null, responsibilities: null, activities: null, shortcomings: null, commitments: null, otherMatters: null };
  expect(reportInput(await saveAll(desk, whole, nothing))).toEqual(whole);
});

test('an empty text empties the preamble', async () => {
  expect((await saveAll(await aDesk(world), aReport(), { preamble: '' })).preamble).toBe('');
});

test('a report has its five parts from the beginning, and whether one is there is seen from its items', async () => {
  const desk = await aDesk(world);
  const parts = (report: { parts: readonly { part: string; presence: string }[] } | null) =>
    Object.fromEntries(report!.parts.map(({ part, presence }) => [part, presence]));
  const none = { MEASURES: 'ABSENT', SHORTCOMINGS: 'ABSENT', FIRST_RESPONSIBLE: 'ABSENT', ARRANGEMENTS: 'ABSENT', OTHER: 'ABSENT' };
  expect(parts(await readReport(desk.clerk, desk.reportId))).toEqual(none);
  const said = [aPart({ presence: 'EXPLICIT_NONE', lead: '本年度未发现明显问题。' }), aPart({ part: 'MEASURES', presence: 'REFERENCED' })];
  const report = await saveAll(desk, { parts: said, activities: [anActivity()] });
  expect(parts(report)).toEqual({ ...none, MEASURES: 'PRESENT', SHORTCOMINGS: 'EXPLICIT_NONE' });
  expect(parts(await saveAll(desk, { activities: [], shortcomings: [aShortcoming()] }))).toEqual({
    ...none,
    MEASURES: 'REFERENCED',
    SHORTCOMINGS: 'PRESENT',
  });
  expect((await saveAll(desk, { parts: [] })).parts.map(({ lead }) => lead)).toEqual(['', '', '', '', '']);
});

test('a list given is the whole list: what it leaves out is dropped, with its figures, themes, causes and links', async () => {
  const desk = await aDesk(world);
  const whole = aReport();
  const [responsibilities, activities, shortcomings, commitments, otherMatters] = [
    [aResponsibility()],
    [anActivity()],
    [aShortcoming()],
    [aCommitment()],
    [anOtherMatter()],
  ];
  await saveAll(desk, whole, { responsibilities, activities, shortcomings, commitments, otherMatters });
  expect(await rowsBelow(desk.reportId)).toEqual({
    responsibility: 1,
    activity: 1,
    activity_theme: 0,
    figure: 0,
    shortcoming: 1,
    cause: 0,
    commitment: 1,
    shortcoming_commitment: 0,
    other_matter: 1,
  });
});

test('empty lists leave no row behind', async () => {
  const desk = await aDesk(world);
  await saveAll(desk, aReport(), { responsibilities: [], activities: [], shortcomings: [], commitments: [], otherMatters: [] });
  expect(Object.values(await rowsBelow(desk.reportId)).every((count) => count === 0)).toBe(true);
});

test('the order of a list is the position of its items, and swapping swaps positions but keeps ids', async () => {
  const desk = await aDesk(world);
  const [a, b, c] = [anActivity({ heading: '甲' }), anActivity({ heading: '乙' }), anActivity({ heading: '丙' })];
  const places = (report: Awaited<ReturnType<typeof saveAll>>) => report.activities.map(({ id, position }) => [position, id]);
  expect(places(await saveAll(desk, { activities: [a, b, c] }))).toEqual([
    [1, a.id],
    [2, b.id],
    [3, c.id],
  ]);
  expect(places(await saveAll(desk, { activities: [c, a] }))).toEqual([
    [1, c.id],
    [2, a.id],
  ]);
});

test('causes, figures and parts keep their order too', async () => {
  const desk = await aDesk(world);
  const causes = [aCause({ text: '一' }), aCause({ text: '二' }), aCause({ text: '三' })];
  const parts = [aFigure({ value: '3' }), aFigure({ value: '1' }), aFigure({ value: '2' })];
  const save = (order: number[]) =>
    saveAll(desk, {
      shortcomings: [aShortcoming({ causes: order.map((i) => causes[i]!) })],
      activities: [anActivity({ figures: [aFigure({ parts: order.map((i) => parts[i]!) })] })],
    });
  for (const order of [
    [0, 1, 2],
    [2, 0, 1],
  ]) {
    const report = await save(order);
    expect(report.shortcomings[0]?.causes.map((cause) => cause.id)).toEqual(order.map((i) => causes[i]!.id));
    expect(report.activities[0]?.figures[0]?.parts.map((part) => part.id)).toEqual(order.map((i) => parts[i]!.id));
  }
});

test('an item that stays keeps its row: a changed text is an update, not a new row', async () => {
  const desk = await aDesk(world);
  const commitment = aCommitment();
  await saveAll(desk, { commitments: [commitment] });
  // No document can say the state: it survives exactly if the row does.
  await world.owner.query(`update commitment set state = 'PARTLY_DONE' where id = $1`, [commitment.id]);
  const report = await saveAll(desk, { commitments: [aCommitment(), { ...commitment, text: '改写后的承诺' }] });
  expect(report.commitments[1]).toMatchObject({ id: commitment.id, text: '改写后的承诺', state: 'PARTLY_DONE' });
});

test('a figure moves from one activity to another, with its parts, even when its old activity is dropped in the same save', async () => {
  const desk = await aDesk(world);
  const figure = aFigure({ parts: [aFigure({ parts: [aFigure()] })] });
  const [from, to] = [anActivity({ figures: [figure] }), anActivity()];
  const moved = { ...to, figures: [figure] };
  expect(
    reportInput(await saveAll(desk, { activities: [from, to] }, { activities: [{ ...from, figures: [] }, moved] })).activities,
  ).toEqual([{ ...from, figures: [] }, moved]);
  expect(reportInput(await saveAll(desk, { activities: [from, to] }, { activities: [moved] })).activities).toEqual([moved]);
});

test('a part becomes a figure of its own when its whole is dropped, and a figure moves between kinds of items', async () => {
  const desk = await aDesk(world);
  const part = aFigure({ label: '分项' });
  const activity = anActivity({ figures: [aFigure({ parts: [part] })] });
  const promoted = { ...activity, figures: [part] };
  expect(reportInput(await saveAll(desk, { activities: [activity] }, { activities: [promoted] })).activities).toEqual([promoted]);
  const commitment = aCommitment({ figures: [part] });
  const report = await saveAll(desk, { activities: [{ ...activity, figures: [] }], commitments: [commitment] });
  expect(reportInput(report).commitments).toEqual([commitment]);
  expect(report.activities[0]?.figures).toEqual([]);
});

test('a cause moves to another shortcoming', async () => {
  const desk = await aDesk(world);
  const cause = aCause();
  const [first, second] = [aShortcoming({ causes: [cause] }), aShortcoming()];
  const moved = [
    { ...first, causes: [] },
    { ...second, causes: [cause] },
  ];
  expect(reportInput(await saveAll(desk, { shortcomings: [first, second] }, { shortcomings: moved })).shortcomings).toEqual(moved);
});

test('commitments saved alone may answer shortcomings that are stored', async () => {
  const desk = await aDesk(world);
  const [first, second] = [aShortcoming(), aShortcoming()];
  await saveAll(desk, { shortcomings: [first, second] });
  const report = await saveAll(desk, {
    commitments: [aCommitment({ addresses: [first.id, second.id] }), aCommitment({ addresses: [second.id] })],
  });
  expect(report.commitments.map((c) => c.addresses.map((s) => s.id))).toEqual([[first.id, second.id], [second.id]]);
  expect(report.shortcomings.map((s) => s.commitments.length)).toEqual([1, 2]);
});

test('activities saved alone leave the figures of responsibilities and commitments untouched', async () => {
  const desk = await aDesk(world);
  const whole = aReport();
  const activities = [anActivity({ figures: [aFigure()] })];
  expect(reportInput(await saveAll(desk, whole, { activities }))).toEqual({ ...whole, activities });
});

test('ids may be any RFC 9562 UUID in any case and come back in lower case', async () => {
  const desk = await aDesk(world);
  const [shortcoming, commitment] = [v4(), '018f0000-0000-8000-8000-0000000000ff'];
  const report = await saveAll(desk, {
    shortcomings: [aShortcoming({ id: shortcoming.toUpperCase() })],
    commitments: [aCommitment({ id: commitment.toUpperCase(), addresses: [shortcoming.toUpperCase()] })],
  });
  expect(report.commitments[0]?.id).toBe(commitment);
  expect(report.commitments[0]?.addresses).toEqual([{ id: shortcoming }]);
});

test('a theme or a shortcoming named twice is kept once', async () => {
  const shortcoming = aShortcoming();
  const report = await saveAll(await aDesk(world), {
    activities: [anActivity({ furtherThemes: ['STUDY', 'STUDY'] })],
    shortcomings: [shortcoming],
    commitments: [aCommitment({ addresses: [shortcoming.id, shortcoming.id] })],
  });
  expect(report.activities[0]?.furtherThemes.map((t) => t.code)).toEqual(['STUDY']);
  expect(report.commitments[0]?.addresses).toEqual([{ id: shortcoming.id }]);
});

test('a list holds at most 200 items', async () => {
  const desk = await aDesk(world);
  const otherMatters = Array.from({ length: 200 }, (_, i) => anOtherMatter({ text: `事项${i}` }));
  const report = await saveAll(desk, { otherMatters });
  expect(reportInput(report).otherMatters).toEqual(otherMatters);
  const outcome = await reportSave(desk.clerk, desk.reportId, report.version, { otherMatters: [...otherMatters, anOtherMatter()] });
  expect(refusals(outcome)).toEqual([{ code: 'TOO_LONG', field: 'input.otherMatters' }]);
});

/** How many rows of a report each table holds. */
async function rowsBelow(reportId: string): Promise<Record<string, number>> {
  const tables = [
    'responsibility',
    'activity',
    'activity_theme',
    'figure',
    'shortcoming',
    'cause',
    'commitment',
    'shortcoming_commitment',
    'other_matter',
  ];
  const sql = tables.map((table) => `(select count(*)::int from ${table} where report_id = $1) as ${table}`).join(', ');
  return (await world.owner.query<Record<string, number>>(`select ${sql}`, [reportId])).rows[0]!;
}
