import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import { ApiError } from '../errors.js';

/** Variable values after coercion by the schema (what graphql-js hands to resolvers). */
export type Variables = Readonly<Record<string, unknown>>;

/** No GraphQL variable can bear this name. */
const subjectKey = '$subject';

/** Variables with the subject of a read that the server itself asks for. */
export const aboutSubject = (variables: Variables, subject: unknown): Variables => ({ ...variables, [subjectKey]: subject });

/** A bind parameter's value in one execution. */
export type ParameterReader = (variables: Variables) => unknown;

/** A decision the compiler took from the variables: the plan holds only while it comes out the same. */
export interface Guard {
  readonly read: (variables: Variables) => string | number | boolean | null;
  readonly expected: string | number | boolean | null;
}

/** Collects bind parameters and guards while one root field is compiled. */
export class PlanInputs {
  readonly parameters: ParameterReader[] = [];
  readonly guards: Guard[] = [];
  readonly #placeholders = new Map<string, string>();

  constructor(readonly variables: Variables) {}

  /** `$n` for a value; the same key gives the same placeholder, typed at its use by a cast. */
  bind(key: string, read: ParameterReader): string {
    const known = this.#placeholders.get(key);
    if (known) return known;
    this.parameters.push(read);
    const placeholder = `$${this.parameters.length}`;
    this.#placeholders.set(key, placeholder);
    return placeholder;
  }

  /** Reads a value now and makes it part of the plan's identity. */
  decide<T extends string | number | boolean | null>(read: (variables: Variables) => T): T {
    const expected = read(this.variables);
    this.guards.push({ read, expected });
    return expected;
  }
}

let nodeCount = 0;
const nodeNumbers = new WeakMap<FieldNode, number>();
function nodeNumber(node: FieldNode): number {
  let number = nodeNumbers.get(node);
  if (number === undefined) {
    nodeCount += 1;
    number = nodeCount;
    nodeNumbers.set(node, number);
  }
  return number;
}

const holdsNullCharacter = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(holdsNullCharacter) : typeof value === 'string' && value.includes('\u0000');

/** PostgreSQL's text cannot hold U+0000; said here, it is the caller's mistake and not a fault of ours. */
function storable(value: unknown, path: string): unknown {
  if (!holdsNullCharacter(value)) return value;
  const message = {
    zh: `参数 ${path} 含有空字符（U+0000），请删除。`,
    en: `The argument ${path} holds a null character (U+0000). Remove it.`,
  };
  throw new ApiError('BAD_USER_INPUT', message, { argumentName: path });
}

/** The arguments of one field, for SQL: values become bind parameters, choices of structure become guards. */
export class FieldArguments {
  constructor(
    private readonly field: GraphQLField<unknown, unknown>,
    private readonly node: FieldNode,
    private readonly inputs: PlanInputs,
  ) {}

  /** The value at a path such as `filter.years`; undefined and null are both "not given". */
  private reader(path: string): ParameterReader {
    const steps = path.split('.');
    return (variables) => {
      let value: unknown = getArgumentValues(this.field, this.node, variables as Record<string, unknown>);
      for (const step of steps) value = value == null ? undefined : (value as Record<string, unknown>)[step];
      return value ?? null;
    };
  }

  /** A bind parameter cast to a PostgreSQL type; `map` turns the argument into what the driver sends. */
  value(path: string, type: string, map: (value: unknown) => unknown = (value) => value): string {
    const read = this.reader(path);
    const sent: ParameterReader = (variables) => storable(map(read(variables)), path);
    return `${this.inputs.bind(`${nodeNumber(this.node)}.${path}.${type}`, sent)}::${type}`;
  }

  /** What the server itself asks for (the id of a report just saved): a bind parameter of every execution, see `aboutSubject`. */
  subject(type: string): string {
    return `${this.inputs.bind(`subject.${type}`, (variables) => variables[subjectKey] ?? null)}::${type}`;
  }

  /** Whether the argument is given; decides the shape of the SQL. */
  given(path: string): boolean {
    const read = this.reader(path);
    return this.inputs.decide((variables) => read(variables) !== null);
  }

  /** An enum's or a flag's value; decides the shape of the SQL. */
  choice(path: string): string | number | boolean | null {
    const read = this.reader(path);
    return this.inputs.decide((variables) => read(variables) as string | number | boolean | null);
  }

  /** The value of an argument in one execution, for what happens after the SQL. */
  read(path: string): ParameterReader {
    return this.reader(path);
  }
}
