import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyInstance } from 'fastify';
import { createHttp } from '../../server/http.js';
import type { Context } from '../../server/platform/context.js';
import { errorResponsePlugin } from '../../server/platform/error-response.js';
import { documentLimits, limitsPlugin } from '../../server/platform/limits.js';
import { recordReadsPlugin } from '../../server/platform/recorder.js';
import { Answer } from './answer.js';
import type { World } from './world.js';

export interface TwoAnswers {
  /** from the server as it is: lane F wherever it can */
  readonly usual: Answer<unknown>;
  /** from the same server without the pass-through plugin: always graphql-js */
  readonly byGraphql: Answer<unknown>;
  /** whether lane F gave the usual answer */
  readonly passedThrough: boolean;
  /** statements the server sent for each of the two */
  readonly statements: { readonly usual: readonly string[]; readonly byGraphql: readonly string[] };
}

/** The server of a world a second time, without lane F, on the same schema, services and database. */
export class Lanes {
  #resolved = 0;

  private constructor(
    private readonly world: World,
    private readonly http: FastifyInstance,
    private readonly apollo: ApolloServer<Context>,
  ) {}

  static async start(world: World): Promise<Lanes> {
    const { app } = world.connected;
    const apollo = new ApolloServer<Context>({
      schema: app.schema,
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginUsageReportingDisabled(),
        errorResponsePlugin(),
        limitsPlugin(),
        recordReadsPlugin(),
      ],
      introspection: true,
      persistedQueries: false,
      parseOptions: { maxTokens: documentLimits.tokens },
      includeStacktraceInErrorResponses: false,
      stopOnTerminationSignals: false,
    });
    const http = await createHttp({ ...app, apollo }, { logLevel: 'silent', demo: null, ping: async () => undefined });
    const lanes = new Lanes(world, http, apollo);
    // Lane F calls no resolver: that is how one sees which lane answered.
    for (const field of Object.values(app.schema.getQueryType()!.getFields())) {
      const resolve = field.resolve!;
      field.resolve = (...args) => {
        lanes.#resolved += 1;
        return resolve(...args);
      };
    }
    return lanes;
  }

  async stop(): Promise<void> {
    await this.apollo.stop();
    await this.http.close();
  }

  /** Asks both; `token` null = nobody. */
  async ask(token: string | null, query: string, variables: Record<string, unknown> = {}): Promise<TwoAnswers> {
    const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
    this.#resolved = 0;
    // What was read before is in the trail now, so that the trail stays the same between the two.
    await this.world.connected.app.trail.flush();
    this.world.forgetStatements();
    const usual = await this.world.send(query, variables, headers);
    const passedThrough = this.#resolved === 0 && usual.errors.length === 0;
    const ofUsual = [...this.world.statements];
    this.world.forgetStatements();
    const response = await this.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      payload: JSON.stringify({ query, variables }),
    });
    const requestId = response.headers['x-request-id'] as string | undefined;
    const byGraphql = new Answer(query, variables, response.statusCode, requestId, response.body);
    return { usual, byGraphql, passedThrough, statements: { usual: ofUsual, byGraphql: [...this.world.statements] } };
  }
}

/** A body for comparison: the order of keys counts, the way a number is written does not, and the request id is never the same. */
export const comparable = (answer: Answer<unknown>): string =>
  `${answer.status} ${JSON.stringify(JSON.parse(answer.body), (key, value) => (key === 'requestId' ? 'any' : value))}`;
