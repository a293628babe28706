import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { Locale, Message } from './errors.js';

@InterfaceType({
  description: 'Why an act was refused. A refusal changes nothing.',
  resolveType: (error: UserError) => error.constructor.name,
})
export abstract class UserError {
  @Field(() => String, { description: 'Stable code for programs, see docs/ERRORS.md.' })
  code!: string;

  @Field(() => String, { description: 'For a person: where, what, an example, how to mend it.' })
  message!: string;

  @Field(() => [String], { nullable: true, description: 'Path in the arguments, for example ["input", "activities", "0", "heading"].' })
  field?: string[] | null;
}

@ObjectType({ implements: UserError, description: 'A value that cannot be accepted.' })
export class InputError extends UserError {}

@ObjectType({ implements: UserError, description: 'Somebody changed the report since you read it. Read it again and repeat your change.' })
export class StaleVersionError extends UserError {
  @Field(() => Int)
  currentVersion!: number;
}

@ObjectType({
  implements: UserError,
  description: 'The subject (a report, a cycle, a submission) is in a state in which this cannot be done.',
})
export class InvalidTransitionError extends UserError {
  @Field(() => String, { description: 'The state it is in.' })
  status!: string;

  @Field(() => [String], { description: 'The states it may go to from there.' })
  allowed!: string[];
}

/** Codes of `userErrors`; their sentences stand where they are raised, docs/ERRORS.md lists them. */
export const userErrorCodes = {
  NOT_FOUND: 'The subject does not exist or is not visible to you.',
  STALE_VERSION: 'The report has changed since the version you named.',
  INVALID_TRANSITION: 'The state of the subject does not allow it.',
  ALREADY_EXISTS:
    'What may exist only once exists already, for example the report of a unit in a cycle, the cycle of a year, or the account of a login.',
  CYCLE_CLOSED: 'The cycle is closed.',
  NOT_HOLDER: 'The task is held by somebody else, and only the holder, the head of the unit or the director may hand it over.',
  NOT_COLLEAGUE: 'The person does not work on this side of the task, or not any more.',
  OWN_UNIT: 'Nobody reviews the report of the unit they work in.',
  ID_REUSED: 'The id was used for another body.',
  ID_TAKEN: 'The id belongs to something else.',
  DUPLICATE_ID: 'The same id stands twice in the document.',
  REQUIRED: 'A value is missing.',
  TOO_LONG: 'A text or a list is too long.',
  UNKNOWN_TERM: 'The code is no term of the taxonomy in the year of the report.',
  UNIT_MISMATCH: 'The unit is another than the indicator is counted in: 人 is not 人次, 件 is not 件次, a percentage is no count.',
  UNKNOWN_REFERENCE: 'The id names nothing in this document.',
  INVALID_VALUE: 'The value breaks a rule.',
  SUPERSEDED: 'A later report names the shortcoming again; it is followed there.',
  NOTHING_TO_VERIFY: 'The follow-up does not report something as done, was verified already, or is not the last one.',
  OWN_ACT: 'Nobody verifies what they reported themselves.',
  FOLLOWED: 'The item was followed up, linked or answered and cannot be dropped from its report.',
  UNANSWERED: 'A commitment of an earlier year is not answered yet; the report cannot be submitted before.',
  DATE_MOVED: 'The day of a commitment that was submitted before is another one, and no reason was given.',
  CHECKS_FAILED: 'A check that concerns structure or identity stands against the report; it cannot be waived.',
  NOT_WAIVABLE: 'The finding concerns structure or identity and cannot be waived.',
  STILL_READABLE: 'What is withheld could still be read in what would be published, or reckoned from it.',
  OTHER_SIDE: 'The other side (the unit or the office) decided it, and only that side ends it.',
  NOT_A_REPORT: 'The text is no yearly rule-of-law report.',
  SECRET_MARKING: 'The text bears a secrecy marking and must not enter the system.',
  POWER_CONFLICT: 'Administration, audit and business exclude one another in one person (三员分立).',
  AFTER_STATUTORY_DATE: 'The day is later than the statutory date of the year, whose source the sentence names.',
  NOT_PUBLIC: 'A clause rests on what no public edition says, or states a total that public editions do not add up to.',
  STALE_CLAUSE: 'A clause that the office wrote rests on what has changed since; somebody must look at it first.',
  IDEMPOTENCY_KEY_REUSED: 'The Idempotency-Key was used for another act.',
} as const;
export type UserErrorCode = keyof typeof userErrorCodes;

/** A refusal before it has a language. */
export interface Refusal {
  readonly code: UserErrorCode;
  readonly message: Message;
  readonly field?: readonly (string | number)[];
  readonly currentVersion?: number;
  readonly status?: string;
  readonly allowed?: readonly string[];
}

/** Thrown inside a unit of work to roll it back; the resolver turns it into `userErrors`. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((r) => r.code).join(', '));
    this.name = 'Refused';
  }
}

export const refuse = (refusal: Refusal): Refused => new Refused([refusal]);

/** The refusal as the API shows it. */
export function toUserError(refusal: Refusal, locale: Locale): UserError {
  const base = { code: refusal.code, message: refusal.message[locale], field: refusal.field?.map(String) ?? null };
  if (refusal.currentVersion !== undefined) return Object.assign(new StaleVersionError(), base, { currentVersion: refusal.currentVersion });
  if (refusal.status !== undefined) {
    return Object.assign(new InvalidTransitionError(), base, { status: refusal.status, allowed: [...(refusal.allowed ?? [])] });
  }
  return Object.assign(new InputError(), base);
}
