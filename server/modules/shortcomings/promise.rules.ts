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

/** Commitments whose day was taken out or put off since a text was signed. Pure. */
export function movedDates(signed: readonly Dated[], now: readonly Dated[]): (Dated & { readonly before: string })[] {
  const before = new Map(signed.map(({ id, dueOn }) => [id, dueOn]));
  return now.flatMap((one) => {
    const day = before.get(one.id) ?? null;
    return day !== null && (one.dueOn === null || one.dueOn > day) ? [{ ...one, before: day }] : [];
  });
}
