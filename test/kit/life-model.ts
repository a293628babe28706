/**
 * The life of reports as DESIGN §4 tells it ("Report states"), small enough to be read at once. It knows nothing of the server: what an act
 * leads to and what everybody then sees is compared with it command by command.
 */

export type Status = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'PUBLISHED';

/** Everybody who tries: the people of two units, the office (one of them at home in the first unit), an administrator, and another district. */
export const people = {
  clerk: { role: 'DEPARTMENT_CLERK', unit: 0 },
  head: { role: 'DEPARTMENT_HEAD', unit: 0 },
  otherHead: { role: 'DEPARTMENT_HEAD', unit: 1 },
  reviewer: { role: 'DISTRICT_REVIEWER', unit: null },
  atHome: { role: 'DISTRICT_REVIEWER', unit: null },
  director: { role: 'DISTRICT_DIRECTOR', unit: null },
  admin: { role: 'DISTRICT_ADMIN', unit: null },
  stranger: { role: 'DISTRICT_REVIEWER', unit: null },
} as const;
export type Who = keyof typeof people;

/** A text is a title (0 = the one given at the beginning) and whether there is an item. */
export interface Text {
  readonly title: number;
  readonly filled: boolean;
}

export interface ReportModel {
  readonly status: Status;
  readonly version: number;
  readonly text: Text;
  /** the text of each revision */
  readonly signed: readonly Text[];
  readonly accepted: boolean;
  readonly voided: boolean;
  readonly published: boolean;
  readonly comments: { readonly open: number; readonly resolved: number };
}

export interface LifeModel {
  /** one for each unit; null before it is begun */
  reports: [ReportModel | null, ReportModel | null];
  open: boolean;
}

export const aLife = (): LifeModel => ({ reports: [null, null], open: true });

export type Act =
  | { readonly name: 'create'; readonly id: 'own' | 'another'; readonly body: 'same' | 'another' }
  | { readonly name: 'save'; readonly version: number; readonly text: Text }
  | { readonly name: 'submit' | 'accept' | 'publish' | 'return'; readonly version: number };

export type Expected =
  | { readonly is: 'FORBIDDEN' }
  | {
      readonly is: 'REFUSED';
      readonly code: string;
      readonly currentVersion?: number;
      readonly status?: Status;
      readonly allowed?: Status[];
    }
  | { readonly is: 'DONE'; readonly after: ReportModel };

const transitions: Record<Status, Status[]> = {
  DRAFT: ['SUBMITTED'],
  SUBMITTED: ['RETURNED', 'ACCEPTED'],
  RETURNED: ['SUBMITTED'],
  ACCEPTED: ['RETURNED', 'PUBLISHED'],
  PUBLISHED: ['RETURNED'],
};
const leadsTo = { submit: 'SUBMITTED', return: 'RETURNED', accept: 'ACCEPTED', publish: 'PUBLISHED' } as const;
const mayCall: Record<Act['name'], readonly string[]> = {
  create: ['DEPARTMENT_CLERK', 'DEPARTMENT_HEAD'],
  save: ['DEPARTMENT_CLERK', 'DEPARTMENT_HEAD'],
  submit: ['DEPARTMENT_HEAD'],
  return: ['DISTRICT_REVIEWER', 'DISTRICT_DIRECTOR'],
  accept: ['DISTRICT_REVIEWER', 'DISTRICT_DIRECTOR'],
  publish: ['DEPARTMENT_HEAD', 'DISTRICT_DIRECTOR'],
};
const released: readonly Status[] = ['SUBMITTED', 'ACCEPTED', 'PUBLISHED'];
const editable: readonly Status[] = ['DRAFT', 'RETURNED'];

export const isOffice = (who: Who): boolean => /REVIEWER|DIRECTOR/.test(people[who].role) && who !== 'stranger';
const ownUnit = (who: Who, unit: number): boolean => people[who].unit === unit;

/** Whether the report's working text is this person's to see. */
export const sees = (who: Who, unit: number, report: ReportModel | null): report is ReportModel =>
  report !== null && (ownUnit(who, unit) || (isOffice(who) && released.includes(report.status)));

/** Whether an act of this person finds the report: what was submitted once is known to the office by its board even while returned. */
const finds = (who: Who, unit: number, report: ReportModel | null): report is ReportModel =>
  report !== null && (ownUnit(who, unit) || (isOffice(who) && report.signed.length > 0));

