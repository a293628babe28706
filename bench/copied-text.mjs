/**
 * How long it takes to find copied text: one report against what a district of 60 units submitted in 5 years. Build first, then:
 * node_modules/node/bin/node bench/copied-text.mjs
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createDatabase, openCluster } from '../dist/server/embedded/cluster.js';
import { fingerprintsOf } from '../dist/server/modules/checks/fingerprints.js';
import { startEmbeddedPostgres } from '../dist/server/platform/embedded-postgres/start.js';

const [units, years, each] = [60, 5, 700];
const postgres = await startEmbeddedPostgres({ dataDir: mkdtempSync(join(tmpdir(), 'fazhi-bench-')), durable: false });
try {
  const cluster = await openCluster(postgres.superuserUrl);
  await createDatabase(cluster, 'bench');
  const url = new URL(postgres.superuserUrl);
  url.pathname = '/bench';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const district = '00000000-0000-7000-8000-000000000001';
  await client.query(`insert into district (id, code, name) values ($1, '999999', '区')`, [district]);
  await client.query(
    `insert into department (id, district_id, code, name, short_name, kind, position)
     select gen_random_uuid(), $1, 'u' || i, '第' || i || '局', '第' || i || '局', 'DEPARTMENT', i from generate_series(1, ${units}) i`,
    [district],
  );
  await client.query(
    `insert into cycle (id, district_id, year, status) select gen_random_uuid(), $1, 2018 + i, 'OPEN' from generate_series(1, ${years}) i`,
    [district],
  );
  await client.query(
    `insert into report (id, district_id, department_id, cycle_id, title, status, version, create_hash, created_at, updated_at)
     select gen_random_uuid(), $1, d.id, c.id, '报告', 'DRAFT', 1, 'x', now(), now() from department d cross join cycle c`,
    [district],
  );
  // A fifth of every report stands in all of them: what everybody writes, the worst there is to sort out.
  await client.query(
    `insert into text_fingerprint (report_id, print, district_id, department_id, year)
     select r.id, case when n <= ${each / 5} then n else (random() * 281474976710655)::bigint end, r.district_id, r.department_id, c.year
     from report r join cycle c on c.id = r.cycle_id cross join generate_series(1, ${each}) n on conflict do nothing`,
  );
  await client.query('analyze');
  const { rows } = await client.query('select id, department_id as unit from report limit 1');
  const { rows: own } = await client.query('select print from text_fingerprint where report_id = $1', [rows[0].id]);
  const { rows: size } = await client.query(
    `select count(*)::int as rows, pg_size_pretty(pg_total_relation_size('text_fingerprint')) as size from text_fingerprint`,
  );
  console.log(`${units} units × ${years} years, ${size[0].rows} fingerprints, ${size[0].size}`);
  await client.query(`select set_config('app.district', $1, false), set_config('app.scope', 'OFFICE', false)`, [district]);
  const times = [];
  for (let i = 0; i < 30; i += 1) {
    const from = performance.now();
    const found = await client.query('select report, year, unit_name, own, common from copied_text($1)', [
      JSON.stringify([{ report: rows[0].id, unit: rows[0].unit, prints: own.map(({ print }) => Number(print)) }]),
    ]);
    times.push(performance.now() - from);
    if (i === 0) console.log(`${found.rowCount} reports share something`);
  }
  times.sort((a, b) => a - b);
  console.log(`copied_text: median ${times[15].toFixed(1)} ms, slowest ${times[29].toFixed(1)} ms`);
  const text = '围绕重点企业开展送法上门服务，组织法律顾问团队逐户走访，梳理合同风险点。'.repeat(170);
  const from = performance.now();
  const prints = fingerprintsOf(text).length;
  console.log(`fingerprints of ${text.length} characters: ${(performance.now() - from).toFixed(1)} ms, ${prints} of them`);
  await client.end();
} finally {
  await postgres.stop();
}
