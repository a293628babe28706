import { type PersonalDataKind, personalDataIn } from '../checks/personal-data.js';
import type { SignedFigure } from '../reports/report-document.js';
import { type WithholdingReason, withholdingReasons } from './disclosure.js';
import { PersonalData, type PublicDocument, type PublicFigure } from './public-document.types.js';
import type { SignedReport } from './signed-report.js';

/** A withholding that holds. */
export interface Withheld {
  readonly itemId: string;
  readonly kind: string;
  readonly itemText: string;
  readonly reason: WithholdingReason;
}

/** What stands where personal data stood. */
export const strippedMark = '〔个人信息已略〕';

/** A figure that is a number of a person and not one of the report. */
const isNumberOfPerson = ({ label, unit }: SignedFigure) => /电话|手机|身份证|账号|卡号|联系方式/.test(label) || /^号?$/.test(unit);

type Counts = Partial<Record<PersonalDataKind, number>>;

/** A text without personal data; what is taken out is added to the counts. */
export function withoutPersonalData(text: string, counts: Counts = {}): string {
  let [out, from] = ['', 0];
  for (const { kind, start, end } of personalDataIn(text)) {
    out += `${text.slice(from, start)}${strippedMark}`;
    from = end;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return out + text.slice(from);
}

/** Figures without those that are withheld, each with its parts. */
const openFigures = (figures: readonly SignedFigure[], isWithheld: (id: string) => boolean): SignedFigure[] =>
  figures.filter(({ id }) => !isWithheld(id)).map((figure) => ({ ...figure, parts: openFigures(figure.parts ?? [], isWithheld) }));

/** The report without what is withheld: neither the items and figures themselves nor what points at them. Pure. */
export function withoutWithheld(report: SignedReport, withheld: readonly Withheld[]): SignedReport {
  const ids = new Set(withheld.map(({ itemId }) => itemId));
  const isWithheld = (id: string) => ids.has(id);
  const open = <T extends { readonly id: string; readonly figures?: readonly SignedFigure[] }>(items: readonly T[]): T[] =>
    items
      .filter(({ id }) => !isWithheld(id))
      .map((item) => (item.figures ? { ...item, figures: openFigures(item.figures, isWithheld) } : item));
  return {
    ...report,
    responsibilities: open(report.responsibilities),
    activities: open(report.activities),
    shortcomings: open(report.shortcomings),
    commitments: open(report.commitments).map((one) => ({ ...one, addresses: one.addresses.filter(({ id }) => !isWithheld(id)) })),
    otherMatters: open(report.otherMatters),
  };
}

/** Ids of all that a report holds and that can be withheld. */
function idsOf(report: SignedReport): Set<string> {
  const ids = new Set<string>();
  const add = (
    items: readonly { readonly id: string; readonly figures?: readonly SignedFigure[]; readonly parts?: readonly SignedFigure[] }[],
  ) => {
    for (const item of items) {
      ids.add(item.id);
      add(item.figures ?? []);
      add(item.parts ?? []);
    }
  };
  for (const list of [report.responsibilities, report.activities, report.shortcomings, report.commitments, report.otherMatters]) add(list);
  return ids;
}

/**
 * What everybody may read of a signed report. Each field is named here: what the report holds besides, such as places in an imported text, stays inside.
 * Pure.
 */
export function publicDocument(report: SignedReport, withheld: readonly Withheld[]): PublicDocument {
  const counts: Counts = {};
  const told = (text: string) => withoutPersonalData(text, counts);
  const maybe = (text: string | null | undefined) => (text == null ? null : told(text));
  const numbersOf = (figures: readonly SignedFigure[]): PublicFigure[] =>
    figures.flatMap((figure) => {
      const { id, label, indicator, value, unit, role, approximation, parts } = figure;
      const [personal] = isNumberOfPerson(figure) ? personalDataIn(`${label}：${value}`) : [];
      if (personal) {
        counts[personal.kind] = (counts[personal.kind] ?? 0) + 1;
        return [];
      }
      const named = { id, label: told(label), indicator: indicator?.code ?? null, value, unit: told(unit) };
      return [{ ...named, role, approximation, parts: numbersOf(parts ?? []) } as PublicFigure];
    });
  const open = withoutWithheld(report, withheld);
  const document = {
    title: told(open.title),
    addressee: maybe(open.addressee),
    preamble: told(open.preamble),
    parts: (open.parts ?? []).map(({ part, presence, heading, lead }) => ({ part, presence, heading: maybe(heading), lead: told(lead) })),
    responsibilities: open.responsibilities.map(({ id, holder, duty, narrative, evidence, figures }) => ({
      ...{ id, holder: told(holder), duty: duty?.code ?? null, narrative: told(narrative), evidence: maybe(evidence) },
      figures: numbersOf(figures),
    })),
    activities: open.activities.map(({ id, heading, narrative, theme, furtherThemes, figures }) => ({
      ...{ id, heading: told(heading), narrative: told(narrative), theme: theme?.code ?? null },
      furtherThemes: furtherThemes.map(({ code }) => code),
      figures: numbersOf(figures),
    })),
    shortcomings: open.shortcomings.map(({ id, text, theme, causes }) => ({
      ...{ id, text: told(text), theme: theme?.code ?? null },
      causes: causes.map(({ text: why, category }) => ({ text: told(why), category })),
    })),
    commitments: open.commitments.map(({ id, heading, text, owner, measure, dueOn, figures, addresses }) => ({
      ...{ id, heading: maybe(heading), text: told(text), owner: maybe(owner), measure: maybe(measure), dueOn },
      figures: numbersOf(figures),
      addresses: addresses.map(({ id: answered }) => answered),
    })),
    otherMatters: open.otherMatters.map(({ id, heading, text }) => ({ id, heading: maybe(heading), text: told(text) })),
    closing: told(open.closing ?? ''),
  };
  const present = idsOf(report);
  const reasons = withheld.filter(({ itemId }) => present.has(itemId)).map(({ reason }) => reason);
  const count = (reason: string) => reasons.filter((one) => one === reason).length;
  return {
    ...document,
    withheld: Object.keys(withholdingReasons).flatMap((reason) => (count(reason) === 0 ? [] : [{ reason, count: count(reason) }])),
    stripped: Object.values(PersonalData).flatMap((kind) => (counts[kind] === undefined ? [] : [{ kind, count: counts[kind] }])),
  } as PublicDocument;
}
