import { likeness, proposeFrom } from '../../platform/similarity/likeness.js';
import type { LineageState } from '../reports/shortcoming.entity.js';

/** A shortcoming as proposals see it. */
export interface Occurrence {
  readonly id: string;
  readonly reportId: string;
  readonly departmentId: string;
  readonly lineageId: string;
  readonly year: number;
  readonly text: string;
  readonly state: LineageState;
  /** earlier ones that a person declined */
  readonly declined: readonly string[];
  readonly linked: boolean;
  readonly submitted: boolean;
}

const mostProposals = 3;

export interface Proposal {
  readonly previousId: string;
  readonly year: number;
  readonly text: string;
  readonly state: Occurrence['state'];
  readonly likeness: number;
}

/**
 * Earlier shortcomings that one may be: the last occurrence of each line before its year, in reports that were submitted, neither declined nor taken
 * by another shortcoming of the same report; the likeliest first. Nothing for one that is linked. Pure.
 */
export function proposalsFor(shortcoming: Occurrence, all: readonly Occurrence[]): Proposal[] {
  if (shortcoming.linked) return [];
  const taken = new Set(all.filter(({ reportId }) => reportId === shortcoming.reportId).map(({ lineageId }) => lineageId));
  const last = new Map<string, Occurrence>();
  for (const one of all) {
    if (!one.submitted || one.departmentId !== shortcoming.departmentId || one.year >= shortcoming.year || taken.has(one.lineageId))
      continue;
    const known = last.get(one.lineageId);
    if (!known || known.year < one.year) last.set(one.lineageId, one);
  }
  return [...last.values()]
    .filter(({ id }) => !shortcoming.declined.includes(id))
    .map(({ id, year, text, state }) => ({ previousId: id, year, text, state, likeness: likeness(shortcoming.text, text) }))
    .filter((proposal) => proposal.likeness >= proposeFrom)
    .sort((a, b) => b.likeness - a.likeness || b.year - a.year)
    .slice(0, mostProposals);
}
