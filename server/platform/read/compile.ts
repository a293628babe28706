import { type EntityMetadata, type EntityProperty, type MetadataStorage, ReferenceKind } from '@mikro-orm/core';
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { ApiError } from '../errors.js';
import { FieldArguments, type PlanInputs } from './arguments.js';
import { sourceOf } from './as-of.js';
import { formOfColumn, identifier, scalarText, TextBuilder } from './json-text.js';
import { type ComputedField, classesWithComputedFields, computedField, type Reader, type Reading } from './readable.js';
import { collectFields, type Fragments } from './selection.js';

type AnyClass = abstract new () => unknown;

/** A GraphQL object type as the compiler sees it: the class behind it and, where it maps a table, that table. */
export interface ReadableType {
  readonly target: AnyClass;
  readonly table?: EntityMetadata;
}

/** Finds the class behind a GraphQL type; type and class bear the same name. */
export class ReadableTypes {
  readonly #types = new Map<string, ReadableType>();
  readonly #tables = new Map<string, EntityMetadata>();

  constructor(metadata: MetadataStorage) {
    for (const [name, target] of classesWithComputedFields()) this.#types.set(name, { target });
    for (const table of metadata.getAll().values()) {
      this.#types.set(table.className, { target: table.class as unknown as AnyClass, table });
      this.#tables.set(table.tableName, table);
    }
  }

  get(type: GraphQLObjectType): ReadableType {
    const found = this.#types.get(type.name);
    if (!found) throw new Error(`The read path knows no class ${type.name}: it is neither an entity nor has it computed fields.`);
    return found;
  }

  has(type: GraphQLObjectType): boolean {
    return this.#types.has(type.name);
  }

  table(name: string): EntityMetadata {
    const found = this.#tables.get(name);
    if (!found) throw new Error(`No entity maps the table ${name}.`);
    return found;
  }
}

export const property = (table: EntityMetadata, name: string): EntityProperty => {
  const found = (table.properties as Record<string, EntityProperty | undefined>)[name];
  if (!found) throw new Error(`${table.className} has no property ${name}.`);
  return found;
};

const columnOf = (prop: EntityProperty): string => {
  const [column] = prop.fieldNames;
  if (column === undefined) throw new Error(`${prop.name} has no column.`);
  return identifier(column);
};

const primaryKey = (table: EntityMetadata) => columnOf(property(table, String(table.primaryKeys[0])));

/** `order by` from a MikroORM order such as `{ position: 'asc' }`. */
function orderBy(table: EntityMetadata, order: unknown, alias: string): string {
  const entries = [order].flat().flatMap((o) => Object.entries((o ?? {}) as Record<string, string>));
  if (entries.length === 0) throw new Error(`A list of ${table.className} has no order: every list follows one.`);
  return entries.map(([name, direction]) => `${alias}.${columnOf(property(table, name))} ${direction}`).join(', ');
}

/** Compiles selection sets to SQL expressions that give JSON as text. One instance serves one root field. */
export class SelectionCompiler {
  /** false as soon as a field needs a resolver after the SQL */
  plain = true;
  /** to-many relations on the way from the root to where the compiler stands */
  readonly #path: string[] = [];
  #aliases = 0;
  #reading: Reading;

  constructor(
    readonly types: ReadableTypes,
    readonly fragments: Fragments,
    reader: Reader,
    readonly inputs: PlanInputs,
  ) {
    this.#reading = { role: reader.role, scope: reader.scope, asOf: null };
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** The arguments of the root field; one called `asOf` says which day everything below is read for. */
  rootArgs(field: GraphQLField<unknown, unknown>, node: FieldNode): FieldArguments {
    const args = this.args(field, node);
    const dated = field.args.some(({ name }) => name === 'asOf') && args.given('asOf');
    this.#reading = { ...this.#reading, asOf: dated ? args.value('asOf', 'date') : null };
    return args;
  }

  alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }

  args(field: GraphQLField<unknown, unknown>, node: FieldNode): FieldArguments {
    return new FieldArguments(field, node, this.inputs);
  }

