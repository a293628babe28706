import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EvidenceService } from './modules/shortcomings/evidence.service.js';
import { attachment } from './platform/attachment.js';
import type { Context } from './platform/context.js';
import { presentError } from './platform/error-response.js';
import { ApiError } from './platform/errors.js';
import type { FileStore } from './platform/file-store.js';
import { type Refusal, Refused } from './platform/user-error.js';

const statusOf: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, OVERLOADED: 503 };

/** A browser saves it and does nothing else with it, whatever it holds. */
const download = {
  'content-type': 'application/octet-stream',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cache-control': 'private, no-store',
};

/** `POST /files?name=…` takes the bytes of one file as the body, of whatever type; `GET /files/{id}` gives them back to whom the database shows it. */
export function serveFiles(http: FastifyInstance, store: FileStore, contextOf: (request: FastifyRequest) => Promise<Context>): void {
  const evidence = new EvidenceService(store);

  /** Answers an ApiError with its status, in the form of every other error. */
  const guarded = async (request: FastifyRequest, reply: FastifyReply, work: (context: Context) => Promise<unknown>) => {
    const context = await contextOf(request);
    try {
      return await work(context);
    } catch (error) {
      const known = error instanceof Refused ? refused(error) : error;
      if (!(known instanceof ApiError)) throw error;
      const { message, extensions } = presentError(known.toJSON(), context.locale, request.id);
      return reply.code(statusOf[String(extensions?.code)] ?? Math.max(reply.statusCode, 400)).send({ errors: [{ message, extensions }] });
    }
  };

  // In a scope of its own: nowhere else is a body taken without being read as JSON.
  http.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The limit is the service's, which refuses in our words.
    scope.addContentTypeParser('*', { bodyLimit: Number.MAX_SAFE_INTEGER }, (_request, payload, done) => done(null, payload));
    scope.post<{ Querystring: { name?: string }; Body: Readable | undefined }>('/files', (request, reply) =>
      guarded(request, reply, async (context) => {
        const announced = Number(request.headers['content-length'] ?? 0);
        const sent = await evidence.add(context, { name: String(request.query.name ?? ''), announced, bytes: request.body ?? nothing() });
        return reply.code(201).send(sent);
      }),
    );
    scope.get<{ Params: { id: string } }>('/files/:id', (request, reply) =>
      guarded(request, reply, async (context) => {
        const found = await evidence.find(context, request.params.id);
        if (!found) throw notThere(reply);
        return reply
          .headers({ ...download, 'content-disposition': attachment({ ascii: 'file', full: found.name }), 'content-length': found.size })
          .send(found.bytes);
      }),
    );
  });
}

/** A refusal has no payload to stand in here. */
const refused = ({ refusals }: Refused) => new ApiError('BAD_USER_INPUT', (refusals[0] as Refusal).message);

async function* nothing(): AsyncGenerator<Buffer> {}

/** What is not visible is not there. */
function notThere(reply: FastifyReply): ApiError {
  reply.code(404);
  return new ApiError('BAD_USER_INPUT', { zh: '没有找到文件，或您无权查看。', en: 'There is no such file, or it is not visible to you.' });
}
