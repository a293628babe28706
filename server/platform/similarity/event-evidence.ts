import { type DateAgreement, dateAgreement } from './event-dates.js';
import type { Telling } from './event-tellings.js';
import { cosine } from './likeness.js';

const DATE_EVIDENCE: Readonly<Record<DateAgreement, number>> = {
  SAME_DAY: 0.3,
  COMMON_DAY: 0.15,
  SAME_MONTH: 0.08,
  UNKNOWN: 0,
  DIFFERENT: -1,
};

/** A name of so much weight, six rare pairs of characters, counts in full. */
const FULL_NAME = 6;
const NAME_EVIDENCE = 0.3;

/** How much speaks for one event, 0 upwards; negative where something rules it out: another date, or a sum of the whole year. */
export function evidenceFor(one: Telling, other: Telling): number {
  // Sums of a year are no occasion, be they equal to the letter.
  if (one.occasions.wholeYear || other.occasions.wholeYear) return -1;
  const date = dateAgreement(one.occasions, other.occasions);
  if (date === 'DIFFERENT') return -1;
  const figures = [...one.figures].filter((figure) => other.figures.has(figure)).length;
  const words = cosine(one.words, other.words);
  const theme = one.activity.theme && one.activity.theme === other.activity.theme ? 0.06 : 0;
  const together = one.together && other.together ? 0.12 : one.together || other.together ? -0.08 : -0.15;
  return Math.max(
    0,
    DATE_EVIDENCE[date] +
      0.9 * words +
      0.15 * cosine(one.heading, other.heading) +
      Math.min(0.3, 0.2 * figures) +
      NAME_EVIDENCE * Math.min(1, Math.max(heaviestRun(one, other), heaviestRun(other, one)) / FULL_NAME) +
      theme +
      together,
  );
}

/** A name that both tell (濑溪河流域, 根治欠薪, 海棠广场): the run of common pairs of characters that weighs most. */
function heaviestRun(one: Telling, other: Telling): number {
  let [heaviest, run, length] = [0, 0, 0];
  for (const pair of one.sequence) {
    const weight = pair === null ? 0 : (other.words.get(pair) ?? 0);
    [run, length] = weight > 0 ? [run + weight, length + 1] : [0, 0];
    if (length >= 3) heaviest = Math.max(heaviest, run);
  }
  return heaviest;
}
