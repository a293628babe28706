import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { World } from './world.js';

/** Every field below a type, parts of parts as deep as the server takes them. */
export function everyField(type: GraphQLObjectType, path: readonly string[] = []): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return [field.name];
    return path.filter((name) => name === inner.name).length > 2 ? [] : [`${field.name} ${everyField(inner, [...path, inner.name])}`];
  });
  return `{ ${fields.join(' ')} }`;
}

/** What a field of the API answers with everything below it. */
export function readingEverything(schema: GraphQLSchema, field: string, call: string): string {
  const type = getNamedType(schema.getQueryType()!.getFields()[field]!.type);
  return `{ ${call} ${everyField(type as GraphQLObjectType)} }`;
}

/** An answer of the HTTP stack as it leaves the house: status, headers and body in one text. */
export interface Door {
  readonly name: string;
  readonly status: number;
  readonly text: string;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, unknown>>;
}

export async function knock(
  world: World,
  url: string,
  headers: Record<string, string> = {},
  method: 'GET' | 'HEAD' = 'GET',
): Promise<Door> {
  const { statusCode, headers: answered, rawPayload, body } = await world.http.inject({ method, url, headers });
  return {
    name: `${method} ${url}`,
    status: statusCode,
    headers: answered,
    bytes: rawPayload,
    text: `${JSON.stringify(answered)}\n${body}`,
  };
}
