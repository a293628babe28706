import { Approximation } from '../../reports/figure.entity.js';
import type { ComposedTotal } from './composed-clause.js';
import type { Material, TotalOf } from './material.js';
import { amount, approximately, comparedWith } from './wording.rules.js';

export const idOf = ({ id }: { readonly id: string }): string => id;

export const figuresOf = ({ contributions }: TotalOf): string[] => contributions.map(({ figureId }) => figureId);

export const statedTotal = ({ indicator, name, unit, total, override }: TotalOf): ComposedTotal => ({
  ...{ indicator, name, unit, computed: total, stated: override?.value ?? total, reason: override?.reason ?? null },
});

/** 据12个单位报送，党组会专题研究法治建设48次（上年40次，增长20%）。 */
export function totalsSentence(totals: readonly TotalOf[]): string {
  const told = totals.map(({ name, unit, total, approximation, previous, previousUnits, override, joint, contributions }) => {
    const units = new Set(contributions.map((one) => one.unit.id));
    const [said, how] = override ? [override.value, Approximation.EXACT] : [total, approximation];
    // A rate says something only where the same units reported both years.
    const before = new Set(previousUnits ?? []);
    const alike = before.size === units.size && [...units].every((id) => before.has(id));
    const against =
      previous === null ? '' : alike ? comparedWith(previous, said, unit) : `（上年${before.size}个单位${amount(previous)}${unit}）`;
    return `${name}${approximately(said, how, unit)}（${units.size}个单位${joint ? '，联合活动只计一次' : ''}）${against}`;
  });
  return `各单位报送数据汇总：${told.join('，')}。`;
}

/** Where most of a total comes from: the code of the theme of its activities, or that it is about the principals. */
export function homeOf({ contributions }: TotalOf, { activities, responsibilities }: Material): string | null | 'PRINCIPALS' {
  const themes = new Map(activities.map(({ id, theme }) => [id, theme]));
  const duties = new Set(responsibilities.map(({ id }) => id));
  const counts = new Map<string | null, number>();
  for (const { itemId } of contributions) {
    const home = duties.has(itemId) ? 'PRINCIPALS' : (themes.get(itemId) ?? null);
    counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  const order = new Map([...counts.keys()].map((home) => [home, activities.find(({ theme }) => theme === home)?.themePosition ?? 1000]));
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (order.get(a[0]) ?? 0) - (order.get(b[0]) ?? 0));
  return first?.[0] ?? null;
}
