import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import type { ReportCreateInput, ReportSaveInput } from '../../client-sdk/src/generated/graphql.js';
import { aCommitment, aFigure, anActivity, aReport, aResponsibility, aShortcoming } from '../kit/builders.js';
import { aDesk, begin, type Desk, deskIn, done, reportCreate, reportSave, reportSubmit } from '../kit/desk.js';
import { fingerprint } from '../kit/fingerprint.js';
import { type Act, refusesIn } from '../kit/refuses.js';
import { World } from '../kit/world.js';

let world: World;
let desk: Desk;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  desk = await aDesk(world, { units: 2, years: [2022, 2023] });
});
afterAll(() => world.stop());

const refuses = (act: Act, ...expected: string[]) => refusesIn(world, act, ...expected);
const saving =
  (input: ReportSaveInput, { id = desk.reportId, version = 1, by = desk.clerk } = {}) =>
  (headers?: Record<string, string>) =>
    reportSave(by, id, version, input, headers);
const submitting =
  ({ id = desk.reportId, version = 1 } = {}) =>
  (headers?: Record<string, string>) =>
    reportSubmit(desk.head, id, version, headers);
const creating = (over: Partial<ReportCreateInput> = {}) => {
  const input = { id: v7(), districtCode: desk.district.code, departmentCode: desk.unit.code, year: 2022, ...over };
  return (headers?: Record<string, string>) => reportCreate(desk.clerk, input, headers);
};

describe('the version', () => {
  test('STALE_VERSION tells the current version, for a version too old and for one that never was', async () => {
    done(await reportSave(desk.clerk, desk.reportId, 1, aReport()));
    for (const version of [1, 3, 0, -1, 2 ** 31 - 1]) {
      const [error] = (await refuses(saving({ title: 'x' }, { version }), 'STALE_VERSION expectedVersion')).userErrors;
      expect(error).toMatchObject({ __typename: 'StaleVersionError', currentVersion: 2 });
      await refuses(submitting({ version }), 'STALE_VERSION expectedVersion');
    }
  });
});

describe('the state', () => {
  const allowed = { SUBMITTED: ['RETURNED', 'ACCEPTED'], ACCEPTED: ['RETURNED', 'PUBLISHED'], PUBLISHED: ['RETURNED'] };
  test.each(Object.entries(allowed))(
    'INVALID_TRANSITION tells that %s goes only to %j, to a save and to a submission',
    async (status, next) => {
      done(await reportSave(desk.clerk, desk.reportId, 1, aReport()));
      await world.owner.query('update report set status = $2 where id = $1', [desk.reportId, status]);
      for (const act of [saving({ title: 'x' }, { version: 2 }), submitting({ version: 2 }), saving({}, { version: 99 })]) {
        const [error] = (await refuses(act, 'INVALID_TRANSITION id')).userErrors;
        expect(error).toMatchObject({ __typename: 'InvalidTransitionError', status, allowed: next });
      }
    },
  );

  test('CYCLE_CLOSED refuses to create, to save and to submit', async () => {
    done(await reportSave(desk.clerk, desk.reportId, 1, aReport()));
    await world.owner.query(`update cycle set status = 'CLOSED' where district_id = $1`, [desk.district.id]);
    await refuses(creating(), 'CYCLE_CLOSED');
    await refuses(saving({ title: 'x' }, { version: 2 }), 'CYCLE_CLOSED');
    await refuses(submitting({ version: 2 }), 'CYCLE_CLOSED');
  });

  test('REQUIRED refuses to submit an empty report', async () => {
    await refuses(submitting(), 'REQUIRED id');
    done(await reportSave(desk.clerk, desk.reportId, 1, { title: '只有题目', preamble: '只有前言' }));
    await refuses(submitting({ version: 2 }), 'REQUIRED id');
  });
});

describe('the subject', () => {
  test.each([
    ['does not exist', async () => v7()],
    ['is no UUID', async () => 'r1'],
    ['is an empty text', async () => ''],
    ['holds a null character', async () => '\u0000'],
    ['belongs to another unit of the district', async () => (await deskIn(world, desk.district, 1)).reportId],
    ['belongs to another district', async () => (await aDesk(world)).reportId],
    [
      'belongs to another unit and is submitted',
      async () => {
        const other = await deskIn(world, desk.district, 1);
        await world.owner.query(`update report set status = 'SUBMITTED' where id = $1`, [other.reportId]);
        return other.reportId;
      },
    ],
  ])('NOT_FOUND when the report %s', async (_, find) => {
    const id = await find();
    await refuses(saving({ title: 'x' }, { id }), 'NOT_FOUND id');
    await refuses(saving({ title: 'x' }, { id, by: desk.head }), 'NOT_FOUND id');
    await refuses(submitting({ id }), 'NOT_FOUND id');
  });

  test('NOT_FOUND when a report is begun for another unit, another district, no unit or a year without a cycle', async () => {
    const other = await aDesk(world, { years: [2022, 2023] });
    await refuses(creating({ departmentCode: 'u2' }), 'NOT_FOUND input.departmentCode');
    await refuses(creating({ districtCode: other.district.code }), 'NOT_FOUND input.departmentCode');
    await refuses(creating({ departmentCode: 'nowhere' }), 'NOT_FOUND input.departmentCode');
    await refuses(creating({ departmentCode: 'a\u0000b' }), 'NOT_FOUND input.departmentCode');
    await refuses(creating({ districtCode: '\u0000' }), 'NOT_FOUND input.departmentCode');
    await refuses(creating({ departmentCode: '\ud800' }), 'NOT_FOUND input.departmentCode');
    await refuses(creating({ year: 2021 }), 'NOT_FOUND input.year');
  });
});

