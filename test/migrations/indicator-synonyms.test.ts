import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { type Settings, Sql } from '../kit/sql.js';
import { type TwoDistricts, twoDistricts } from '../kit/two-districts.js';

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

const officer = (): Settings => ({ district: made.id('A'), department: '', scope: 'OFFICE', user: made.id('A reviewer') });
const clerk = (): Settings => ({ district: made.id('A'), department: made.id('A1'), scope: 'DEPARTMENT', user: made.id('A1 clerk') });

test.each([
  ['学法次数', '学法次数'],
  [' 学 法\t次　数\n', '学法次数'],
  ['“学法”次数（全年）：', '学法次数全年'],
  ['ＡＢ１２热线', 'AB12热线'],
  ['学法\u200b·次—数…', '学法次数'],
  ['二〇二三年々', '二〇二三年々'],
  ['㎡', 'm2'],
  ['（—）', ''],
])('%j is compared as %j', async (label, key) => {
  expect((await app.query('select label_key($1) as key', [label])).rows).toEqual([{ key }]);
});

test('the words of a figure are compared as it writes them, whatever is written beside', async () => {
  await app.rolledBack(clerk(), async () => {
    const id = made.id('A1 2023 figure');
    const key = async () => (await app.query('select label_key as key from figure where id = $1', [id])).rows;
    await app.query(`update figure set label = '学法 次数' where id = $1`, [id]);
    expect(await key()).toEqual([{ key: '学法次数' }]);
    await app.query(`update figure set label_key = '普法' where id = $1`, [id]);
    expect(await key()).toEqual([{ key: '学法次数' }]);
  });
});

test.each([
  ['another meaning', `indicator_code = 'TOPIC_MEETINGS'`],
  ['other words', `label = 'x', label_key = 'x'`],
  ['another state', `state = 'DECLINED'`],
  ['another author', `by = 'x'`],
])('a decision is never given %s: it is ended, once', async (_, change) => {
  await app.rolledBack(officer(), async () => {
    const id = made.id('A indicator_synonym' as never);
    expect((await app.attempt(`update indicator_synonym set ${change} where id = $1`, [id])).refused).toBe('23514');
    await app.query(`update indicator_synonym set ended_at = now(), ended_by = 'reviewer' where id = $1`, [id]);
    expect((await app.attempt('update indicator_synonym set ended_at = null where id = $1', [id])).refused).toBe('23514');
  });
});

test('words in a unit mean one indicator at a time, and no pair is decided about twice', async () => {
  const insert = `insert into indicator_synonym (id, district_id, label, unit, indicator_code, state, at, by) values ($1, $2, $3, '次', $4, $5, now(), 'reviewer')`;
  await app.rolledBack(officer(), async () => {
    const add = (label: string, code: string, state: string) => app.attempt(insert, [v7(), made.id('A'), label, code, state]);
    expect((await add('学法 次数', 'TOPIC_MEETINGS', 'CONFIRMED')).refused).toBe('23505');
    expect((await add('学法次数', 'STUDY_SESSIONS', 'DECLINED')).refused).toBe('23505');
    expect((await add('学法次数', 'TOPIC_MEETINGS', 'DECLINED')).refused).toBeNull();
  });
});
