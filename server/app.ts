import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import type { ClassType } from 'type-graphql';
import { v7 } from 'uuid';
import { AuditResolver } from './modules/audit/audit.resolver.js';
import { AuditTrail } from './modules/audit/audit-trail.js';
import { HeadSignatureResolver } from './modules/audit/head-signature.resolver.js';
import { CheckService } from './modules/checks/check.service.js';
import { CheckRules } from './modules/checks/check-rules.js';
import {
  CheckMutationsResolver,
  CheckSettingSavePayloadResolver,
  ChecksResolver,
  CheckUnwaivePayloadResolver,
  CheckWaivePayloadResolver,
  VaguenessResolver,
} from './modules/checks/checks.resolver.js';
import { ReportChecks } from './modules/checks/report-checks.js';
import { DistrictReportMutationsResolver, DistrictReportResolver } from './modules/consolidation/composition/district-report.resolver.js';
import { consolidationPayloadResolvers } from './modules/consolidation/consolidation.payloads.js';
import { ConsolidationResolver } from './modules/consolidation/consolidation.resolver.js';
import { IndicatorSynonymsResolver, synonymPayloadResolvers } from './modules/consolidation/indicator-synonyms.resolver.js';
import { ItemGroupMutationsResolver, ItemGroupsResolver } from './modules/consolidation/item-groups.resolver.js';
import { JointEventMutationsResolver, JointEventsResolver } from './modules/consolidation/joint-events.resolver.js';
import {
  ConsolidationPublishResolver,
  PublicConsolidationPreviewResolver,
  PublicDistrictReportResolver,
} from './modules/consolidation/publishing/publishing.resolver.js';
import { QualityResolver } from './modules/consolidation/quality.resolver.js';
import { QualityService } from './modules/consolidation/quality.service.js';
import { SynonymProposalsResolver } from './modules/consolidation/synonym-proposals.resolver.js';
import { CycleService } from './modules/districts/cycle.service.js';
import { CycleMutationsResolver, cyclePayloadResolvers } from './modules/districts/cycle-mutations.resolver.js';
import { DepartmentMutationsResolver, DepartmentSavePayloadResolver } from './modules/districts/department-mutations.resolver.js';
import { DistrictsResolver } from './modules/districts/districts.resolver.js';
import {
  AccountMutationsResolver,
  TokenIssuePayloadResolver,
  TokenRevokePayloadResolver,
  UserSavePayloadResolver,
} from './modules/identity/account-mutations.resolver.js';
import { UsersResolver } from './modules/identity/users.resolver.js';
import { ViewerResolver } from './modules/identity/viewer.resolver.js';
import { ReportImportPayloadResolver, ReportImportResolver } from './modules/importing/report-import.resolver.js';
import { ReportImportService } from './modules/importing/report-import.service.js';
import { NoticeService } from './modules/notices/notice.service.js';
import { NoticesResolver, noticePayloadResolvers } from './modules/notices/notices.resolver.js';
import {
  PublicDocumentResolver,
  PublicEditionPreviewResolver,
  PublicEditionWithdrawPayloadResolver,
  PublicReportsResolver,
} from './modules/publication/public-reports.resolver.js';
import { PublicationService } from './modules/publication/publication.service.js';
import { WithholdingService } from './modules/publication/withholding.service.js';
import { WithholdingsResolver, withholdingPayloadResolvers } from './modules/publication/withholdings.resolver.js';
import { ContentHashResolver } from './modules/reports/content-hash.resolver.js';
import { payloadResolvers } from './modules/reports/report.payloads.js';
import { ReportService } from './modules/reports/report.service.js';
import { ReportDiffResolver } from './modules/reports/report-diff.resolver.js';
import { ReportMutationsResolver } from './modules/reports/report-mutations.resolver.js';
import { ReportQueriesResolver } from './modules/reports/report-queries.resolver.js';
import { ReviewService } from './modules/reports/review.service.js';
import { ReviewMutationsResolver } from './modules/reports/review-mutations.resolver.js';
import { TaskHandOverPayloadResolver, TaskResolver } from './modules/reports/task.resolver.js';
import {
  FollowUpRecordPayloadResolver,
  FollowUpsResolver,
  FollowUpVerifyPayloadResolver,
} from './modules/shortcomings/follow-ups.resolver.js';
import { LineageProposalsResolver, LineageResolver, lineagePayloadResolvers } from './modules/shortcomings/lineage.resolver.js';
import { PromiseService } from './modules/shortcomings/promise.service.js';
import {
  CommitmentAnswerPayloadResolver,
  CommitmentSplitPayloadResolver,
  PromisesResolver,
} from './modules/shortcomings/promises.resolver.js';
import { ShortcomingsResolver } from './modules/shortcomings/shortcomings.resolver.js';
import { TimelineResolver } from './modules/shortcomings/timeline.resolver.js';
import { TaxonomyResolver } from './modules/taxonomy/taxonomy.resolver.js';
import type { Context, Services } from './platform/context.js';
import { Database, type StatementObserver } from './platform/database.js';
import { errorResponsePlugin } from './platform/error-response.js';
import { documentLimits, limitsPlugin } from './platform/limits.js';
import { passThroughPlugin, stringifyResult } from './platform/read/pass-through.js';
import { recordReadsPlugin } from './platform/recorder.js';
import { createSchema } from './platform/schema.js';
import type { SigningKey } from './platform/signing-key.js';

