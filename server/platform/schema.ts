import type { MetadataStorage } from '@mikro-orm/core';
import { type GraphQLArgument, type GraphQLSchema, isIntrospectionType, isSpecifiedScalarType, printType } from 'graphql';
import { buildSchema, type ClassType, type NonEmptyArray } from 'type-graphql';
import { connectReadPath } from './read/execute.js';
import { Planner } from './read/plan.js';
import { guardRootFields } from './requires.js';

/**
 * Builds the executable schema: type-graphql's, with every root field guarded and the read path connected.
 * Throws when a root field declares no action or a readable field has no source.
 */
export async function createSchema(
  resolvers: NonEmptyArray<ClassType>,
  resolverOf: (type: ClassType) => object,
  metadata: MetadataStorage,
): Promise<{ schema: GraphQLSchema; planner: Planner }> {
  const schema = await buildSchema({ resolvers, validate: false, container: { get: (type: ClassType) => resolverOf(type) } });
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    // Parameter decorators run from the last to the first, and type-graphql keeps that order.
    for (const field of Object.values(type?.getFields() ?? {})) (field.args as GraphQLArgument[]).reverse();
  }
  const planner = new Planner(metadata);
  guardRootFields(schema);
  connectReadPath(schema, planner);
  return { schema, planner };
}

/** The schema as text: types by name, so that the order of imports does not show; fields and arguments as declared. */
export function schemaText(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  return `${types
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(printType)
    .join('\n\n')}\n`;
}
