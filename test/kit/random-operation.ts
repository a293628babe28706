import fc, { type GeneratorValue } from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Values of arguments by name, or by `rootField.name` where that is given; enums and flags need none. */
export type ValuePool = Readonly<Record<string, readonly unknown[]>>;

export interface FieldChoice {
  /** fields (`Type.field`) that never come up */
  readonly without: ReadonlySet<string>;
  /** root fields that come up far more often than the others */
  readonly prefer: (field: GraphQLField<unknown, unknown>) => boolean;
}

/** Wide enough to reach every kind of field, small enough for hundreds of operations in seconds and for the server's limits on documents. */
const bounds = { depth: 6, lists: 3, aliases: 10, directives: 10, rootFields: 4, fragments: 3, selections: 120 } as const;

interface Place {
  readonly depth: number;
  readonly lists: number;
  readonly flat: boolean;
}

interface Fragment {
  readonly name: string;
  readonly text: string;
  readonly type: GraphQLObjectType;
  readonly place: Place;
  /** what one spread of it adds to the operation */
  readonly aliases: number;
  readonly directives: number;
}

/** Lists that grow with the whole district: below them a selection stays flat. */
const wide = new Set(['departments', 'contributions', 'excluded', 'submissions', 'terms']);

/** Writes one valid operation over the query type by drawing from `draw`; fast-check repeats it by its seed. */
export function randomOperation(draw: GeneratorValue, schema: GraphQLSchema, pool: ValuePool, choice: FieldChoice): RandomOperation {
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const fragments: Fragment[] = [];
  const left: { -readonly [K in 'aliases' | 'directives' | 'fragments' | 'selections']: number } = { ...bounds };

  const oneOf = <T>(list: readonly T[]): T => list[draw(fc.nat, { max: list.length - 1 })] as T;
  // Shrinking goes towards 0, and so towards the plainest operation.
  const chance = (percent: number) => draw(fc.nat, { max: 99 }) >= 100 - percent;

  const variable = (type: string, value: unknown): string => {
    const name = `v${definitions.length}`;
    const nullable = !type.endsWith('!');
    const withDefault = nullable && value !== null && chance(20);
    definitions.push(`$${name}: ${type}${withDefault ? ` = ${literal(value)}` : ''}`);
    if (!(nullable && chance(withDefault ? 50 : 10))) variables[name] = plain(value);
    return `$${name}`;
  };

  const flag = () => (chance(50) ? oneOf(['true', 'false']) : variable('Boolean!', chance(50)));
  const directive = () => {
    if (left.directives === 0 || !chance(8)) return '';
    left.directives -= 1;
    return ` @${oneOf(['skip', 'include'])}(if: ${flag()})`;
  };

  /** A value of the type as a GraphQL literal, with variables here and there; undefined = not given. */
  const argument = (root: string, name: string, type: GraphQLInputType): string | undefined => {
    const nullable = !isNonNullType(type);
    if (nullable && chance(25)) return chance(40) ? 'null' : undefined;
    const named = getNamedType(type);
    if (isInputObjectType(named)) {
      const members = Object.values(named.getFields()).flatMap((field) => {
        const text = chance(50) ? argument(root, field.name, field.type) : undefined;
        return text === undefined ? [] : [`${field.name}: ${text}`];
      });
      return `{ ${members.join(', ')} }`;
    }
    const values =
      pool[`${root}.${name}`] ?? pool[name] ?? (isEnumType(named) ? named.getValues().map((v) => new EnumName(v.name)) : [true, false]);
    const list = (isNonNullType(type) ? isListType(type.ofType) : isListType(type)) as boolean;
    // GraphQL takes one value where a list is asked for.
    const value = list && chance(80) ? Array.from({ length: draw(fc.nat, { max: 3 }) }, () => oneOf(values)) : oneOf(values);
    return chance(40) ? variable(String(type), value) : literal(value);
  };

  const argumentsOf = ({ name, args }: GraphQLField<unknown, unknown>): string => {
    const given = args.flatMap((a) => {
      const text = argument(name, a.name, a.type);
      return text === undefined ? [] : [`${a.name}: ${text}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  };

  const fieldText = (field: GraphQLField<unknown, unknown>, place: Place, alias: string | null, args: string): string => {
    const type = getNamedType(field.type);
    const many = !isNonNullType(field.type) ? isListType(field.type) : isListType(field.type.ofType);
    const inner = { depth: place.depth + 1, lists: place.lists + (many ? 1 : 0), flat: place.flat || wide.has(field.name) };
    const set = isObjectType(type) ? ` ${selectionSet(type, inner)}` : '';
    return `${alias === null ? '' : `${alias}: `}${field.name}${args}${directive()}${set}`;
  };

  const usable = (type: GraphQLObjectType, place: Place) =>
    Object.values(type.getFields()).filter((field) => {
      if (choice.without.has(`${type.name}.${field.name}`)) return false;
      const named = getNamedType(field.type);
      if (!isObjectType(named)) return true;
      const many = String(field.type).startsWith('[');
      return !place.flat && place.depth < bounds.depth && (!many || place.lists < bounds.lists);
    });

  /** An alias always stands for the same field of its type, so that selections merged by GraphQL never conflict. */
  const aliasOf = (field: GraphQLField<unknown, unknown>): string | null => {
    if (left.aliases === 0 || !chance(15)) return null;
    left.aliases -= 1;
    return `${oneOf(['a', '_', 'B'])}_${field.name}`;
  };

  /** The server counts what a fragment holds each time it is spread. */
  const spend = ({ aliases, directives }: Pick<Fragment, 'aliases' | 'directives'>): boolean => {
    if (left.aliases < aliases || left.directives < directives) return false;
    left.aliases -= aliases;
    left.directives -= directives;
    return true;
  };

  /** A fragment written before that is no larger than this place allows, or one written now. */
  const fragmentOn = (type: GraphQLObjectType, place: Place): Fragment | null => {
    const known = fragments.find((f) => f.type === type && f.place.depth >= place.depth && f.place.lists >= place.lists);
    if (known && !place.flat && spend(known)) return known;
    if (left.fragments === 0) return null;
    left.fragments -= 1;
    const name = `F${left.fragments}`;
    const { aliases, directives } = left;
    const text = `fragment ${name} on ${type.name} ${selectionSet(type, place)}`;
    const fragment = { name, type, place, text, aliases: aliases - left.aliases, directives: directives - left.directives };
    fragments.push(fragment);
    return fragment;
  };

  const selection = (type: GraphQLObjectType, place: Place): string => {
    left.selections -= 1;
    if (left.selections < 0) return '__typename';
    if (chance(8)) return `${left.aliases > 0 && chance(30) ? 't: ' : ''}__typename${directive()}`;
    if (chance(8)) return `...${chance(50) ? ` on ${type.name}` : ''}${directive()} ${selectionSet(type, place)}`;
    if (chance(12)) {
      const fragment = fragmentOn(type, place);
      if (fragment) return `...${fragment.name}${directive()}${chance(20) && spend(fragment) ? ` ...${fragment.name}` : ''}`;
    }
    const field = oneOf(usable(type, place));
    return fieldText(field, place, aliasOf(field), '');
  };

  const selectionSet = (type: GraphQLObjectType, place: Place): string => {
    if (usable(type, place).length === 0) return '{ __typename }';
    const count = 1 + draw(fc.nat, { max: place.depth < 3 ? 4 : 3 });
    return `{ ${Array.from({ length: count }, () => selection(type, place)).join(' ')} }`;
  };

  const query = schema.getQueryType()!;
  const roots = Object.values(query.getFields());
  const preferred = roots.filter(choice.prefer);
  const rootSelections = Array.from({ length: 1 + draw(fc.nat, { max: bounds.rootFields - 1 }) }, (_, i) => {
    if (chance(4)) return '__typename';
    const field = oneOf(preferred.length > 0 && chance(92) ? preferred : roots);
    const args = argumentsOf(field);
    const one = () => fieldText(field, { depth: 0, lists: 0, flat: false }, `r${i}`, args);
    // Two selections of one response key are merged; GraphQL wants the same arguments then.
    const both = i === 0 && chance(15) ? `${one()} ${one()}` : one();
    return chance(10) ? `... on Query${directive()} { ${both} }` : both;
  });
  const head = definitions.length > 0 ? `query Random(${definitions.join(', ')})` : 'query Random';
  return { query: [`${head} { ${rootSelections.join(' ')} }`, ...fragments.map((f) => f.text)].join('\n'), variables };
}

class EnumName {
  constructor(readonly name: string) {}
}

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  return value instanceof EnumName ? value.name : value;
};

const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return value instanceof EnumName ? value.name : JSON.stringify(value);
};
