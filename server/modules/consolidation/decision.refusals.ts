import type { Refusal } from '../../platform/user-error.js';

/** What decisions about a consolidation answer when they are refused. */

export const idTaken = (field: readonly (string | number)[]): Refusal => ({
  code: 'ID_TAKEN',
  field,
  message: {
    zh: '此 id 已用于别处。请生成新的 UUID，或不填。',
    en: 'This id belongs to something else. Make a new UUID, or leave it out.',
  },
});

export const stale = (current: number, expected: number | null, field: readonly (string | number)[]): Refusal => ({
  code: 'STALE_VERSION',
  field,
  currentVersion: current,
  message: {
    zh: `此项已由他人改为第 ${current} 版，您依据的是${expected === null ? '（未填）' : `第 ${expected} 版`}。请重新读取后再改。`,
    en: `It is at version ${current} by now, you started from ${expected ?? 'none'}. Read it again and repeat your change.`,
  },
});