export interface App {
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly apollo: ApolloServer<Context>;
  /** to be flushed before the pool closes */
  readonly trail: AuditTrail;
}

const resolvers: [ClassType, ...ClassType[]] = [
  ViewerResolver,
  UsersResolver,
  AccountMutationsResolver,
  UserSavePayloadResolver,
  TokenIssuePayloadResolver,
  TokenRevokePayloadResolver,
  DistrictsResolver,
  DepartmentMutationsResolver,
  DepartmentSavePayloadResolver,
  CycleMutationsResolver,
  ...cyclePayloadResolvers,
  TaxonomyResolver,
  ReportQueriesResolver,
  ReportMutationsResolver,
  ReviewMutationsResolver,
  ReportDiffResolver,
  TaskResolver,
  TaskHandOverPayloadResolver,
  ChecksResolver,
  VaguenessResolver,
  CheckMutationsResolver,
  CheckWaivePayloadResolver,
  CheckUnwaivePayloadResolver,
  CheckSettingSavePayloadResolver,
  ReportImportResolver,
  ReportImportPayloadResolver,
  ...payloadResolvers,
  ContentHashResolver,
  ShortcomingsResolver,
  TimelineResolver,
  FollowUpsResolver,
  FollowUpRecordPayloadResolver,
  FollowUpVerifyPayloadResolver,
  LineageProposalsResolver,
  LineageResolver,
  ...lineagePayloadResolvers,
  PromisesResolver,
  CommitmentAnswerPayloadResolver,
  CommitmentSplitPayloadResolver,
  WithholdingsResolver,
  ...withholdingPayloadResolvers,
  PublicReportsResolver,
  PublicEditionWithdrawPayloadResolver,
  PublicDocumentResolver,
  PublicEditionPreviewResolver,
  NoticesResolver,
  ...noticePayloadResolvers,
  ConsolidationResolver,
  ItemGroupsResolver,
  ItemGroupMutationsResolver,
  JointEventsResolver,
  JointEventMutationsResolver,
  DistrictReportResolver,
  DistrictReportMutationsResolver,
  ...consolidationPayloadResolvers,
  ConsolidationPublishResolver,
  PublicConsolidationPreviewResolver,
  PublicDistrictReportResolver,
  QualityResolver,
  IndicatorSynonymsResolver,
  ...synonymPayloadResolvers,
  SynonymProposalsResolver,
  AuditResolver,
  HeadSignatureResolver,
];

