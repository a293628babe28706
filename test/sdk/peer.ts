import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly query: string; readonly variables: Record<string, unknown>; readonly operationName?: string };
}

export type Reply = (response: ServerResponse, received: Received) => void;

/** A real HTTP server on a free port that says what the test wants: one reply for each request, the last one for all that follow. */
export interface Peer {
  readonly url: string;
  readonly received: Received[];
  replies: Reply[];
  stop(): Promise<void>;
}

export async function startPeer(): Promise<Peer> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const now: Received = { url: request.url ?? '', headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString() || '{}') };
    received.push(now);
    const reply = peer.replies[Math.min(received.length, peer.replies.length) - 1];
    if (!reply) throw new Error('The test gave no reply.');
    reply(response, now);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const peer: Peer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    replies: [],
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return peer;
}

/** A JSON answer. */
export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'r-header', ...headers });
    response.end(JSON.stringify(body));
  };

export const data = (value: unknown): Reply => json({ data: value });

/** A top-level error as the server sends it. */
export const failure = (code: string, status = 200, message = `message of ${code}`): Reply =>
  json({ errors: [{ message, extensions: { code, requestId: 'r-body' } }] }, status);

/** What a proxy says that never heard of GraphQL. */
export const page =
  (status: number, headers: Record<string, string> = {}): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers });
    response.end('<h1>no</h1>');
  };

/** The connection breaks before an answer. */
export const broken: Reply = (response) => response.destroy();

/** The answer never comes. */
export const silence: Reply = () => {};
