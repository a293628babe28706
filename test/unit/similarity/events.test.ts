import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { dateAgreement, occasionsOf } from '../../../server/platform/similarity/event-dates.js';
import type { ToldActivity } from '../../../server/platform/similarity/event-tellings.js';
import { jointEvents } from '../../../server/platform/similarity/events.js';

const told = (id: string, department: string, heading: string, narrative: string, more: Partial<ToldActivity> = {}): ToldActivity => ({
  id,
  department,
  heading,
  narrative,
  ...more,
});
const fair = told('1', '司法局', '民法典宣传', '5月26日与民政局在滨河公园共同举办民法典主题宣传，到场群众1200人。');
const fairToo = told('2', '民政局', '婚姻法治宣传', '5月26日联合司法局在滨河公园举办民法典主题宣传，1200人参加。');
const others = [
  told('3', '水利局', '河道执法', '8月联合公安局查处非法采砂5起。'),
  told('4', '林业局', '党组学法', '全年党组会前学法12次。'),
  told('5', '教委', '党组学法', '全年党组会前学法12次。'),
];

describe('joint events', () => {
  test('are what several departments tell of one occasion, named by the fullest telling', () => {
    const [event, ...rest] = jointEvents([fair, fairToo, ...others]);
    expect([...(event?.activities ?? [])].sort()).toEqual(['1', '2']);
    expect(event?.name).toBe('民法典宣传');
    expect(rest).toEqual([]);
  });

  test.each<[string, ToldActivity]>([
    ['another day', { ...fairToo, narrative: fairToo.narrative.replace('5月26日', '6月2日') }],
    ['another month', { ...fairToo, narrative: fairToo.narrative.replace('5月26日', '9月') }],
    ['the same department', { ...fairToo, department: fair.department }],
  ])('%s is another event, be the words the same', (_, other) => {
    expect(jointEvents([fair, other, ...others])).toEqual([]);
  });

  test('sums of a whole year are none, equal to the letter', () => {
    expect(jointEvents(others)).toEqual([]);
  });

  test('are the same in any order, and any text is read', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const activity = fc.record({ department: fc.constantFrom('a', 'b', 'c'), heading: text, narrative: text, date: fc.option(text) });
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 8 }), (given) => {
        const mine = [fair, fairToo, ...given.map((one, at) => ({ ...one, id: `x${at}` }))];
        expect(jointEvents([...mine].reverse())).toEqual(jointEvents(mine));
      }),
      { numRuns: 200 },
    );
  });
});

describe('occasions', () => {
  test.each([
    ['5月26日', '5月26号', 'SAME_DAY'],
    ['国家宪法日', '12月4日', 'COMMON_DAY'],
    ['5月', '5月26日', 'SAME_MONTH'],
    ['5月25日', '5月26日', 'DIFFERENT'],
    ['11月2日', '1月2日', 'DIFFERENT'],
    ['安全生产月', '6月16日', 'SAME_MONTH'],
    ['某日', '5月26日', 'UNKNOWN'],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(dateAgreement(occasionsOf(one), occasionsOf(other))).toBe(expected);
  });

  test('a date that was given is read with those in the words', () => {
    expect(dateAgreement(occasionsOf('', '2023-05-26'), occasionsOf('5月26日'))).toBe('SAME_DAY');
    expect(dateAgreement(occasionsOf('', '2023-05'), occasionsOf('5月26日'))).toBe('SAME_MONTH');
  });
});
