import { only, type Row, refusal, unusedId } from './matrix-outcomes.js';

/** What words mean is decided by the office of the district, for the whole of it: a unit has no say and the administrator reads no text. */
const deciding = only({ reviewer: 'DATA DATA NOT_FOUND', director: 'DATA DATA NOT_FOUND' });
const types = (act: string) => `$d: String!, $i: IndicatorSynonym${act}Input!`;

export const synonymRows: Readonly<Record<string, Row>> = {
  indicatorSynonyms: {
    document: 'query($d: String!) { indicatorSynonyms(districtCode: $d) { nodes { id } } }',
    about: (stage, target) => stage.synonym(target),
    variables: ({ district }) => ({ d: district.code }),
    get: only({ reviewer: 'DATA DATA EMPTY', director: 'DATA DATA EMPTY' }),
  },
  indicatorSynonymConfirm: {
    document: `mutation(${types('Confirm')}) { indicatorSynonymConfirm(districtCode: $d, input: $i) { indicatorSynonym { id } ${refusal} } }`,
    about: unusedId,
    variables: ({ district }, { itemId }) => ({ d: district.code, i: { label: itemId, unit: '次', indicator: 'STUDY_SESSIONS' } }),
    get: deciding,
  },
  indicatorSynonymDecline: {
    document: `mutation(${types('Decline')}) { indicatorSynonymDecline(districtCode: $d, input: $i) { indicatorSynonym { id } ${refusal} } }`,
    about: unusedId,
    variables: ({ district }, { itemId }) => ({ d: district.code, i: { label: itemId, unit: '次', indicator: 'STUDY_SESSIONS' } }),
    get: deciding,
  },
  indicatorSynonymEnd: {
    document: `mutation($id: ID!) { indicatorSynonymEnd(id: $id) { indicatorSynonym { id } ${refusal} } }`,
    about: (stage, target) => stage.synonym(target),
    variables: (_, { id }) => ({ id }),
    get: deciding,
  },
};
