import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { PlanInputs } from '../../server/platform/read/arguments.js';
import { collectFields } from '../../server/platform/read/selection.js';

const schema = buildSchema(
  'interface Named { name: String } type Query implements Named { name: String a: String b: String c: Query } type Other { name: String }',
);
const query = schema.getQueryType() as GraphQLObjectType;

/** The response keys in their order, each with the names of the fields that are merged in it, and the decisions that were taken. */
function collected(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text, { noLocation: true });
  const operation = document.definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const all = document.definitions.filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION);
  const inputs = new PlanInputs(variables);
  const fields = collectFields(query, [operation.selectionSet], Object.fromEntries(all.map((f) => [f.name.value, f])), inputs);
  const names = (nodes: FieldNode[]) => nodes.map((node) => node.name.value).join('+');
  return { keys: [...fields].map(([key, nodes]) => `${key}:${names(nodes)}`).join(' '), guards: inputs.guards.map((g) => g.expected) };
}

describe('fields are collected as the specification says (§6.3.2)', () => {
  test.each([
    ['{ a b }', 'a:a b:b'],
    ['{ b a b }', 'b:b+b a:a'],
    ['{ x: a a x: a }', 'x:a+a a:a'],
    ['{ b: a a: b }', 'b:a a:b'],
    ['{ a ... { b ... { a } } }', 'a:a+a b:b'],
    ['{ ... on Query { a } ... on Named { name } ... on Other { name } }', 'a:a name:name'],
    ['{ ...F b ...F } fragment F on Query { b a }', 'b:b+b a:a'],
    ['{ ...F } fragment F on Other { name }', ''],
    ['{ ...F } fragment F on Named { name }', 'name:name'],
    ['{ __typename t: __typename }', '__typename:__typename t:__typename'],
    ['{ a @skip(if: true) b @include(if: false) c @include(if: true) { a } }', 'c:c'],
    ['{ a @skip(if: true) @include(if: true) b @skip(if: false) @include(if: true) }', 'b:b'],
    ['{ ... @skip(if: true) { a } ... @include(if: true) { b } }', 'b:b'],
    // A spread that is skipped does not use up the fragment.
    ['{ ...F @skip(if: true) ...F } fragment F on Query { a }', 'a:a'],
    ['{ ...F ...G } fragment F on Query { a ...G } fragment G on Query { b }', 'a:a b:b'],
  ])('%s', (text, keys) => expect(collected(text).keys).toBe(keys));
});

describe('a decision by a variable', () => {
  const text = 'query ($v: Boolean!) { a @include(if: $v) b @skip(if: $v) }';

  test('follows the variable', () => {
    expect(collected(text, { v: true }).keys).toBe('a:a');
    expect(collected(text, { v: false }).keys).toBe('b:b');
  });

  test('is recorded, so that a plan is not used for the other value', () => {
    expect(collected(text, { v: true }).guards).toEqual([false, true]);
    expect(collected(text, { v: false }).guards).toEqual([true, false]);
  });

  test('inside what is left out is not taken', () => {
    expect(collected('query ($v: Boolean!) { ... @skip(if: true) { a @skip(if: $v) } b }', { v: true })).toEqual({
      keys: 'b:b',
      guards: [true],
    });
  });

  test('without directives there is none', () => expect(collected('{ a ... { b } }').guards).toEqual([]));
});
