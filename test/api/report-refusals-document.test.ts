import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import type { FigureInput, ReportSaveInput } from '../../client-sdk/src/generated/graphql.js';
import {
  aCause,
  aCommitment,
  aFigure,
  anActivity,
  anOtherMatter,
  aPart,
  aReport,
  aResponsibility,
  aShortcoming,
  aSource,
} from '../kit/builders.js';
import { aDesk, begin, type Desk, done, reportSave } from '../kit/desk.js';
import { refusesIn } from '../kit/refuses.js';
import { World } from '../kit/world.js';

let world: World;
/** A report with something in it, at version 2: a refusal must leave all of it. */
let desk: Desk;
const stored = aReport();
beforeAll(async () => {
  world = await World.start();
  desk = await aDesk(world, { years: [2015, 2023] });
  done(await reportSave(desk.clerk, desk.reportId, 1, stored));
});
afterAll(() => world.stop());

const refuses = (input: ReportSaveInput, ...expected: string[]) =>
  refusesIn(world, (headers) => reportSave(desk.clerk, desk.reportId, 2, input, headers), ...expected);

const withFigure = (over: Partial<FigureInput>): ReportSaveInput => ({ activities: [anActivity({ figures: [aFigure(over)] })] });
const figureAt = 'input.activities.0.figures.0';

/** Every text of a document: its path, its most characters, whether it may be empty, and a document with that text. */
const texts: [string, number, 'required' | 'optional', (text: string) => ReportSaveInput][] = [
  ['title', 200, 'required', (title) => ({ title })],
  ['addressee', 500, 'optional', (addressee) => ({ addressee })],
  ['preamble', 20_000, 'optional', (preamble) => ({ preamble })],
  ['closing', 20_000, 'optional', (closing) => ({ closing })],
  ['parts.0.heading', 500, 'optional', (heading) => ({ parts: [aPart({ heading })] })],
  ['parts.0.lead', 20_000, 'optional', (lead) => ({ parts: [aPart({ lead })] })],
  ['responsibilities.0.holder', 200, 'required', (holder) => ({ responsibilities: [aResponsibility({ holder })] })],
  ['responsibilities.0.narrative', 20_000, 'required', (narrative) => ({ responsibilities: [aResponsibility({ narrative })] })],
  ['responsibilities.0.evidence', 20_000, 'optional', (evidence) => ({ responsibilities: [aResponsibility({ evidence })] })],
  ['activities.0.heading', 500, 'optional', (heading) => ({ activities: [anActivity({ heading })] })],
  ['activities.0.narrative', 20_000, 'required', (narrative) => ({ activities: [anActivity({ heading: '', narrative })] })],
  ['activities.0.figures.0.label', 200, 'required', (label) => withFigure({ label })],
  ['activities.0.figures.0.unit', 20, 'required', (unit) => withFigure({ unit })],
  ['activities.0.figures.0.parts.0.label', 200, 'required', (label) => withFigure({ parts: [aFigure({ label })] })],
  ['shortcomings.0.text', 20_000, 'required', (text) => ({ shortcomings: [aShortcoming({ text })], commitments: [] })],
  ['shortcomings.0.causes.0.text', 20_000, 'required', (text) => ({ shortcomings: [aShortcoming({ causes: [aCause({ text })] })] })],
  ['shortcomings.0.source.rule', 200, 'required', (rule) => ({ shortcomings: [aShortcoming({ source: aSource({ rule }) })] })],
  ['commitments.0.heading', 500, 'optional', (heading) => ({ commitments: [aCommitment({ heading })] })],
  ['commitments.0.text', 20_000, 'required', (text) => ({ commitments: [aCommitment({ text })] })],
  ['commitments.0.owner', 200, 'optional', (owner) => ({ commitments: [aCommitment({ owner })] })],
  ['commitments.0.measure', 20_000, 'optional', (measure) => ({ commitments: [aCommitment({ measure })] })],
  ['otherMatters.0.heading', 500, 'optional', (heading) => ({ otherMatters: [anOtherMatter({ heading })] })],
  ['otherMatters.0.text', 20_000, 'required', (text) => ({ otherMatters: [anOtherMatter({ text })] })],
];

