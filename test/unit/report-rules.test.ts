import { describe, expect, test } from '@jest/globals';
import type { ReportSaveInput as Given } from '../../client-sdk/src/generated/graphql.js';
import type { ReportSaveInput } from '../../server/modules/reports/report.inputs.js';
import { canonicalDocument, documentFaults, limits } from '../../server/modules/reports/report.rules.js';
import {
  aCause,
  aCommitment,
  aFigure,
  anActivity,
  anOtherMatter,
  aReport,
  aResponsibility,
  aShortcoming,
  aSource,
} from '../kit/builders.js';

const terms = {
  INDICATOR: new Set(['TOPIC_MEETINGS', 'PROJECTS_REVIEWED']),
  THEME: new Set(['STUDY', 'ENFORCEMENT', 'PUBLICITY']),
  DUTY: new Set(['DEPLOY']),
};
const [one, two] = ['018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000002'];

/** The faults of a document as `code at.the.path`; its enums are the same words on both sides. */
const faultsOf = (input: Given, stored: string[] = []) =>
  documentFaults(input as ReportSaveInput, terms, new Set(stored)).list.map(({ code, field }) => `${code} ${field?.join('.')}`);

const figures = (...list: NonNullable<NonNullable<Given['activities']>[number]['figures']>): Given => ({
  activities: [anActivity({ figures: list })],
});

describe('a document without faults', () => {
  test.each<[string, Given, string[]?]>([
    ['says nothing', {}],
    ['has only empty lists', { responsibilities: [], activities: [], shortcomings: [], commitments: [], otherMatters: [] }],
    ['holds something of every kind', aReport()],
    ['leaves out every optional part', { activities: [{ id: one, heading: 'x', narrative: 'x' }], commitments: [{ id: two, text: 'x' }] }],
    ['has parts two deep', figures(aFigure({ parts: [aFigure({ parts: [aFigure({ parts: [] })] })] }))],
    ['answers a stored shortcoming', { commitments: [aCommitment({ addresses: [one] })] }, [one]],
    ['answers it in capital letters', { commitments: [aCommitment({ addresses: [one.toUpperCase()] })] }, [one]],
    ['answers its own shortcoming', { shortcomings: [aShortcoming({ id: one })], commitments: [aCommitment({ addresses: [one] })] }],
    ['has the least and the most of a source', { otherMatters: [anOtherMatter({ source: aSource({ start: 0, end: 0, confidence: 0 }) })] }],
    ['has a sure source', { otherMatters: [anOtherMatter({ source: aSource({ confidence: 1 }) })] }],
    ['leaves the title as it is', { preamble: '' }],
    ['names a theme twice', { activities: [anActivity({ theme: 'STUDY', furtherThemes: ['STUDY', 'STUDY'] })] }],
    ['has 200 items', { otherMatters: Array.from({ length: limits.items }, () => anOtherMatter()) }],
  ])('is one that %s', (_, input, stored = []) => {
    expect(faultsOf(input, stored)).toEqual([]);
  });
});

