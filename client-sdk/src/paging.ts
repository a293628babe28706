import { ApiError } from './errors.js';

/** One page as it came. */
export interface Page<TNode> {
  readonly nodes: readonly TNode[];
  /** Where the page ends: give it as `after` to go on here, even in another process. null = the list is at its end. */
  readonly cursor: string | null;
  /** Length of the whole list, not of the page. */
  readonly totalCount: number;
}

export interface PageOptions {
  /** Begin after this cursor; default: at the beginning. It belongs to the same filter and order. */
  readonly after?: string | null;
  /** Nodes for one request, 1 to 100; default 50. Lower it when the server finds a page too costly. */
  readonly pageSize?: number;
}

export interface Connection<TNode> {
  readonly nodes: readonly TNode[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** A list that is read page by page, as far as you go on reading. */
export interface Paged<TNode> extends AsyncIterable<TNode> {
  /** Page by page, with the cursor to resume from. Throws `ApiError`. */
  pages(): AsyncIterableIterator<Page<TNode>>;
  /** At most `limit` nodes at once: a limit must be named, since nobody knows how long the list has become. Throws `ApiError`. */
  toArray(options: { limit: number }): Promise<TNode[]>;
}

/** `fetchPage` asks the server for `first` nodes after a cursor. */
export function paged<TNode>(
  operation: string,
  fetchPage: (first: number, after: string | null) => Promise<Connection<TNode>>,
  { after = null, pageSize = 50 }: PageOptions = {},
): Paged<TNode> {
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 100) throw new TypeError('pageSize must be a whole number from 1 to 100.');

  async function* pages(largest = Number.POSITIVE_INFINITY): AsyncIterableIterator<Page<TNode>> {
    let cursor: string | null = after;
    let left = largest;
    while (left > 0) {
      const { nodes, pageInfo, totalCount } = await fetchPage(Math.min(pageSize, left), cursor);
      const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      // A list that does not move on would be read for ever.
      if (pageInfo.hasNextPage && (next === null || next === cursor)) {
        throw new ApiError({ code: 'BAD_RESPONSE', message: 'The list does not move on.', requestId: null, status: 200, operation });
      }
      yield { nodes, cursor: next, totalCount };
      if (next === null) return;
      cursor = next;
      left -= nodes.length;
    }
  }

  return {
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.nodes;
    },
    pages: () => pages(),
    async toArray({ limit }) {
      if (!Number.isInteger(limit) || limit < 1) throw new TypeError('toArray needs a limit: a whole number from 1.');
      const all: TNode[] = [];
      for await (const page of pages(limit)) all.push(...page.nodes);
      return all.slice(0, limit);
    },
  };
}
