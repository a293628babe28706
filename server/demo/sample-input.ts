import type { FigureRole } from '../modules/reports/figure.entity.js';
import type { FigureInput, ReportSaveInput } from '../modules/reports/report.inputs.js';
import type { SampleFigure, SampleReport } from './sample.js';

type NewId = () => string;

const figures = (list: readonly SampleFigure[] | undefined, newId: NewId): FigureInput[] =>
  (list ?? []).map((figure) => ({
    id: newId(),
    label: figure.label,
    indicator: figure.indicator ?? null,
    value: figure.value,
    unit: figure.unit,
    role: (figure.role ?? (figure.parts ? 'TOTAL' : 'VALUE')) as FigureRole,
    approximation: (figure.approximation ?? 'EXACT') as FigureInput['approximation'],
    parts: figures(figure.parts, newId),
  }));

/** A sample as the input of `reportSave`, with new ids; what its keys say becomes links. `keys` tells the ids of the shortcomings. */
export function sampleInput(
  sample: SampleReport,
  newId: NewId,
): { readonly input: ReportSaveInput; readonly keys: ReadonlyMap<string, string> } {
  const ids = new Map(sample.shortcomings.map((s) => [s.key, newId()]));
  const idOf = (key: string) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`${sample.department} ${sample.year}: no shortcoming has the key ${key}.`);
    return id;
  };
  const input: ReportSaveInput = {
    title: sample.title,
    preamble: sample.preamble,
    responsibilities: sample.responsibilities.map((r) => ({ ...r, id: newId(), figures: figures(r.figures, newId) })),
    activities: sample.activities.map((a) => ({
      ...a,
      id: newId(),
      furtherThemes: [...(a.furtherThemes ?? [])],
      figures: figures(a.figures, newId),
    })),
    shortcomings: sample.shortcomings.map(({ key, text, causes }) => ({
      id: idOf(key),
      text,
      causes: (causes ?? []).map((cause) => ({ id: newId(), text: cause.text, category: (cause.category ?? null) as never })),
    })),
    commitments: sample.commitments.map((c) => ({
      ...c,
      id: newId(),
      figures: figures(c.figures, newId),
      addresses: (c.addresses ?? []).map(idOf),
    })),
    otherMatters: (sample.otherMatters ?? []).map((m) => ({ ...m, id: newId() })),
  };
  return { input, keys: ids };
}
