import { Faults } from '../../platform/faults.js';
import { FollowUpState } from './follow-up.entity.js';
import { noteLength } from './ledger.refusals.js';

interface Told {
  readonly state: FollowUpState;
  readonly note?: string | null;
  readonly movedTo?: string | null;
}

/** What is wrong with what is told of an item: whatever was not kept as promised needs a reason. Pure. */
export function toldFaults({ state, note, movedTo }: Told, faults = new Faults()): Faults {
  faults.text(note, ['note'], noteLength, false);
  const reason = state === FollowUpState.NOT_DONE || state === FollowUpState.ADJUSTED || movedTo != null;
  if (reason && !note?.trim()) {
    faults.add('REQUIRED', ['note'], {
      zh: '未完成、调整或改期须说明理由，例如“设备招标流标，顺延至六月”。',
      en: 'What is not done, adjusted or put off needs a reason, for example "the tender failed; put off to June".',
    });
  }
  if (movedTo != null && (movedTo < '2000-01-01' || movedTo > '2100-12-31')) {
    faults.add('INVALID_VALUE', ['movedTo'], {
      zh: `${movedTo} 不是可以承诺的日期，例如 2024-12-31。`,
      en: `${movedTo} is no day that can be promised; write for example 2024-12-31.`,
    });
  }
  if (movedTo != null && state !== FollowUpState.ADJUSTED) {
    faults.add('INVALID_VALUE', ['movedTo'], {
      zh: '改期请登记为“调整”（ADJUSTED）。',
      en: 'A day is moved by an adjustment: give the state ADJUSTED.',
    });
  }
  return faults;
}
