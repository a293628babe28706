/** The district of a code, as a scalar sub-select: null when it is not the reader's. */
export const districtOfCode = (code: string): string => `(select d.id from district d where d.code = ${code})`;
