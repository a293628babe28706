import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { type FragmentDefinitionNode, type GraphQLSchema, getVariableValues, Kind, OperationTypeNode } from 'graphql';
import { mayCall } from '../actions.js';
import type { Context } from '../context.js';
import type { RootFieldExtensions } from '../requires.js';
import type { Variables } from './arguments.js';
import { PlanInputs } from './arguments.js';
import { noteRead } from './execute.js';
import type { Plan, RootField } from './plan.js';
import { collectFields, type Fragments } from './selection.js';

/** `data` whose JSON text PostgreSQL has already written. */
class JsonText {
  constructor(readonly text: string) {}
}

/** Writes a response; compiled data passes through as it is. */
export function stringifyResult(result: { data?: unknown; errors?: unknown; extensions?: unknown }): string {
  const { data } = result;
  if (!(data instanceof JsonText)) return JSON.stringify(result);
  return result.extensions === undefined
    ? `{"data":${data.text}}`
    : `{"data":${data.text},"extensions":${JSON.stringify(result.extensions)}}`;
}

/**
 * Lane F: an operation whose root fields are all compiled and plain is answered with the text as PostgreSQL wrote it, without parsing
 * it and without graphql-js (2.1–2.5 × PostGraphile on a consolidation, against 1.15–1.6 × through graphql-js). Anything else answers
 * null here and takes the ordinary way, which shares the same statements and so gives the same answer.
 */
export const passThroughPlugin = (schema: GraphQLSchema): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async responseForOperation(request) {
        try {
          return await answer(schema, request);
        } catch {
          // Apollo answers a bare 500 to whatever is thrown here. graphql-js meets the same error again and tells it with its path,
          // its code and the data of the other root fields.
          return null;
        }
      },
    };
  },
});

async function answer(schema: GraphQLSchema, request: Resolved): Promise<GraphQLResponse | null> {
  const planned = planOperation(schema, request);
  if (!planned) return null;
  const { fields, variables } = planned;
  const { database, actor } = request.contextValue;
  const results = await database.read(
    actor,
    fields.map(({ plan }) => plan.statement(variables)),
  );
  const members = fields.map(({ key, plan }, i) => `${JSON.stringify(key)}:${plan.assemble(results[i] ?? [], variables)}`);
  // Only now: what fails above is read again by the other lane.
  for (const [i, { root, plan }] of fields.entries()) noteRead(request.contextValue, root, plan, results[i] ?? [], variables);
  return {
    http: { headers: new HeaderMap(), status: undefined },
    body: { kind: 'single', singleResult: { data: new JsonText(`{${members.join(',')}}`) as unknown as Record<string, unknown> } },
  };
}

interface PlannedOperation {
  readonly variables: Variables;
  readonly fields: readonly { readonly key: string; readonly root: RootField; readonly plan: Plan }[];
}

type Resolved = Pick<GraphQLRequestContext<Context>, 'contextValue' | 'operation' | 'document' | 'request'>;

/** The plans of an operation that this lane can answer, or null when any part of it cannot. */
function planOperation(schema: GraphQLSchema, { contextValue, operation, document, request }: Resolved): PlannedOperation | null {
  const query = schema.getQueryType();
  if (!query || !document || operation?.operation !== OperationTypeNode.QUERY || contextValue.refusal) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (!coerced) return null;
  const fragments = fragmentsOf(document.definitions);
  const fields: { key: string; root: RootField; plan: Plan }[] = [];
  for (const [key, nodes] of collectFields(query, [operation.selectionSet], fragments, new PlanInputs(coerced))) {
    const field = query.getFields()[nodes[0]?.name.value ?? ''];
    const { read, requires } = (field?.extensions ?? {}) as RootFieldExtensions;
    if (!field || !read || !requires || !mayCall(contextValue.actor, requires)) return null;
    const root: RootField = { field, nodes, fragments, shape: read };
    const plan = contextValue.services.planner.plan(root, contextValue.actor, coerced);
    if (!plan.plain) return null;
    fields.push({ key, root, plan });
  }
  return { variables: coerced, fields };
}

type Definitions = NonNullable<Resolved['document']>['definitions'];
const known = new WeakMap<Definitions, Fragments>();

function fragmentsOf(definitions: Definitions): Fragments {
  let fragments = known.get(definitions);
  if (!fragments) {
    const all = definitions.filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION);
    fragments = Object.fromEntries(all.map((d) => [d.name.value, d]));
    known.set(definitions, fragments);
  }
  return fragments;
}
