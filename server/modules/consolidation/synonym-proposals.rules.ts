import { type NameProfile, nameProfile, nameProfileLikeness, proposeNameFrom } from '../../platform/similarity/names.js';
import { unitsAgree } from '../../platform/similarity/units.js';
import type { GroupedUnit } from './grouped-unit.types.js';
import type { SynonymState } from './indicator-synonym.entity.js';
import type { ProposedFigure, SynonymEvidence, SynonymProposal } from './synonym-proposals.types.js';

/** A figure that counts nowhere, with its unit of the district; in the official sequence. */
export interface LooseFigure {
  readonly id: string;
  readonly label: string;
  /** the label without blanks and marks */
  readonly key: string;
  readonly unit: string;
  readonly value: string;
  readonly departmentId: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}
/** An indicator of the year, in its order. */
export interface Countable {
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
}
/** How often units gave an indicator to words of theirs. */
export interface Use {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly indicator: string;
  readonly count: number;
}
export interface Decision {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly indicator: string;
  readonly state: `${SynonymState}`;
}

/** Of the words that units gave an indicator to, so many are compared: the commonest. */
const comparedWords = 12;
/** Words that units gave the indicator to are a little less than its official name. */
const byOthersWords = 0.95;
/** Where units chose different indicators for the same words, this share of them must agree. */
const leastAgreement = 0.5;

interface Found {
  readonly indicator: Countable;
  readonly likeness: number;
  readonly evidence: `${SynonymEvidence}`;
  readonly chosen: number;
}

/**
 * What the words of figures that count nowhere may mean: the likeliest indicator of each, which a person confirms or declines. What units themselves chose
 * for the same words and unit comes before any likeness of names. Nothing that was declined. Likeliest first. Pure.
 */
export function proposalsOf(
  figures: readonly LooseFigure[],
  indicators: readonly Countable[],
  uses: readonly Use[],
  decisions: readonly Decision[],
): SynonymProposal[] {
  const groups = new Map<string, LooseFigure[]>();
  for (const figure of figures) {
    const name = `${figure.unit} ${figure.key}`;
    groups.set(name, [...(groups.get(name) ?? []), figure]);
  }
  const declined = new Set(decisions.filter(({ state }) => state === 'DECLINED').map((one) => `${one.indicator} ${one.unit} ${one.key}`));
  const names = namesOf(indicators, uses, decisions);
  return [...groups.values()]
    .flatMap((group) => {
      const [{ key, unit }] = group as [LooseFigure];
      if (key === '') return [];
      const open = indicators.filter(
        (one) => (one.unit === null || unitsAgree(one.unit, unit)) && !declined.has(`${one.code} ${unit} ${key}`),
      );
      const found =
        byUse(
          open,
          uses.filter((use) => use.key === key && use.unit === unit),
        ) ?? byName(open, commonest(group.map(({ label }) => label)), `${unit} ${key}`, names);
      return found ? [proposal(group, found)] : [];
    })
    .sort((a, b) => b.likeness - a.likeness || b.chosen - a.chosen || b.count - a.count);
}

/** What most units chose for the same words in the same unit. */
function byUse(open: readonly Countable[], uses: readonly Use[]): Found | undefined {
  const all = uses.reduce((sum, { count }) => sum + count, 0);
  const counts = open.map((indicator) => ({ indicator, chosen: uses.find((use) => use.indicator === indicator.code)?.count ?? 0 }));
  const [best] = counts.sort((a, b) => b.chosen - a.chosen);
  if (!best || best.chosen === 0 || best.chosen / all < leastAgreement) return undefined;
  return { ...best, likeness: best.chosen / all, evidence: 'CHOSEN' };
}

interface Named {
  readonly profile: NameProfile;
  readonly weight: number;
  /** unit and words as units wrote them; null = an official or confirmed name */
  readonly written: string | null;
}

/** By what each indicator is called: its official name, what was confirmed, and what units gave it to. */
function namesOf(indicators: readonly Countable[], uses: readonly Use[], decisions: readonly Decision[]): Map<string, Named[]> {
  const confirmed = decisions.filter(({ state }) => state === 'CONFIRMED');
  return new Map(
    indicators.map(({ code, name }) => {
      const official = [name, ...confirmed.filter(({ indicator }) => indicator === code).map(({ label }) => label)];
      const written = uses.filter(({ indicator }) => indicator === code).sort((a, b) => b.count - a.count);
      return [
        code,
        [
          ...official.map((text) => ({ profile: nameProfile(text), weight: 1, written: null })),
          ...written
            .slice(0, comparedWords)
            .map(({ label, key, unit }) => ({ profile: nameProfile(label), weight: byOthersWords, written: `${unit} ${key}` })),
        ],
      ];
    }),
  );
}

/** By names; what units chose for these very words was judged before. */
function byName(open: readonly Countable[], label: string, own: string, names: ReadonlyMap<string, readonly Named[]>): Found | undefined {
  const profile = nameProfile(label);
  let best: Found | undefined;
  for (const indicator of open) {
    const called = (names.get(indicator.code) ?? []).filter(({ written }) => written !== own);
    const likeness = Math.max(...called.map((one) => one.weight * nameProfileLikeness(profile, one.profile)));
    if (likeness >= proposeNameFrom && likeness > (best?.likeness ?? 0)) best = { indicator, likeness, evidence: 'NAME', chosen: 0 };
  }
  return best;
}

/** The form that most of them have; the first of those. */
function commonest(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function proposal(group: readonly LooseFigure[], { indicator, likeness, evidence, chosen }: Found): SynonymProposal {
  const units = new Map<string, GroupedUnit>(
    group.map(({ departmentId, code, name, shortName }) => [departmentId, { id: departmentId, code, name, shortName }]),
  );
  return {
    label: commonest(group.map(({ label }) => label)),
    unit: group[0]?.unit ?? '',
    indicator: { code: indicator.code, name: indicator.name, unit: indicator.unit },
    likeness: Math.round(likeness * 1000) / 1000,
    evidence: evidence as SynonymEvidence,
    chosen,
    count: group.length,
    departments: [...units.values()],
    figures: group.map(
      ({ id, label, value, unit, departmentId }): ProposedFigure => ({
        id,
        label,
        value,
        unit,
        department: units.get(departmentId) as GroupedUnit,
      }),
    ),
  };
}
