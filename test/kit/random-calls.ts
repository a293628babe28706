import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { type Caller, type MarkedDistricts, markedReport, markerOf } from './marked-districts.js';
import { decisionPayloads, decisionReads, decisionWriters } from './random-decisions.js';
import { aReportText } from './report-text.js';
import type { World } from './world.js';

export type OneOf = <T>(list: readonly T[]) => T;
export type Variables = Record<string, unknown>;

export const text = `id title preamble status version responsibilities { holder narrative evidence figures { label unit parts { label } } }
  activities { heading narrative figures { label parts { label source { rule } } } } shortcomings { text causes { text } commitments { text } }
  commitments { heading text owner measure } otherMatters { heading text } revisions { content } reviewComments { text itemText answer { text } }`;
const report = `report { ${text} } userErrors { code message field }`;
const followUp = `followUp { note commitment { text report { title } } shortcoming { text lineage { history { text } } } evidence { name } } userErrors { code message field }`;
const shortcoming = `shortcoming { text lineage { history { text } } lineageProposals { text } links { previous { text } } followUps { note } } userErrors { code message field }`;
const synonym = 'indicatorSynonym { id label unit by indicator { code } } userErrors { code message field }';
const withholding = 'withholding { itemText note by side } userErrors { code message field }';
const cycle = `cycle { id submissions { status report { ${text} } revisions { content } reviewComments { text } } } userErrors { code message field }`;

const types: Record<string, string> = {
  id: 'ID!',
  previousId: 'ID!',
  reportId: 'ID!',
  expectedVersion: 'Int!',
  districtCode: 'String!',
  departmentCode: 'String!',
  year: 'FiscalYear!',
  ids: '[ID!]!',
  code: 'String!',
};
const payloads: Record<string, string> = {
  ...decisionPayloads,
  ...{ cycleOpen: cycle, cycleClose: cycle, cycleReopen: cycle },
  submissionExtend: `submission { status report { ${text} } revisions { content } } userErrors { code message field }`,
  departmentSave: 'department { id code name names { name } } userErrors { code message field }',
  userSave: 'user { id name memberships { id department { code } } tokens { label } } userErrors { code message field }',
  tokenIssue: 'issued { id label user { name } } userErrors { code message field }',
  tokenRevoke: 'revoked { id label user { name } } userErrors { code message field }',
  checkWaive: 'check { message waiver { reason } } userErrors { code message field }',
  checkUnwaive: 'check { message waiver { reason } } userErrors { code message field }',
  checkSettingSave: 'rule { code enabled } userErrors { code message field }',
  taskHandOver: 'task { department { code } holder { name note } } userErrors { code message field }',
  ...{ indicatorSynonymConfirm: synonym, indicatorSynonymDecline: synonym, indicatorSynonymEnd: synonym },
  ...{ followUpRecord: followUp, followUpVerify: followUp },
  ...{ shortcomingLink: shortcoming, shortcomingUnlink: shortcoming, shortcomingLinkDecline: shortcoming },
  commitmentAnswer: `commitment { text followUps { note } report { title } } userErrors { code message field }`,
  inboxRead: 'inbox { unread notices { report { title } commitment { text } followUp { note } } } userErrors { code message field }',
  webhookSave: 'webhook { id } userErrors { code message field }',
  webhookEnd: 'webhook { id } userErrors { code message field }',
  deliveryRetry: 'delivery { id error user { name } } userErrors { code message field }',
  ...{ withholdingSave: withholding, withholdingEnd: withholding },
  publicEditionWithdraw: 'publicReport { title document { preamble } } userErrors { code message field }',
  reviewCommentAnswer: 'reviewComment { text itemText answer { text } } userErrors { code message field }',
};

