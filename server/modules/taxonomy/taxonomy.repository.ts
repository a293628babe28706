/** Whether the term aliased `term` holds on a day. */
export const validOn = (term: string, day: string): string =>
  `${term}.valid_from <= ${day} and (${term}.valid_to is null or ${term}.valid_to >= ${day})`;