describe.each(texts)('the text %s of at most %i characters (%s)', (path, max, presence, document) => {
  test('is refused when too long, when it holds half a character or a null character, and when empty though required', async () => {
    await refuses(document('x'.repeat(max + 1)), `TOO_LONG input.${path}`);
    await refuses(document('ab\u0000c'), `INVALID_VALUE input.${path}`);
    await refuses(document('ab\ud83d'), `INVALID_VALUE input.${path}`);
    if (presence === 'required') for (const empty of ['', ' \t\n　']) await refuses(document(empty), `REQUIRED input.${path}`);
  });

  test('is taken at its full length, counted in UTF-16 units, and empty when optional', async () => {
    const { reportId, clerk } = await aDesk(world);
    done(await reportSave(clerk, reportId, 1, document('𠮷'.repeat(max / 2))));
    if (presence === 'optional') done(await reportSave(clerk, reportId, 2, document('')));
  });
});

test('UNKNOWN_TERM for a code that is in no catalogue, or in another one', async () => {
  await refuses({ responsibilities: [aResponsibility({ duty: 'STUDY' })] }, 'UNKNOWN_TERM input.responsibilities.0.duty');
  await refuses({ activities: [anActivity({ theme: 'DEPLOY' })] }, 'UNKNOWN_TERM input.activities.0.theme');
  await refuses({ activities: [anActivity({ theme: 'study' })] }, 'UNKNOWN_TERM input.activities.0.theme');
  await refuses({ activities: [anActivity({ furtherThemes: ['STUDY', 'X\u0000'] })] }, 'UNKNOWN_TERM input.activities.0.furtherThemes.1');
  await refuses(withFigure({ indicator: 'STUDY' }), `UNKNOWN_TERM ${figureAt}.indicator`);
  await refuses(
    withFigure({ parts: [aFigure({ parts: [aFigure({ indicator: 'X' })] })] }),
    `UNKNOWN_TERM ${figureAt}.parts.0.parts.0.indicator`,
  );
});

test('UNKNOWN_TERM for a code that did not yet hold in the year of the report', async () => {
  const early = await begin(desk.clerk, desk.district, desk.unit, 2015);
  const save = (headers?: Record<string, string>) =>
    reportSave(desk.clerk, early, 1, { activities: [anActivity({ theme: 'STUDY' })] }, headers);
  await refusesIn(world, save, 'UNKNOWN_TERM input.activities.0.theme');
});

test('UNKNOWN_REFERENCE for what is no shortcoming of the document, or of the report when the document gives none', async () => {
  const stranger = await aDesk(world);
  const elsewhere = aShortcoming();
  done(await reportSave(stranger.clerk, stranger.reportId, 1, { shortcomings: [elsewhere] }));
  const commitment = aCommitment({ addresses: [elsewhere.id] });
  await refuses({ commitments: [commitment] }, 'UNKNOWN_REFERENCE input.commitments.0.addresses.0');
  await refuses({ commitments: [{ ...commitment, addresses: ['nothing'] }] }, 'UNKNOWN_REFERENCE input.commitments.0.addresses.0');
  await refuses({ commitments: [{ ...commitment, addresses: [commitment.id] }] }, 'UNKNOWN_REFERENCE input.commitments.0.addresses.0');
  const first = stored.shortcomings![0]!.id;
  await refuses(
    { shortcomings: [aShortcoming()], commitments: [aCommitment({ addresses: [first] })] },
    'UNKNOWN_REFERENCE input.commitments.0.addresses.0',
  );
});

