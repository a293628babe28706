import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { type Settings, Sql } from '../kit/sql.js';
import { type TwoDistricts, twoDistricts } from '../kit/two-districts.js';

const checkViolation = '23514';
let database: TestDatabase;
let app: Sql;
let made: TwoDistricts;
beforeAll(async () => {
  database = await freshDatabase('empty');
  const owner = await Sql.connect(database.ownerUrl);
  made = await twoDistricts(owner.query);
  await owner.close();
  app = await Sql.connect(database.appUrl);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const clerk = (): Settings => ({ district: made.id('A'), department: made.id('A1'), scope: 'DEPARTMENT', user: made.id('A1 clerk') });
const officer = (): Settings => ({ district: made.id('A'), department: '', scope: 'OFFICE', user: made.id('A reviewer') });

test('what a unit writes into a state, a line or a moved day of its draft is put back', async () => {
  const commitment = made.id('A1 2023 commitment');
  const shortcoming = made.id('A1 2023 shortcoming');
  await app.rolledBack(clerk(), async () => {
    const before = await app.query('select state, moved_to from commitment where id = $1', [commitment]);
    await app.query(`update commitment set state = 'VERIFIED_DONE', moved_to = '2099-01-01' where id = $1`, [commitment]);
    expect((await app.query('select state, moved_to from commitment where id = $1', [commitment])).rows).toEqual(before.rows);
    const line = await app.query('select state, lineage_id, recurred from shortcoming where id = $1', [shortcoming]);
    await app.query(`update shortcoming set state = 'VERIFIED_RESOLVED', lineage_id = $2, recurred = true where id = $1`, [
      shortcoming,
      v7(),
    ]);
    expect((await app.query('select state, lineage_id, recurred from shortcoming where id = $1', [shortcoming])).rows).toEqual(line.rows);
    const id = v7();
    const values = [id, made.id('A1 2023')];
    await app.query(`insert into commitment (id, report_id, position, text, state) values ($1, $2, 9, 'x', 'VERIFIED_DONE')`, values);
    expect((await app.query('select state from commitment where id = $1', [id])).rows).toEqual([{ state: 'NOT_STARTED' }]);
  });
});

const followUp = () => made.id('A1 2022 follow_up' as never);
const verdict = `update follow_up set verification_at = now(), verification_by = 'x', verification_outcome = 'CONFIRMED', verification_note = 'x', verification_by_id = $2 where id = $1`;

test('the office adds its verdict once and changes no word of what was reported', async () => {
  await app.rolledBack(officer(), async () => {
    const changed = await app.attempt(`update follow_up set note = 'other' where id = $1`, [followUp()]);
    expect(changed.refused).toBe(checkViolation);
    await app.query(verdict, [followUp(), made.id('A reviewer')]);
    const { rows } = await app.query('select c.state from commitment c join follow_up f on f.commitment_id = c.id where f.id = $1', [
      followUp(),
    ]);
    expect(rows).toEqual([{ state: 'VERIFIED_DONE' }]);
    expect((await app.attempt(`update follow_up set verification_note = 'other' where id = $1`, [followUp()])).refused).toBe(
      checkViolation,
    );
  });
});

test('no verdict is signed with the name of who reported, of a member of the unit, or of nobody', async () => {
  await app.rolledBack(officer(), async () => {
    const { rows } = await app.query<{ by: string }>('select by_id as by from follow_up where id = $1', [followUp()]);
    for (const person of [rows[0]!.by, made.id('A1 clerk'), null]) {
      expect((await app.attempt(verdict, [followUp(), person])).refused).toBe(checkViolation);
    }
  });
});

test('a link joins no two units and is ended, never changed', async () => {
  await app.rolledBack(clerk(), async () => {
    const link = made.id('A1 2023 shortcoming_link' as never);
    expect((await app.attempt(`update shortcoming_link set kind = 'DECLINED' where id = $1`, [link])).refused).toBe(checkViolation);
    const before = await app.query('select lineage_id from shortcoming where id = $1', [made.id('A1 2023 shortcoming')]);
    expect(before.rows).toEqual([{ lineage_id: made.id('A1 2022 shortcoming') }]);
    await app.query(`update shortcoming_link set ended_at = now(), ended_by = 'x' where id = $1`, [link]);
    const after = await app.query('select lineage_id from shortcoming where id = $1', [made.id('A1 2023 shortcoming')]);
    expect(after.rows).toEqual([{ lineage_id: made.id('A1 2023 shortcoming') }]);
    const insert = `insert into shortcoming_link (id, shortcoming_id, previous_id, kind, at, by) values ($1, $2, $3, 'LINKED', now(), 'x')`;
    const foreign = await app.attempt(insert, [v7(), made.id('A1 2023 shortcoming'), made.id('A2 2022 shortcoming')]);
    expect(foreign.refused).toBe(checkViolation);
  });
});

test('evidence goes to one follow-up of its unit and stays there as it was sent', async () => {
  await app.rolledBack(clerk(), async () => {
    const file = made.id('A1 2022 evidence_file' as never);
    expect((await app.attempt(`update evidence_file set sha256 = 'y' where id = $1`, [file])).refused).toBe(checkViolation);
    expect((await app.attempt('update evidence_file set follow_up_id = null where id = $1', [file])).refused).toBe(checkViolation);
    const own = v7();
    const place = [own, made.id('A'), made.id('A1')];
    await app.query(
      `insert into evidence_file (id, district_id, department_id, released, sha256, name, size, at, by) values ($1, $2, $3, true, 'x', 'x', 1, now(), 'x')`,
      place,
    );
    expect((await app.query('select released from evidence_file where id = $1', [own])).rows).toEqual([{ released: false }]);
    const foreign = await app.attempt('update evidence_file set follow_up_id = $2 where id = $1', [
      own,
      made.id('A2 2022 follow_up' as never),
    ]);
    expect(foreign.refused).toBe(checkViolation);
  });
});
