import type { Refusal } from '../../../platform/user-error.js';
import { StatutoryPart } from '../../reports/report-part.entity.js';
import { compose } from '../composition/compose.rules.js';
import type { ComposedClause, SaidSource } from '../composition/composed-clause.js';
import { partHeadings } from '../composition/document.rules.js';
import { states } from '../composition/edited.rules.js';
import type { KeptClause, KeptReport } from '../composition/kept-clause.js';
import type { Material } from '../composition/material.js';
import { placeOf, placesOf } from '../composition/places.rules.js';
import { matched, redrafted, stateOf } from '../composition/redraft.rules.js';
import { OfficeWords } from './office-words.rules.js';

/** A clause as everybody reads it; sources name units and items, not what they say besides. */
export interface PublicClause {
  readonly heading: string | null;
  readonly text: string;
  readonly sources: readonly { readonly department: string; readonly itemId: string | null; readonly figureId: string | null }[];
}

export interface PublicSection {
  readonly part: StatutoryPart;
  readonly heading: string;
  readonly clauses: readonly PublicClause[];
}

export interface PublicTotal {
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  readonly total: string;
  readonly approximation: string;
  readonly departments: number;
}

export interface PublicDistrictDocument {
  readonly title: string;
  readonly addressee: string | null;
  readonly preamble: string;
  readonly sections: readonly PublicSection[];
  /** from public editions only */
  readonly totals: readonly PublicTotal[];
}

export interface DistrictEdition {
  readonly document: PublicDistrictDocument;
  /** composed clauses that no public edition gives */
  readonly leftOut: number;
  /** why it cannot be published so */
  readonly obstacles: readonly Refusal[];
}

/**
 * The district's report as everybody may read it. What was composed is composed again from the public editions; what the office wrote stays, if all it
 * rests on is public, nothing of that has changed, and every total it states is what the public editions add up to. Pure.
 */
export function districtEdition(kept: KeptReport, released: Material, open: Material): DistrictEdition {
  const { clauses } = kept;
  let made = 0;
  const newId = () => {
    made += 1;
    return `public ${made}`;
  };
  // As a new draft over the kept one: what the office wrote and took out stays, the rest is what is public.
  const laid = redrafted(clauses, compose(open), newId).filter(({ dropped }) => !dropped);
  const officeNow = matched(clauses, compose(released));
  const places = { open: placesOf(open), released: placesOf(released) };
  const units = new Map([...released.reports, ...open.reports].map(({ id, unit }) => [id, unit.name]));
  const words = new OfficeWords(places.released, places.open);
  const said = (text: string | null, field: readonly (string | number)[]): Refusal[] => {
    const message = text === null ? null : words.obstacle(text);
    return message === null ? [] : [{ code: 'NOT_PUBLIC', field, message }];
  };
  const obstacles: Refusal[] = (['title', 'addressee', 'preamble'] as const).flatMap((key) => said(kept[key], [key]));
  const shown = clauses.filter(({ dropped }) => !dropped);
  for (const [i, clause] of shown.entries()) {
    if (!clause.written) continue;
    const field = ['clauses', i];
    obstacles.push(
      ...obstaclesOf(clause, officeNow.get(clause), places, open, units, field),
      ...said([clause.heading, clause.text].filter(Boolean).join('\n'), field),
    );
  }
  const there = new Set(laid.map(({ id }) => id));
  const leftOut = shown.filter(({ id }) => !there.has(id)).length;
  const { title, addressee, preamble } = kept;
  return {
    document: {
      ...{ title, addressee, preamble },
      sections: Object.values(StatutoryPart)
        .map((part) => ({
          ...{ part, heading: partHeadings[part] },
          clauses: laid.filter((clause) => clause.part === part).map((clause) => publicClause(clause, units)),
        }))
        .filter((section) => section.clauses.length > 0),
      totals: open.totals.map(({ indicator, name, unit, total, approximation, contributions }) => ({
        ...{ indicator, name, unit, total, approximation },
        departments: new Set(contributions.map((one) => one.unit.id)).size,
      })),
    },
    leftOut,
    obstacles,
  };
}

const publicClause = (
  { heading, text, sources }: Pick<ComposedClause, 'heading' | 'text' | 'sources'>,
  units: ReadonlyMap<string, string>,
): PublicClause => ({
  ...{ heading, text },
  sources: sources.map(({ reportId, itemId, figureId }) => ({ department: units.get(reportId) ?? '', itemId, figureId })),
});

function obstaclesOf(
  clause: KeptClause,
  officeNow: ComposedClause | undefined,
  places: { readonly open: ReadonlyMap<string, SaidSource>; readonly released: ReadonlyMap<string, SaidSource> },
  open: Material,
  units: ReadonlyMap<string, string>,
  field: readonly (string | number)[],
): Refusal[] {
  const said = clause.text.slice(0, 30);
  if (stateOf(clause, officeNow, places.released).stale) {
    return [
      {
        ...{ code: 'STALE_CLAUSE', field },
        message: {
          zh: `“${said}…”的来源在改写后有变化，请先核对（reviewed）或改写。`,
          en: `What "${said}…" rests on has changed since it was written. Look at it (reviewed) or edit it first.`,
        },
      },
    ];
  }
  const hidden = clause.sources.filter((source) => !places.open.has(placeOf(source)));
  const wrong = clause.totals.filter((total) => {
    const found = open.totals.find(({ indicator, unit }) => indicator === total.indicator && unit === total.unit);
    return states(clause.text, total) && found?.total !== total.stated;
  });
  return [
    ...(hidden.length === 0
      ? []
      : [
          {
            ...{ code: 'NOT_PUBLIC' as const, field },
            message: {
              zh: `“${said}…”依据的内容未公开（${listOf(hidden, units)}）：单位尚未公开，或不予公开。请改写、删去，或先公开。`,
              en: `What "${said}…" rests on is not public (${listOf(hidden, units)}): not published, or withheld. Edit it, take it out, or publish that first.`,
            },
          },
        ]),
    ...wrong.map(({ name, stated, unit }) => ({
      ...{ code: 'NOT_PUBLIC' as const, field },
      message: {
        zh: `“${said}…”写明${name}${stated}${unit}，而公开的报告合计不是此数。公开的汇总数只能由公开的报告得出，请改写。`,
        en: `"${said}…" states ${name} ${stated} ${unit}, which is not what the public editions add up to. Public totals come from public editions only: edit it.`,
      },
    })),
  ];
}

const listOf = (sources: readonly SaidSource[], units: ReadonlyMap<string, string>): string =>
  [...new Set(sources.map(({ reportId }) => units.get(reportId) ?? '—'))].slice(0, 5).join('、');
