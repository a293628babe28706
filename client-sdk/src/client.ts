import { type Departments, departments, type Tokens, tokens, type Users, users } from './accounts.js';
import { type Audit, audit } from './audit.js';
import { type Checks, checks } from './checks.js';
import { type Consolidations, consolidations } from './consolidations.js';
import { type Cycles, cycles } from './cycles.js';
import { type DistrictReports, districtReports } from './district-reports.js';
import type { TypedDocument } from './document.js';
import { type Files, files } from './files.js';
import { DistrictDocument, TaxonomyDocument, type TaxonomyKind, ViewerDocument } from './generated/graphql.js';
import { type Commitments, commitments, type FollowUps, followUps, type Shortcomings, shortcomings } from './ledger.js';
import { type Deliveries, deliveries, type Inbox, inbox, type Webhooks, webhooks } from './notices.js';
import { type PublicationDesk, type PublicReports, publicationDesk, publicReports } from './publication.js';
import { type Quality, quality } from './quality.js';
import { type Reports, reports } from './reports.js';
import { type Synonyms, synonyms } from './synonyms.js';
import { type Tasks, tasks } from './tasks.js';
import { type ClientOptions, createTransport } from './transport.js';
import type { District, Taxonomy, Viewer } from './types.js';

/**
 * The API by its nouns. Codes are those people know: a district's six digits (GB/T 2260), a unit's short code.
 * Days are `YYYY-MM-DD` in Asia/Shanghai, instants RFC 3339 in UTC, decimals exact text ("91.7").
 * What you may not see is null or left out. Every call throws `ApiError` when it brings no data.
 */
export interface Client {
  /** Who you are to the server; works without a token too. */
  viewer(): Promise<Viewer>;
  readonly districts: {
    /** null when it is not your district. */
    get(code: string): Promise<District | null>;
  };
  /** Accounts of your district; for its administrator only. */
  readonly users: Users;
  /** Machine tokens; for the administrator of the district only. */
  readonly tokens: Tokens;
  readonly departments: Departments;
  readonly cycles: Cycles;
  readonly reports: Reports;
  readonly checks: Checks;
  readonly publication: PublicationDesk;
  readonly publicReports: PublicReports;
  readonly tasks: Tasks;
  readonly shortcomings: Shortcomings;
  readonly commitments: Commitments;
  readonly followUps: FollowUps;
  readonly files: Files;
  readonly inbox: Inbox;
  readonly webhooks: Webhooks;
  readonly deliveries: Deliveries;
  readonly consolidations: Consolidations & Quality;
  readonly districtReports: DistrictReports;
  readonly synonyms: Synonyms;
  readonly audit: Audit;
  readonly taxonomies: {
    /** The terms of a catalogue that hold on a day; default: today. */
    get(kind: TaxonomyKind, on?: string): Promise<Taxonomy | null>;
  };
  /**
   * Sends a document of your own, with the same retries and errors; answers its `data`. Refusals stay in its `userErrors`.
   * One operation for each document.
   */
  request<TData = unknown, TVariables = Record<string, unknown>>(
    document: TypedDocument<TData, TVariables>,
    ...variables: Record<string, never> extends TVariables ? [variables?: TVariables] : [variables: TVariables]
  ): Promise<TData>;
}

/** A client for one server and one token. It holds no connection and need not be closed. Throws a TypeError for options that cannot work. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  const { request } = transport;
  return {
    viewer: async () => (await request(ViewerDocument, {})).viewer,
    districts: { get: async (code) => (await request(DistrictDocument, { code })).district },
    users: users(transport),
    tokens: tokens(transport),
    departments: departments(transport),
    cycles: cycles(transport),
    reports: reports(transport),
    checks: checks(transport),
    publication: publicationDesk(transport),
    publicReports: publicReports(transport),
    tasks: tasks(transport),
    shortcomings: shortcomings(transport),
    commitments: commitments(transport),
    followUps: followUps(transport),
    files: files(transport),
    inbox: inbox(transport),
    webhooks: webhooks(transport),
    deliveries: deliveries(transport),
    consolidations: { ...consolidations(transport), ...quality(transport) },
    districtReports: districtReports(transport),
    synonyms: synonyms(transport),
    audit: audit(transport),
    taxonomies: { get: async (kind, on) => (await request(TaxonomyDocument, { kind, on })).taxonomy },
    request: (document, ...[variables]) => request(document, (variables ?? {}) as never),
  };
}
