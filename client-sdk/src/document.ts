/**
 * A GraphQL document with its types: what `codegen.yml` generates, or anything of the same shape.
 * A plain string is one too; say then what it brings: `client.request<Data, Variables>('query …', variables)`.
 */
export interface TypedDocument<TData = unknown, TVariables = Record<string, unknown>> {
  toString(): string;
  /** Carries the types only; never there at run time. */
  __apiType?: (variables: TVariables) => TData;
}

export interface Operation {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
}

/**
 * Name and kind of the document's operation. The kind only decides about repeating, so in doubt it is a mutation:
 * a query taken for one loses a retry, the other mistake could do an act twice.
 */
export function operationOf(text: string): Operation {
  const bare = text.replace(/#.*$/gm, '');
  const name = /\b(?:query|mutation)\s+([_A-Za-z]\w*)/.exec(bare)?.[1] ?? 'anonymous';
  return { name, kind: /\bmutation\b/.test(bare) ? 'mutation' : 'query' };
}