describe('the fault', () => {
  test.each<[string, Given, string[]]>([
    ['REQUIRED for a title that is null', { title: null }, ['REQUIRED input.title']],
    ['REQUIRED for a title of spaces', { title: ' 　\n' }, ['REQUIRED input.title']],
    ['TOO_LONG for a title of 201', { title: 'x'.repeat(limits.title + 1) }, ['TOO_LONG input.title']],
    ['TOO_LONG and INVALID_VALUE together', { title: '\u0000'.repeat(201) }, ['TOO_LONG input.title', 'INVALID_VALUE input.title']],
    ['INVALID_VALUE for a high surrogate alone', { preamble: 'a\ud83db' }, ['INVALID_VALUE input.preamble']],
    ['INVALID_VALUE for a low surrogate alone', { preamble: '\ude00' }, ['INVALID_VALUE input.preamble']],
    ['none for a whole pair', { preamble: '\ud83d\ude00' }, []],
    ['TOO_LONG for 201 items', { otherMatters: Array.from({ length: 201 }, () => anOtherMatter()) }, ['TOO_LONG input.otherMatters']],
    [
      'TOO_LONG for parts three deep, once',
      figures(aFigure({ parts: [aFigure({ parts: [aFigure({ parts: [aFigure({ id: 'x' }), aFigure()] })] })] })),
      ['TOO_LONG input.activities.0.figures.0.parts.0.parts.0.parts'],
    ],
    [
      'UNKNOWN_TERM for a theme as a duty',
      { responsibilities: [aResponsibility({ duty: 'STUDY' })] },
      ['UNKNOWN_TERM input.responsibilities.0.duty'],
    ],
    [
      'UNKNOWN_TERM for an indicator',
      figures(aFigure(), aFigure({ indicator: 'X' })),
      ['UNKNOWN_TERM input.activities.0.figures.1.indicator'],
    ],
    ['INVALID_VALUE for an id', { activities: [anActivity({ id: 'a1' })] }, ['INVALID_VALUE input.activities.0.id']],
    [
      'INVALID_VALUE for an id with spaces around',
      { activities: [anActivity({ id: ` ${one}` })] },
      ['INVALID_VALUE input.activities.0.id'],
    ],
    [
      'DUPLICATE_ID across kinds and cases',
      { activities: [anActivity({ id: one })], shortcomings: [aShortcoming({ causes: [aCause({ id: one.toUpperCase() })] })] },
      ['DUPLICATE_ID input.shortcomings.0.causes.0.id'],
    ],
    [
      'UNKNOWN_REFERENCE for a cause',
      { shortcomings: [aShortcoming({ causes: [aCause({ id: one })] })], commitments: [aCommitment({ addresses: [one] })] },
      ['UNKNOWN_REFERENCE input.commitments.0.addresses.0'],
    ],
    [
      'INVALID_VALUE for the source of a part',
      figures(aFigure({ parts: [aFigure({ source: aSource({ end: 2 }) })] })),
      ['INVALID_VALUE input.activities.0.figures.0.parts.0.source'],
    ],
    [
      'INVALID_VALUE for a confidence that is no number',
      { otherMatters: [anOtherMatter({ source: aSource({ confidence: Number.NaN }) })] },
      ['INVALID_VALUE input.otherMatters.0.source'],
    ],
  ])('%s', (_, input, expected) => {
    expect(faultsOf(input)).toEqual(expected);
  });

  test('UNKNOWN_REFERENCE for a stored shortcoming that the document drops', () => {
    const input = { shortcomings: [aShortcoming({ id: two })], commitments: [aCommitment({ addresses: [one, two] })] };
    expect(faultsOf(input, [one])).toEqual(['UNKNOWN_REFERENCE input.commitments.0.addresses.0']);
  });

  test('DUPLICATE_ID says where the id stood first, in both languages', () => {
    const input = { activities: [anActivity({ id: one })], otherMatters: [anOtherMatter({ id: one })] };
    const [fault] = documentFaults(input as ReportSaveInput, terms, new Set()).list;
    expect(fault?.message.zh).toContain('activities.0.id');
    expect(fault?.message.en).toContain('activities.0.id');
  });

  test('is told for every item, in the order of the document', () => {
    const input = { otherMatters: [anOtherMatter({ text: '' }), anOtherMatter(), anOtherMatter({ id: 'x', text: ' ' })], title: '' };
    expect(faultsOf(input)).toEqual([
      'REQUIRED input.title',
      'REQUIRED input.otherMatters.0.text',
      'INVALID_VALUE input.otherMatters.2.id',
      'REQUIRED input.otherMatters.2.text',
    ]);
  });
});

test('ids and references leave in lower case, as the database keys the rows, and the document itself is left as it was', () => {
  const upper = one.toUpperCase();
  const given = {
    activities: [anActivity({ figures: [aFigure({ parts: [aFigure({ id: upper })] })] })],
    shortcomings: [aShortcoming({ id: two.toUpperCase(), causes: [aCause({ id: upper }), aCause({ id: 'no uuid' })] })],
    commitments: [aCommitment({ addresses: [two.toUpperCase()] })],
  } as ReportSaveInput;
  const before = structuredClone(given);
  const canonical = canonicalDocument(given);
  documentFaults(given, terms, new Set());
  expect(given).toEqual(before);
  expect(JSON.stringify(canonical)).not.toContain(upper);
  expect(canonical.shortcomings?.[0]).toMatchObject({ id: two, causes: [{ id: one }, { id: 'no uuid' }] });
  expect(canonical.commitments?.[0]?.addresses).toEqual([two]);
  expect(Object.keys(canonical)).toEqual(['activities', 'shortcomings', 'commitments']);
});
