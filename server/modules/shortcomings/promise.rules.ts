import { Faults } from '../../platform/faults.js';
import { limits } from '../reports/report.rules.js';
import type { CommitmentSplitInput } from './ledger.types.js';

export const partCount = { least: 2, most: 10 } as const;

/** What is wrong with the parts of a split; ids in their canonical form. Pure. */
export function partFaults({ parts }: CommitmentSplitInput, faults = new Faults()): Faults {
  faults.count(parts, ['parts'], partCount.most);
  if (parts.length < partCount.least) {
    faults.add('REQUIRED', ['parts'], {
      zh: '拆分至少需要两条，例如“配齐人员”和“开展培训”。',
      en: 'A split needs two parts at least, for example "fill the posts" and "train the staff".',
    });
  }
  const ids = new Set<string>();
  for (const [i, part] of parts.entries()) {
    faults.text(part.text, ['parts', i, 'text'], limits.text, true);
    faults.text(part.owner, ['parts', i, 'owner'], limits.label, false);
    faults.text(part.measure, ['parts', i, 'measure'], limits.text, false);
    if (part.id == null || i === 0) continue;
    part.id = faults.id(part.id, ['parts', i, 'id']);
    if (ids.has(part.id)) {
      faults.add('DUPLICATE_ID', ['parts', i, 'id'], { zh: '每一条须有自己的 id。', en: 'Every part needs an id of its own.' });
    }
    ids.add(part.id);
  }
  return faults;
}

interface Dated {
  readonly id: string;
  readonly text: string;
  readonly dueOn: string | null;
}

/** A commitment whose day was taken out or put off. */
export interface MovedDate extends Dated {
  readonly before: string;
  /** the signed commitment that promised the day: a follow-up of it says why */
  readonly signedId: string;
}

/**
 * Commitments whose day was taken out or put off since a text was signed. One under a new id is the signed one that it was split from (`splitFrom`: id of a part → id
 * of its whole), or one of the same words that is gone: a new id gives no new day. Pure.
 */
export function movedDates(
  signed: readonly Dated[],
  now: readonly Dated[],
  splitFrom: ReadonlyMap<string, string> = new Map(),
): MovedDate[] {
  const byId = new Map(signed.map((one) => [one.id, one]));
  const there = new Set(now.map(({ id }) => id));
  const words = (text: string) => text.replace(/[\s，。；、：]/g, '');
  const gone = new Map(signed.filter(({ id }) => !there.has(id)).map((one) => [words(one.text), one]));
  const signedOf = ({ id, text }: Dated): Dated | undefined => {
    for (let at: string | undefined = id, steps = 0; at !== undefined && steps < signed.length + now.length; steps += 1) {
      const found = byId.get(at);
      if (found) return found;
      at = splitFrom.get(at);
    }
    return gone.get(words(text));
  };
  return now.flatMap((one) => {
    const was = signedOf(one);
    return was?.dueOn != null && (one.dueOn === null || one.dueOn > was.dueOn) ? [{ ...one, before: was.dueOn, signedId: was.id }] : [];
  });
}
