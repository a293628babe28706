import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { type Settings, Sql } from '../kit/sql.js';
import { type TwoDistricts, twoDistricts } from '../kit/two-districts.js';

const checkViolation = '23514';

let database: TestDatabase;
let owner: Sql;
let app: Sql;
let made: TwoDistricts;
beforeAll(async () => {
  database = await freshDatabase('empty');
  owner = await Sql.connect(database.ownerUrl);
  app = await Sql.connect(database.appUrl);
  made = await twoDistricts(owner.query);
});
afterAll(async () => {
  await Promise.all([owner.close(), app.close()]);
  await database.drop();
});

const unit = (): Settings => ({ scope: 'DEPARTMENT', district: made.id('A'), department: made.id('A1'), user: made.id('A1 clerk') });
const office = (): Settings => ({ scope: 'OFFICE', district: made.id('A'), department: '', user: made.id('A reviewer') });

/** What the function answers about the released report of the unit A1, of which two editions stand. */
const add = (settings: Settings, { number = 3, withdrawal = null as string | null, report = made.id('A1 2022') } = {}) =>
  app.rolledBack(settings, () =>
    app.attempt<{ outcome: string }>('select * from public_edition_add($1, $2, $3, $4, now(), $5)', [
      report,
      number,
      '{}',
      'title',
      withdrawal,
    ]),
  );

test.each([
  ['update public_edition set content = content || $$x$$'],
  ['update public_edition set superseded_at = null'],
  [`update public_edition set title = 'x' where superseded_at is null`],
  ['delete from public_edition'],
  ['truncate public_edition'],
])('not even the owner changes what was published: %s', async (statement) => {
  const tried = await owner.rolledBack({}, () => owner.attempt(statement));
  expect(tried).toMatchObject({ refused: checkViolation, message: expect.stringContaining('never changed or deleted') });
});

test('an edition is added for a published report alone, once for each publication, and by its own district', async () => {
  expect((await add(unit())).rows).toMatchObject([{ outcome: 'INVALID' }]);
  expect((await add({ ...unit(), department: made.id('A2') })).rows).toMatchObject([{ outcome: 'NOT_FOUND' }]);
  expect((await add({ ...office(), district: made.id('B') })).rows).toMatchObject([{ outcome: 'NOT_FOUND' }]);
  for (const scope of ['ADMIN', 'AUDIT', 'PUBLIC', 'SYSTEM'])
    expect((await add({ ...office(), scope })).rows).toMatchObject([{ outcome: 'NOT_FOUND' }]);
  await owner.query(
    `update report set status = 'PUBLISHED', version = 2, publication_at = now(), publication_by = 'head', publication_channel = 'WEBSITE' where id = $1`,
    [made.id('A1 2022')],
  );
  expect((await add(unit(), { number: 7 })).rows).toMatchObject([{ outcome: 'INVALID' }]);
  const twice = await app.rolledBack(unit(), async () => {
    const call = (number: number) =>
      app.query<{ outcome: string }>('select * from public_edition_add($1, $2, $3, $4, null, null)', [
        made.id('A1 2022'),
        number,
        '{}',
        't',
      ]);
    return [(await call(3)).rows[0]?.outcome, (await call(4)).rows[0]?.outcome];
  });
  expect(twice).toEqual(['ADDED', 'INVALID']);
});

test('only the office withdraws, and only what is to be read', async () => {
  expect((await add(unit(), { withdrawal: 'INACCURATE' })).rows).toMatchObject([{ outcome: 'NOT_FOUND' }]);
  const twice = await app.rolledBack(office(), async () => {
    const call = (number: number) =>
      app.query<{ outcome: string }>('select * from public_edition_add($1, $2, $3, null, now(), $4)', [
        made.id('A1 2022'),
        number,
        '{}',
        'INACCURATE',
      ]);
    return [(await call(3)).rows[0]?.outcome, (await call(4)).rows[0]?.outcome];
  });
  expect(twice).toEqual(['ADDED', 'INVALID']);
});

test('a withholding keeps its words and its side, and is ended once by the side that made it', async () => {
  const change = (settings: Settings, set: string) =>
    app.rolledBack(settings, () => app.attempt(`update withholding set ${set} where report_id = $1`, [made.id('A1 2022')]));
  expect(await change(unit(), `reason = 'STATE_SECRET'`)).toMatchObject({ refused: checkViolation });
  expect(await change(unit(), `side = 'OFFICE'`)).toMatchObject({ refused: checkViolation });
  expect(await change(office(), `ended_at = now(), ended_by = 'x'`)).toMatchObject({ refused: checkViolation });
  expect(await change(unit(), `ended_at = now(), ended_by = 'x'`)).toMatchObject({ refused: null, count: 1 });
  const side = await app.rolledBack(unit(), async () => {
    const row = [made.id('A1 2022'), made.id('A1 2022 figure')];
    await app.query(
      `insert into withholding (id, report_id, item_id, kind, item_text, reason, note, side, at, by) values (gen_random_uuid(), $1, $2, 'FIGURE', 'x', 'WORK_SECRET', '', 'OFFICE', now(), 'x')`,
      row,
    );
    return (await app.query<{ side: string }>('select side from withholding where item_id = $2 and report_id = $1', row)).rows;
  });
  expect(side).toEqual([{ side: 'UNIT' }]);
});
