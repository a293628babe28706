import { v7 } from 'uuid';
import { noticeRows } from './matrix-notices.js';
import { nobody, only, type Row, refusal, unusedId } from './matrix-outcomes.js';
import { publicationRows } from './matrix-publication.js';
import { synonymRows } from './matrix-synonyms.js';

export type { Row } from './matrix-outcomes.js';

import type { Target } from './matrix-stage.js';
import { aReportText } from './report-text.js';

// DESIGN §4, "Roles": a unit reads its own, the office what is released in its district; the administrator keeps structure and accounts and
// sees no text; the auditor reads the trail only.
const structure = only({
  clerk: 'DATA DATA NULL',
  head: 'DATA DATA NULL',
  reviewer: 'DATA DATA NULL',
  director: 'DATA DATA NULL',
  admin: 'DATA DATA NULL',
});
const released = only({ clerk: 'DATA NULL NULL', head: 'DATA NULL NULL', reviewer: 'DATA DATA NULL', director: 'DATA DATA NULL' });
const releasedList = only({
  clerk: 'DATA EMPTY EMPTY',
  head: 'DATA EMPTY EMPTY',
  reviewer: 'DATA DATA EMPTY',
  director: 'DATA DATA EMPTY',
});
const calendar = only({ director: 'DATA DATA NOT_FOUND' });
const writing = only({ clerk: 'DATA NOT_FOUND NOT_FOUND', head: 'DATA NOT_FOUND NOT_FOUND' });
// The reviewer and the director of this test work in the own unit, and nobody reviews the unit they work in.
const reviewing = only({ reviewer: 'OWN_UNIT DATA NOT_FOUND', director: 'OWN_UNIT DATA NOT_FOUND' });
// The unit decides what its own items are, the office about what is released to it, never of the own unit.
const linking = only({
  ...{ clerk: 'DATA NOT_FOUND NOT_FOUND', head: 'DATA NOT_FOUND NOT_FOUND' },
  ...{ reviewer: 'OWN_UNIT DATA NOT_FOUND', director: 'OWN_UNIT DATA NOT_FOUND' },
});

/** Decisions about a year of the district, whatever its units. */
const deciding = only({ reviewer: 'DATA DATA NOT_FOUND', director: 'DATA DATA NOT_FOUND' });

/** The one item named is no activity, and no event has one telling only. */
const missed = 'UNKNOWN_REFERENCE+INVALID_VALUE';
const joining = only({ reviewer: `${missed} ${missed} NOT_FOUND`, director: `${missed} ${missed} NOT_FOUND` });

const codes = ({ district, unit }: Target) => ({ d: district.code, u: unit.code });
const filter = ({ district, unit }: Target) => ({ f: { districtCode: district.code, departmentCodes: [unit.code] } });

