import type { Context } from './context.js';
import { Refused, toUserError, type UserError } from './user-error.js';

/** What a mutation answers before it is read back: the id of its subject, or why it was refused. */
export interface MutationSubject {
  readonly id: string | null;
  readonly userErrors: UserError[];
}

/** Does an act and turns a refusal into data; anything else is a fault and stays an error. */
export async function subjectOf(context: Context, act: () => Promise<string>): Promise<MutationSubject> {
  try {
    return { id: await act(), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { id: null, userErrors: error.refusals.map((refusal) => toUserError(refusal, context.locale)) };
  }
}
