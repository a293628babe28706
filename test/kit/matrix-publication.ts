import { only, type Row, refusal } from './matrix-outcomes.js';

/** What everybody reads, of whatever district; a credential that does not hold is never taken for nobody. */
const everybody = {
  ...{ clerk: 'DATA', head: 'DATA', reviewer: 'DATA', director: 'DATA', admin: 'DATA', auditor: 'DATA', anonymous: 'DATA' },
  revoked: 'UNAUTHENTICATED',
};

/** Withholding is the head's and the office's, withdrawing the director's, reading everybody's. */
export const publicationRows: Readonly<Record<string, Row>> = {
  publicReports: {
    document: 'query($d: String!, $y: FiscalYear!) { publicReports(districtCode: $d, year: $y) { nodes { title } } }',
    about: (stage, target) => stage.published(target),
    variables: ({ district }, { year }) => ({ d: district.code, y: year }),
    get: everybody,
  },
  publicReport: {
    document:
      'query($d: String!, $u: String!, $y: FiscalYear!) { publicReport(districtCode: $d, departmentCode: $u, year: $y) { document { title } } }',
    about: (stage, target) => stage.published(target),
    variables: ({ district, unit }, { year }) => ({ d: district.code, u: unit.code, y: year }),
    get: everybody,
  },
  withholdingSave: {
    document: `mutation($id: ID!, $i: WithholdingSaveInput!) { withholdingSave(reportId: $id, input: $i) { withholding { id } ${refusal} } }`,
    about: (stage, target) => stage.accepted(target),
    variables: (_, { id, itemId }) => ({ id, i: { itemId, reason: 'WORK_SECRET' } }),
    get: only({
      head: 'DATA NOT_FOUND NOT_FOUND',
      ...{ reviewer: 'OWN_UNIT DATA NOT_FOUND', director: 'OWN_UNIT DATA NOT_FOUND' },
    }),
  },
  withholdingEnd: {
    document: `mutation($id: ID!) { withholdingEnd(id: $id) { withholding { id } ${refusal} } }`,
    about: (stage, target) => stage.withheld(target),
    variables: (_, { id }) => ({ id }),
    // What the head of a unit withheld, the office does not lay open.
    get: only({
      head: 'DATA NOT_FOUND NOT_FOUND',
      ...{ reviewer: 'OWN_UNIT OTHER_SIDE NOT_FOUND', director: 'OWN_UNIT OTHER_SIDE NOT_FOUND' },
    }),
  },
  publicEditionWithdraw: {
    document: `mutation($id: ID!) { publicEditionWithdraw(reportId: $id, input: { reason: INACCURATE }) { publicReport { number } ${refusal} } }`,
    about: (stage, target) => stage.publishing(target),
    variables: (_, { id }) => ({ id }),
    get: only({ director: 'DATA DATA NOT_FOUND' }),
  },
  publicConsolidation: {
    document: 'query($d: String!, $y: FiscalYear!) { publicConsolidation(districtCode: $d, year: $y) { title } }',
    about: (stage, target) => stage.published(target),
    variables: ({ district }, { year }) => ({ d: district.code, y: year }),
    // The district's own report is published by nobody here.
    get: {
      ...everybody,
      ...Object.fromEntries(Object.keys(everybody).map((caller) => [caller, caller === 'revoked' ? 'UNAUTHENTICATED' : 'NULL'])),
    } as typeof everybody,
  },
  consolidationPublish: {
    document: `mutation($d: String!, $y: FiscalYear!) { consolidationPublish(districtCode: $d, year: $y, expectedVersion: 1, input: { channel: WEBSITE }) { consolidation { year } ${refusal} } }`,
    about: (stage, target) => stage.published(target),
    variables: ({ district }, { year }) => ({ d: district.code, y: year }),
    // It was not drafted.
    get: only({ director: 'NOT_FOUND' }),
  },
};