test('INVALID_VALUE for an id that is no UUID, wherever it stands', async () => {
  await refuses(
    withFigure({ id: 'f1', parts: [aFigure({ id: '' })] }),
    `INVALID_VALUE ${figureAt}.id`,
    `INVALID_VALUE ${figureAt}.parts.0.id`,
  );
  await refuses(
    { shortcomings: [aShortcoming({ id: `{${v7()}}`, causes: [aCause({ id: '\u0000' })] })] },
    'INVALID_VALUE input.shortcomings.0.id',
    'INVALID_VALUE input.shortcomings.0.causes.0.id',
  );
});

test.each([
  ['a start below 0', { start: -1 }],
  ['an end before the start', { start: 5, end: 4 }],
  ['a confidence above 1', { confidence: 1.01 }],
  ['a confidence below 0', { confidence: -0.01 }],
])('INVALID_VALUE for a source with %s', async (_, over) => {
  await refuses({ otherMatters: [anOtherMatter({ source: aSource(over) })] }, 'INVALID_VALUE input.otherMatters.0.source');
});

test('INVALID_VALUE for a part that is named twice', async () => {
  await refuses({ parts: [aPart(), aPart({ part: 'MEASURES' }), aPart()] }, 'INVALID_VALUE input.parts.2.part');
});

test('TOO_LONG for more than 200 items in any list, and for parts more than two deep', async () => {
  const many = <T>(make: () => T) => Array.from({ length: 201 }, make);
  await refuses({ activities: many(anActivity) }, 'TOO_LONG input.activities');
  await refuses({ responsibilities: many(aResponsibility) }, 'TOO_LONG input.responsibilities');
  await refuses({ shortcomings: many(aShortcoming) }, 'TOO_LONG input.shortcomings');
  await refuses({ commitments: many(aCommitment) }, 'TOO_LONG input.commitments');
  await refuses({ activities: [anActivity({ figures: many(aFigure) })] }, 'TOO_LONG input.activities.0.figures');
  await refuses(withFigure({ parts: many(aFigure) }), `TOO_LONG ${figureAt}.parts`);
  await refuses({ activities: [anActivity({ furtherThemes: many(() => 'STUDY') })] }, 'TOO_LONG input.activities.0.furtherThemes');
  await refuses({ shortcomings: [aShortcoming({ causes: many(aCause) })] }, 'TOO_LONG input.shortcomings.0.causes');
  const deep = aFigure({ parts: [aFigure({ parts: [aFigure({ parts: [aFigure()] })] })] });
  await refuses(withFigure(deep), `TOO_LONG ${figureAt}.parts.0.parts.0.parts`);
});

test.each(['万元', '万人次', '亿元', ' 万'])('a unit that hides a factor is refused: %s', async (unit) => {
  await refuses(withFigure(aFigure({ unit })), `INVALID_VALUE ${figureAt}.unit`);
});

test('all faults of a document are told at once', async () => {
  const id = v7();
  await refuses(
    {
      title: '',
      responsibilities: [aResponsibility({ id: 'r1', duty: 'X', figures: [aFigure({ unit: '' })] })],
      activities: [anActivity({ id, heading: 'x'.repeat(501) })],
      commitments: [aCommitment({ addresses: [v7()] })],
      otherMatters: [anOtherMatter({ id, source: aSource({ start: -1 }) })],
    },
    'REQUIRED input.title',
    'INVALID_VALUE input.responsibilities.0.id',
    'UNKNOWN_TERM input.responsibilities.0.duty',
    'REQUIRED input.responsibilities.0.figures.0.unit',
    'TOO_LONG input.activities.0.heading',
    'UNKNOWN_REFERENCE input.commitments.0.addresses.0',
    'DUPLICATE_ID input.otherMatters.0.id',
    'INVALID_VALUE input.otherMatters.0.source',
  );
});

test('a stale version is told before the faults of the document', async () => {
  const save = (headers?: Record<string, string>) => reportSave(desk.clerk, desk.reportId, 1, { title: '' }, headers);
  const { userErrors } = await refusesIn(world, save, 'STALE_VERSION expectedVersion');
  expect(userErrors[0]?.currentVersion).toBe(2);
});
