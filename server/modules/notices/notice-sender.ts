import { createHmac } from 'node:crypto';
import { createTransport, type Transporter } from 'nodemailer';
import { isTrustworthyUrl } from '../../platform/trustworthy-url.js';
import { NoticeKind } from './notice.entity.js';

/** What a job learns of a notice that is to be sent. */
export interface Address {
  readonly kind: NoticeKind;
  readonly at: string;
  readonly email: string | null;
  readonly person: string | null;
  readonly url: string | null;
  readonly secret: string | null;
  readonly webhook: string | null;
  readonly unit_code: string;
  readonly unit: string;
  readonly district_code: string;
  readonly year: number;
  readonly due_on: string | null;
  readonly report: string | null;
  readonly commitment: string | null;
  readonly follow_up: string | null;
}

export interface SenderOptions {
  /** `smtp://user:password@host:port` or `smtps://…`; null = no mail is sent */
  readonly smtpUrl: string | null;
  readonly mailFrom: string | null;
  /** where people reach this server, for the mail; null = not told */
  readonly publicUrl: string | null;
  /** hosts, with a port where it is not the usual one, that webhooks may have */
  readonly webhookHosts: readonly string[];
}

/** Waits at most so long for a mail server or a webhook. */
const timeoutMs = 10_000;

/** Whether notices may be sent to an address: https to a host that the operator listed, or http to one on this machine that is listed. Pure. */
export function mayReceive(text: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return isTrustworthyUrl(url) && url.username === '' && url.password === '' && url.hash === '' && hosts.includes(url.host);
}

/** Value of the header `fazhi-signature`: HMAC-SHA256 (hex) with the webhook's secret over the time, a dot and the body. Pure. */
export const signature = (secret: string, seconds: number, body: string): string =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;

/** What a webhook gets: ids and the kind, never any text of a report. Pure. */
export const bodyOf = (id: string, notice: Address): string =>
  JSON.stringify({
    ...{
      id,
      kind: notice.kind,
      at: new Date(notice.at).toISOString(),
      district: notice.district_code,
      department: notice.unit_code,
      year: notice.year,
    },
    ...{ dueOn: notice.due_on, report: notice.report, commitment: notice.commitment, followUp: notice.follow_up },
  });

const said: Record<NoticeKind, { readonly zh: string; readonly en: string }> = {
  [NoticeKind.RETURNED]: { zh: '报告已退回，请修改后重新报送', en: 'The report was returned; mend and submit it again' },
  [NoticeKind.ACCEPTED]: { zh: '报告已通过审核', en: 'The report was accepted' },
  [NoticeKind.VERIFIED]: {
    zh: '自报完成的事项已核实，结果请登录查看',
    en: 'What was reported as done was verified; sign in for the outcome',
  },
  [NoticeKind.DUE_SOON]: { zh: '即将到期', en: 'Due soon' },
  [NoticeKind.OVERDUE]: { zh: '已逾期', en: 'Overdue' },
};

/** Subject and text of a mail. Pure. */
export function mailOf(
  { kind, unit, year, due_on: day, commitment, person }: Address,
  publicUrl: string | null,
): { subject: string; text: string } {
  const { zh, en } = said[kind];
  const what = commitment ? '承诺 / commitment' : '报告 / report';
  const lines = [
    `${person}：`,
    '',
    `${unit} ${year} 年度${commitment ? '承诺' : '报告'}：${zh}${day ? `（${day}）` : ''}。`,
    `${unit}, ${year}, ${what}: ${en}${day ? ` (${day})` : ''}.`,
    '',
    `查看 / see: fazhi inbox${publicUrl ? ` · ${publicUrl}` : ''}`,
  ];
  return { subject: `${unit} ${year} 年度：${zh}`, text: lines.join('\n') };
}

/** Trying again would not help. */
export class GivenUp extends Error {}

/** Sends notices out of the house. Throws an Error whose message says why not, without any secret. */
export class NoticeSender {
  readonly #mail: Transporter | null;

  constructor(private readonly options: SenderOptions) {
    const { smtpUrl } = options;
    this.#mail =
      smtpUrl === null
        ? null
        : createTransport(smtpUrl, {
            connectionTimeout: timeoutMs,
            greetingTimeout: timeoutMs,
            socketTimeout: timeoutMs,
            disableFileAccess: true,
            disableUrlAccess: true,
          } as never);
  }

  get sendsMail(): boolean {
    return this.#mail !== null;
  }

  async send(id: string, notice: Address): Promise<void> {
    if (notice.email !== null) return this.#byMail(id, notice, notice.email);
    if (notice.url !== null && notice.secret !== null) return this.#byWebhook(id, notice, notice.url, notice.secret);
    throw new GivenUp('There is nobody to send it to any more: the person left the unit, has no address, or the webhook was ended.');
  }

  async #byMail(id: string, notice: Address, to: string): Promise<void> {
    if (!this.#mail) throw new Error('No mail server is configured (FAZHI_SMTP_URL).');
    const { subject, text } = mailOf(notice, this.options.publicUrl);
    try {
      await this.#mail.sendMail({ from: this.options.mailFrom ?? undefined, to, subject, text, messageId: `<${id}@fazhi>` });
    } catch (error) {
      const { code, responseCode } = error as { code?: string; responseCode?: number };
      throw new Error(`The mail server did not take it: ${[code, responseCode].filter(Boolean).join(' ') || 'no answer'}.`);
    }
  }

  async #byWebhook(id: string, notice: Address, url: string, secret: string): Promise<void> {
    if (!mayReceive(url, this.options.webhookHosts)) throw new Error(`${new URL(url).host} is not among the hosts of FAZHI_WEBHOOK_HOSTS.`);
    const body = bodyOf(id, notice);
    const headers = {
      'content-type': 'application/json',
      'fazhi-notice': id,
      'fazhi-signature': signature(secret, Math.floor(Date.now() / 1000), body),
    };
    let status: number;
    try {
      // A redirect could lead out of the listed hosts: it is an answer like any other that is not 2xx.
      const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
      await answer.body?.cancel();
      status = answer.status;
    } catch (error) {
      const cause = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).name;
      throw new Error(`The webhook did not answer: ${cause}.`);
    }
    if (status < 200 || status > 299) throw new Error(`The webhook answered ${status}.`);
  }

  close(): void {
    this.#mail?.close();
  }
}
