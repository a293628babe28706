import { v7 } from 'uuid';
import type { App } from '../app.js';
import { newToken } from '../modules/identity/token-secret.js';
import { PublicationService } from '../modules/publication/publication.service.js';
import type { ReportService } from '../modules/reports/report.service.js';
import { PublicationChannel } from '../modules/reports/report-status.js';
import { ReviewService } from '../modules/reports/review.service.js';
import { PromiseService } from '../modules/shortcomings/promise.service.js';
import { type Actor, Role } from '../platform/actor.js';
import { Context } from '../platform/context.js';
import { accounts, type DemoAccount } from './accounts.js';
import { departments, district } from './district.js';
import { answerPromises } from './promises.js';
import type { SampleReport } from './sample.js';
import { sampleInput } from './sample-input.js';
import { samples } from './samples/index.js';

/** Sends one statement as the owner of the tables. */
export type OwnerQuery = (text: string, values?: readonly unknown[]) => Promise<unknown[]>;

/** Tokens by account key, as they stand in the tokens file. */
export type DemoTokens = Record<string, string>;

export interface Structure {
  readonly districtId: string;
  readonly departmentIds: ReadonlyMap<string, string>;
}

/** Makes the district and its units. */
export async function prepareStructure(query: OwnerQuery): Promise<Structure> {
  const districtId = v7();
  await query('insert into district (id, code, name) values ($1, $2, $3)', [districtId, district.code, district.name]);
  const departmentIds = new Map<string, string>();
  for (const [i, unit] of departments.entries()) {
    const id = v7();
    departmentIds.set(unit.code, id);
    await query(
      'insert into department (id, district_id, code, name, short_name, aliases, kind, position) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [id, districtId, unit.code, unit.name, unit.shortName, unit.aliases, unit.kind, i + 1],
    );
    await query(
      'insert into department_name (id, district_id, department_id, name, short_name, valid_from) values ($1, $2, $3, $4, $5, $6)',
      [v7(), districtId, id, unit.name, unit.shortName, '2019-01-01'],
    );
  }
  return { districtId, departmentIds };
}

/** Makes the people of a list; each holds one membership. */
export async function prepareAccounts(query: OwnerQuery, structure: Structure, people: readonly DemoAccount[] = accounts): Promise<void> {
  for (const person of people) {
    const userId = v7();
    await query('insert into app_user (id, district_id, name, power, created_at) values ($1, $2, $3, $4, now())', [
      userId,
      structure.districtId,
      person.name,
      person.power,
    ]);
    await query(
      'insert into membership (id, district_id, user_id, role, department_id, home_department_id, valid_from) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        v7(),
        structure.districtId,
        userId,
        person.role,
        structure.departmentIds.get(person.department ?? '') ?? null,
        structure.departmentIds.get(person.homeDepartment ?? '') ?? null,
        '2021-01-01',
      ],
    );
  }
}

/** Gives everybody of a list a new token and takes back the demo's earlier ones. Answers the tokens, which are stored nowhere else. */
export async function issueDemoTokens(query: OwnerQuery, people: readonly DemoAccount[] = accounts): Promise<DemoTokens> {
  const tokens: DemoTokens = {};
  await query(`update token set revoked_at = now() where label = 'demo' and revoked_at is null`);
  for (const person of people) {
    const { token, sha256 } = newToken();
    tokens[person.key] = token;
    await query(
      `insert into token (id, membership_id, label, sha256, created_at)
       select $1, m.id, 'demo', $2, now() from membership m join app_user u on u.id = m.user_id where u.name = $3 and m.role = $4`,
      [v7(), sha256, person.name, person.role],
    );
  }
  return tokens;
}

/** Minutes after the start of the day on which the office collects: every unit submits at its own time, one of them late. */
const submittedAt = (year: number, i: number): Date => new Date(Date.UTC(year + 1, 0, 8 + i, 1, 30 + ((i * 7) % 30)));
const lateUnit = { code: 'cyjd', year: 2023, at: new Date(Date.UTC(2024, 1, 5, 2, 0)) } as const;

/**
 * The database's clock for a demo that tells of earlier years: what it keeps with its time then holds since that time. null = the real one again. Only while
 * a database is prepared that nobody uses yet.
 */