/** Every root field by its name; a field may have further rows, told apart by what stands in brackets. */
export const table: Readonly<Record<string, Row>> = {
  viewer: {
    document: '{ viewer { id role district { id } } }',
    about: unusedId,
    variables: () => ({}),
    get: {
      clerk: 'DATA',
      head: 'DATA',
      reviewer: 'DATA',
      director: 'DATA',
      admin: 'DATA',
      auditor: 'DATA',
      anonymous: 'DATA',
      revoked: 'UNAUTHENTICATED',
    },
  },
  'viewer (whose district)': {
    document: '{ viewer { district { id } } }',
    about: unusedId,
    variables: () => ({}),
    district: (viewer: { district: { id: string } | null }) => viewer.district?.id,
    get: {
      ...{ clerk: 'DATA DATA NULL', head: 'DATA DATA NULL', reviewer: 'DATA DATA NULL', director: 'DATA DATA NULL' },
      ...{ admin: 'DATA DATA NULL', auditor: 'DATA DATA NULL', anonymous: 'NULL', revoked: 'UNAUTHENTICATED' },
    },
  },
  district: {
    document: 'query($d: String!) { district(code: $d) { id } }',
    about: unusedId,
    variables: ({ district }) => ({ d: district.code }),
    get: structure,
  },
  department: {
    document: 'query($d: String!, $u: String!) { department(districtCode: $d, code: $u) { id } }',
    about: unusedId,
    variables: codes,
    get: structure,
  },
  cycle: {
    document: 'query($d: String!, $y: FiscalYear!) { cycle(districtCode: $d, year: $y) { id } }',
    about: (stage, target) => stage.released(target),
    variables: ({ district }, { year }) => ({ d: district.code, y: year }),
    get: structure,
  },
  taxonomy: {
    document: '{ taxonomy(kind: THEME) { terms { code } } }',
    about: unusedId,
    variables: () => ({}),
    get: only({ clerk: 'DATA', head: 'DATA', reviewer: 'DATA', director: 'DATA', admin: 'DATA' }),
  },
  users: {
    document: 'query($f: UserFilter) { users(filter: $f) { nodes { id } } }',
    about: unusedId,
    variables: ({ unit }) => ({ f: { departmentCodes: [unit.code] } }),
    get: only({ admin: 'DATA DATA EMPTY' }),
  },
  report: {
    document: 'query($id: ID!) { report(id: $id) { id } }',
    about: (stage, target) => stage.released(target),
    variables: (_, { id }) => ({ id }),
    get: released,
  },
  'report (a draft)': {
    document: 'query($id: ID!) { report(id: $id) { id } }',
    about: (stage, target) => stage.draft(target),
    variables: (_, { id }) => ({ id }),
    get: only({ clerk: 'DATA NULL NULL', head: 'DATA NULL NULL', reviewer: 'NULL', director: 'NULL' }),
  },
  reportFor: {
    document: 'query($d: String!, $u: String!, $y: FiscalYear!) { reportFor(districtCode: $d, departmentCode: $u, year: $y) { id } }',
    about: (stage, target) => stage.released(target),
    variables: (target, { year }) => ({ ...codes(target), y: year }),
    get: released,
  },
  reports: {
    document: 'query($f: ReportFilter) { reports(filter: $f) { nodes { id } } }',
    about: (stage, target) => stage.released(target),
    variables: filter,
    get: releasedList,
  },
  reportDiff: {
    document: `query($d: String!, $u: String!, $r: RevisionRef!) {
      reportDiff(districtCode: $d, departmentCode: $u, from: $r, to: $r) { from { number } } }`,
    about: (stage, target) => stage.released(target),
    variables: (target, { year }) => ({ ...codes(target), r: { year, number: 1 } }),
    get: released,
  },
  shortcomings: {
    document: 'query($f: ShortcomingFilter) { shortcomings(filter: $f) { nodes { id } } }',
    about: (stage, target) => stage.released(target),
    variables: filter,
    get: releasedList,
  },
  timeline: {
    document: 'query($d: String!, $u: String!) { timeline(districtCode: $d, departmentCode: $u) { nodes { kind } } }',
    about: (stage, target) => stage.released(target),
    variables: (target) => codes(target),
    get: releasedList,
  },
  commitments: {
    document: 'query($f: CommitmentFilter) { commitments(filter: $f) { nodes { id } } }',
    about: (stage, target) => stage.promised(target),
    variables: filter,
    get: releasedList,
  },
  consolidation: {
    document: 'query($d: String!, $y: FiscalYear!) { consolidation(districtCode: $d, year: $y) { year } }',
    about: (stage, target) => stage.released(target),
    variables: ({ district }, { year }) => ({ d: district.code, y: year }),
    get: only({ reviewer: 'DATA DATA NULL', director: 'DATA DATA NULL' }),
  },
  auditEvents: {
    document: 'query($f: AuditEventFilter) { auditEvents(filter: $f) { nodes { seq } } }',
    about: (stage, target) => stage.released(target),
    variables: (_, { id }) => ({ f: { objectId: id } }),
    get: only({ auditor: 'DATA DATA EMPTY' }),
  },
  auditHead: {
    document: '{ auditHead { districtId } }',
    about: (stage, target) => stage.released(target),
    variables: () => ({}),
    district: (head: { districtId: string }) => head.districtId,
    get: only({ auditor: 'DATA DATA NULL' }),
  },

  cycleOpen: {
    document: `mutation($i: CycleOpenInput!) { cycleOpen(input: $i) { cycle { id } ${refusal} } }`,
    about: (stage, target) => stage.unusedYear(target),
    variables: ({ district }, { id, year }) => {
      const deadlines = [{ kind: 'DEPARTMENT', opensOn: `${year + 1}-01-01`, dueOn: `${year + 1}-01-20`, publishOn: `${year + 1}-03-31` }];
      return { i: { id, districtCode: district.code, year, deadlines } };
    },
    get: calendar,
  },
  cycleClose: {
    document: `mutation($d: String!, $y: FiscalYear!) { cycleClose(districtCode: $d, year: $y) { cycle { id } ${refusal} } }`,
    about: (stage, target) => stage.freshYear(target),
    variables: ({ district }, { year }) => ({ d: district.code, y: year }),
    get: calendar,
  },
  cycleReopen: {
    document: `mutation($d: String!, $y: FiscalYear!) { cycleReopen(districtCode: $d, year: $y) { cycle { id } ${refusal} } }`,
    about: (stage, target) => stage.closedYear(target),
    variables: ({ district }, { year }) => ({ d: district.code, y: year }),
    get: calendar,
  },
  submissionExtend: {
    document: `mutation($d: String!, $u: String!, $y: FiscalYear!, $i: SubmissionExtendInput!) {
      submissionExtend(districtCode: $d, departmentCode: $u, year: $y, input: $i) { submission { status } ${refusal} } }`,
    about: (stage, target) => stage.freshYear(target),
    variables: (target, { year }) => ({ ...codes(target), y: year, i: { until: `${year + 1}-02-01`, reason: '系统故障' } }),
    get: calendar,
  },
  departmentSave: {
    document: `mutation($i: DepartmentSaveInput!) { departmentSave(input: $i) { department { id } ${refusal} } }`,
    about: unusedId,
    variables: ({ unit }, { itemId }) => ({ i: { id: unit.id, aliases: [itemId.slice(-12)] } }),
    // REQUIRED is what an id gets that nobody has: the unit would be a new one.
    get: only({ admin: 'DATA DATA REQUIRED' }),
  },
  'departmentSave (with all that a new unit needs)': {
    document: `mutation($i: DepartmentSaveInput!) { departmentSave(input: $i) { department { id } ${refusal} } }`,
    about: unusedId,
    variables: ({ unit }) => ({
      i: { id: unit.id, code: unit.code, name: '改名局', shortName: '改名局', kind: 'DEPARTMENT', position: 9 },
    }),
    // An id that the client makes: DESIGN §4 has it refused ID_TAKEN, whoever owns it.
    get: only({ admin: 'DATA DATA ID_TAKEN' }),
  },
  ...noticeRows,
  ...synonymRows,
  ...publicationRows,
  userSave: {
    document: `mutation($i: UserSaveInput!) { userSave(input: $i) { user { id } ${refusal} } }`,
    about: unusedId,
    variables: ({ clerk }, { itemId }) => ({ i: { id: clerk.actor.userId, name: itemId } }),
    get: only({ admin: 'DATA DATA REQUIRED' }),
  },
  tokenIssue: {
    document: `mutation($i: TokenIssueInput!) { tokenIssue(input: $i) { token issued { id } ${refusal} } }`,
    about: (stage, target) => stage.membership(target),
    variables: (_, { id }) => ({ i: { id: v7(), membershipId: id, label: '接口' } }),
    get: only({ admin: 'DATA DATA NOT_FOUND' }),
  },
  tokenRevoke: {
    document: `mutation($id: ID!) { tokenRevoke(id: $id) { revoked { id } ${refusal} } }`,
    about: (stage, target) => stage.token(target),
    variables: (_, { id }) => ({ id }),
    // The token of somebody else: only the administrator finds it.
    get: {
      ...{ clerk: 'NOT_FOUND', head: 'NOT_FOUND', reviewer: 'NOT_FOUND', director: 'NOT_FOUND', auditor: 'NOT_FOUND' },
      ...{ admin: 'DATA DATA NOT_FOUND', ...nobody },
    },
  },
  reportCreate: {
    document: `mutation($i: ReportCreateInput!) { reportCreate(input: $i) { report { id } ${refusal} } }`,
    about: (stage, target) => stage.openYear(target),
    variables: ({ district, unit }, { id, year }) => ({ i: { id, districtCode: district.code, departmentCode: unit.code, year } }),
    get: writing,
  },
  reportSave: {
    document: `mutation($id: ID!, $v: Int!, $i: ReportSaveInput!) { reportSave(id: $id, expectedVersion: $v, input: $i) { report { id } ${refusal} } }`,
    about: (stage, target) => stage.draft(target),
    variables: (_, { id, version }) => ({ id, v: version, i: { title: '新题目' } }),
    get: writing,
  },
  reportImport: {
    document: `mutation($i: ReportImportInput!) { reportImport(input: $i) { report { id } ${refusal} } }`,
    about: (stage, target) => stage.openYear(target),
    variables: ({ district, unit }, { id, year }) => ({
      i: { id, districtCode: district.code, departmentCode: unit.code, year, text: aReportText(year) },
    }),
    // Who imports a paper report acts for another unit, never for the one they work in.
    get: only({
      ...{ clerk: 'DATA NOT_FOUND NOT_FOUND', head: 'DATA NOT_FOUND NOT_FOUND' },
      ...{ reviewer: 'OWN_UNIT DATA NOT_FOUND', director: 'OWN_UNIT DATA NOT_FOUND' },
    }),
  },
  'reportImport (into a draft)': {
    document: `mutation($i: ReportImportInput!) { reportImport(input: $i) { report { id } ${refusal} } }`,
    about: (stage, target) => stage.draft(target),
    variables: (_, { id, version, year }) => ({ i: { reportId: id, expectedVersion: version, text: aReportText(year) } }),
    // A draft that the unit wrote itself is not the office's to change.
    get: only({
      ...{ clerk: 'DATA NOT_FOUND NOT_FOUND', head: 'DATA NOT_FOUND NOT_FOUND' },
      ...{ reviewer: 'OWN_UNIT NOT_FOUND NOT_FOUND', director: 'OWN_UNIT NOT_FOUND NOT_FOUND' },
    }),
  },
  reportConfirm: {
    document: `mutation($id: ID!, $v: Int!) { reportConfirm(id: $id, expectedVersion: $v) { report { id } ${refusal} } }`,
    about: (stage, target) => stage.onPaper(target),
    variables: (_, { id, version }) => ({ id, v: version }),
    get: only({ head: 'DATA NOT_FOUND NOT_FOUND' }),
  },
  reportSubmit: {
    document: `mutation($id: ID!, $v: Int!) { reportSubmit(id: $id, expectedVersion: $v) { report { id } ${refusal} } }`,
    about: (stage, target) => stage.draft(target),
    variables: (_, { id, version }) => ({ id, v: version }),
    get: only({ head: 'DATA NOT_FOUND NOT_FOUND' }),
  },
  reportReturn: {
    document: `mutation($id: ID!, $v: Int!, $i: ReportReturnInput!) { reportReturn(id: $id, expectedVersion: $v, input: $i) { report { id } ${refusal} } }`,
    about: (stage, target) => stage.submitted(target),
    variables: (_, { id, version }) => ({ id, v: version, i: { note: '请补充' } }),
    get: reviewing,
  },
  reportAccept: {
    document: `mutation($id: ID!, $v: Int!) { reportAccept(id: $id, expectedVersion: $v) { report { id } ${refusal} } }`,
    about: (stage, target) => stage.submitted(target),
    variables: (_, { id, version }) => ({ id, v: version }),
    get: reviewing,
  },
  reportPublish: {
    document: `mutation($id: ID!, $v: Int!, $i: ReportPublishInput!) { reportPublish(id: $id, expectedVersion: $v, input: $i) { report { id } ${refusal} } }`,
    about: (stage, target) => stage.accepted(target),
    variables: (_, { id, version }) => ({ id, v: version, i: { channel: 'WEBSITE', url: 'https://example.org/a' } }),
    get: only({ head: 'DATA NOT_FOUND NOT_FOUND', director: 'DATA DATA NOT_FOUND' }),
  },
  followUpRecord: {
    document: `mutation($i: FollowUpRecordInput!) { followUpRecord(input: $i) { followUp { id } ${refusal} } }`,
    about: (stage, target) => stage.submitted(target),
    variables: (_, { itemId }) => ({ i: { shortcomingId: itemId, state: 'IN_PROGRESS' } }),
    get: writing,
  },
  followUpVerify: {
    document: `mutation($id: ID!) { followUpVerify(id: $id, input: { outcome: CONFIRMED, note: "已核" }) { followUp { id } ${refusal} } }`,
    about: (stage, target) => stage.reported(target),
    variables: (_, { id }) => ({ id }),
    get: reviewing,
  },
  shortcomingLink: {
    document: `mutation($id: ID!, $p: ID!) { shortcomingLink(id: $id, previousId: $p) { shortcoming { id } ${refusal} } }`,
    about: (stage, target) => stage.alike(target),
    variables: (_, { id, itemId }) => ({ id, p: itemId }),
    get: linking,
  },
  shortcomingLinkDecline: {
    document: `mutation($id: ID!, $p: ID!) { shortcomingLinkDecline(id: $id, previousId: $p) { shortcoming { id } ${refusal} } }`,
    about: (stage, target) => stage.alike(target),
    variables: (_, { id, itemId }) => ({ id, p: itemId }),
    get: linking,
  },
  shortcomingUnlink: {
    document: `mutation($id: ID!) { shortcomingUnlink(id: $id) { shortcoming { id } ${refusal} } }`,
    about: (stage, target) => stage.linked(target),
    variables: (_, { id }) => ({ id }),
    get: linking,
  },
  commitmentAnswer: {
    document: `mutation($id: ID!, $r: ID!) { commitmentAnswer(id: $id, input: { reportId: $r, state: REPORTED_DONE }) { commitment { id } ${refusal} } }`,
    about: (stage, target) => stage.promised(target),
    variables: (_, { id, itemId }) => ({ id, r: itemId }),
    get: writing,
  },
  commitmentSplit: {
    document: `mutation($id: ID!, $v: Int!, $i: CommitmentSplitInput!) { commitmentSplit(id: $id, expectedVersion: $v, input: $i) { report { id } ${refusal} } }`,
    about: (stage, target) => stage.promising(target),
    variables: (_, { id, version }) => ({ id, v: version, i: { parts: [{ text: '增配人员' }, { text: '开展培训' }] } }),
    get: writing,
  },
  checkRules: {
    document: 'query($d: String!) { checkRules(districtCode: $d) { code } }',
    about: unusedId,
    variables: ({ district }) => ({ d: district.code }),
    get: structure,
  },
  checkWaive: {
    document: `mutation($id: ID!) { checkWaive(id: $id, input: { reason: "系引用原文" }) { check { code } ${refusal} } }`,
    about: (stage, target) => stage.finding(target),
    variables: (_, { id }) => ({ id }),
    get: writing,
  },
  checkUnwaive: {
    document: `mutation($id: ID!) { checkUnwaive(id: $id) { check { code } ${refusal} } }`,
    about: (stage, target) => stage.finding(target),
    variables: (_, { id }) => ({ id }),
    get: writing,
  },
  checkSettingSave: {
    document: `mutation($d: String!) { checkSettingSave(districtCode: $d, code: "PLACEHOLDER", input: { enabled: true }) { rule { code } ${refusal} } }`,
    about: unusedId,
    variables: ({ district }) => ({ d: district.code }),
    get: calendar,
  },
  tasks: {
    document: 'query($f: TaskFilter) { tasks(filter: $f) { nodes { id } } }',
    about: (stage, target) => stage.draft(target),
    variables: ({ unit }, { year }) => ({ f: { departmentCodes: [unit.code], years: [year] } }),
    // A draft is the unit's task and not the office's.
    get: only({ clerk: 'DATA EMPTY EMPTY', head: 'DATA EMPTY EMPTY', reviewer: 'EMPTY', director: 'EMPTY' }),
  },
  'tasks (of the office)': {
    document: 'query($f: TaskFilter) { tasks(filter: $f) { nodes { id } } }',
    about: (stage, target) => stage.released(target),
    variables: ({ unit }, { year }) => ({ f: { departmentCodes: [unit.code], years: [year] } }),
    get: only({ clerk: 'EMPTY', head: 'EMPTY', reviewer: 'DATA DATA EMPTY', director: 'DATA DATA EMPTY' }),
  },
  taskHandOver: {
    document: `mutation($id: ID!, $to: ID!) { taskHandOver(id: $id, input: { toUserId: $to }) { task { id } ${refusal} } }`,
    about: (stage, target) => stage.task(target),
    variables: ({ clerk }, { id }) => ({ id, to: clerk.actor.userId }),
    // The clerk of the target began the report: a colleague may not take it away, the head may give it, here to who holds it already.
    get: only({ clerk: 'NOT_HOLDER NOT_FOUND NOT_FOUND', head: 'DATA NOT_FOUND NOT_FOUND', reviewer: 'NOT_FOUND', director: 'NOT_FOUND' }),
  },
  'taskHandOver (of the office)': {
    document: `mutation($id: ID!, $to: ID!) { taskHandOver(id: $id, input: { toUserId: $to }) { task { id } ${refusal} } }`,
    about: (stage, target) => stage.review(target),
    variables: ({ officer }, { id }) => ({ id, to: officer.actor.userId }),
    get: only({ clerk: 'NOT_FOUND', head: 'NOT_FOUND', reviewer: 'DATA DATA NOT_FOUND', director: 'DATA DATA NOT_FOUND' }),
  },
  reviewCommentAnswer: {
    document: `mutation($id: ID!) { reviewCommentAnswer(id: $id, input: { text: "已补充" }) { reviewComment { id } ${refusal} } }`,
    about: (stage, target) => stage.comment(target),
    variables: (_, { id }) => ({ id }),
    get: writing,
  },
  groupsArrange: {
    document: `mutation($i: GroupsArrangeInput!) { groupsArrange(input: $i) { consolidation { year } ${refusal} } }`,
    about: (stage, target) => stage.submitted(target),
    variables: ({ district }, { year, itemId }) => ({
      i: { districtCode: district.code, year, kind: 'SHORTCOMING', groups: [{ itemIds: [itemId] }] },
    }),
    get: deciding,
  },
  jointEventConfirm: {
    document: `mutation($id: ID!, $i: JointEventConfirmInput!) { jointEventConfirm(id: $id, input: $i) { consolidation { year } ${refusal} } }`,
    about: (stage, target) => stage.submitted(target),
    variables: ({ district }, { year, itemId }) => ({
      id: v7(),
      i: { districtCode: district.code, year, name: '宪法日', activityIds: [itemId] },
    }),
    get: joining,
  },
  jointEventDecline: {
    document: `mutation($id: ID!, $i: JointEventDeclineInput!) { jointEventDecline(id: $id, input: $i) { consolidation { year } ${refusal} } }`,
    about: (stage, target) => stage.submitted(target),
    variables: ({ district }, { year, itemId }) => ({ id: v7(), i: { districtCode: district.code, year, activityIds: [itemId] } }),
    get: joining,
  },
  jointEventEnd: {
    document: `mutation($id: ID!) { jointEventEnd(id: $id, expectedVersion: 1) { consolidation { year } ${refusal} } }`,
    about: unusedId,
    variables: (_, { id }) => ({ id }),
    get: only({ reviewer: 'NOT_FOUND', director: 'NOT_FOUND' }),
  },
  consolidationDraft: {
    document: `mutation($d: String!, $y: FiscalYear!) { consolidationDraft(districtCode: $d, year: $y) { consolidation { year } ${refusal} } }`,
    about: (stage, target) => stage.submitted(target),
    variables: ({ district }, { year }) => ({ d: district.code, y: year }),
    get: deciding,
  },
  consolidationSave: {
    document: `mutation($d: String!, $y: FiscalYear!) { consolidationSave(districtCode: $d, year: $y, expectedVersion: 1, input: {}) { consolidation { year } ${refusal} } }`,
    about: (stage, target) => stage.submitted(target),
    variables: ({ district }, { year }) => ({ d: district.code, y: year }),
    // Nothing was drafted yet.
    get: only({ reviewer: 'NOT_FOUND', director: 'NOT_FOUND' }),
  },
  totalOverride: {
    document: `mutation($i: TotalOverrideInput!) { totalOverride(input: $i) { consolidation { year } ${refusal} } }`,
    about: (stage, target) => stage.submitted(target),
    variables: ({ district }, { year }) => ({ i: { districtCode: district.code, year, indicator: 'NONE', unit: '次' } }),
    get: only({ reviewer: 'UNKNOWN_REFERENCE UNKNOWN_REFERENCE NOT_FOUND', director: 'UNKNOWN_REFERENCE UNKNOWN_REFERENCE NOT_FOUND' }),
  },
};