/** What the act must lead to. */
export function expected({ reports, open }: LifeModel, who: Who, unit: number, act: Act): Expected {
  const refused = (code: string): Expected => ({ is: 'REFUSED', code });
  const report = reports[unit as 0 | 1];
  if (!mayCall[act.name].includes(people[who].role)) return { is: 'FORBIDDEN' };
  if (act.name === 'create') {
    if (!ownUnit(who, unit)) return refused('NOT_FOUND');
    // Repeating is not beginning, so it works in a closed cycle too.
    if (report && act.id === 'own') return act.body === 'same' ? { is: 'DONE', after: report } : refused('ID_REUSED');
    if (!open) return refused('CYCLE_CLOSED');
    if (report) return refused('ALREADY_EXISTS');
    return { is: 'DONE', after: begun };
  }
  if (!finds(who, unit, report)) return refused('NOT_FOUND');
  const fits = act.name === 'save' ? editable.includes(report.status) : transitions[report.status].includes(leadsTo[act.name]);
  if (!fits) return { ...refused('INVALID_TRANSITION'), status: report.status, allowed: transitions[report.status] } as Expected;
  if ((act.name === 'return' || act.name === 'accept') && who === 'atHome' && unit === 0) return refused('OWN_UNIT');
  if (act.version !== report.version) return { ...refused('STALE_VERSION'), currentVersion: report.version } as Expected;
  // A closed cycle takes no text any more; what was submitted is still reviewed.
  if ((act.name === 'save' || act.name === 'submit') && !open) return refused('CYCLE_CLOSED');
  if (act.name === 'submit' && !report.text.filled) return refused('REQUIRED');
  return { is: 'DONE', after: done(report, act) };
}

export const begun: ReportModel = {
  status: 'DRAFT',
  version: 1,
  text: { title: 0, filled: false },
  signed: [],
  accepted: false,
  voided: false,
  published: false,
  comments: { open: 0, resolved: 0 },
};

function done(report: ReportModel, act: Exclude<Act, { name: 'create' }>): ReportModel {
  const next = { ...report, version: report.version + 1 };
  const { open, resolved } = report.comments;
  switch (act.name) {
    case 'save':
      return { ...next, text: act.text };
    case 'submit':
      return { ...next, status: 'SUBMITTED', signed: [...report.signed, report.text] };
    case 'return':
      return {
        ...{ ...next, status: 'RETURNED', accepted: false, voided: report.voided || report.accepted },
        comments: { open: open + 1, resolved },
      };
    case 'accept':
      return { ...next, status: 'ACCEPTED', accepted: true, comments: { open: 0, resolved: resolved + open } };
    case 'publish':
      return { ...next, status: 'PUBLISHED', published: true };
  }
}

/** The next step of a healthy life, and who takes it: random acts alone seldom come beyond the first submission. */
export function nextStep({ reports, open }: LifeModel, unit: number, reopen: boolean): { who: Who; act: Act } | null {
  const report = reports[unit as 0 | 1];
  const author = unit === 0 ? 'head' : 'otherHead';
  if (!report) return open ? { who: author, act: { name: 'create', id: 'own', body: 'same' } } : null;
  const { version, status, text } = report;
  if (editable.includes(status)) {
    if (!open) return null;
    return text.filled
      ? { who: author, act: { name: 'submit', version } }
      : { who: author, act: { name: 'save', version, text: { title: 1, filled: true } } };
  }
  if (reopen || status === 'PUBLISHED') return { who: 'reviewer', act: { name: 'return', version } };
  return status === 'SUBMITTED'
    ? { who: 'director', act: { name: 'accept', version } }
    : { who: author, act: { name: 'publish', version } };
}

const sameText = (a: Text, b: Text | undefined): boolean => a.title === b?.title && a.filled === b.filled;

/** What this person reads of the report; null when it is not theirs to see. */
export function view({ reports, open }: LifeModel, who: Who, unit: number) {
  const report = reports[unit as 0 | 1];
  if (!sees(who, unit, report)) return null;
  const { status, version, text, signed, accepted, voided, published, comments } = report;
  const { role } = people[who];
  const reviews = isOffice(who) && !(who === 'atHome' && unit === 0);
  return {
    ...{ status, version, accepted, voided, published, comments, ...text },
    revisions: signed.map((_, i) => i + 1),
    changed: signed.length > 0 && !sameText(text, signed.at(-1)),
    canSubmit: role === 'DEPARTMENT_HEAD' && editable.includes(status) && open,
    canReturn: reviews && released.includes(status),
    canAccept: reviews && status === 'SUBMITTED',
    canPublish: (role === 'DEPARTMENT_HEAD' || role === 'DISTRICT_DIRECTOR') && status === 'ACCEPTED',
  };
}

/** What the board shows this person of the unit; null = no line. */
export function line({ reports }: LifeModel, who: Who, unit: number) {
  if (who === 'stranger' || (people[who].unit !== null && !ownUnit(who, unit))) return null;
  const report = reports[unit as 0 | 1];
  const texts = who !== 'admin';
  return {
    status: report?.status ?? 'NOT_STARTED',
    seen: sees(who, unit, report),
    revisions: texts ? (report?.signed.length ?? 0) : 0,
    comments: texts && report ? report.comments.open + report.comments.resolved : 0,
  };
}
