import { describe, expect, test } from '@jest/globals';
import type { ReportSaveInput as Given } from '../../client-sdk/src/generated/graphql.js';
import type { ReportSaveInput } from '../../server/modules/reports/report.inputs.js';
import { partRowsOf, rowsOf, type TermIds } from '../../server/modules/reports/report-rows.js';
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

/** A term's id says what it is, so that a wrong kind shows. */
const terms: TermIds = (kind, code) => `${kind}/${code}`;
const rows = (input: Given) => rowsOf(input as ReportSaveInput, terms);
const noSource = { source_start: null, source_end: null, source_confidence: null, source_rule: null };

describe('which tables a document touches', () => {
  test.each<[Given, string[]]>([
    [{}, []],
    [{ title: 'x', preamble: 'x' }, []],
    [{ responsibilities: null, activities: null }, []],
    [{ responsibilities: [] }, ['figure', 'responsibility']],
    [{ activities: [] }, ['activity', 'activity_theme', 'figure']],
    [{ shortcomings: [] }, ['cause', 'shortcoming']],
    [{ commitments: [] }, ['commitment', 'figure', 'shortcoming_commitment']],
    [{ otherMatters: [] }, ['other_matter']],
  ])('%j touches %j, all of them empty', (input, tables) => {
    expect(Object.keys(rows(input)).sort()).toEqual(tables);
    expect(Object.values(rows(input)).flat()).toEqual([]);
  });

  test('a whole document touches all nine', () => {
    expect(Object.keys(rows(aReport()))).toHaveLength(9);
  });
});

describe('rows', () => {
  test('of a responsibility name its duty and its place', () => {
    const [first, second] = [aResponsibility({ duty: 'DEPLOY', evidence: '纪要' }), aResponsibility()];
    expect(rows({ responsibilities: [first, second] }).responsibility).toEqual([
      {
        id: first.id,
        position: 1,
        holder: first.holder,
        duty_id: 'DUTY/DEPLOY',
        narrative: first.narrative,
        evidence: '纪要',
        ...noSource,
      },
      { id: second.id, position: 2, holder: second.holder, duty_id: null, narrative: second.narrative, evidence: null, ...noSource },
    ]);
  });

  test('of an activity name its theme, its further themes once each, and its source', () => {
    const activity = anActivity({ theme: 'STUDY', furtherThemes: ['ENFORCEMENT', 'PUBLICITY', 'ENFORCEMENT'], source: aSource() });
    const made = rows({ activities: [activity] });
    expect(made.activity).toEqual([
      {
        id: activity.id,
        position: 1,
        heading: activity.heading,
        narrative: activity.narrative,
        theme_id: 'THEME/STUDY',
        source_start: 3,
        source_end: 17,
        source_confidence: 0.9,
        source_rule: 'heading',
      },
    ]);
    expect(made.activity_theme).toEqual([
      { activity_id: activity.id, theme_id: 'THEME/ENFORCEMENT' },
      { activity_id: activity.id, theme_id: 'THEME/PUBLICITY' },
    ]);
  });

  test('of causes count their place within each shortcoming', () => {
    const [a, b, c] = [aCause({ category: 'CAPACITY' }), aCause(), aCause()];
    const [first, second] = [aShortcoming({ causes: [a, b] }), aShortcoming({ causes: [c] })];
    expect(rows({ shortcomings: [first, second] }).cause).toEqual([
      { id: a.id, shortcoming_id: first.id, position: 1, text: a.text, category: 'CAPACITY', ...noSource },
      { id: b.id, shortcoming_id: first.id, position: 2, text: b.text, category: null, ...noSource },
      { id: c.id, shortcoming_id: second.id, position: 1, text: c.text, category: null, ...noSource },
    ]);
  });

  test('of a part keep what the report says of an empty one, and never whether it is there', () => {
    const stated = (presence: 'PRESENT' | 'ABSENT' | 'EXPLICIT_NONE' | 'REFERENCED' | null) =>
      partRowsOf([aPart({ presence, heading: ' ' })] as never).map((row) => [row.stated, row.heading, row.lead]);
    expect(stated('PRESENT')).toEqual([[null, null, '']]);
    expect(stated('ABSENT')).toEqual([[null, null, '']]);
    expect(stated('EXPLICIT_NONE')).toEqual([['EXPLICIT_NONE', null, '']]);
    expect(stated('REFERENCED')).toEqual([['REFERENCED', null, '']]);
  });

  test('of a commitment hold null for what is not said, and link each shortcoming once', () => {
    const [said, bare] = [
      aCommitment({ heading: 'h', owner: 'o', measure: 'm', dueOn: '2024-06-30', addresses: ['s1', 's2', 's1'] }),
      { id: 'c2', text: 't' },
    ];
    const made = rows({ commitments: [said, bare] });
    expect(made.commitment).toEqual([
      { id: said.id, position: 1, heading: 'h', text: said.text, owner: 'o', measure: 'm', due_on: '2024-06-30', ...noSource },
      { id: 'c2', position: 2, heading: null, text: 't', owner: null, measure: null, due_on: null, ...noSource },
    ]);
    expect(made.shortcoming_commitment).toEqual([
      { shortcoming_id: 's1', commitment_id: said.id },
      { shortcoming_id: 's2', commitment_id: said.id },
    ]);
  });

  test('of another matter keep its heading and text', () => {
    const matter = anOtherMatter({ heading: 'h' });
    expect(rows({ otherMatters: [matter] }).other_matter).toEqual([
      { id: matter.id, position: 1, heading: 'h', text: matter.text, ...noSource },
    ]);
  });
});

