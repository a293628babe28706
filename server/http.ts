import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import type { App } from './app.js';
import { Authenticator } from './modules/identity/authenticate.js';
import { frontPage } from './page/front-page.js';
import { graphiqlPage } from './page/graphiql-page.js';
import type { PreparedQuery } from './page/prepared-queries.js';
import { Context } from './platform/context.js';
import { localeOf } from './platform/errors.js';

export interface HttpOptions {
  readonly logLevel: string;
  /** the demo shows GraphiQL with these; null = no demo */
  readonly demo: { readonly queries: readonly PreparedQuery[]; readonly tokens: Readonly<Record<string, string>> } | null;
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

/** The page holds demo tokens, so a foreign name that was made to point here (DNS rebinding) must not get it with them. */
const isLoopback = (hostname: string) => ['localhost', '127.0.0.1', '[::1]', '::1'].includes(hostname);

/** The HTTP face of the app: GraphQL, the pages and the health checks. Starts Apollo; the caller listens and closes. */
export async function createHttp(app: App, options: HttpOptions): Promise<FastifyInstance> {
  const http = Fastify({
    bodyLimit,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    forceCloseConnections: 'idle',
    logger: { level: options.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
  });
  const authenticator = new Authenticator(app.services.database, app.services.now);
  app.apollo.addPlugin(fastifyApolloDrainPlugin(http));
  await app.apollo.start();

  http.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(app.apollo, {
      context: async (request) => {
        const { actor, refused } = await authenticator.authenticate(request.headers.authorization);
        const locale = localeOf(request.headers['accept-language']);
        return new Context(app.services, actor, refused, request.id, locale, request.log, idempotencyHeader(request.headers));
      },
    }),
  });
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
      reply.headers(pageHeaders).send(graphiqlPage(queries, isLoopback(request.hostname) ? tokens : {}, request.query.as)),
    );
  }
  return http;
}
