import { describe, expect, test } from '@jest/globals';
import { type GraphQLScalarType, parseValue } from 'graphql';
import {
  canonicalDecimal,
  canonicalUuid,
  DateScalar,
  DateTimeScalar,
  Decimal,
  FiscalYear,
  uuidArgument,
} from '../../server/platform/scalars.js';

/** The value by a variable and by a literal in the document: both ways must agree. */
function bothWays<T>(scalar: GraphQLScalarType<T, T>, value: string | number): T {
  const byVariable = scalar.parseValue(value);
  expect(scalar.parseLiteral(parseValue(JSON.stringify(value)), {})).toEqual(byVariable);
  return byVariable;
}

function expectRefused(scalar: GraphQLScalarType, value: unknown): void {
  for (const parse of [
    () => scalar.parseValue(value),
    () => scalar.parseLiteral(parseValue(JSON.stringify(value).replace(/"(\w+)":/g, '$1:')), {}),
  ]) {
    expect(parse).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }));
  }
}

describe('Date', () => {
  test.each(['2024-01-15', '2024-02-29', '2000-02-29', '1999-12-31', '9999-12-31'])('takes %s', (day) => {
    expect(bothWays(DateScalar, day)).toBe(day);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-15',
    '24-01-15',
    '2024/01/15',
    '20240115',
    '2024-01-15T00:00:00Z',
    ' 2024-01-15',
    '2024-01-15\n',
    '+2024-01-15',
    '２０２４-01-15',
    '',
    'today',
    20_240_115,
    true,
    null,
    ['2024-01-15'],
  ])('refuses %j', (value) => expectRefused(DateScalar, value));
});

describe('DateTime', () => {
  test.each([
    ['2024-01-15T01:30:00Z', '2024-01-15T01:30:00.000Z'],
    ['2024-01-15T09:30:00+08:00', '2024-01-15T01:30:00.000Z'],
    ['2024-01-01T00:30:00+08:00', '2023-12-31T16:30:00.000Z'],
    ['2024-02-29T23:59:59.999Z', '2024-02-29T23:59:59.999Z'],
    ['2024-01-15T01:30:00.123456Z', '2024-01-15T01:30:00.123Z'],
  ])('turns %s into %s', (given, instant) => {
    expect(bothWays(DateTimeScalar, given)).toBe(instant);
  });

  test.each(['2024-01-15', '2024-02-30T00:00:00Z', '2024-01-15T25:00:00Z', '2024-01-15 01:30:00Z', '15.01.2024', '', 1_705_282_200, null])(
    'refuses %j',
    (value) => expectRefused(DateTimeScalar, value),
  );

  test('leaves as text in UTC', () => {
    expect(DateTimeScalar.serialize(new Date('2024-01-15T09:30:00+08:00'))).toBe('2024-01-15T01:30:00.000Z');
    expect(DateTimeScalar.serialize('2024-01-15T01:30:00.000Z')).toBe('2024-01-15T01:30:00.000Z');
  });
});

describe('Decimal', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['0.000', '0'],
    ['-0.00', '0'],
    ['00012', '12'],
    ['32000', '32000'],
    ['91.70', '91.7'],
    ['91.0', '91'],
    ['0.10', '0.1'],
    ['-12.500', '-12.5'],
    ['100', '100'],
    ['0.000001', '0.000001'],
    ['999999999999999999.999999', '999999999999999999.999999'],
    ['000999999999999999999999', null],
    ['1000000000000000000', null],
    ['0.0000001', null],
    ['1.', null],
    ['.5', null],
    ['+1', null],
    ['--1', null],
    ['1e3', null],
    ['1,000', null],
    ['3.2万', null],
    ['１２', null],
    [' 1', null],
    ['1\n', null],
    ['NaN', null],
    ['Infinity', null],
    ['', null],
  ])('writes %j as %j', (given, canonical) => {
    expect(canonicalDecimal(given)).toBe(canonical);
    if (canonical === null) expectRefused(Decimal, given);
    else expect(bothWays(Decimal, given)).toBe(canonical);
  });

  test.each([1, 1.5, true, null])('refuses %j, which is no text: binary fractions are not exact', (value) => expectRefused(Decimal, value));
});

describe('FiscalYear', () => {
  test.each([2000, 2023, 2100])('takes %i', (year) => expect(bothWays(FiscalYear, year)).toBe(year));
  test.each([1999, 2101, 0, -2023, 2023.5, '2023', true, null, [2023]])('refuses %j', (value) => expectRefused(FiscalYear, value));
});

describe('a uuid', () => {
  test.each([
    ['0191E1A0-7C3E-7B5F-9A51-3D1F0C5B7A10', '0191e1a0-7c3e-7b5f-9a51-3d1f0c5b7a10'],
    ['00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000'],
    ['{0191e1a0-7c3e-7b5f-9a51-3d1f0c5b7a10}', null],
    ['0191e1a07c3e7b5f9a513d1f0c5b7a10', null],
    ['0191e1a0-7c3e-7b5f-9a51-3d1f0c5b7a10 ', null],
    ['0191e1a0-7c3e-7b5f-9a51-3d1f0c5b7a1g', null],
    ['', null],
  ])('%j is %j', (given, canonical) => {
    expect(canonicalUuid(given)).toBe(canonical);
    expect(uuidArgument(given)).toBe(canonical);
  });

  test.each([12, null, undefined, {}])('as an argument that is no text (%j) names nothing', (value) =>
    expect(uuidArgument(value)).toBeNull(),
  );
});
