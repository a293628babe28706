import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Context } from './context.js';
import { ApiError } from './errors.js';

/** What one document may ask for. Every operation of the SDK fits in, see test/sdk and test/cli. */
export const documentLimits = { characters: 256 * 1024, tokens: 2000, depth: 10, aliases: 15, directives: 10, rootFields: 10 } as const;

type Measured = 'depth' | 'aliases' | 'directives' | 'rootFields';
type Measure = Record<Measured, number>;

/** Size of an operation with its fragments spread in. A fragment counts each time it is spread, as the server would work on it each time. */
function measure(document: DocumentNode, operation: OperationDefinitionNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const d of document.definitions) if (d.kind === Kind.FRAGMENT_DEFINITION) fragments.set(d.name.value, d);
  const known = new Map<string, Measure>();
  const none: Measure = { depth: 0, aliases: 0, directives: 0, rootFields: 0 };

  const ofFragment = (name: string): Measure => {
    const found = known.get(name);
    if (found) return found;
    const fragment = fragments.get(name);
    const measured = fragment ? ofSet(fragment.selectionSet) : none;
    known.set(name, measured);
    return measured;
  };
  const ofSet = (set: SelectionSetNode): Measure => {
    const sum = { ...none };
    for (const node of set.selections) {
      sum.directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD) {
        // Introspection is deep by nature and reads no data, so only its depth is exempt.
        const exempt = node.name.value.startsWith('__');
        const inner = node.selectionSet ? ofSet(node.selectionSet) : none;
        sum.rootFields += 1;
        sum.aliases += inner.aliases + (node.alias ? 1 : 0);
        sum.directives += inner.directives;
        sum.depth = Math.max(sum.depth, exempt ? 0 : inner.depth + 1);
      } else {
        const inner = node.kind === Kind.INLINE_FRAGMENT ? ofSet(node.selectionSet) : ofFragment(node.name.value);
        sum.rootFields += inner.rootFields;
        sum.aliases += inner.aliases;
        sum.directives += inner.directives;
        sum.depth = Math.max(sum.depth, inner.depth);
      }
    }
    return sum;
  };
  return ofSet(operation.selectionSet);
}

const names: Record<Measured, { zh: string; en: string }> = {
  depth: { zh: '嵌套层数', en: 'levels' },
  aliases: { zh: '别名数', en: 'aliases' },
  directives: { zh: '指令数', en: 'directives' },
  rootFields: { zh: '根字段数', en: 'root fields' },
};

/** Nothing of the request was run, which is a 400 and no fault of the server. */
const refusedRequest = { http: { status: 400 } };

/** Throws when the text of a document is longer than any real one; asked before Apollo sees it, since Apollo takes no refusal so early. */
export function assertNotTooLong(document: unknown): void {
  const length = typeof document === 'string' ? document.length : 0;
  if (length <= documentLimits.characters) return;
  throw new ApiError('BAD_USER_INPUT', {
    zh: `查询文本有 ${length} 个字符，最多 ${documentLimits.characters} 个。请把数据放入变量（variables）。`,
    en: `The document has ${length} characters, at most ${documentLimits.characters}. Put data into variables.`,
  });
}

/** Refuses a document that is larger than any real one before anything of it is run. */
export const limitsPlugin = (): ApolloServerPlugin<Context> => {
  // Validated documents are kept by Apollo, so each is measured once.
  const measured = new WeakMap<OperationDefinitionNode, Measure>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation }) {
          if (!operation) return;
          if (operation.operation === 'subscription') {
            throw new ApiError(
              'BAD_USER_INPUT',
              { zh: '本服务不提供订阅（subscription），请使用查询（query）。', en: 'There are no subscriptions here. Use a query.' },
              refusedRequest,
            );
          }
          const size = measured.get(operation) ?? measure(document, operation);
          measured.set(operation, size);
          for (const key of Object.keys(names) as Measured[]) {
            if (size[key] <= documentLimits[key]) continue;
            throw new ApiError(
              'QUERY_TOO_COSTLY',
              {
                zh: `查询过大：${names[key].zh} ${size[key]}，最多 ${documentLimits[key]}。请拆成几次查询。`,
                en: `The operation is too large: ${size[key]} ${names[key].en}, at most ${documentLimits[key]}. Split it.`,
              },
              refusedRequest,
            );
          }
        },
      };
    },
  };
};
