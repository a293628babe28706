import { describe, expect, test } from '@jest/globals';
import { formOfColumn, identifier, literal, scalarText, TextBuilder } from '../../server/platform/read/json-text.js';

test.each([
  ['name', '"name"'],
  ['with "quotes"', '"with ""quotes"""'],
  [`it's`, `"it's"`],
])('the identifier %j is written %j', (name, sql) => expect(identifier(name)).toBe(sql));

test.each([
  ['text', `'text'`],
  [`it's ''so''`, `'it''s ''''so'''''`],
  ['', `''`],
  ['back\\slash', `'back\\slash'`],
])('the text %j is written %j', (text, sql) => expect(literal(text)).toBe(sql));

describe('a column', () => {
  test.each([
    ['int', 'int'],
    ['integer', 'int'],
    ['smallint', 'int'],
    ['serial', 'int'],
    ['bigint', 'decimal'],
    ['numeric', 'decimal'],
    ['numeric(20,6)', 'decimal'],
    ['double precision', 'float'],
    ['real', 'float'],
    ['boolean', 'boolean'],
    ['uuid', 'uuid'],
    ['date', 'date'],
    ['timestamptz', 'timestamp'],
    ['timestamp with time zone', 'timestamp'],
    ['text', 'text'],
    ['varchar(255)', 'text'],
    ['TEXT', 'text'],
    ['text[]', 'array'],
    ['int[]', 'array'],
  ])('of type %s is carried as %s', (type, form) => expect(formOfColumn(type)).toBe(form));

  test.each(['jsonb', 'interval', 'bytea', ''])('of type %j is refused at once and not written wrongly', (type) => {
    expect(() => formOfColumn(type)).toThrow('No JSON form');
  });
});

test('an expression that may be null says so, since null swallows a concatenation', () => {
  expect(scalarText('t.a', 'int', false)).toBe('t.a::text');
  expect(scalarText('t.a', 'int', true)).toBe(`coalesce(t.a::text, 'null')`);
  expect(scalarText('t.a', 'uuid', true)).toBe(`coalesce('"'||t.a||'"', 'null')`);
  expect(scalarText('t.a', 'text', false)).toBe('to_json(t.a)::text');
});

describe('the builder of a text', () => {
  test('joins neighbouring literals and keeps the order of all pieces', () => {
    const text = new TextBuilder().literal('{').literal(`"a'b":`).sql('t.x').literal(',').sql('t.y').sql('t.z').literal('}');
    expect(text.toString()).toBe(`'{"a''b":'||t.x||','||t.y||t.z||'}'`);
  });

  test('of nothing is nothing', () => expect(new TextBuilder().toString()).toBe(''));
});
