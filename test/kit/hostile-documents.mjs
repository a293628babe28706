// Reads files from stdin (a line of base64 each) with the SDK's documents/, and answers a line of JSON for each: outcome, milliseconds of the processor, growth of
// memory. Started under Node's permission model, which leaves it the code it is made of and nothing else; the network is taken away here.
import { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { DocumentRefused, extractText } from '../../client-sdk/dist/documents/index.js';

let reached = 0;
const wayOut = () => {
  reached += 1;
  throw new Error('the network was asked');
};
Socket.prototype.connect = wayOut;
globalThis.fetch = wayOut;

const before = process.memoryUsage.rss();
for await (const line of createInterface({ input: process.stdin })) {
  const [name, base64 = ''] = line.split(' ');
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  // Of the processor, so that what else runs on the machine is not counted; a file that waits for ever ends in the test's own limit.
  const start = process.cpuUsage();
  let outcome;
  try {
    const { text } = await extractText(bytes, name);
    outcome = typeof text === 'string' && text.trim() !== '' ? 'READ' : 'FAULT: no text';
  } catch (error) {
    outcome = error instanceof DocumentRefused ? error.code : `FAULT: ${error?.stack}`;
  }
  const { user, system } = process.cpuUsage(start);
  const grown = Math.round((process.memoryUsage.rss() - before) / 1024 / 1024);
  process.stdout.write(`${JSON.stringify({ outcome, ms: Math.round((user + system) / 1000), grown, reached })}\n`);
}