  /** JSON text of one object whose row has the given alias; never null. */
  object(type: GraphQLObjectType, alias: string, sets: readonly SelectionSetNode[]): string {
    const readable = this.types.get(type);
    const { table } = readable;
    const text = new TextBuilder();
    const needed = new Set<string>();
    let separator = '{';
    const key = (name: string) => {
      text.literal(`${separator}${JSON.stringify(name)}:`);
      separator = ',';
    };
    for (const [responseKey, nodes] of collectFields(type, sets, this.fragments, this.inputs)) {
      const [node] = nodes;
      if (!node) continue;
      const name = node.name.value;
      if (name === '__typename') {
        key(responseKey);
        text.literal(JSON.stringify(type.name));
        continue;
      }
      const computed = computedField(readable.target, name);
      if (computed?.kind === 'loaded') {
        this.plain = false;
        for (const need of computed.needs) needed.add(need);
        continue;
      }
      const field = type.getFields()[name];
      if (!field) throw new Error(`${type.name} has no field ${name}.`);
      key(responseKey);
      text.sql(computed ? this.#computed(computed, field, nodes, alias, type.name) : this.#column(table, type, field, nodes, alias));
    }
    for (const need of needed) {
      const own = computedField(readable.target, need);
      if (!table && own?.kind !== 'scalar')
        throw new Error(`${type.name} maps no table: a loaded field of it can only need an SqlField of its own.`);
      key(`$${need}`);
      text.sql(
        own?.kind === 'scalar'
          ? scalarText(`(${own.sql(alias, this.#reading)})`, own.as, false)
          : this.#scalar(property(table as EntityMetadata, need), alias),
      );
    }
    return separator === '{' ? `'{}'` : text.literal('}').toString();
  }

  #computed(
    computed: Exclude<ComputedField, { kind: 'loaded' }>,
    field: GraphQLField<unknown, unknown>,
    nodes: FieldNode[],
    row: string,
    owner: string,
  ): string {
    const hidden = computed.visibleTo !== undefined && !computed.visibleTo.includes(this.reading.scope);
    if (computed.kind === 'scalar') {
      return hidden
        ? `'null'`
        : scalarText(`(${computed.sql(row, this.reading)})`, computed.as, getNullableType(field.type) === field.type);
    }
    if (hidden) return computed.kind === 'list' ? `'[]'` : `'null'`;
    const self = this.alias();
    const [node] = nodes;
    const from = computed.from(row, self, this.args(field, node as FieldNode), this.reading);
    const compile = () => this.object(objectType(field.type), self, selectionSets(nodes));
    if (computed.kind === 'one') return oneText(compile(), from);
    return listText(this.#along(`${owner}.${field.name}`, compile), from, computed.order(self));
  }

  #column(
    table: EntityMetadata | undefined,
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    nodes: FieldNode[],
    alias: string,
  ): string {
    const prop = table && (table.properties as Record<string, EntityProperty | undefined>)[field.name];
    if (!table || !prop) throw new Error(`${type.name}.${field.name} is no column, no relation and has no computed form.`);
    if (prop.kind === ReferenceKind.SCALAR) return this.#scalar(prop, alias);
    const sets = selectionSets(nodes);
    const target = objectType(field.type);
    if (prop.kind === ReferenceKind.EMBEDDED) return this.#embedded(prop, target, alias, sets);
    return this.#relation(table, prop, target, alias, sets);
  }

