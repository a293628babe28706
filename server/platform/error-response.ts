import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from './context.js';
import { type ErrorCode, errorCodes, type Locale, type Message } from './errors.js';

/** Codes that graphql-js and Apollo use for a document or variables they cannot accept. */
const badDocument = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const fault: Message = {
  zh: '系统内部错误，请稍后再试；如仍出现，请把 requestId 告诉管理员。',
  en: 'Internal error. Try again later; if it persists, give the requestId to your administrator.',
};

const tooDeep: Message = { zh: '请求嵌套过深。', en: 'The request is nested too deeply.' };

/** What a client sees of an error: one code of the closed list, a sentence in its language, the request id, and no inner detail. */
export function presentError(error: GraphQLFormattedError, locale: Locale, requestId: string): GraphQLFormattedError {
  const { code: raw, messages, stacktrace: _, ...rest } = (error.extensions ?? {}) as Record<string, unknown>;
  // Both graphql-js and JSON stop at the depth of the stack: the request was nested beyond any real one.
  if (error.message === 'Maximum call stack size exceeded') {
    return { message: tooDeep[locale], ...pathOf(error), extensions: { code: 'BAD_USER_INPUT', requestId } };
  }
  const known = typeof raw === 'string' && raw in errorCodes;
  const code: ErrorCode = known ? (raw as ErrorCode) : badDocument.has(String(raw)) ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
  if (code === 'INTERNAL_SERVER_ERROR') return { message: fault[locale], ...pathOf(error), extensions: { code, requestId } };
  const message = (messages as Message | undefined)?.[locale] ?? error.message;
  return { ...error, message, extensions: { ...rest, code, requestId } };
}

const pathOf = (error: GraphQLFormattedError) => (error.path ? { path: error.path } : {});

export const errorResponsePlugin = (): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) {
          const code = error.extensions?.code;
          if (code === undefined || code === 'INTERNAL_SERVER_ERROR')
            contextValue.log.error({ err: error.originalError ?? error }, 'fault');
        }
      },
      async willSendResponse({ response, contextValue }) {
        response.http.headers.set('x-request-id', contextValue.requestId);
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
        response.body.singleResult.errors = response.body.singleResult.errors.map((error) =>
          presentError(error, contextValue.locale, contextValue.requestId),
        );
      },
    };
  },
});