describe('rows of figures', () => {
  const owners = { activity_id: null, responsibility_id: null, commitment_id: null, whole_id: null };

  test('name exactly one owner: the item, or the whole they are parts of', () => {
    const leaf = aFigure();
    const part = aFigure({ parts: [leaf] });
    const whole = aFigure({ parts: [part] });
    const [duty, promised] = [aFigure(), aFigure()];
    const [responsibility, activity, commitment] = [
      aResponsibility({ figures: [duty] }),
      anActivity({ figures: [whole] }),
      aCommitment({ figures: [promised] }),
    ];
    const made = rows({ responsibilities: [responsibility], activities: [activity], commitments: [commitment] }).figure;
    expect(made).toMatchObject([
      { id: duty.id, ...owners, responsibility_id: responsibility.id },
      { id: whole.id, ...owners, activity_id: activity.id },
      { id: part.id, ...owners, whole_id: whole.id },
      { id: leaf.id, ...owners, whole_id: part.id },
      { id: promised.id, ...owners, commitment_id: commitment.id },
    ]);
  });

  test('say what the figure says, with the indicator of its catalogue', () => {
    const figure = aFigure({ indicator: 'FINES', value: '32000.5', unit: '元', role: 'TOTAL', approximation: 'ABOUT', source: aSource() });
    expect(rows({ activities: [anActivity({ id: 'a', figures: [figure] })] }).figure).toEqual([
      {
        id: figure.id,
        ...owners,
        activity_id: 'a',
        position: 1,
        label: figure.label,
        indicator_id: 'INDICATOR/FINES',
        value: '32000.5',
        unit: '元',
        role: 'TOTAL',
        approximation: 'ABOUT',
        source_start: 3,
        source_end: 17,
        source_confidence: 0.9,
        source_rule: 'heading',
      },
    ]);
  });

  test('count places anew in every list', () => {
    const list = () => [aFigure(), aFigure({ parts: [aFigure(), aFigure()] })];
    const made = rows({ activities: [anActivity({ figures: list() }), anActivity({ figures: list() })] }).figure ?? [];
    expect(made.map((row) => row.position)).toEqual([1, 2, 1, 2, 1, 2, 1, 2]);
  });
});
