import { expect, test } from '@jest/globals';
import { type Connection, paged } from '../../client-sdk/src/paging.js';

/** A list of the numbers 1 to `length` whose cursor is the last number read; `asked` tells what was asked for. */
function list(length: number, options?: { after?: string; pageSize?: number }) {
  const asked: [number, string | null][] = [];
  const fetchPage = async (first: number, after: string | null): Promise<Connection<number>> => {
    asked.push([first, after]);
    const begin = Number(after ?? 0);
    const nodes = Array.from({ length: Math.max(0, Math.min(first, length - begin)) }, (_, i) => begin + i + 1);
    const end = nodes.at(-1);
    return {
      nodes,
      pageInfo: { hasNextPage: begin + nodes.length < length, endCursor: end === undefined ? null : String(end) },
      totalCount: length,
    };
  };
  return { asked, numbers: paged('List', fetchPage, options) };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('for await reads every node of every page once', async () => {
  const { numbers, asked } = list(5, { pageSize: 2 });
  await expect(collect(numbers)).resolves.toEqual([1, 2, 3, 4, 5]);
  expect(asked).toEqual([
    [2, null],
    [2, '2'],
    [2, '4'],
  ]);
});

test('who stops reading asks for no further page', async () => {
  const { numbers, asked } = list(100, { pageSize: 2 });
  for await (const n of numbers) if (n === 3) break;
  expect(asked).toHaveLength(2);
});

test('an empty list is one page without nodes', async () => {
  const { numbers } = list(0);
  await expect(collect(numbers)).resolves.toEqual([]);
  await expect(collect(numbers.pages())).resolves.toEqual([{ nodes: [], cursor: null, totalCount: 0 }]);
});

test('pages show the cursor to resume from, and the last page none', async () => {
  const pages = await collect(list(3, { pageSize: 2 }).numbers.pages());
  expect(pages).toEqual([
    { nodes: [1, 2], cursor: '2', totalCount: 3 },
    { nodes: [3], cursor: null, totalCount: 3 },
  ]);
});

test('a list resumes after a cursor', async () => {
  await expect(collect(list(5, { after: '3', pageSize: 2 }).numbers)).resolves.toEqual([4, 5]);
});

test('a list can be read again from its beginning', async () => {
  const { numbers } = list(3);
  await collect(numbers);
  await expect(collect(numbers)).resolves.toEqual([1, 2, 3]);
});

test('toArray answers at most its limit and asks for no more than that', async () => {
  const { numbers, asked } = list(100, { pageSize: 2 });
  await expect(numbers.toArray({ limit: 3 })).resolves.toEqual([1, 2, 3]);
  expect(asked).toEqual([
    [2, null],
    [1, '2'],
  ]);
  await expect(list(2).numbers.toArray({ limit: 50 })).resolves.toEqual([1, 2]);
});

test.each([undefined, {}, { limit: 0 }, { limit: 1.5 }, { limit: Number.POSITIVE_INFINITY }])(
  'toArray(%j) is refused: a limit must be named',
  async (options) => {
    await expect(list(3).numbers.toArray(options as never)).rejects.toThrow(TypeError);
  },
);

test.each([0, 101, 2.5])('a page size of %p is refused', (pageSize) => {
  expect(() => list(3, { pageSize })).toThrow(TypeError);
});

test.each([null, 'here'])('a list that says it goes on but stays at %p is a bad response, not a loop', async (endCursor) => {
  const stuck = paged('List', async () => ({ nodes: [1], pageInfo: { hasNextPage: true, endCursor }, totalCount: 9 }), { after: 'here' });
  await expect(collect(stuck)).rejects.toMatchObject({ code: 'BAD_RESPONSE', operation: 'List' });
});

test('a failure on a later page reaches the reader', async () => {
  let calls = 0;
  const failing = paged('List', async (): Promise<Connection<number>> => {
    calls += 1;
    if (calls === 2) throw new Error('gone');
    return { nodes: [1], pageInfo: { hasNextPage: true, endCursor: 'a' }, totalCount: 2 };
  });
  await expect(collect(failing)).rejects.toThrow('gone');
});