  #scalar(prop: EntityProperty, alias: string): string {
    return scalarText(`${alias}.${columnOf(prop)}`, formOfColumn(prop.columnTypes[0] ?? ''), prop.nullable === true);
  }

  /** Columns that live together: null as a whole when the first of them is null. */
  #embedded(prop: EntityProperty, type: GraphQLObjectType, alias: string, sets: readonly SelectionSetNode[]): string {
    const parts = prop.embeddedProps as Record<string, EntityProperty>;
    const [first] = Object.values(parts);
    if (!first) throw new Error(`${prop.name} embeds nothing.`);
    const text = new TextBuilder();
    let separator = '{';
    for (const [responseKey, [node]] of collectFields(type, sets, this.fragments, this.inputs)) {
      const name = node?.name.value ?? '';
      text.literal(`${separator}${JSON.stringify(responseKey)}:`);
      separator = ',';
      if (name === '__typename') {
        text.literal(JSON.stringify(type.name));
        continue;
      }
      const part = parts[name];
      if (!part) throw new Error(`${type.name}.${name} is no embedded column.`);
      text.sql(scalarText(`${alias}.${columnOf(part)}`, formOfColumn(part.columnTypes[0] ?? ''), true));
    }
    return `case when ${alias}.${columnOf(first)} is null then 'null' else ${separator === '{' ? `'{}'` : text.literal('}').toString()} end`;
  }

  /**
   * Compiles below a to-many relation. The same relation a second time on the way, in either direction, multiplies the answer by itself:
   * 200 shortcomings that answer to 200 commitments would be eight million rows after one turn.
   */
  #along(relation: string, compile: () => string): string {
    if (this.#path.includes(relation)) {
      throw new ApiError('QUERY_TOO_COSTLY', {
        zh: '查询沿同一关系来回嵌套（例如 shortcomings → commitments → addresses），请去掉内层，或分两次查询。',
        en: 'The query follows one relation back and forth (such as shortcomings → commitments → addresses). Leave out the inner one, or ask twice.',
      });
    }
    this.#path.push(relation);
    try {
      return compile();
    } finally {
      this.#path.pop();
    }
  }

  #relation(owner: EntityMetadata, prop: EntityProperty, type: GraphQLObjectType, row: string, sets: readonly SelectionSetNode[]): string {
    const table = prop.targetMeta;
    if (!table) throw new Error(`${owner.className}.${prop.name} has no target.`);
    const self = this.alias();
    const compile = () => this.object(type, self, sets);
    const rows = (of: EntityMetadata, alias: string) => `${sourceOf(of.class, identifier(of.tableName), this.reading.asOf)} ${alias}`;
    const source = rows(table, self);
    switch (prop.kind) {
      case ReferenceKind.MANY_TO_ONE:
        return oneText(compile(), `${source} where ${self}.${primaryKey(table)} = ${row}.${columnOf(prop)}`);
      case ReferenceKind.ONE_TO_MANY: {
        const back = columnOf(property(table, prop.mappedBy));
        // A tree may be followed down: parts of parts.
        const body = table.tableName === owner.tableName ? compile() : this.#along(`${table.tableName}.${back}`, compile);
        return listText(body, `${source} where ${self}.${back} = ${row}.${primaryKey(owner)}`, orderBy(table, prop.orderBy, self));
      }
      case ReferenceKind.MANY_TO_MANY: {
        const body = this.#along(prop.pivotTable, compile);
        const link = this.alias();
        const [near] = prop.joinColumns;
        const [far] = prop.inverseJoinColumns;
        if (near === undefined || far === undefined) throw new Error(`${owner.className}.${prop.name} has no link columns.`);
        const from = `${rows(this.types.table(prop.pivotTable), link)} join ${source} on ${self}.${primaryKey(table)} = ${link}.${identifier(far)}`;
        return listText(
          body,
          `${from} where ${link}.${identifier(near)} = ${row}.${primaryKey(owner)}`,
          orderBy(table, prop.orderBy, self),
        );
      }
      default:
        throw new Error(`${owner.className}.${prop.name}: relations of kind ${prop.kind} are not compiled.`);
    }
  }
}

// A row can be invisible to the reader though a foreign key names it: a to-one is always ready to be null.
const oneText = (body: string, from: string) => `coalesce((select ${body} from ${from}), 'null')`;
const listText = (body: string, from: string, order: string) =>
  `'['||coalesce((select string_agg(${body}, ',' order by ${order}) from ${from}), '')||']'`;

export const selectionSets = (nodes: readonly FieldNode[]): SelectionSetNode[] => nodes.flatMap((n) => n.selectionSet ?? []);

export function objectType(type: GraphQLOutputType): GraphQLObjectType {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Error(`${named.name} is no object type: the read path compiles objects and lists of them.`);
  return named;
}
