import type { CallerName, MatrixStage, Subject, Target } from './matrix-stage.js';

/**
 * What a caller gets, about the own unit, the other unit of the own district and a unit of another district; one word = for all three alike.
 * DATA, NULL, EMPTY (a list), a code of `userErrors` or of a top-level error; codes that come together are joined by `+`.
 */
export type Outcomes = Readonly<Record<CallerName, string>>;

export interface Row {
  readonly document: string;
  readonly about: (stage: MatrixStage, target: Target) => Promise<Subject>;
  readonly variables: (target: Target, subject: Subject) => Record<string, unknown>;
  readonly get: Outcomes;
  /** of a field without arguments: which district its answer is about */
  readonly district?: (value: never) => string | undefined;
}

export const nobody = { anonymous: 'UNAUTHENTICATED', revoked: 'UNAUTHENTICATED' } as const;
/** All that is not named is forbidden to a role. */
export const only = (named: Partial<Outcomes>): Outcomes => ({
  ...{ clerk: 'FORBIDDEN', head: 'FORBIDDEN', reviewer: 'FORBIDDEN', director: 'FORBIDDEN', admin: 'FORBIDDEN', auditor: 'FORBIDDEN' },
  ...nobody,
  ...named,
});

export const unusedId = (stage: MatrixStage) => stage.unusedId();
export const refusal = 'userErrors { code }';
