import type { AddressInfo } from 'node:net';
import { type Connected, connect } from '../../server/connect.js';
import { createHttp } from '../../server/http.js';
import { Answer } from './answer.js';
import type { TestActor, World } from './world.js';

export interface SecondServer {
  /** what it logged so far, as it would stand on the console */
  readonly log: () => string;
  readonly connected: Connected;
  /** The same person at this server, over a real socket. */
  as(actor: TestActor): TestActor;
  stop(): Promise<void>;
}

/** Another server on the database of the world: with its own connections, a real port, and its log kept. */
export async function secondServer(world: World, { poolSize = 16, logLevel = 'silent' } = {}): Promise<SecondServer> {
  const connected = await connect({ url: world.database.appUrl, poolSize, now: () => world.time });
  const http = await createHttp(connected.app, { logLevel, demo: null, ping: () => connected.pool.query('select 1') });
  const lines: string[] = [];
  // pino keeps its destination under a symbol that loggers of requests inherit.
  const stream = Object.getOwnPropertySymbols(http.log).find((symbol) => symbol.description === 'pino.stream');
  if (stream) Object.assign(http.log, { [stream]: { write: (line: string) => lines.push(line) } });
  await http.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(http.server.address() as AddressInfo).port}/graphql`;
  return {
    connected,
    log: () => lines.join(''),
    as: (actor) => ({
      ...actor,
      run: async (document, variables, headers = {}) => {
        const query = String(document);
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'accept-language': 'en', authorization: `Bearer ${actor.token}`, ...headers },
          body: JSON.stringify({ query, variables }),
        });
        return new Answer(
          query,
          variables,
          response.status,
          response.headers.get('x-request-id') ?? undefined,
          await response.text(),
        ) as never;
      },
    }),
    stop: async () => {
      await http.close();
      await connected.close();
    },
  };
}