describe('beginning a report', () => {
  test('ALREADY_EXISTS when the unit has a report for the year, and names it', async () => {
    const [error] = (await refuses(creating({ year: 2023 }), 'ALREADY_EXISTS input.year')).userErrors;
    expect(error?.message).toContain(desk.reportId);
  });

  test('the same id with the same body answers the same report, unchanged, whatever became of it', async () => {
    const act = creating({ title: '题目', preamble: '前言' });
    const first = done(await act());
    expect(done(await act())).toEqual(first);
    const saved = done(await reportSave(desk.clerk, first.id, 1, { ...aReport(), title: '题目' }));
    expect(done(await act())).toEqual(saved);
    const submitted = done(await reportSubmit(desk.head, first.id, 2));
    expect(done(await act()).submission).toEqual(submitted.submission);
    await world.owner.query(`update cycle set status = 'CLOSED' where district_id = $1`, [desk.district.id]);
    const before = await fingerprint(world);
    expect(done(await act()).status).toBe('SUBMITTED');
    expect(await fingerprint(world)).toEqual(before);
  });

  test.each<[string, Partial<ReportCreateInput>]>([
    ['year', { year: 2023 }],
    ['title', { title: '另一题目' }],
    ['preamble', { preamble: '另一前言' }],
    ['unit', { departmentCode: 'u2' }],
  ])('ID_REUSED when the same id comes with another %s', async (_, over) => {
    const id = v7();
    done(await creating({ id })());
    await refuses(creating({ id, ...over }), 'ID_REUSED input.id');
  });

  test('ID_TAKEN when the id is that of another unit’s report, whether its body is the same or not', async () => {
    const other = await deskIn(world, desk.district, 1);
    await refuses(creating({ id: other.reportId }), 'ID_TAKEN input.id');
    await refuses(creating({ id: (await aDesk(world)).reportId }), 'ID_TAKEN input.id');
  });

  test('INVALID_VALUE, REQUIRED and TOO_LONG for an id that is none, an empty title and a long one', async () => {
    await refuses(creating({ id: 'r1' }), 'INVALID_VALUE input.id');
    await refuses(creating({ title: '  ' }), 'REQUIRED input.title');
    await refuses(creating({ title: 'x'.repeat(201) }), 'TOO_LONG input.title');
    await refuses(creating({ preamble: 'x'.repeat(20_001) }), 'TOO_LONG input.preamble');
  });
});

describe('the ids of items', () => {
  const figure = () => aFigure({ parts: [aFigure()] });
  /** Documents of one item each, whose rows lean on it, and the list that a refusal names. */
  const leaning: [string, string, (id: string) => ReportSaveInput][] = [
    ['a responsibility', 'responsibilities', (id) => ({ responsibilities: [aResponsibility({ id, figures: [figure()] })] })],
    ['an activity', 'activities', (id) => ({ activities: [anActivity({ id, furtherThemes: ['STUDY'], figures: [figure()] })] })],
    [
      'a shortcoming',
      'shortcomings',
      (id) => ({
        shortcomings: [aShortcoming({ id, causes: [{ id: v7(), text: 'x' }] })],
        commitments: [aCommitment({ addresses: [id] })],
      }),
    ],
    ['a cause', 'shortcomings', (id) => ({ shortcomings: [aShortcoming({ causes: [{ id, text: 'x' }] })] })],
    ['a commitment', 'commitments', (id) => ({ commitments: [aCommitment({ id, figures: [figure()] })] })],
    ['a figure', 'figures', (id) => ({ activities: [anActivity({ figures: [aFigure({ id, parts: [aFigure()] })] })] })],
    ['a part of a figure', 'figures', (id) => ({ activities: [anActivity({ figures: [aFigure({ parts: [aFigure({ id })] })] })] })],
    ['another matter', 'otherMatters', (id) => ({ otherMatters: [{ id, text: 'x' }] })],
  ];

  test.each(leaning)('ID_TAKEN when %s has the id of one in another report, whoever owns it', async (_, list, document) => {
    const owners = [
      { ...desk, reportId: await begin(desk.clerk, desk.district, desk.unit, 2022) },
      await deskIn(world, desk.district, 1),
      await aDesk(world),
    ];
    for (const owner of owners) {
      const id = v7();
      done(await reportSave(owner.clerk, owner.reportId, 1, document(id)));
      await refuses(saving(document(id)), `ID_TAKEN input.${list}`);
    }
  });

  test('DUPLICATE_ID when an id stands twice in the document, in one list, across lists and in another case', async () => {
    const id = v7();
    await refuses(saving({ activities: [anActivity({ id: id.toUpperCase() }), anActivity({ id })] }), 'DUPLICATE_ID input.activities.1.id');
    await refuses(
      saving({ responsibilities: [aResponsibility({ id, figures: [aFigure({ id })] })], commitments: [aCommitment({ id })] }),
      'DUPLICATE_ID input.responsibilities.0.figures.0.id',
      'DUPLICATE_ID input.commitments.0.id',
    );
  });
});
