import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { afterCondition, decodeCursor, encodeCursor } from '../../server/platform/keyset.js';
import type { SortKey } from '../../server/platform/read/shape.js';

const key = (type: SortKey['type'], direction: SortKey['direction'] = 'asc', sql = 'x'): SortKey => ({ sql, type, direction });
const uuid = '0191e1a0-7c3e-7b5f-9a51-3d1f0c5b7a10';

describe('a cursor', () => {
  test.each<[string, SortKey[], unknown[]]>([
    ['numbers', [key('int'), key('int')], [2023, -1]],
    ['a uuid', [key('uuid')], [uuid]],
    ['text of any kind', [key('text')], ['“不足” \\ " \n 😀']],
    ['a day and an instant', [key('date'), key('timestamptz')], ['2024-01-15', '2024-01-15T01:30:00.123456+00:00']],
    ['the largest whole numbers', [key('int'), key('int')], [2_147_483_647, -2_147_483_647]],
  ])('gives back %s as they went in', (_, keys, values) => {
    expect(decodeCursor(encodeCursor(JSON.stringify(values)), keys)).toEqual(values);
  });

  test('goes into a URL as it is', () => {
    expect(encodeCursor(JSON.stringify(['???>>>~~~ÿÿÿ', '不足']))).toMatch(/^[\w-]+$/);
  });

  test.each<[string, SortKey[], unknown]>([
    ['too few values', [key('int'), key('int')], [1]],
    ['too many values', [key('int')], [1, 2]],
    ['no array', [key('int')], { 0: 1 }],
    ['null', [key('int')], null],
    ['a number beyond int', [key('int')], [2_147_483_648]],
    ['a fraction', [key('int')], [1.5]],
    ['digits as text', [key('int')], ['1']],
    ['null for a number', [key('int')], [null]],
    ['no uuid', [key('uuid')], [uuid.slice(1)]],
    ['a uuid with more behind it', [key('uuid')], [`${uuid}'`]],
    ['a number for text', [key('text')], [1]],
    ['a list for text', [key('text')], [['x']]],
    ['no day', [key('date')], ['2024-1-15']],
    ['a day for an instant', [key('timestamptz')], ['2024-01-15']],
  ])('with %s is refused as BAD_USER_INPUT', (_, keys, values) => {
    const decode = () => decodeCursor(encodeCursor(JSON.stringify(values)), keys);
    expect(decode).toThrow(GraphQLError);
    expect(decode).toThrow(/"after" does not belong to this list/);
  });

  test.each(['', '!', 'AAAA', encodeCursor('[1'), 'null'])('that nobody made (%j) is refused, with its code', (cursor) => {
    try {
      decodeCursor(cursor, [key('int')]);
    } catch (error) {
      expect((error as GraphQLError).extensions).toEqual({ code: 'BAD_USER_INPUT', argumentName: 'after' });
      return;
    }
    throw new Error('It was taken.');
  });
});

describe('the condition "comes after"', () => {
  test('of one key compares it', () => {
    expect(afterCondition([key('int', 'asc', 'a')], ['$1'])).toBe('((a > $1::int))');
    expect(afterCondition([key('uuid', 'desc', 'a')], ['$1'])).toBe('((a < $1::uuid))');
  });

  test('of several keys compares the first that differs, each in its own direction', () => {
    const keys = [key('int', 'desc', 'a'), key('text', 'asc', 'b'), key('uuid', 'desc', 'c')];
    expect(afterCondition(keys, ['$3', '$4', '$5'])).toBe(
      '((a < $3::int) or (a = $3::int and b > $4::text) or (a = $3::int and b = $4::text and c < $5::uuid))',
    );
  });
});
