import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import type { ClassType } from 'type-graphql';
import { v7 } from 'uuid';
import { AuditResolver } from './modules/audit/audit.resolver.js';
import { AuditTrail } from './modules/audit/audit-trail.js';
import { HeadSignatureResolver } from './modules/audit/head-signature.resolver.js';
import { ConsolidationResolver } from './modules/consolidation/consolidation.resolver.js';
import { DistrictsResolver } from './modules/districts/districts.resolver.js';
import { ViewerResolver } from './modules/identity/viewer.resolver.js';
import { ContentHashResolver } from './modules/reports/content-hash.resolver.js';
import { ReportService } from './modules/reports/report.service.js';
import { ReportMutationsResolver, reportPayloadResolvers } from './modules/reports/report-mutations.resolver.js';
import { ReportQueriesResolver } from './modules/reports/report-queries.resolver.js';
import { ShortcomingsResolver } from './modules/shortcomings/shortcomings.resolver.js';
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
  DistrictsResolver,
  TaxonomyResolver,
  ReportQueriesResolver,
  ReportMutationsResolver,
  ...reportPayloadResolvers,
  ContentHashResolver,
  ShortcomingsResolver,
  ConsolidationResolver,
  AuditResolver,
  HeadSignatureResolver,
];

/** The schema alone, for emission and for checks; it needs the mapping but no database. */
export async function buildApiSchema(orm: Pick<MikroORM, 'getMetadata'>) {
  const instances = new Map<ClassType, object>();
  const metadata = orm.getMetadata();
  const { schema, planner } = await createSchema(resolvers, (type) => instances.get(type) ?? new type(), metadata);
  const reports = new ReportService(schema, planner, metadata);
  instances.set(ReportMutationsResolver, new ReportMutationsResolver(reports));
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
}

/** Puts the modules together. The caller starts `apollo` and closes the pool. */
export async function createApp({ orm, pool, now = () => new Date(), newId = v7, observe, signingKey = null }: AppOptions): Promise<App> {
  const { schema, planner } = await buildApiSchema(orm);
  const apollo = new ApolloServer<Context>({
    schema,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
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
