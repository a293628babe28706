import type { GraphQLField, GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { getArgumentValues, isObjectType } from 'graphql';
import type { Context } from '../context.js';
import type { Transaction } from '../database.js';
import { isRecorded } from '../recorder.js';
import type { RootFieldExtensions } from '../requires.js';
import { aboutSubject, PlanInputs, type Variables } from './arguments.js';
import { objectType } from './compile.js';
import type { Plan, Planner, RootField } from './plan.js';
import { computedField, type Reader } from './readable.js';
import { collectFields } from './selection.js';
import type { ReadShape } from './shape.js';

/** A read that the server asks for itself: how the row is found, and what `args.subject` stands for. */
export interface SubjectRead {
  readonly shape: ReadShape;
  readonly subject: unknown;
}

/** Lane C: compiles the field a resolver stands on, reads it in one statement and gives the objects to graphql-js to complete. */
export async function readField(context: Context, info: GraphQLResolveInfo, about?: SubjectRead): Promise<unknown> {
  const field = info.parentType.getFields()[info.fieldName] as GraphQLField<unknown, unknown>;
  const variables = about ? aboutSubject(info.variableValues, about.subject) : info.variableValues;
  const root = { field, nodes: info.fieldNodes, fragments: info.fragments, shape: about?.shape ?? shapeOf(field) };
  const plan = context.services.planner.plan(root, context.actor, variables);
  const [rows] = await context.database.read(context.actor, [plan.statement(variables)]);
  const answer: unknown = JSON.parse(plan.assemble(rows ?? [], variables));
  if (!about) noteRead(context, root, plan, rows ?? [], variables);
  return answer;
}

/** Keeps for the trail what a root field found; called in both lanes once the field is answered. Costs no statement. */
export function noteRead(
  context: Context,
  { field, nodes, shape }: RootField,
  plan: Plan,
  rows: readonly unknown[],
  variables: Variables,
): void {
  const { requires } = field.extensions as RootFieldExtensions;
  const [node] = nodes;
  if (!node || !isRecorded(context, requires)) return;
  const given = getArgumentValues(field, node, variables as Record<string, unknown>);
  context.reads.push({
    field: field.name,
    position: node.loc?.start ?? 0,
    action: requires,
    arguments: given,
    single: shape.kind === 'one',
    ...plan.found(rows, variables),
  });
}

export function shapeOf(field: GraphQLField<unknown, unknown>): ReadShape {
  const { read } = field.extensions as RootFieldExtensions;
  if (!read) throw new Error(`${field.name} declares no @Read shape.`);
  return read;
}

/** Compiled objects are keyed by response key (alias), so that both lanes share one statement. */
const byResponseKey: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _args, _context, info) => source[info.path.key];

/**
 * Makes graphql-js read compiled objects, and proves at boot that every field below a compiled root can be compiled or loaded:
 * a field that nobody can answer is found here and not by the first user who asks for it.
 */
export function connectReadPath(schema: GraphQLSchema, planner: Planner): void {
  const seen = new Set<string>();
  const problems: string[] = [];
  const visit = (type: ReturnType<typeof objectType>): void => {
    if (seen.has(type.name)) return;
    seen.add(type.name);
    const readable = planner.types.has(type) ? planner.types.get(type) : undefined;
    for (const field of Object.values(type.getFields())) {
      const computed = readable && computedField(readable.target, field.name);
      if (computed?.kind === 'loaded') continue;
      field.resolve = byResponseKey as GraphQLFieldResolver<unknown, unknown>;
      const prop = readable?.table && field.name in readable.table.properties;
      if (readable && !computed && !prop) problems.push(`${type.name}.${field.name}`);
      const named = namedObject(field.type);
      if (named) visit(named);
    }
  };
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      if ((field.extensions as RootFieldExtensions).read) visit(objectType(field.type));
    }
  }
  if (problems.length > 0) {
    throw new Error(
      `The read path cannot answer ${problems.join(', ')}: map a column or a relation, or declare SqlField, SqlOne, SqlList or LoadedField.`,
    );
  }
}

function namedObject(type: GraphQLField<unknown, unknown>['type']) {
  let inner: unknown = type;
  while (typeof inner === 'object' && inner !== null && 'ofType' in inner) inner = (inner as { ofType: unknown }).ofType;
  return isObjectType(inner) ? inner : undefined;
}

/**
 * Reads a field of a mutation's payload inside the transaction of the act, so that a rehearsal can show what it would bring before it is rolled
 * back, and an officer what they did in a unit's name. Answers the values by response key: a document may ask for the field more than once.
 */
export async function readWithin(
  tx: Transaction,
  planner: Planner,
  reader: Reader,
  info: GraphQLResolveInfo,
  fieldName: string,
  about: SubjectRead,
): Promise<ReadonlyMap<string, unknown>> {
  const payload = namedObject(info.returnType);
  const field = payload?.getFields()[fieldName];
  if (!payload || !field) throw new Error(`${info.fieldName} has no ${fieldName}.`);
  const variables = aboutSubject(info.variableValues, about.subject);
  const sets = info.fieldNodes.flatMap((node) => node.selectionSet ?? []);
  const values = new Map<string, unknown>();
  for (const [key, nodes] of collectFields(payload, sets, info.fragments, new PlanInputs(info.variableValues))) {
    if (nodes[0]?.name.value !== fieldName) continue;
    const plan = planner.plan({ field, nodes, fragments: info.fragments, shape: about.shape }, reader, variables);
    values.set(key, JSON.parse(plan.assemble(await tx.read(plan.statement(variables)), variables)));
  }
  return values;
}
