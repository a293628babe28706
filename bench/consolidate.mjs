/**
 * How long the office waits when it puts the reports of a year together: 60 units, each with one of the labelled reports, read by the importer and
 * submitted. Prints times and the memory of the command line, run as a user runs it.
 * Build first, then: node_modules/node/bin/node bench/consolidate.mjs [units, default 60]
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { connect } from '../dist/server/connect.js';
import { createDatabase, openCluster, urlOf } from '../dist/server/embedded/cluster.js';
import { createHttp } from '../dist/server/http.js';
import { newToken } from '../dist/server/modules/identity/token-secret.js';
import { startEmbeddedPostgres } from '../dist/server/platform/embedded-postgres/start.js';

const units = Number(process.argv[2] ?? 60);
const corpus = new URL('../test/corpus/open/', import.meta.url);
const texts = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, corpus), 'utf8'));
const dir = mkdtempSync(join(tmpdir(), 'fazhi-bench-'));
const postgres = await startEmbeddedPostgres({ dataDir: join(dir, 'data'), durable: false });

/** Runs the command line; answers its time in seconds and its greatest memory in megabytes. */
function fazhi(url, token, args) {
  const from = performance.now();
  const env = { ...process.env, FAZHI_URL: url, FAZHI_TOKEN: token };
  const child = spawn(process.execPath, [new URL('../client-sdk/bin/fazhi.mjs', import.meta.url).pathname, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
    } catch {
      // It has ended.
    }
  }, 10);
  return new Promise((done) => {
    child.stdout.resume();
    child.on('close', (code) => {
      clearInterval(watch);
      done({ code, seconds: (performance.now() - from) / 1000, megabytes: peak / 1024 });
    });
  });
}

try {
  const cluster = await openCluster(postgres.superuserUrl);
  await createDatabase(cluster, 'bench');
  const owner = new pg.Client({ connectionString: urlOf(cluster, 'owner', 'bench') });
  await owner.connect();
  const one = async (text, values) => (await owner.query(text, values)).rows[0]?.id;
  const districtId = await one(`insert into district (id, code, name) values (gen_random_uuid(), '600000', '测试区') returning id`);
  await owner.query(
    `insert into department (id, district_id, code, name, short_name, kind, position) select gen_random_uuid(), $1, 'u' || i, '第' || i || '局', '第' || i || '局', 'DEPARTMENT', i from generate_series(1, $2::int) i`,
    [districtId, units],
  );
  const cycleId = await one(`insert into cycle (id, district_id, year, status) values (gen_random_uuid(), $1, 2023, 'OPEN') returning id`, [
    districtId,
  ]);
  await owner.query(
    `insert into submission (id, district_id, cycle_id, department_id, position, due_on) select gen_random_uuid(), $1, $2, id, position, '2024-01-20' from department where district_id = $1`,
    [districtId, cycleId],
  );
  const tokenFor = async (role, departmentId) => {
    const { token, sha256 } = newToken();
    const person = await one(
      `insert into app_user (id, district_id, name, power, created_at) values (gen_random_uuid(), $1, '张三', 'BUSINESS', now()) returning id`,
      [districtId],
    );
    const membership = await one(
      `insert into membership (id, district_id, user_id, role, department_id, valid_from) values (gen_random_uuid(), $1, $2, $3, $4, '2020-01-01') returning id`,
      [districtId, person, role, departmentId],
    );
    await owner.query(
      `insert into token (id, membership_id, label, sha256, created_at) values (gen_random_uuid(), $1, 'bench', $2, now())`,
      [membership, sha256],
    );
    return token;
  };
  const connected = await connect({ url: urlOf(cluster, 'app', 'bench'), poolSize: 4 });
  const http = await createHttp(connected.app, { logLevel: 'silent', demo: null, ping: async () => undefined });
  const url = await http.listen({ port: 0, host: '127.0.0.1' });
  const ask = async (token, query, variables = {}) => {
    const from = performance.now();
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return { data, time: performance.now() - from };
  };
  const departments = (await owner.query('select id, code from department where district_id = $1 order by position', [districtId])).rows;
  for (const [i, { id, code }] of departments.entries()) {
    const token = await tokenFor('DEPARTMENT_CLERK', id);
    const input = { id: crypto.randomUUID(), districtCode: '600000', departmentCode: code, year: 2023, text: texts[i % texts.length] };
    const { data } = await ask(
      token,
      'mutation($i: ReportImportInput!) { reportImport(input: $i) { report { id } userErrors { message } } }',
      { i: input },
    );
    if (data.reportImport.report === null) throw new Error(JSON.stringify(data.reportImport.userErrors));
  }
  // Their titles name other units and years, which would block a submission: what is measured is what comes after it.
  await owner.query(
    `update report set status = 'SUBMITTED', submission_at = now(), submission_by = '张三', submission_content_hash = 'x' where district_id = $1`,
    [districtId],
  );
  await owner.query('vacuum analyze');
  const office = await tokenFor('DISTRICT_DIRECTOR', null);
  const of = '(districtCode: "600000", year: 2023)';
  const counts = (
    await owner.query(
      `select (select count(*)::int from activity) as activities, (select count(*)::int from figure) as figures, (select count(*)::int from shortcoming) as shortcomings,
     (select count(*)::int from cause) as causes, (select count(*)::int from commitment) as commitments`,
    )
  ).rows[0];
  console.log(
    `${units} reports: ${Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}`,
  );
  for (const [name, query] of Object.entries({
    'groups of shortcomings': `{ consolidation${of} { shortcomingGroups { label } } }`,
    'groups of causes': `{ consolidation${of} { causeGroups { label } } }`,
    'events of several units': `{ consolidation${of} { jointEvents { name } } }`,
    'the district’s report, drafted': `mutation { consolidationDraft${of} { consolidation { document { version } } userErrors { message } } }`,
    'the district’s report, with its sources': `{ consolidation${of} { document { sections { clauses { text stale sources { text state } } } } } }`,
  })) {
    const times = [];
    for (let i = 0; i < 5; i += 1) times.push((await ask(office, query)).time);
    console.log(`  ${name}: ${times.sort((a, b) => a - b)[2].toFixed(0)} ms (median of 5)`);
  }
  const files = ['--out', join(dir, 'report.docx'), '--xlsx', join(dir, 'report.xlsx')];
  for (const args of [['--xlsx', join(dir, 'a.xlsx')], ['--out', join(dir, 'a.docx')], files].map((some) => [
    'consolidate',
    '--year',
    '2023',
    '--force',
    ...some,
  ])) {
    const { code, seconds, megabytes } = await fazhi(url, office, args);
    console.log(
      `  fazhi ${args.filter((one) => /^(consolidate|--out|--xlsx)$/.test(one)).join(' ')}: ends with ${code} after ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
    );
  }
  await owner.end();
  await http.close();
  await connected.close();
} finally {
  await postgres.stop();
}
