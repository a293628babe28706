import { StatutoryPart } from '../../reports/report-part.entity.js';
import type { DraftClause } from './composed-clause.js';
import type { ActivityOf, EventOf, Material } from './material.js';
import { figuresOf, homeOf, idOf, statedTotal, totalsSentence } from './totals.rules.js';
import { listed, opening, quoted } from './wording.rules.js';

/** Activities of a theme that are quoted; the others are named. */
const quotedOfTheme = 5;

const namesOf = (of: readonly ActivityOf[]): string[] => [...new Map(of.map(({ unit }) => [unit.id, unit.shortName])).values()];

/** 主要举措和成效: by theme, the totals first, then events of several units, then what units did, in their words. Pure. */
export function measures(material: Material): DraftClause[] {
  const { activities, edition, events, totals } = material;
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const told = events
    .map((event) => ({ event, tellings: event.activityIds.flatMap((id) => byId.get(id) ?? []) }))
    // Of what is public one unit's telling alone is no event of several.
    .filter(({ tellings }) => new Set(tellings.map(({ unit }) => unit.id)).size > 1);
  const inEvent = new Set(told.flatMap(({ tellings }) => tellings.map(({ id }) => id)));
  const homes = new Map(totals.map((total) => [total, homeOf(total, material)]));

  return themesOf(material).flatMap(({ theme, name }): DraftClause[] => {
    const key = `theme:${theme ?? 'NONE'}`;
    const common = { part: StatutoryPart.MEASURES, heading: name };
    const counted = totals.filter((total) => homes.get(total) === theme);
    const own = activities.filter((activity) => activity.theme === theme && !inEvent.has(activity.id));
    const shown = new Set([...own].sort((a, b) => b.counted - a.counted || b.text.length - a.text.length).slice(0, quotedOfTheme));
    const named = own.filter((activity) => !shown.has(activity));
    return [
      ...(counted.length === 0
        ? []
        : [
            {
              ...common,
              key: `${key}:totals`,
              text: totalsSentence(counted),
              from: counted.flatMap(figuresOf),
              totals: counted.map(statedTotal),
            },
          ]),
      ...told.filter(({ tellings }) => tellings[0]?.theme === theme).map((one) => ({ ...common, ...eventClause(one, edition) })),
      ...own
        .filter((activity) => shown.has(activity))
        .map((activity) => ({
          ...common,
          key: `activity:${activity.id}`,
          text: `${activity.unit.shortName}${activity.heading ? quoted(activity.heading) : ''}：${opening(activity.text || activity.heading || '')}`,
          from: [activity.id],
          totals: [],
        })),
      ...(named.length === 0
        ? []
        : [
            {
              ...common,
              key: `${key}:others`,
              text: `此外，${named.map(({ unit, heading, text }) => `${unit.shortName}${quoted(heading || opening(text, 40))}`).join('，')}。`,
              from: named.map(idOf),
              totals: [],
            },
          ]),
    ];
  });
}

/** Themes that activities have, by the order of the catalogue; what has none comes last. */
function themesOf({ activities, totals }: Material): { theme: string | null; name: string }[] {
  const themes = new Map(
    [...activities]
      .filter(({ theme }) => theme !== null)
      .sort((a, b) => (a.themePosition ?? 0) - (b.themePosition ?? 0))
      .map(({ theme, themeName }) => [theme, themeName ?? '']),
  );
  const rest = activities.some(({ theme }) => theme === null) || totals.length > 0;
  return [...[...themes].map(([theme, name]) => ({ theme, name })), ...(rest ? [{ theme: null, name: '其他工作' }] : [])];
}

function eventClause({ event, tellings }: { event: EventOf; tellings: readonly ActivityOf[] }, edition: Material['edition']) {
  const [fullest] = [...tellings].sort((a, b) => b.text.length - a.text.length);
  const units = namesOf(tellings);
  // The name that the office gave may be that of a telling which is not public.
  const name = edition === 'PUBLIC' ? (fullest?.heading ?? '') : event.name;
  return {
    key: `event:${event.id}`,
    text: `${listed(units)}共同开展${quoted(name)}。${fullest ? `${fullest.unit.shortName}：${opening(fullest.text)}` : ''}`,
    from: tellings.map(idOf),
    totals: [],
  };
}