export const setDatabaseClock = async (query: OwnerQuery, time: Date | null): Promise<void> => {
  const now = time === null ? 'now()' : `timestamptz '${time.toISOString()}'`;
  await query(`create or replace function present() returns timestamptz language sql stable as $$ select ${now} $$`);
};

/** Writes the sample reports and moves them to their states through the same services that departments and the office use. */
export async function prepareReports(
  app: Pick<App, 'services'>,
  reports: ReportService,
  structure: Structure,
  {
    onProgress = () => undefined,
    onTime = async () => undefined,
  }: { onProgress?: (done: number, of: number) => void; onTime?: OnTime } = {},
): Promise<void> {
  const order = new Map(departments.map((d, i) => [d.code, i]));
  const promises = new PromiseService(reports);
  reports.gates.push(promises);
  reports.guards.push(promises);
  const reviews = new ReviewService();
  reviews.publishing.push(new PublicationService(reports.documents, null));
  let done = 0;
  for (const sample of samples) {
    const at =
      sample.department === lateUnit.code && sample.year === lateUnit.year
        ? lateUnit.at
        : submittedAt(sample.year, order.get(sample.department) ?? 0);
    await prepareReport({ app, reports, promises, reviews, structure, sample, at, onTime });
    done += 1;
    onProgress(done, samples.length);
  }
}

/** Told before each act, at what time it happens. */
type OnTime = (time: Date) => Promise<void>;

interface ReportPreparation {
  readonly app: Pick<App, 'services'>;
  readonly reports: ReportService;
  readonly promises: PromiseService;
  readonly reviews: ReviewService;
  readonly structure: Structure;
  readonly sample: SampleReport;
  readonly at: Date;
  readonly onTime: OnTime;
}

async function prepareReport({ app, reports, promises, reviews, structure, sample, at, onTime }: ReportPreparation): Promise<void> {
  const departmentId = structure.departmentIds.get(sample.department);
  if (departmentId === undefined) throw new Error(`No demo unit has the code ${sample.department}.`);
  const head = accounts.find((a) => a.role === Role.DEPARTMENT_HEAD && a.department === sample.department);
  const unit = departments.find((d) => d.code === sample.department);
  const actor: Actor = {
    scope: 'DEPARTMENT',
    role: Role.DEPARTMENT_HEAD,
    userId: v7(),
    userName: head?.name ?? `${unit?.shortName}负责人`,
    districtId: structure.districtId,
    departmentId,
    tokenSha256: null,
  };
  const quiet = { error: () => undefined, warn: () => undefined, info: () => undefined };
  const context = new Context({ ...app.services, now: () => at }, actor, null, 'demo', 'zh', quiet);
  await onTime(at);
  const id = await reports.create(context, {
    id: v7(),
    districtCode: district.code,
    departmentCode: sample.department,
    year: sample.year,
    title: sample.title,
  });
  const { input, keys } = sampleInput(sample, v7);
  await reports.save(context, id, 1, input);
  if (sample.status === 'DRAFT') return;
  await answerPromises(context, promises, id);
  await reports.submit(context, id, 2);
  if (sample.status === 'SUBMITTED') return;
  const day = 86_400_000;
  const later = async (days: number, who: Actor) => {
    const time = new Date(at.getTime() + days * day);
    await onTime(time);
    return new Context({ ...app.services, now: () => time }, who, null, 'demo', 'zh', quiet);
  };
  if (sample.status === 'RETURNED') {
    const comments = (sample.returned?.about ?? []).map(({ key, text }) => ({ itemId: keys.get(key) ?? '', text }));
    await reviews.return(await later(4, reviewer(structure)), id, 3, { note: sample.returned?.note ?? '请核实后重新报送。', comments });
    return;
  }
  await reviews.accept(await later(5, reviewer(structure)), id, 3);
  if (sample.status === 'PUBLISHED') {
    await reviews.publish(await later(30, actor), id, 4, { channel: PublicationChannel.WEBSITE });
  }
}

const reviewer = (structure: Structure): Actor => ({
  scope: 'OFFICE',
  role: Role.DISTRICT_REVIEWER,
  userId: v7(),
  userName: accounts.find((a) => a.key === 'reviewer')?.name ?? null,
  districtId: structure.districtId,
  departmentId: null,
  tokenSha256: null,
});
