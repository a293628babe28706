import { createHash } from 'node:crypto';
import type { MetadataStorage } from '@mikro-orm/core';
import { type FieldNode, GraphQLError, type GraphQLField } from 'graphql';
import { type Guard, type ParameterReader, PlanInputs, type Variables } from './arguments.js';
import { objectType, ReadableTypes, SelectionCompiler, selectionSets } from './compile.js';
import { compileConnection } from './connection-plan.js';
import type { Reader } from './readable.js';
import type { Fragments } from './selection.js';
import type { FoundRows, ReadShape } from './shape.js';

/** One statement for the driver. */
export interface Statement {
  /** name under which the connection keeps the statement prepared */
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
}

/** A compiled root field: one SQL statement, and how its rows become the JSON text of the field. */
export interface Plan {
  /** true when the text is the whole answer; false when fields remain for resolvers */
  readonly plain: boolean;
  readonly text: string;
  statement(variables: Variables): Statement;
  assemble(rows: readonly unknown[], variables: Variables): string;
  /** how many rows were found, and which */
  found(rows: readonly unknown[], variables: Variables): FoundRows;
}

interface CachedPlan extends Plan {
  readonly nodes: readonly FieldNode[];
  readonly guards: readonly Guard[];
}

/** What identifies a root field in an operation. */
export interface RootField {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly fragments: Fragments;
  readonly shape: ReadShape;
}

/** Distinct shapes one document may take by its variables before old ones are dropped: a guard against memory growth, far above real use. */
const plansPerDocument = 64;

/** A connection keeps every named statement until it closes, so only a plan that is used again gets a name, and only so many do. */
const namedAfter = 2;
const maxNames = 1000;
const names = new Set<string>();

/**
 * Compiles root fields and remembers the plans beside their document nodes (Apollo keeps one parsed document per query text),
 * so that a plan lives exactly as long as its document.
 */
export class Planner {
  readonly types: ReadableTypes;
  readonly #plans = new WeakMap<FieldNode, Map<Reader['role'], CachedPlan[]>>();

  constructor(metadata: MetadataStorage) {
    this.types = new ReadableTypes(metadata);
  }

  plan(root: RootField, reader: Reader, variables: Variables): Plan {
    const [first] = root.nodes;
    if (!first) throw new Error('A root field without a node.');
    const byRole = this.#plans.get(first) ?? new Map<Reader['role'], CachedPlan[]>();
    this.#plans.set(first, byRole);
    const known = byRole.get(reader.role) ?? [];
    byRole.set(reader.role, known);
    const fits = (plan: CachedPlan) =>
      plan.nodes.length === root.nodes.length &&
      plan.nodes.every((node, i) => node === root.nodes[i]) &&
      plan.guards.every((guard) => guard.read(variables) === guard.expected);
    let plan = known.find(fits);
    if (!plan) {
      plan = this.#compile(root, reader, variables);
      known.unshift(plan);
      if (known.length > plansPerDocument) known.pop();
    }
    return plan;
  }

  #compile(root: RootField, reader: Reader, variables: Variables): CachedPlan {
    const inputs = new PlanInputs(variables);
    const compiler = new SelectionCompiler(this.types, root.fragments, reader, inputs);
    const { sql, assemble, found } =
      root.shape.kind === 'connection' ? compileConnection(compiler, root.shape, root.field, root.nodes) : this.#compileOne(compiler, root);
    const name = `r${createHash('sha256').update(sql).digest('base64url').slice(0, 20)}`;
    const parameters: readonly ParameterReader[] = inputs.parameters;
    let uses = 0;
    const prepared = (): { name?: string } => {
      uses += 1;
      if (uses > namedAfter && names.size < maxNames) names.add(name);
      return names.has(name) ? { name } : {};
    };
    return {
      plain: compiler.plain,
      text: sql,
      nodes: [...root.nodes],
      guards: inputs.guards,
      statement: (given) => ({ ...prepared(), text: sql, values: parameters.map((read) => read(given)) }),
      assemble: (rows, given) => assemble(rows as never, given),
      found: (rows, given) => found(rows as never, given),
    };
  }

  #compileOne(compiler: SelectionCompiler, { field, nodes, shape }: RootField) {
    const self = compiler.alias();
    const args = compiler.rootArgs(field, nodes[0] as FieldNode);
    const body = compiler.object(objectType(field.type), self, selectionSets(nodes));
    const from = shape.kind === 'one' ? shape.from(self, args, compiler.reading) : '';
    const id = shape.kind === 'one' && shape.id ? `, ${shape.id(self)} as id` : '';
    return {
      sql: `select ${body} as j${id} from ${from}`,
      found: (rows: readonly { id?: string }[]): FoundRows => ({ count: rows.length, ids: rows.flatMap((row) => row.id ?? []) }),
      assemble: (rows: readonly { j: string }[]) => {
        if (rows.length > 1) throw new GraphQLError(`${field.name} found more than one row.`);
        return rows[0]?.j ?? 'null';
      },
    };
  }
}
