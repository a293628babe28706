/** Condition that no commitment answers the shortcoming `self`. */
export const unaddressed = (self: string): string =>
  `not exists (select from shortcoming_commitment l where l.shortcoming_id = ${self}.id)`;

/** Condition that the shortcoming `self` has no cause. */
export const withoutCause = (self: string): string => `not exists (select from cause x where x.shortcoming_id = ${self}.id)`;
