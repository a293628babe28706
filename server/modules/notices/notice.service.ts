import { randomBytes } from 'node:crypto';
import type { Context } from '../../platform/context.js';
import { Faults } from '../../platform/faults.js';
import { once } from '../../platform/idempotency.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { refuse } from '../../platform/user-error.js';
import { recordChange } from '../audit/audit.service.js';
import type { WebhookSaveInput } from './notice.inputs.js';
import { mayReceive } from './notice-sender.js';

export interface MadeWebhook {
  readonly id: string;
  /** null when the call was repeated: it is told once */
  readonly secret: string | null;
}

const webhookState = `select to_jsonb(w) from webhook w where w.id = $1`;
const inboxState = `select jsonb_build_object('unread', count(*)) from notice n where n.user_id = $1 and n.seen_at is null`;
const longestUrl = 500;
const mostRead = 200;

/** Use cases of notices: the reader's and the administrator's. */
export class NoticeService {
  constructor(private readonly webhookHosts: readonly string[]) {}

  /** Marks notices of the reader as read: those that were shown, since one that is committed late can bear an earlier time than they. */
  read(context: Context, givenIds: readonly string[]): Promise<string> {
    const id = context.actor.userId as string;
    const faults = new Faults();
    faults.count(givenIds, ['ids'], mostRead);
    const ids = givenIds.map((given, i) => faults.id(given, ['ids', i]));
    faults.throwIfAny();
    return once(context, 'inboxRead', { ids }, (tx) =>
      recordChange(tx, context, { action: 'inbox.read', type: 'inbox', state: inboxState, id }, async () => {
        await tx.rows('update notice set seen_at = present() where user_id = $1 and seen_at is null and id = any($2::uuid[])', [id, ids]);
        return id;
      }),
    );
  }

  async saveWebhook(context: Context, input: WebhookSaveInput): Promise<MadeWebhook> {
    const faults = new Faults();
    const id = faults.id(input.id, ['id']);
    faults.text(input.url, ['url'], longestUrl, true);
    if (faults.list.length === 0 && !mayReceive(input.url, this.webhookHosts)) {
      const hosts = this.webhookHosts.join(', ') || '–';
      faults.add('INVALID_VALUE', ['url'], {
        zh: `通知只能发往服务器运维人员列出的主机，并使用 https，例如 https://oa.example.gov.cn/hook。已列出：${hosts}（FAZHI_WEBHOOK_HOSTS）。`,
        en: `Notices go only to hosts that the operator of the server listed, by https, for example https://oa.example.gov.cn/hook. Listed: ${hosts} (FAZHI_WEBHOOK_HOSTS).`,
      });
    }
    faults.throwIfAny();
    // As it will be asked, and not as it was typed.
    const { href: url } = new URL(input.url);
    return context.database.transaction(context.actor, async (tx) => {
      await oneAtATime(tx, id);
      const [existing] = await tx.rows<{ url: string }>('select url from webhook where id = $1', [id]);
      if (existing?.url === url) return { id, secret: null };
      if (existing) {
        throw refuse({
          code: 'ID_REUSED',
          field: ['input', 'id'],
          message: { zh: '此 id 已用于另一地址。请生成新的 UUID。', en: 'This id was used for another address. Make a new UUID.' },
        });
      }
      const secret = randomBytes(32).toString('base64url');
      await recordChange(tx, context, { action: 'webhook.save', type: 'webhook', label: url, state: webhookState, id: null }, async () => {
        const made = await tx.rows(
          'insert into webhook (id, district_id, url, created_at, created_by) values ($1, $2, $3, $4, $5) on conflict do nothing returning id',
          [id, context.actor.districtId, url, context.services.now(), context.actor.userName],
        );
        if (made.length === 0) {
          throw refuse({
            code: 'ID_TAKEN',
            field: ['input', 'id'],
            message: { zh: '此 id 已用于其他内容。请生成新的 UUID。', en: 'The id belongs to something else. Make a new UUID.' },
          });
        }
        await tx.rows('select webhook_keep_secret($1, $2)', [id, secret]);
        return id;
      });
      return { id, secret };
    });
  }

  async endWebhook(context: Context, givenId: string): Promise<string> {
    const id = canonicalUuid(givenId);
    return once(context, 'webhookEnd', { givenId }, async (tx) => {
      const [known] =
        id === null
          ? []
          : await tx.rows<{ ended: boolean; url: string }>('select ended_at is not null as ended, url from webhook where id = $1', [id]);
      if (!known || id === null) {
        throw refuse({
          code: 'NOT_FOUND',
          field: ['id'],
          message: {
            zh: `本区没有这个通知地址（${givenId}）。见 district.webhooks。`,
            en: `The district has no webhook ${givenId}. See district.webhooks.`,
          },
        });
      }
      return recordChange(tx, context, { action: 'webhook.end', type: 'webhook', label: known.url, state: webhookState, id }, async () => {
        if (!known.ended) await tx.rows('update webhook set ended_at = $2 where id = $1', [id, context.services.now()]);
        return id;
      });
    });
  }

  /** Sends a dead letter again. */
  async retry(context: Context, givenId: string): Promise<string> {
    const id = canonicalUuid(givenId);
    return once(context, 'deliveryRetry', { givenId }, async (tx) => {
      const state = `select jsonb_build_object('delivery', n.delivery, 'error', n.error) from notice n where n.id = $1`;
      const [known] = id === null ? [] : await tx.rows<{ delivery: string }>('select delivery from notice where id = $1 for update', [id]);
      if (known?.delivery !== 'FAILED' || id === null) {
        throw refuse({
          code: 'NOT_FOUND',
          field: ['id'],
          message: {
            zh: `没有发送失败的通知 ${givenId}。见 deliveries(filter: {states: [FAILED]})。`,
            en: `No delivery ${givenId} has failed. See deliveries(filter: {states: [FAILED]}).`,
          },
        });
      }
      return recordChange(tx, context, { action: 'delivery.retry', type: 'delivery', state, id }, async () => {
        await tx.rows(`update notice set delivery = 'PENDING', queued_at = null, error = null where id = $1`, [id]);
        return id;
      });
    });
  }
}