/** A call of one root field with its variables as its arguments. */
export function callOf(field: string, variables: Variables, payload = payloads[field] ?? report, operation = 'mutation') {
  const names = Object.keys(variables);
  const typeOf = (name: string) => types[name] ?? `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
  return {
    query: `${operation}(${names.map((n) => `$${n}: ${typeOf(n)}`).join(', ')}) { ${field}(${names.map((n) => `${n}: $${n}`).join(', ')}) { ${payload} } }`,
    variables,
  };
}

/** A read of all the text behind one field. */
export function wideRead({ role }: Caller, made: MarkedDistricts, oneOf: OneOf) {
  const { code } = oneOf([...made.districts.values()]);
  const { id, unit, year } = oneOf(made.reports);
  const of = `districtCode: "${code}"`;
  const board = `submissions { status report { ${text} } revisions { content } reviewComments { text itemText answer { text } } }`;
  const shortcoming = `text causes { text } commitments { text measure owner } source { rule } report { title preamble }`;
  const figure = 'figure { label unit source { rule } }';
  const [from, to] = [oneOf([2021, 2022]), oneOf([2021, 2022])];
  const audit = `{ auditEvents(filter: { outcomes: ${oneOf(['DONE', 'DONE', 'REFUSED', 'READ'])} }, first: 100) { nodes { action object { id label } details body } } }`;
  const wide = oneOf([
    `{ report(id: "${id}") { ${text} cycle { ${board.replace(`report { ${text} }`, 'report { title }')} } } }`,
    `{ reportFor(${of}, departmentCode: "${unit}", year: ${year}) { ${text} } }`,
    `{ reports(first: 20) { nodes { ${text} } } }`,
    `{ shortcomings(filter: { text: "SECRET" }, first: 50) { totalCount nodes { ${shortcoming} } } }`,
    `{ cycle(${of}, year: ${year}) { ${board} } }`,
    `{ district(code: "${code}") { cycles { ${board.replace(`report { ${text} }`, 'report { title preamble }')} } } }`,
    `{ consolidation(${of}, year: ${year}) { coverage { included } unaddressedShortcomings { text }
      indicatorTotals { unit contributions { ${figure} report { title } } excluded { ${figure} } } cycle { ${board} } } }`,
    `{ consolidation(${of}, year: ${year}) { reviewQueue { reportId risks { message } } quality { missing report { shortcomings } }
      checkDistribution { findings departments { code } } } }`,
    `{ reportDiff(${of}, departmentCode: "${unit}", from: { year: ${from} }, to: { year: ${to} }) {
      fields { from to } items { title fields { from to } figures { label unit } } } }`,
    `{ consolidation(${of}, year: ${year}) { unmatchedFigures { label } synonymProposals { label figures { label } departments { name } } } }`,
    `{ indicatorSynonyms(${of}) { totalCount nodes { label unit by } } }`,
    `{ tasks(first: 50) { nodes { id year department { code } reportId holder { name note } holders { name } } } }`,
    `{ checkRules(districtCode: "${code}") { code enabled } }`,
    `{ report(id: "${id}") { title withholdings { itemText note } publicEditions { title } publicEditionPreview { document { title preamble activities { narrative } } } } }`,
    `{ report(id: "${id}") { checks { message itemId waiver { reason by } } shortcomings { vagueness { score missing } } } }`,
    ...decisionReads(of, year),
    `{ users(first: 50) { nodes { name memberships { department { name } } tokens { label } } } }`,
  ]);
  // The auditor has one field to look through, everybody else is turned away from it.
  return { query: role === Role.AUDITOR || oneOf([...Array(9).keys()]) === 0 ? audit : wide, variables: {} };
}

/** Ids of every kind in both districts. */
export interface Ids {
  readonly any: readonly string[];
  readonly comments: readonly { readonly id: string; readonly report_id: string }[];
  readonly followUps: readonly { readonly id: string }[];
  readonly items: readonly { readonly id: string; readonly report_id: string }[];
  readonly submissions: readonly { readonly id: string }[];
  readonly synonyms: readonly { readonly id: string }[];
  readonly owned: Readonly<Record<'department' | 'app_user' | 'membership' | 'token', readonly { id: string; district_id: string }[]>>;
}

export async function allIds({ owner }: World): Promise<Ids> {
  const rows = async <T extends object>(sql: string) => (await owner.query<T>(sql)).rows;
  const owned = {
    department: await rows<{ id: string; district_id: string }>('select id, district_id from department'),
    app_user: await rows<{ id: string; district_id: string }>('select id, district_id from app_user'),
    membership: await rows<{ id: string; district_id: string }>('select id, district_id from membership'),
    // The callers keep their tokens: those to be revoked are of nobody who calls.
    token: await rows<{ id: string; district_id: string }>(
      `select t.id, m.district_id from token t join membership m on m.id = t.membership_id where t.label = 'spare'`,
    ),
  };
  const ofReports = [
    'responsibility',
    'activity',
    'shortcoming',
    'cause',
    'commitment',
    'other_matter',
    'figure',
    'revision',
    'report',
    'cycle',
  ];
  const any = await rows<{ id: string }>([...ofReports, 'district'].map((t) => `select id from ${t}`).join(' union all '));
  const comments = await rows<{ id: string; report_id: string }>('select id, report_id from review_comment');
  const followUps = await rows<{ id: string }>('select id from follow_up');
  const items = await rows<{ id: string; report_id: string }>('select id, report_id from shortcoming');
  const submissions = await rows<{ id: string }>('select id from submission');
  const synonyms = await rows<{ id: string }>('select id from indicator_synonym');
  return {
    submissions,
    synonyms,
    followUps,
    any: [...any, ...submissions, ...comments, ...Object.values(owned).flat()].map((r) => r.id),
    comments,
    items,
    owned,
  };
}

/** Writes calls of every mutation about objects of anybody; what would release a draft is called with a version that is past. */
export class RandomMutations {
  constructor(
    private readonly made: MarkedDistricts,
    private readonly ids: Ids,
  ) {}

  #code = (oneOf: OneOf) => oneOf([...this.made.districts.values()]).code;
  readonly #writers: Record<string, (caller: Caller, oneOf: OneOf) => Variables> = {
    ...decisionWriters(this.ids, this.#code),
    cycleOpen: (_, oneOf) => {
      const year = oneOf([2021, 2023, 2030, 2031]);
      const deadlines = [{ kind: 'DEPARTMENT', opensOn: `${year + 1}-01-01`, dueOn: `${year + 1}-01-20`, publishOn: `${year + 1}-03-31` }];
      return { input: { id: oneOf([v7(), oneOf(this.ids.any)]), districtCode: this.#code(oneOf), year, deadlines } };
    },
    cycleClose: (_, oneOf) => ({ districtCode: this.#code(oneOf), year: oneOf([2024, 2025]) }),
    cycleReopen: (_, oneOf) => ({ districtCode: this.#code(oneOf), year: oneOf([2021, 2022, 2023, 2024]) }),
    submissionExtend: (_, oneOf) => {
      const year = oneOf([2021, 2022, 2023, 2024]);
      return {
        districtCode: this.#code(oneOf),
        departmentCode: oneOf(['u1', 'u2']),
        year,
        input: { until: `${year + 1}-02-01`, reason: 'x' },
      };
    },
    departmentSave: (_, oneOf) => ({ input: { id: this.#id(oneOf, 'department'), aliases: ['某局'] } }),
    userSave: (_, oneOf) => ({ input: { id: this.#id(oneOf, 'app_user'), name: '某人' } }),
    tokenIssue: (_, oneOf) => ({
      input: { id: oneOf([v7(), oneOf(this.ids.any)]), membershipId: this.#id(oneOf, 'membership'), label: 'x' },
    }),
    tokenRevoke: (_, oneOf) => ({ id: this.#id(oneOf, 'token') }),
    inboxRead: (_, oneOf) => ({ ids: [oneOf(this.ids.any)] }),
    webhookSave: (_, oneOf) => ({
      input: { id: oneOf([v7(), oneOf(this.ids.any)]), url: oneOf(['https://hooks.example/a', 'https://evil.example/']) },
    }),
    webhookEnd: (_, oneOf) => ({ id: oneOf(this.ids.any) }),
    deliveryRetry: (_, oneOf) => ({ id: oneOf(this.ids.any) }),
    reportCreate: (caller, oneOf) => ({
      input: {
        id: oneOf([v7(), oneOf(this.ids.any)]),
        ...{ districtCode: this.#code(oneOf), departmentCode: oneOf(['u1', 'u2']), year: oneOf([2021, 2022, 2024]) },
        ...{ title: `${this.#own(caller)}-title`, preamble: this.#own(caller), fromYear: oneOf([null, 2021, 2023]) },
      },
    }),
    reportSave: (caller, oneOf) => {
      const input = markedReport(this.#own(caller));
      const shortcomings = input.shortcomings!.map((s) => ({ ...s, id: oneOf([s.id, oneOf(this.ids.any)]) }));
      return { ...this.#report(oneOf), expectedVersion: oneOf([1, 2, 3, 4, 5, 6]), input: { ...input, shortcomings, commitments: [] } };
    },
    reportImport: (caller, oneOf) => ({
      input: {
        text: aReportText(2024, this.#own(caller)),
        dryRun: oneOf([true, false]),
        ...oneOf<Variables>([
          {
            id: oneOf([v7(), oneOf(this.ids.any)]),
            districtCode: this.#code(oneOf),
            departmentCode: oneOf(['u1', 'u2']),
            year: oneOf([2021, 2022, 2024]),
          },
          { reportId: this.#report(oneOf).id, expectedVersion: oneOf([1, 2, 3, 4, 5, 6]) },
        ]),
      },
    }),
    reportConfirm: (_, oneOf) => ({ ...this.#report(oneOf), expectedVersion: oneOf([2, 3, 4, 5]) }),
    reportSubmit: (_, oneOf) => ({ ...this.#report(oneOf), expectedVersion: 0 }),
    reportReturn: (caller, oneOf) => ({
      ...this.#report(oneOf),
      expectedVersion: 0,
      input: { note: this.#own(caller), comments: [{ itemId: oneOf(this.ids.any), text: this.#own(caller) }] },
    }),
    reportAccept: (_, oneOf) => ({ ...this.#report(oneOf), expectedVersion: oneOf([3, 4, 5]) }),
    // What was published would be for everybody.
    reportPublish: (_, oneOf) => ({ ...this.#report(oneOf), expectedVersion: 0, input: { channel: 'BULLETIN' } }),
    withholdingSave: (caller, oneOf) => ({
      reportId: this.#report(oneOf).id,
      input: { itemId: oneOf([oneOf(this.ids.items).id, oneOf(this.ids.any)]), reason: 'WORK_SECRET', note: this.#own(caller, 'released') },
    }),
    withholdingEnd: (_, oneOf) => ({ id: oneOf(this.ids.any) }),
    publicEditionWithdraw: (_, oneOf) => ({ reportId: this.#report(oneOf).id, input: { reason: 'INACCURATE' } }),
    checkWaive: (caller, oneOf) => ({ id: this.#finding(oneOf), input: { reason: this.#own(caller) } }),
    checkUnwaive: (_, oneOf) => ({ id: this.#finding(oneOf) }),
    checkSettingSave: (_, oneOf) => ({
      ...{ districtCode: this.#code(oneOf), code: oneOf(['PLACEHOLDER', 'SHORTCOMING_VAGUE', 'TITLE_YEAR']) },
      input: { enabled: oneOf([true, false]), threshold: oneOf([null, 70, 90]) },
    }),
    taskHandOver: (_, oneOf) => ({
      id: oneOf([oneOf(this.ids.submissions).id, oneOf(this.ids.any)]),
      input: { toUserId: oneOf(this.ids.owned.app_user).id, note: oneOf([null, 'x']) },
    }),
    followUpRecord: (caller, oneOf) => ({
      input: {
        ...{
          id: oneOf([null, v7(), oneOf(this.ids.any)]),
          state: oneOf(['IN_PROGRESS', 'REPORTED_DONE']),
          note: this.#own(caller, 'released'),
        },
        [oneOf(['shortcomingId', 'commitmentId'])]: oneOf([oneOf(this.ids.items).id, oneOf(this.ids.any)]),
      },
    }),
    followUpVerify: (_, oneOf) => ({
      id: oneOf([oneOf(this.ids.followUps).id, oneOf(this.ids.any)]),
      input: { outcome: oneOf(['CONFIRMED', 'REJECTED']), note: 'x' },
    }),
    shortcomingLink: (_, oneOf) => ({ id: oneOf(this.ids.items).id, previousId: oneOf([oneOf(this.ids.items).id, oneOf(this.ids.any)]) }),
    shortcomingUnlink: (_, oneOf) => ({ id: oneOf([oneOf(this.ids.items).id, oneOf(this.ids.any)]) }),
    shortcomingLinkDecline: (_, oneOf) => ({ id: oneOf(this.ids.items).id, previousId: oneOf(this.ids.items).id }),
    commitmentAnswer: (caller, oneOf) => ({
      id: oneOf(this.ids.any),
      input: { reportId: oneOf(this.made.reports).id, state: oneOf(['PARTLY_DONE', 'NOT_DONE']), note: this.#own(caller) },
    }),
    commitmentSplit: (caller, oneOf) => ({
      ...{ id: oneOf(this.ids.any), expectedVersion: oneOf([1, 2, 3, 4]) },
      input: { parts: [{ text: this.#own(caller) }, { id: oneOf([null, oneOf(this.ids.any)]), text: this.#own(caller) }] },
    }),
    indicatorSynonymConfirm: (caller, oneOf) => this.#meaning(caller, oneOf),
    indicatorSynonymDecline: (caller, oneOf) => this.#meaning(caller, oneOf),
    indicatorSynonymEnd: (_, oneOf) => ({ id: oneOf([oneOf(this.ids.synonyms).id, oneOf(this.ids.any)]) }),
    reviewCommentAnswer: (caller, oneOf) => ({
      id: oneOf([oneOf(this.ids.comments).id, oneOf(this.ids.any)]),
      input: { text: this.#own(caller, 'released') },
    }),
  };

  get fields(): readonly string[] {
    return Object.keys(this.#writers);
  }

  write(field: string, caller: Caller, oneOf: OneOf) {
    return callOf(field, this.#writers[field]!(caller, oneOf));
  }

  #meaning = ({ district }: Caller, oneOf: OneOf): Variables => ({
    districtCode: this.#code(oneOf),
    input: {
      label: oneOf(['学法次数', district ? `学法 ${district}` : 'x']),
      unit: oneOf(['次', '件', '人次']),
      indicator: oneOf(['STUDY_SESSIONS', 'ENFORCEMENT_CASES', 'NONE']),
    },
  });
  #id = (oneOf: OneOf, kind: keyof Ids['owned']) => oneOf([oneOf(this.ids.owned[kind]).id, oneOf(this.ids.owned[kind]).id, v7()]);
  #finding = (oneOf: OneOf) => `${this.#report(oneOf).id}.${oneOf(['0', 'f'.repeat(32)])}`;
  #report = (oneOf: OneOf) => ({ id: oneOf([oneOf(this.made.reports).id, oneOf(this.made.reports).id, oneOf(this.ids.any)]) });
  /** Text that the caller writes is the caller's own. */
  #own = ({ district, unit }: Caller, state: 'draft' | 'released' = 'draft') => (district && unit ? markerOf(district, unit, state) : 'x');
}
