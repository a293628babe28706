import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { App } from './app.js';
import { serveFiles } from './files.js';
import { Authenticator } from './modules/identity/authenticate.js';
import { OidcStrategy } from './modules/identity/oidc.strategy.js';
import type { OidcSettings } from './modules/identity/oidc-keys.js';
import { TokenStrategy } from './modules/identity/token.strategy.js';
import { frontPage } from './page/front-page.js';
import { graphiqlPage } from './page/graphiql-page.js';
import type { PreparedQuery } from './page/prepared-queries.js';
import { Context } from './platform/context.js';
import { presentError } from './platform/error-response.js';
import { ApiError, localeOf } from './platform/errors.js';
import type { FileStore } from './platform/file-store.js';
import { assertNotTooLong } from './platform/limits.js';
import { servePublic } from './public.js';

export interface HttpOptions {
  readonly logLevel: string;
  /** the demo shows GraphiQL with these; null = no demo */
  readonly demo: { readonly queries: readonly PreparedQuery[]; readonly tokens: Readonly<Record<string, string>> } | null;
  /** whose access tokens are taken besides our own; absent = nobody's */
  readonly oidc?: OidcSettings | null;
  /** where evidence lies; absent = no files are taken */
  readonly files?: FileStore;
  /** throws when the database cannot be asked */
  readonly ping: () => Promise<unknown>;
}

const bodyLimit = 2 * 1024 * 1024;

/** A header given twice is joined, so that it is no key and is refused where one is read. */
const idempotencyHeader = (headers: IncomingHttpHeaders) => headers['idempotency-key']?.toString();

/** A page may run its own scripts and ask its own server, nothing else. */
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

const loopback = /^(localhost|127(\.\d+){3}|\[?::1\]?|::ffff:127(\.\d+){3})$/;

/**
 * The page holds demo tokens. It gives them only to this machine, and only under a name of this machine: a foreign name that was made to
 * point here (DNS rebinding) comes from this machine too.
 */
const isLocal = (request: FastifyRequest) => loopback.test(request.hostname) && loopback.test(request.ip);

const singleHeader = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join() : value);

/**
 * A request that never becomes an operation (no JSON, too large, a form, no query) is refused by Fastify or by Apollo in words of their own.
 * Here it gets what every other error has: a code of the closed list, a sentence in the reader's language and the request id.
 */
function speakOneLanguageOfErrors(http: FastifyInstance): void {
  http.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  const present = (request: FastifyRequest, error: GraphQLFormattedError) =>
    presentError(error, localeOf(request.headers['accept-language']), request.id);
  http.setErrorHandler((error: FastifyError | ApiError, request, reply) => {
    if (error instanceof ApiError) return reply.code(400).send({ errors: [present(request, error.toJSON())] });
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'fault');
    const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT';
    return reply.code(status).send({ errors: [present(request, { message: error.message, extensions: { code } })] });
  });
  http.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode < 400 || request.routeOptions.url !== '/graphql' || typeof payload !== 'string') return payload;
    if (!String(reply.getHeader('content-type')).includes('json')) return payload;
    const body = JSON.parse(payload) as { errors?: GraphQLFormattedError[] };
    if (!body.errors || body.errors.every((error) => error.extensions?.requestId === request.id)) return payload;
    const text = JSON.stringify({ ...body, errors: body.errors.map((error) => present(request, error)) });
    reply.header('content-length', Buffer.byteLength(text));
    return text;
  });
}

/** The HTTP face of the app: GraphQL, the pages and the health checks. Starts Apollo; the caller listens and closes. */
export async function createHttp(app: App, options: HttpOptions): Promise<FastifyInstance> {
  const http = Fastify({
    bodyLimit,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    forceCloseConnections: 'idle',
    logger: { level: options.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
  });
  const { database, now } = app.services;
  const authenticator = new Authenticator([
    new TokenStrategy(database, now),
    ...(options.oidc ? [new OidcStrategy(options.oidc, database, now)] : []),
  ]);
  app.apollo.addPlugin(fastifyApolloDrainPlugin(http));
  await app.apollo.start();

  speakOneLanguageOfErrors(http);
  const contextOf = async (request: FastifyRequest): Promise<Context> => {
    const headers = { authorization: request.headers.authorization, membership: singleHeader(request.headers['fazhi-membership']) };
    const { actor, refusal, claimed } = await authenticator.authenticate(headers, request.log);
    const locale = localeOf(request.headers['accept-language']);
    return new Context(app.services, actor, refusal, request.id, locale, request.log, idempotencyHeader(request.headers), claimed);
  };
  http.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: async (request) => assertNotTooLong((request.body as { query?: unknown } | null | undefined)?.query),
    handler: fastifyApolloHandler(app.apollo, { context: contextOf }),
  });
  if (options.files) serveFiles(http, options.files, contextOf);
  servePublic(http, database);
  http.get('/health/live', async () => ({ status: 'ok' }));
  http.get('/health/ready', async (_request, reply) => {
    try {
      await options.ping();
      return { status: 'ok' };
    } catch (error) {
      http.log.error({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'database unavailable' });
    }
  });
  http.get('/', async (_request, reply) => reply.headers(pageHeaders).send(frontPage(options.demo)));
  if (options.demo) {
    const { queries, tokens } = options.demo;
    http.get<{ Querystring: { as?: string } }>('/graphiql', async (request, reply) =>
      reply.headers(pageHeaders).send(graphiqlPage(queries, isLocal(request) ? tokens : {}, request.query.as)),
    );
  }
  return http;
}
