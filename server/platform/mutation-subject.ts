import type { Context } from './context.js';
import { Refused, toUserError, type UserError } from './user-error.js';

/** What an act brought: a value, or why it was refused. */
export interface Outcome<T> {
  readonly value: T | null;
  readonly userErrors: UserError[];
}

/** Turns a refusal into data; anything else is a fault and stays an error. */
export async function outcome<T>(context: Context, act: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await act(), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { value: null, userErrors: error.refusals.map((refusal) => toUserError(refusal, context.locale)) };
  }
}

/** What a mutation answers before it is read back: the id of its subject, or why it was refused. */
export interface MutationSubject {
  readonly id: string | null;
  readonly userErrors: UserError[];
}

/** Does an act that answers the id of its subject. */
export async function subjectOf(context: Context, act: () => Promise<string>): Promise<MutationSubject> {
  const { value, userErrors } = await outcome(context, act);
  return { id: value, userErrors };
}