/** The schema alone, for emission and for checks; it needs the mapping but no database. */
export async function buildApiSchema(
  orm: Pick<MikroORM, 'getMetadata'>,
  { webhookHosts = [], publicUrl = null }: Pick<AppOptions, 'webhookHosts' | 'publicUrl'> = {},
) {
  const instances = new Map<ClassType, object>();
  const metadata = orm.getMetadata();
  const { schema, planner } = await createSchema(resolvers, (type) => instances.get(type) ?? new type(), metadata);
  instances.set(CycleMutationsResolver, new CycleMutationsResolver(new CycleService()));
  const reports = new ReportService(schema, planner, metadata);
  instances.set(ReportMutationsResolver, new ReportMutationsResolver(reports));
  const reviews = new ReviewService();
  const publication = new PublicationService(reports.documents, publicUrl);
  reviews.publishing.push(publication);
  instances.set(ReviewMutationsResolver, new ReviewMutationsResolver(reviews));
  instances.set(WithholdingsResolver, new WithholdingsResolver(new WithholdingService()));
  instances.set(PublicReportsResolver, new PublicReportsResolver(publication));
  instances.set(PublicEditionPreviewResolver, new PublicEditionPreviewResolver(publication));
  instances.set(ReportImportResolver, new ReportImportResolver(new ReportImportService(reports)));
  const checks = new ReportChecks(reports.documents);
  const checkService = new CheckService(checks);
  const checkRules = new CheckRules();
  const promises = new PromiseService(reports);
  reports.gates.push(checkService, promises);
  reports.guards.push(promises);
  instances.set(PromisesResolver, new PromisesResolver(promises));
  instances.set(ChecksResolver, new ChecksResolver(checks));
  instances.set(QualityResolver, new QualityResolver(new QualityService(checks)));
  instances.set(CheckMutationsResolver, new CheckMutationsResolver(checkService, checkRules));
  instances.set(CheckWaivePayloadResolver, new CheckWaivePayloadResolver(checks));
  instances.set(CheckUnwaivePayloadResolver, new CheckUnwaivePayloadResolver(checks));
  instances.set(CheckSettingSavePayloadResolver, new CheckSettingSavePayloadResolver(checkRules));
  instances.set(NoticesResolver, new NoticesResolver(new NoticeService(webhookHosts)));
  instances.set(ContentHashResolver, new ContentHashResolver(reports.documents));
  return { schema, planner };
}

export interface AppOptions {
  readonly orm: MikroORM;
  readonly pool: Pool;
  readonly now?: () => Date;
  readonly newId?: () => string;
  readonly observe?: StatementObserver;
  /** signs heads of the audit trail; default: nothing is signed */
  readonly signingKey?: SigningKey | null;
  /** hosts that webhooks may have; default: none */
  readonly webhookHosts?: readonly string[];
  /** the address under which people reach this server; default: only the paths of its public pages are known */
  readonly publicUrl?: string | null;
}

/** Puts the modules together. The caller starts `apollo` and closes the pool. */
export async function createApp({
  orm,
  pool,
  now = () => new Date(),
  newId = v7,
  observe,
  signingKey = null,
  webhookHosts,
  publicUrl,
}: AppOptions): Promise<App> {
  const { schema, planner } = await buildApiSchema(orm, { webhookHosts, publicUrl });
  const apollo = new ApolloServer<Context>({
    schema,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      // Apollo's page would load scripts and fonts from outside.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      errorResponsePlugin(),
      limitsPlugin(),
      recordReadsPlugin(),
      passThroughPlugin(schema),
    ],
    stringifyResult: stringifyResult as never,
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    stopOnTerminationSignals: false,
  });
  // A database of its own: whoever observes statements hears those of requests, and reads are written down between them.
  const trail = new AuditTrail(new Database(pool), now);
  return { schema, apollo, trail, services: { database: new Database(pool, observe), planner, recorder: trail, signingKey, now, newId } };
}
