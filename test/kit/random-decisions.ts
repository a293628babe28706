import { v7 } from 'uuid';
import type { Caller } from './marked-districts.js';
import type { Ids, OneOf, Variables } from './random-calls.js';

/** What the office makes of a year: read whole, and decided at random about objects of anybody. */

const clauses = 'clauses { id heading text composedText reason sources { text textNow department { name } } }';
const document = `document { title preamble sections { ${clauses} } droppedClauses { text } }`;
const events = 'jointEvents { name by activities { heading narrative department { name } figures { label } } }';
const groups = 'shortcomingGroups { label name shortcomings { text } } causeGroups { label causes { text } }';
const answered = (inside: string) => `consolidation { year ${inside} } userErrors { code message field }`;

export const decisionPayloads: Record<string, string> = {
  groupsArrange: answered(groups),
  ...{ jointEventConfirm: answered(events), jointEventDecline: answered(events), jointEventEnd: answered(events) },
  ...{ consolidationDraft: answered(document), consolidationSave: answered(document) },
  totalOverride: answered('indicatorTotals { override { value reason by } }'),
  consolidationPublish: answered('publicEdition { title }'),
};

export const decisionReads = (of: string, year: number): string[] => [
  `{ consolidation(${of}, year: ${year}) { ${groups} } }`,
  `{ consolidation(${of}, year: ${year}) { ${events} } }`,
  `{ consolidation(${of}, year: ${year}) { ${document} } }`,
  `{ consolidation(${of}, year: ${year}) { publicPreview { document { title sections { clauses { text } } } obstacles { message } } } }`,
];

type Writer = (caller: Caller, oneOf: OneOf) => Variables;

export function decisionWriters(ids: Ids, codeOf: (oneOf: OneOf) => string): Record<string, Writer> {
  const years = [2021, 2022, 2023];
  const some = (oneOf: OneOf) => oneOf([oneOf(ids.items).id, oneOf(ids.any)]);
  const place = (oneOf: OneOf) => ({ districtCode: codeOf(oneOf), year: oneOf(years) });
  return {
    groupsArrange: (_, oneOf) => ({
      input: {
        ...place(oneOf),
        kind: oneOf(['SHORTCOMING', 'CAUSE']),
        groups: [{ id: oneOf([null, v7(), oneOf(ids.any)]), name: oneOf([null, 'x']), itemIds: [some(oneOf)] }],
      },
    }),
    jointEventConfirm: (_, oneOf) => ({
      id: oneOf([v7(), oneOf(ids.any)]),
      input: { ...place(oneOf), name: 'x', activityIds: [oneOf(ids.any), oneOf(ids.any)], leadActivityId: oneOf([null, oneOf(ids.any)]) },
    }),
    jointEventDecline: (_, oneOf) => ({ id: v7(), input: { ...place(oneOf), activityIds: [oneOf(ids.any), oneOf(ids.any)] } }),
    jointEventEnd: (_, oneOf) => ({ id: oneOf(ids.any), expectedVersion: 1 }),
    consolidationDraft: (_, oneOf) => place(oneOf),
    consolidationSave: (_, oneOf) => ({
      ...place(oneOf),
      expectedVersion: oneOf([1, 2, 3, 4]),
      input: { title: 'x', clauses: [{ id: oneOf([null, oneOf(ids.any)]), part: 'OTHER', text: 'x', sourceIds: [some(oneOf)] }] },
    }),
    totalOverride: (_, oneOf) => ({
      input: { ...place(oneOf), indicator: oneOf(['STUDY_SESSIONS', 'NONE']), unit: '次', value: oneOf([null, '7']), reason: 'x' },
    }),
    // What was published would be for everybody.
    consolidationPublish: (_, oneOf) => ({ ...place(oneOf), expectedVersion: 0, input: { channel: 'WEBSITE' } }),
  };
}
