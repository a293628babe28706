import { GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import { type Action, actions, describeAction, roleMayCall, tokenMayCall } from './actions.js';
import { roleNames } from './actor.js';
import type { Context } from './context.js';
import { ApiError } from './errors.js';
import type { ReadShape } from './read/shape.js';

/** Declares the action a root field requires. Without one the server refuses to boot: undeclared means closed. */
export const Requires = (action: Action): MethodDecorator => Extensions({ requires: action }) as MethodDecorator;

/** Declares how a root field is read by the compiled path. */
export const Read = (shape: ReadShape): MethodDecorator => Extensions({ read: shape }) as MethodDecorator;

export interface RootFieldExtensions {
  readonly requires?: Action;
  readonly read?: ReadShape;
}

/** Throws unless the actor of the context may call a field with this action. */
export function assertMayCall(context: Context, action: Action): void {
  if (context.refusal) throw new ApiError('UNAUTHENTICATED', context.refusal);
  const { actor } = context;
  if (roleMayCall(actor.role, action)) {
    if (tokenMayCall(actor, action)) return;
    throw new ApiError('FORBIDDEN', {
      zh: `此令牌仅限：${actor.actions?.join('、')}，不能用于 ${action}。请向区级管理员申请另一令牌。`,
      en: `This token is limited to ${actor.actions?.join(', ')} and not good for ${action}. Ask the district administrator for another one.`,
    });
  }
  if (actor.role === null) {
    throw new ApiError('UNAUTHENTICATED', {
      zh: '请先登录：在请求头中加入 Authorization: Bearer <令牌>。',
      en: 'Sign in first: send the header "Authorization: Bearer <token>".',
    });
  }
  throw new ApiError('FORBIDDEN', {
    zh: `您的角色（${roleNames[actor.role]}）不能使用此功能。`,
    en: `Your role (${actor.role}) may not do this (${action}).`,
  });
}

/**
 * A mutation with its check. Every way in which it can end passes here, so that none stays unrecorded: of a refusal (by role, by user
 * errors, by a fault) the trail is told after the act has rolled back. An act records itself in its own transaction, with hashes; one that
 * does not is told here, so that a service which forgot it leaves less in the trail and not nothing.
 */
function recorded(name: string, requires: Action, resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  return async (source, args, context, info) => {
    const { acts, services } = context;
    const act = { field: name, arguments: args };
    const before = acts.recorded;
    try {
      assertMayCall(context, requires);
      const payload: unknown = await resolve(source, args, context, info);
      const { userErrors } = (payload ?? {}) as { userErrors?: readonly { readonly code: string }[] };
      if (userErrors && userErrors.length > 0) {
        await services.recorder.refused(
          context,
          act,
          userErrors.map(({ code }) => code),
        );
      } else if (acts.recorded === before) await services.recorder.done(context, act);
      return payload;
    } catch (error) {
      const code = error instanceof GraphQLError ? error.extensions.code : undefined;
      await services.recorder.refused(context, act, [typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR']);
      throw error;
    }
  };
}

/** Wraps every root field with its check and names the action in the description; throws, naming all of them, if any has none. */
export function guardRootFields(schema: GraphQLSchema): void {
  const undeclared: string[] = [];
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const { requires } = field.extensions as RootFieldExtensions;
      if (requires === undefined || !(requires in actions)) {
        undeclared.push(`${type?.name}.${field.name}`);
        continue;
      }
      field.description = [field.description, describeAction(requires)].filter(Boolean).join('\n\n');
      const resolve = field.resolve;
      if (!resolve) throw new GraphQLError(`${type?.name}.${field.name} has no resolver.`);
      if (type === schema.getMutationType()) field.resolve = recorded(field.name, requires, resolve);
      else {
        field.resolve = (source, args, context: Context, info) => {
          assertMayCall(context, requires);
          return resolve(source, args, context, info);
        };
      }
    }
  }
  if (undeclared.length > 0) {
    throw new Error(
      `These root fields declare no action: ${undeclared.join(', ')}. Add @Requires('…') with an action of platform/actions.ts; undeclared means closed.`,
    );
  }
}
