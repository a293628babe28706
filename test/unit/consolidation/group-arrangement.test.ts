import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { arrangementOf } from '../../../server/modules/consolidation/group-arrangement.rules.js';
import { type ArrangedGroup, groupsOf, type NamedItem } from '../../../server/modules/consolidation/item-group.rules.js';

const texts = [
  '执法人员不足',
  '一线执法人员力量不足',
  '专职执法人员只有2名',
  '普法形式单一',
  '宣传方式创新不足，形式单一',
  '行政诉讼败诉率偏高',
];
const items: NamedItem[] = texts.map((text, i) => ({
  ...{ id: `i${i}`, text, shortcomingId: `i${i}` },
  ...{ unit: `u${i}`, code: `u${i}`, name: `第${i}局`, shortName: `${i}局` },
}));

/** What is kept, as it is read the next time. */
const kept = (arrangement: ReturnType<typeof arrangementOf>): ArrangedGroup[] =>
  arrangement
    .filter(({ members }) => members.length > 0)
    .map(({ id, name, members }) => ({
      ...{ id, name, version: 1 },
      members: members.filter(({ place }) => place === 'IN').map(({ itemId, text }) => ({ id: itemId, text, placed: true })),
      without: members.filter(({ place }) => place === 'OUT').map(({ itemId }) => itemId),
    }));

describe('an arrangement of groups', () => {
  test('holds from then on exactly what the office said, whatever the words are', () => {
    const partition = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: items.length, maxLength: items.length });
    fc.assert(
      fc.property(partition, (places) => {
        const wanted = [1, 2, 3]
          .map((place) => ({ id: `g${place}`, name: null, itemIds: items.filter((_, i) => places[i] === place).map(({ id }) => id) }))
          .filter(({ itemIds }) => itemIds.length > 0);
        const groups = groupsOf(items, kept(arrangementOf(wanted, items, [])));
        for (const { id, itemIds } of wanted) {
          expect(groups.find((group) => group.id === id)?.items.map((item) => item.id)).toEqual(itemIds);
        }
      }),
    );
  });

  test('takes items out of other groups, and gives up those it empties', () => {
    const before = kept(
      arrangementOf(
        [
          { id: 'g1', name: '甲', itemIds: ['i0', 'i1'] },
          { id: 'g2', name: '乙', itemIds: ['i3'] },
        ],
        items,
        [],
      ),
    );
    const after = arrangementOf([{ id: 'g3', name: '丙', itemIds: ['i1', 'i3'] }], items, before);
    const places = after.map(({ id, members }) => [id, members.filter(({ place }) => place === 'IN').map(({ itemId }) => itemId)]);
    expect(places).toEqual([
      ['g3', ['i1', 'i3']],
      ['g1', ['i0']],
      ['g2', []],
    ]);
  });

  test('keeps the place of an item that is not among the released ones just now', () => {
    const before = kept(arrangementOf([{ id: 'g1', name: '甲', itemIds: ['i0', 'i1'] }], items, []));
    const [group] = arrangementOf([{ id: 'g1', name: '甲', itemIds: ['i1', 'i2'] }], items.slice(1), before);
    expect(group?.members.filter(({ place }) => place === 'IN').map(({ itemId }) => itemId)).toEqual(['i1', 'i2', 'i0']);
  });
});
