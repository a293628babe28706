import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { PreparedQuery } from './prepared-queries.js';

/** GraphiQL with everything it needs inside the page: it loads nothing from anywhere. The query itself comes in the address (`?query=`). */
export function graphiqlPage(queries: readonly PreparedQuery[], tokens: Readonly<Record<string, string>>, as: string | undefined): string {
  const key = as ?? queries[0]?.as ?? '';
  const token = Object.hasOwn(tokens, key) ? tokens[key] : undefined;
  return renderGraphiQL({
    title: 'fazhi GraphiQL',
    endpoint: '/graphql',
    defaultQuery: queries[0]?.query ?? '{ viewer { id } }',
    headers: JSON.stringify(token === undefined ? {} : { Authorization: `Bearer ${token}` }, null, 2),
    shouldPersistHeaders: false,
  });
}
