import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type EarlierGroup, groupTexts, type TextGroup } from '../../../server/platform/similarity/groups.js';

const texts = {
  a1: '执法人员不足',
  a2: '人少事多，一人多岗',
  a3: '编制紧缺，专职人员只有2名',
  b1: '普法形式单一',
  b2: '宣传方式创新不足',
  c1: '行政诉讼败诉率偏高',
};
type Id = keyof typeof texts;
const items = (...ids: Id[]) => ids.map((id) => ({ id, text: texts[id] }));
const all = items('a1', 'a2', 'a3', 'b1', 'b2', 'c1');
const shapes = (groups: readonly TextGroup[]) => groups.map(({ id, members }) => [id, [...members].sort()]);
const earlier = (id: string, members: EarlierGroup['members'], name?: string): EarlierGroup => ({ id, members, name: name ?? null });

describe('groups of texts', () => {
  test('hold what is alike, the largest first, named by their most typical member', () => {
    const groups = groupTexts(all);
    expect(shapes(groups)).toEqual([
      [null, ['a1', 'a2', 'a3']],
      [null, ['b1', 'b2']],
      [null, ['c1']],
    ]);
    for (const { name, typical, members } of groups) {
      expect(members[0]).toBe(typical);
      expect(name).toBe(texts[typical as Id]);
    }
  });

  test('are the same whatever the order of items and of earlier groups', () => {
    const before = [earlier('g1', items('a1', 'a2')), earlier('g2', items('b1')), earlier('g3', items('c1'))];
    const expected = groupTexts(all, before);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.shuffledSubarray(before, { minLength: before.length }),
        (one, other) => {
          expect(groupTexts(one, other)).toEqual(expected);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('place every item once, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 20 }), (given) => {
        const mine = given.map((text, at) => ({ id: String(at), text }));
        const members = groupTexts(mine, [earlier('g', mine.slice(0, 3))]).flatMap((group) => group.members);
        expect(members.sort()).toEqual(mine.map(({ id }) => id).sort());
      }),
      { numRuns: 200 },
    );
  });
});

describe('run again', () => {
  const first = groupTexts(all).map((group, at) =>
    earlier(
      `g${at}`,
      group.members.map((id) => ({ id, text: texts[id as Id] })),
    ),
  );

  test('the same items are in the same groups under the same ids', () => {
    expect(shapes(groupTexts(all, first))).toEqual([
      ['g0', ['a1', 'a2', 'a3']],
      ['g1', ['b1', 'b2']],
      ['g2', ['c1']],
    ]);
  });

  test('a member more or less leaves the identity; what is new attaches, also where every earlier member is gone', () => {
    const now = [...items('a1', 'b1'), { id: 'a9', text: '力量薄弱，人手紧张' }, { id: 'c9', text: '行政应诉败诉较多' }];
    expect(shapes(groupTexts(now, first))).toEqual([
      ['g0', ['a1', 'a9']],
      ['g1', ['b1']],
      ['g2', ['c9']],
    ]);
  });

  test('what the office merged, split and named stays', () => {
    const merged = earlier('m', [...items('b1', 'b2'), { id: 'c1', text: texts.c1, placed: true }], '宣传与应诉');
    const split = [earlier('s1', items('a1')), earlier('s2', items('a2', 'a3'))];
    const groups = groupTexts(all, [merged, ...split]);
    expect(shapes(groups)).toEqual([
      ['m', ['b1', 'b2', 'c1']],
      ['s2', ['a2', 'a3']],
      ['s1', ['a1']],
    ]);
    expect(groups[0]?.name).toBe('宣传与应诉');
  });

  test('a member whose text became another leaves, unless the office placed it', () => {
    const rewritten = [...items('a1', 'a2'), { id: 'a3', text: '政务公开不及时' }];
    const group = (placed: boolean) => [earlier('g', [...items('a1', 'a2'), { id: 'a3', text: texts.a3, placed }])];
    expect(shapes(groupTexts(rewritten, group(false)))).toEqual([
      ['g', ['a1', 'a2']],
      [null, ['a3']],
    ]);
    expect(shapes(groupTexts(rewritten, group(true)))).toEqual([['g', ['a1', 'a2', 'a3']]]);
  });
});
