import { v7 } from 'uuid';
import { nobody, only, type Row, refusal, unusedId } from './matrix-outcomes.js';

/** Everybody reads what they are told; how it leaves the house is the administrator's. */
export const noticeRows: Readonly<Record<string, Row>> = {
  deliveries: {
    document: 'query { deliveries(filter: { states: [FAILED] }) { nodes { id } } }',
    about: unusedId,
    variables: () => ({}),
    get: only({ admin: 'EMPTY' }),
  },
  inboxRead: {
    document: `mutation { inboxRead(ids: []) { inbox { unread } ${refusal} } }`,
    about: unusedId,
    variables: () => ({}),
    get: { clerk: 'DATA', head: 'DATA', reviewer: 'DATA', director: 'DATA', admin: 'DATA', auditor: 'DATA', ...nobody },
  },
  webhookSave: {
    document: `mutation($i: WebhookSaveInput!) { webhookSave(input: $i) { secret webhook { id } ${refusal} } }`,
    about: unusedId,
    variables: () => ({ i: { id: v7(), url: 'https://hooks.example/fazhi' } }),
    get: only({ admin: 'DATA' }),
  },
  webhookEnd: {
    document: `mutation($id: ID!) { webhookEnd(id: $id) { webhook { id } ${refusal} } }`,
    about: unusedId,
    variables: (_, { id }) => ({ id }),
    get: only({ admin: 'NOT_FOUND' }),
  },
  deliveryRetry: {
    document: `mutation($id: ID!) { deliveryRetry(id: $id) { delivery { id } ${refusal} } }`,
    about: unusedId,
    variables: (_, { id }) => ({ id }),
    get: only({ admin: 'NOT_FOUND' }),
  },
};
