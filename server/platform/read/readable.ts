import type { Role, Scope } from '../actor.js';
import type { FieldArguments } from './arguments.js';

/**
 * How the compiler reads a field that no column holds. The decorators stand beside the field, so that one class is the only source
 * for the column, the schema and the read path. `row` is always the SQL alias of the object the field belongs to.
 */

/** What is fixed when a plan is compiled: it is part of the plan's cache key. */
export interface Reader {
  readonly role: Role | null;
  readonly scope: Scope;
}

/** Who reads, and for which day (as-of.ts). */
export interface Reading extends Reader {
  /** the day asked about, as SQL of the type date; null = now */
  readonly asOf: string | null;
}

/** How a value becomes JSON text; `decimal`, `date` and `timestamp` are JSON strings. */
export type JsonForm = 'text' | 'int' | 'float' | 'boolean' | 'decimal' | 'date' | 'timestamp' | 'uuid' | 'array';

interface Visibility {
  /** scopes that may read the field; others get null or an empty list, decided when the plan is compiled */
  readonly visibleTo?: readonly Scope[];
}

export interface SqlFieldOptions extends Visibility {
  readonly as: JsonForm;
  /** expression over the row; may be null only where the GraphQL field is nullable */
  readonly sql: (row: string, reading: Reading) => string;
}

export interface SqlRelationOptions extends Visibility {
  /** the class of the objects: an entity, or a class whose fields are all declared here */
  readonly of: () => abstract new () => unknown;
  /** what follows FROM, giving the alias `self`: a table with its WHERE, or a sub-select */
  readonly from: (row: string, self: string, args: FieldArguments, reading: Reading) => string;
}

export interface SqlListOptions extends SqlRelationOptions {
  /** what follows ORDER BY; a list without an order is a bug */
  readonly order: (self: string) => string;
}

export interface LoadedFieldOptions {
  /** properties of the same class that the resolver needs; they are selected under the key `$property` */
  readonly needs: readonly string[];
}

export type ComputedField =
  | ({ readonly kind: 'scalar' } & SqlFieldOptions)
  | ({ readonly kind: 'one' } & SqlRelationOptions)
  | ({ readonly kind: 'list' } & SqlListOptions)
  | ({ readonly kind: 'loaded' } & LoadedFieldOptions);

const registry = new Map<object, Map<string, ComputedField>>();

const declare =
  (field: ComputedField) =>
  (prototype: object, property: string | symbol): void => {
    const own = registry.get(prototype) ?? new Map<string, ComputedField>();
    own.set(String(property), field);
    registry.set(prototype, own);
  };

/** A scalar computed by an SQL expression. */
export const SqlField = (options: SqlFieldOptions) => declare({ kind: 'scalar', ...options });
/** One object, or null when the FROM gives no row. */
export const SqlOne = (options: SqlRelationOptions) => declare({ kind: 'one', ...options });
/** A list of objects in a stated order. */
export const SqlList = (options: SqlListOptions) => declare({ kind: 'list', ...options });
/** A field that SQL cannot express: its resolver, written with a DataLoader, gets the needed properties. Keeps the operation off the pass-through lane. */
export const LoadedField = (options: LoadedFieldOptions) => declare({ kind: 'loaded', ...options });

/** The declaration of a computed field, inherited ones included. */
export function computedField(target: abstract new () => unknown, property: string): ComputedField | undefined {
  for (let prototype = target.prototype as object | null; prototype; prototype = Object.getPrototypeOf(prototype) as object | null) {
    const found = registry.get(prototype)?.get(property);
    if (found) return found;
  }
  return undefined;
}

/** Classes with at least one computed field, by name: together with the entities, all that the compiler can read. */
export function classesWithComputedFields(): Map<string, abstract new () => unknown> {
  return new Map(
    [...registry.keys()].map((prototype) => {
      const target = prototype.constructor as abstract new () => unknown;
      return [target.name, target];
    }),
  );
}
