/** When an activity took place, as far as its words tell: days as month × 100 + day, and months. A day's month is among the months. */
export interface Occasions {
  days: ReadonlySet<number>;
  months: ReadonlySet<number>;
  /** Told of the whole year (全年…): a sum, not an occasion. */
  wholeYear: boolean;
}

/** Days that have names; the rule-of-law calendar of the year. */
const NAMED_DAYS: readonly [RegExp, number][] = [
  [/宪法日|12[·.]4/u, 1204],
  [/全民国家安全教育日|4[·.]15/u, 415],
  [/消费者权益(?:保护)?日|3[·.]15/u, 315],
  [/知识产权(?:保护)?日|4[·.]26/u, 426],
  [/国际禁毒日|6[·.]26/u, 626],
  [/世界环境日|六五环境日|6[·.]5/u, 605],
  [/警察节|1[·.]10/u, 110],
];
/** Weeks and months that have names. */
const NAMED_MONTHS: readonly [RegExp, number][] = [
  [/宪法宣传周/u, 12],
  [/安全生产月/u, 6],
  [/民法典宣传月|美好生活·?民法典/u, 5],
  [/消防(?:安全)?宣传月/u, 11],
];

/** @param date as written: `2023-05-16`, `2023-05`, or none */
export function occasionsOf(text: string, date: string | null = null): Occasions {
  const days = new Set<number>();
  const months = new Set<number>();
  const [, month, day] = /^\d{4}-(\d{2})(?:-(\d{2}))?/.exec(date ?? '') ?? [];
  if (month && day) days.add(Number(month) * 100 + Number(day));
  if (month) months.add(Number(month));
  for (const [, written, on] of text.matchAll(/(?<!\d)(1[0-2]|[1-9])月(?:([12]\d|3[01]|[1-9])[日号])?(?!份?底?前)/gu)) {
    months.add(Number(written));
    if (on) days.add(Number(written) * 100 + Number(on));
  }
  for (const [name, on] of NAMED_DAYS) if (name.test(text)) days.add(on);
  for (const [name, on] of NAMED_MONTHS) if (name.test(text)) months.add(on);
  for (const on of days) months.add(Math.floor(on / 100));
  return { days, months, wholeYear: months.size === 0 && /全年|累计|今年以来|一年来/u.test(text) };
}

/** `COMMON_DAY`: a day of the calendar, on which every unit holds something of its own. */
export type DateAgreement = 'SAME_DAY' | 'COMMON_DAY' | 'SAME_MONTH' | 'UNKNOWN' | 'DIFFERENT';

export function dateAgreement(one: Occasions, other: Occasions): DateAgreement {
  const common = (a: ReadonlySet<number>, b: ReadonlySet<number>) => [...a].filter((value) => b.has(value));
  const days = common(one.days, other.days);
  if (days.length > 0) return days.every((day) => NAMED_DAYS.some(([, named]) => named === day)) ? 'COMMON_DAY' : 'SAME_DAY';
  if (one.days.size > 0 && other.days.size > 0) return 'DIFFERENT';
  if (one.months.size === 0 || other.months.size === 0) return 'UNKNOWN';
  return common(one.months, other.months).length > 0 ? 'SAME_MONTH' : 'DIFFERENT';
}
