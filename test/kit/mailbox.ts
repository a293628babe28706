import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A mail server on this machine that keeps what it takes. */
export interface Mailbox {
  readonly url: string;
  readonly mails: readonly Mail[];
  /** whether it takes mails, or answers 451 */
  takes: boolean;
  close(): Promise<void>;
}

/** A header as a reader sees it (RFC 2047, base64 and quoted-printable words). */
const decoded = (header: string): string =>
  header.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
    kind.toLowerCase() === 'b'
      ? Buffer.from(word, 'base64').toString()
      : Buffer.from(
          word.replace(/_/g, ' ').replace(/=([0-9A-F]{2})/g, (_m, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        ).toString(),
  );

export async function openMailbox(): Promise<Mailbox> {
  const mails: Mail[] = [];
  const state = { takes: true };
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (!state.takes) {
          done(Object.assign(new Error('try later'), { responseCode: 451 }));
          return;
        }
        const whole = Buffer.concat(chunks).toString();
        const end = whole.indexOf('\r\n\r\n');
        const [head, body] = [whole.slice(0, end), whole.slice(end + 4)];
        const subject = decoded(/^subject: ((?:.*(?:\r\n[ \t])?)*)/im.exec(head)?.[1]?.replace(/\r\n[ \t]/g, ' ') ?? '');
        const text = /base64/i.test(head)
          ? Buffer.from(body, 'base64').toString()
          : Buffer.from(
              body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_m, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
              'latin1',
            ).toString();
        for (const { address } of session.envelope.rcptTo) mails.push({ to: address, subject, text });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    get takes() {
      return state.takes;
    },
    set takes(value) {
      state.takes = value;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
