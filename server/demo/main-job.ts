import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Consolidation, createClient, type Report } from '@fazhi/client';
import { v7 } from 'uuid';
import { connect } from '../connect.js';
import { asClient, createDatabase, openCluster, urlOf } from '../embedded/cluster.js';
import { createHttp } from '../http.js';
import { Power, Role } from '../platform/actor.js';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/start.js';
import type { DemoAccount } from './accounts.js';
import { deadlinesOf } from './cycles.js';
import { district } from './district.js';
import { differences } from './main-job-check.js';
import { printConsolidation } from './main-job-print.js';
import { type DemoTokens, issueDemoTokens, prepareAccounts, prepareStructure } from './prepare.js';
import type { SampleReport } from './sample.js';
import { sampleInput } from './sample-input.js';
import { jw2023 } from './samples/2023/jw.js';
import { zstzcjj2023 } from './samples/2023/zstzcjj.js';

/**
 * `npm run demo`: the main job end to end in one process, on a fresh database. The director opens the year, two departments save and submit
 * through the SDK, the office consolidates. It ends with 0 only if what is read back equals what went in.
 */

const year = 2023;
const reporting: readonly SampleReport[] = [zstzcjj2023, jw2023];

const people: readonly DemoAccount[] = [
  ...reporting.map(({ department }) => ({
    key: department,
    name: `${department}负责人`,
    role: Role.DEPARTMENT_HEAD,
    power: Power.BUSINESS,
    department,
  })),
  { key: 'director', name: '依法治区办主任', role: Role.DISTRICT_DIRECTOR, power: Power.BUSINESS },
  { key: 'office', name: '依法治区办', role: Role.DISTRICT_REVIEWER, power: Power.BUSINESS },
];

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Runs the work against a server that exists only for it. */
async function withServer<T>(work: (endpoint: string, tokens: DemoTokens) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fazhi-demo-'));
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false });
  try {
    const cluster = await openCluster(postgres.superuserUrl);
    await createDatabase(cluster, 'demo');
    const tokens = await asClient(urlOf(cluster, 'owner', 'demo'), async (query) => {
      await prepareAccounts(query, await prepareStructure(query), people);
      return issueDemoTokens(query, people);
    });
    const { app, pool, close } = await connect({ url: urlOf(cluster, 'app', 'demo') });
    const http = await createHttp(app, { logLevel: 'silent', demo: null, ping: () => pool.query('select 1') });
    try {
      await http.listen({ port: 0, host: '127.0.0.1' });
      return await work(`http://127.0.0.1:${(http.server.address() as AddressInfo).port}`, tokens);
    } finally {
      await http.close();
      await close();
    }
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function submit(endpoint: string, token: string | undefined, sample: SampleReport) {
  const client = createClient({ endpoint, token });
  const { input: sent } = sampleInput(sample, v7);
  const created = await client.reports.createOrThrow({ districtCode: district.code, departmentCode: sample.department, year });
  const saved = await client.reports.saveOrThrow(created.id, created.version, sent as never);
  const submitted: Report = await client.reports.submitOrThrow(saved.id, saved.version);
  say(
    `${submitted.department.shortName}: ${submitted.status}, version ${submitted.version}, SHA-256 ${submitted.submission?.contentHash.slice(0, 16)}…`,
  );
  return { sent, id: submitted.id };
}

async function run(): Promise<string[]> {
  return withServer(async (endpoint, tokens) => {
    const director = createClient({ endpoint, token: tokens.director });
    const opened = await director.cycles.openOrThrow({ districtCode: district.code, year, deadlines: deadlinesOf(year) });
    say(`${opened.district.name} ${opened.year}: ${opened.status}, ${opened.submissions.length} units expected`);
    const sent = [];
    for (const sample of reporting) sent.push(await submit(endpoint, tokens[sample.department], sample));
    const office = createClient({ endpoint, token: tokens.office });
    const read: Report[] = [];
    for (const { id } of sent) {
      const report = await office.reports.get(id);
      if (!report) throw new Error(`The office does not see the submitted report ${id}.`);
      read.push(report);
    }
    const consolidation: Consolidation | null = await office.consolidations.get(district.code, year);
    if (!consolidation) throw new Error(`The office sees no consolidation of ${year}.`);
    printConsolidation(consolidation, say);
    return differences(
      sent.map((s) => s.sent),
      read,
      consolidation,
    );
  });
}

try {
  const found = await run();
  say(
    found.length === 0
      ? '\nWhat was read back equals what went in.'
      : `\nWhat was read back differs:\n${found.map((d) => `  - ${d}`).join('\n')}`,
  );
  process.exitCode = found.length === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
