import { type FieldNode, GraphQLError, type GraphQLField } from 'graphql';
import { afterCondition, type CursorValue, decodeCursor, encodeCursor } from '../keyset.js';
import type { Variables } from './arguments.js';
import { objectType, type SelectionCompiler, selectionSets } from './compile.js';
import { literal } from './json-text.js';
import { collectFields } from './selection.js';
import type { ConnectionShape, FoundRows, SortKey } from './shape.js';

export const defaultPage = 20;
export const maxPage = 100;

/** One row of a compiled connection: a page row, or a single row without `cursor` when the page is empty. */
export interface ConnectionRow {
  readonly cursor: string | null;
  readonly total: string | null;
  readonly [body: `b${number}`]: string | null;
}

type Assemble = (rows: readonly ConnectionRow[], variables: Variables) => string;
type Found = (rows: readonly ConnectionRow[], variables: Variables) => FoundRows;

/** What one selected field of the envelope becomes, given the page. */
type Piece = (page: Page) => string;

interface Page {
  readonly rows: readonly ConnectionRow[];
  readonly total: string;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

const pageSize = (value: unknown): number => {
  const first = value === null || value === undefined ? defaultPage : (value as number);
  if (first < 1 || first > maxPage) {
    throw new GraphQLError(`"first" is ${first}; ask for 1 to ${maxPage} and page on with "after".`, {
      extensions: { code: 'BAD_USER_INPUT', argumentName: 'first' },
    });
  }
  return first;
};

/** A cursor names its list and order first: keys of another order can look just like its own, and would skip rows without a word. */
const madeFor = (field: GraphQLField<unknown, unknown>, keys: readonly SortKey[]) =>
  `${field.name} ${keys.map((key) => key.direction).join(' ')}`;

function readCursor(cursor: string, list: string, keys: readonly SortKey[]): CursorValue[] {
  const [from, ...values] = decodeCursor(cursor, [{ sql: '', type: 'text', direction: 'asc' }, ...keys]);
  if (from === list) return values;
  throw new GraphQLError('The cursor in "after" comes from another list or another order. Pass it on with the orderBy it was made with.', {
    extensions: { code: 'BAD_USER_INPUT', argumentName: 'after' },
  });
}

const cursorText = (row: ConnectionRow | undefined) => (row?.cursor == null ? 'null' : JSON.stringify(encodeCursor(row.cursor)));

/**
 * A connection as one statement that gives a row per node, so that PostgreSQL never builds one big string (25–30 % less of its CPU);
 * the envelope is put around the rows here. The left join keeps one row when the page is empty, to carry `totalCount`.
 */
export function compileConnection(
  compiler: SelectionCompiler,
  shape: ConnectionShape,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): { sql: string; assemble: Assemble; found: Found } {
  const connection = objectType(field.type);
  const args = compiler.rootArgs(field, nodes[0] as FieldNode);
  const self = compiler.alias();
  const from = shape.from(self, args, compiler.reading);
  const keys = shape.keys(self, args, compiler.reading);
  const bodies: string[] = [];
  let counted = false;

  const node = (sets: FieldNode[]): Piece => {
    const nodeType = objectType((connection.getFields().nodes as GraphQLField<unknown, unknown>).type);
    const column = `b${bodies.push(compiler.object(nodeType, self, selectionSets(sets))) - 1}` as const;
    return ({ rows }) => rows.map((row) => row[column] ?? 'null').join(',');
  };
  const edges = (sets: FieldNode[]): Piece => {
    const edgeType = objectType((connection.getFields().edges as GraphQLField<unknown, unknown>).type);
    const parts = [...collectFields(edgeType, selectionSets(sets), compiler.fragments, compiler.inputs)].map(([key, [first, ...more]]) => {
      const name = first?.name.value;
      const head = `${JSON.stringify(key)}:`;
      if (name === '__typename') return () => `${head}${JSON.stringify(edgeType.name)}`;
      if (name === 'cursor') return (row: ConnectionRow) => head + cursorText(row);
      const one = node([first as FieldNode, ...more]);
      return (row: ConnectionRow) => head + one({ rows: [row] } as unknown as Page);
    });
    return ({ rows }) => rows.map((row) => `{${parts.map((part) => part(row)).join(',')}}`).join(',');
  };
  const pageInfo = (sets: FieldNode[]): Piece => {
    const type = objectType((connection.getFields().pageInfo as GraphQLField<unknown, unknown>).type);
    const values: Record<string, Piece> = {
      hasNextPage: (page) => String(page.hasNext),
      hasPreviousPage: (page) => String(page.hasPrevious),
      startCursor: (page) => cursorText(page.rows[0]),
      endCursor: (page) => cursorText(page.rows.at(-1)),
      __typename: () => JSON.stringify(type.name),
    };
    const parts = [...collectFields(type, selectionSets(sets), compiler.fragments, compiler.inputs)].map(
      ([key, [first]]) => [JSON.stringify(key), values[first?.name.value ?? ''] as Piece] as const,
    );
    return (page) => parts.map(([key, value]) => `${key}:${value(page)}`).join(',');
  };

  const envelope = [...collectFields(connection, selectionSets(nodes), compiler.fragments, compiler.inputs)].map(([key, group]): Piece => {
    const head = `${JSON.stringify(key)}:`;
    switch (group[0]?.name.value) {
      case '__typename':
        return () => `${head}${JSON.stringify(connection.name)}`;
      case 'nodes': {
        const piece = node(group);
        return (page) => `${head}[${piece(page)}]`;
      }
      case 'edges': {
        const piece = edges(group);
        return (page) => `${head}[${piece(page)}]`;
      }
      case 'pageInfo': {
        const piece = pageInfo(group);
        return (page) => `${head}{${piece(page)}}`;
      }
      case 'totalCount':
        counted = true;
        return (page) => head + page.total;
      default:
        throw new Error(`${connection.name}.${group[0]?.name.value} is no field of a connection.`);
    }
  });

  const first = args.read('first');
  const limit = args.value('first', 'int', (value) => pageSize(value) + 1);
  const after = args.read('after');
  const list = madeFor(field, keys);
  const resumes = args.given('after');
  const placeholders = resumes
    ? keys.map((_, i) => compiler.inputs.bind(`after.${i}`, (variables) => readCursor(after(variables) as string, list, keys)[i] ?? null))
    : [];
  const order = keys.map((key, i) => `k${i} ${key.direction}`).join(', ');
  const page = `select ${self}.*, ${keys.map((key, i) => `${key.sql} as k${i}`).join(', ')} from ${from}${
    resumes ? ` and ${afterCondition(keys, placeholders)}` : ''
  } order by ${order} limit ${limit}`;
  const outer = keys.map((key, i) => `${self}.k${i} ${key.direction}`).join(', ');
  const present = `${self}.k${keys.length - 1} is null`;
  const columns = [
    ...bodies.map((body, i) => `case when ${present} then null else ${body} end as b${i}`),
    `case when ${present} then null else json_build_array(${[`${literal(list)}::text`, ...keys.map((_, i) => `${self}.k${i}`)].join(', ')})::text end as cursor`,
    `${counted ? `(select count(*)::text from ${from})` : 'null'} as total`,
  ];
  const sql = `select ${columns.join(', ')} from (values (1)) one left join lateral (${page}) ${self} on true order by ${outer}`;

  return {
    sql,
    // The last key of a list is the id of the row, so the cursor names it without a column of its own.
    found: (rows, variables) => {
      const cursors = rows.flatMap((row) => row.cursor ?? []).slice(0, pageSize(first(variables)));
      const named = keys.at(-1)?.type === 'uuid';
      return { count: cursors.length, ids: named ? cursors.map((cursor) => (JSON.parse(cursor) as string[]).at(-1) ?? '') : [] };
    },
    assemble: (rows, variables) => {
      const size = pageSize(first(variables));
      const present = rows.filter((row) => row.cursor !== null);
      const result: Page = {
        rows: present.slice(0, size),
        total: rows[0]?.total ?? '0',
        hasNext: present.length > size,
        hasPrevious: resumes,
      };
      return `{${envelope.map((piece) => piece(result)).join(',')}}`;
    },
  };
}
