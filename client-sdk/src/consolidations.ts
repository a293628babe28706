import type { UserError } from './errors.js';
import {
  CauseGroupsDocument,
  ConsolidationDocument,
  GroupsArrangeDocument,
  type GroupsArrangeInput,
  JointEventConfirmDocument,
  type JointEventConfirmInput,
  JointEventDeclineDocument,
  type JointEventDeclineInput,
  JointEventEndDocument,
  JointEventsDocument,
  ShortcomingGroupsDocument,
} from './generated/graphql.js';
import { newId } from './ids.js';
import { keyed, type RequestOptions, type Transport } from './transport.js';
import type { CauseGroup, Consolidation, JointEvent, ShortcomingGroup } from './types.js';

/** What a decision about groups brought: all groups as they are now, null when it was refused, and why. */
export interface GroupsResult {
  readonly shortcomingGroups: readonly ShortcomingGroup[] | null;
  readonly causeGroups: readonly CauseGroup[] | null;
  /** Empty when it was done. */
  readonly userErrors: readonly UserError[];
}
/** What a decision about an event brought: all events as they are now, null when it was refused, and why. */
export interface EventsResult {
  readonly jointEvents: readonly JointEvent[] | null;
  /** Empty when it was done. */
  readonly userErrors: readonly UserError[];
}

/** A year of the whole district, for the legal office only. Everything is null when the district has no cycle for the year. */
export interface Consolidations {
  /** Computed when it is asked for. */
  get(districtCode: string, year: number): Promise<Consolidation | null>;
  /** What at least two shortcomings of the year have in common, by their wording or as the office arranged it; most units first. */
  groups(districtCode: string, year: number): Promise<readonly ShortcomingGroup[] | null>;
  /** The same of causes. */
  causeGroups(districtCode: string, year: number): Promise<readonly CauseGroup[] | null>;
  /** Merges, splits, renames or gives up groups: each one named holds exactly the items given, and later what is like them. */
  arrangeGroups(input: GroupsArrangeInput, options?: RequestOptions): Promise<GroupsResult>;
  /** What several units tell of one event: decided by the office, then proposed. */
  jointEvents(districtCode: string, year: number): Promise<readonly JointEvent[] | null>;
  /** Says that activities tell of one event, which totals then count once. With the `id` of a decided event that one is changed. */
  confirmEvent(input: JointEventConfirmInput & { readonly id?: string }, options?: RequestOptions): Promise<EventsResult>;
  /** Says that they do not, so that it is proposed no more. */
  declineEvent(input: JointEventDeclineInput, options?: RequestOptions): Promise<EventsResult>;
  /** Takes a decision back. */
  endEvent(id: string, expectedVersion: number, options?: RequestOptions): Promise<EventsResult>;
}

export function consolidations({ request }: Transport): Consolidations {
  const events = ({
    consolidation,
    userErrors,
  }: {
    consolidation: { jointEvents: readonly JointEvent[] } | null;
    userErrors: readonly UserError[];
  }): EventsResult => ({ jointEvents: consolidation?.jointEvents ?? null, userErrors });
  return {
    get: async (districtCode, year) => (await request(ConsolidationDocument, { districtCode, year })).consolidation,
    groups: async (districtCode, year) =>
      (await request(ShortcomingGroupsDocument, { districtCode, year })).consolidation?.shortcomingGroups ?? null,
    causeGroups: async (districtCode, year) =>
      (await request(CauseGroupsDocument, { districtCode, year })).consolidation?.causeGroups ?? null,
    arrangeGroups: async (input, options) => {
      const { consolidation, userErrors } = (await request(GroupsArrangeDocument, { input }, keyed(options))).groupsArrange;
      const { shortcomingGroups = null, causeGroups = null } = consolidation ?? {};
      return { shortcomingGroups, causeGroups, userErrors };
    },
    jointEvents: async (districtCode, year) =>
      (await request(JointEventsDocument, { districtCode, year })).consolidation?.jointEvents ?? null,
    confirmEvent: async ({ id = newId(), ...input }, options) =>
      events((await request(JointEventConfirmDocument, { id, input }, keyed(options))).jointEventConfirm),
    declineEvent: async (input, options) =>
      events((await request(JointEventDeclineDocument, { id: newId(), input }, keyed(options))).jointEventDecline),
    endEvent: async (id, expectedVersion, options) =>
      events((await request(JointEventEndDocument, { id, expectedVersion }, keyed(options))).jointEventEnd),
  };
}
