import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ComposedClause, SaidSource } from '../../../server/modules/consolidation/composition/composed-clause.js';
import type { KeptClause } from '../../../server/modules/consolidation/composition/kept-clause.js';
import { matched, redrafted, stateOf } from '../../../server/modules/consolidation/composition/redraft.rules.js';
import { StatutoryPart } from '../../../server/modules/reports/report-part.entity.js';

const source = (itemId: string, text = itemId): SaidSource => ({
  kind: 'ITEM',
  departmentId: 'd',
  reportId: 'r',
  itemId,
  figureId: null,
  text,
});
const composed = (key: string, text: string, items: readonly string[] = [key], part = StatutoryPart.MEASURES): ComposedClause => ({
  ...{ key, part, heading: null, text, totals: [] },
  sources: items.map((item) => source(item)),
});
const kept = (of: ComposedClause, change: Partial<KeptClause> = {}): KeptClause => ({
  ...of,
  ...{ id: `kept ${of.key}`, composed: of.text, written: false, dropped: false, reason: null },
  ...change,
});
const own = (id: string, part = StatutoryPart.MEASURES): KeptClause => ({
  ...{
    id,
    part,
    key: null,
    heading: null,
    text: `own ${id}`,
    composed: null,
    written: true,
    dropped: false,
    reason: null,
    sources: [],
    totals: [],
  },
});
const ids = () => {
  let next = 0;
  return () => {
    next += 1;
    return `new ${next}`;
  };
};
const said = (list: readonly KeptClause[]) => list.map(({ id, text }) => `${id}: ${text}`);

describe('a new draft over a kept one', () => {
  const [a, b, c] = [composed('a', 'A'), composed('b', 'B'), composed('c', 'C')];

  test('takes new text where nobody wrote, drops what no report gives, and adds what is new behind its neighbour', () => {
    const list = redrafted([kept(b), kept(a)], [a, { ...b, text: 'B2' }, c], ids());
    expect(said(list)).toEqual(['kept b: B2', 'new 1: C', 'kept a: A']);
    expect(said(redrafted([kept(a), kept(b)], [b], ids()))).toEqual(['kept b: B']);
    expect(said(redrafted([], [a, b], ids()))).toEqual(['new 1: A', 'new 2: B']);
  });

  test('keeps what the office wrote with what it was based on, also when no report gives it any longer', () => {
    const mine = kept(a, { text: 'mine', written: true });
    expect(redrafted([mine, own('x')], [{ ...a, text: 'A2' }], ids())).toEqual([mine, own('x')]);
    expect(redrafted([mine], [], ids())).toEqual([mine]);
  });

  test('does not bring back what was taken out', () => {
    const out = kept(a, { dropped: true });
    expect(redrafted([out], [{ ...a, text: 'A2' }, b], ids()).map(({ key, dropped, text }) => [key, dropped, text])).toEqual([
      ['a', true, 'A2'],
      ['b', false, 'B'],
    ]);
  });

  test('puts a new clause into its part', () => {
    const last = composed('z', 'Z', ['z'], StatutoryPart.OTHER);
    const first = composed('s', 'S', ['s'], StatutoryPart.SHORTCOMINGS);
    expect(said(redrafted([own('x'), kept(last)], [first, last], ids()))).toEqual(['x: own x', 'new 1: S', 'kept z: Z']);
  });

  test('knows a group again by its items when its first item is another', () => {
    const group = kept(composed('group:i2', 'two units', ['i2', 'i3']), { text: 'edited', written: true });
    const now = composed('group:i1', 'three units', ['i1', 'i2', 'i3']);
    expect(matched([group], [now, composed('group:i9', 'others', ['i9'])]).get(group)).toBe(now);
    expect(said(redrafted([group], [now], ids()))).toEqual(['kept group:i2: edited']);
    expect(matched([group], [composed('group:i9', 'others', ['i9'])]).size).toBe(0);
    // What stands against a group is no group.
    expect(matched([group], [composed('against:group:i1', 'x', ['i2', 'i3'])]).size).toBe(0);
  });

  test('drafted twice is drafted once', () => {
    const clause = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), text: fc.constantFrom('1', '2') });
    const drafts = fc.uniqueArray(clause, { selector: ({ key }) => key }).map((list) => list.map(({ key, text }) => composed(key, text)));
    fc.assert(
      fc.property(drafts, drafts, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (before, now, choice) => {
        const newId = ids();
        const list = redrafted([], before, newId).map((one, i) =>
          choice[i] ? { ...one, text: 'mine', written: true } : choice[i + 5] ? { ...one, dropped: true } : one,
        );
        const once = redrafted(list, now, newId);
        expect(redrafted(once, now, newId)).toEqual(once);
        for (const one of list) if (one.written) expect(once).toContainEqual(one);
        expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
        // Whatever the reports give stands in the draft, or was taken out, or is the office's own now.
        for (const { key } of now) expect(once.some((one) => one.key === key)).toBe(true);
      }),
    );
  });
});

describe('a kept clause', () => {
  const a = composed('a', 'A', ['i1', 'i2']);
  const present = (...pairs: [string, string][]) => new Map(pairs.map(([place, text]) => [place, { text }]));

  test.each([
    ['nothing changed', a, present(['i1', 'i1'], ['i2', 'i2']), ['CURRENT', 'CURRENT'], false],
    ['an item reads differently', a, present(['i1', 'i1'], ['i2', 'other']), ['CURRENT', 'CHANGED'], true],
    ['an item is gone', a, present(['i1', 'i1']), ['CURRENT', 'GONE'], true],
    ['its text would be another', { ...a, text: 'A2' }, present(['i1', 'i1'], ['i2', 'i2']), ['CURRENT', 'CURRENT'], true],
    [
      'something joined it',
      { ...a, sources: [...a.sources, source('i3')] },
      present(['i1', 'i1'], ['i2', 'i2'], ['i3', 'i3']),
      ['CURRENT', 'CURRENT'],
      true,
    ],
    ['no report gives it', undefined, present(['i1', 'i1'], ['i2', 'i2']), ['CURRENT', 'CURRENT'], true],
  ] as const)('is stale where something changed: %s', (_, now, places, sources, stale) => {
    expect(stateOf(kept(a), now, places)).toEqual({ sources: [...sources], composedNow: now?.text ?? null, stale });
  });

  test('of the office’s own is stale only where a source of it changed', () => {
    const mine = { ...own('x'), sources: [source('i1')] };
    expect(stateOf(mine, undefined, present(['i1', 'i1'])).stale).toBe(false);
    expect(stateOf(mine, undefined, present()).stale).toBe(true);
    expect(stateOf(own('x'), undefined, present()).stale).toBe(false);
  });
});
