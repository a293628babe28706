/**
 * How long the questions of the ledger take with one and with many districts in the database, 60 units × 5 years × 4 items each, asked by the office
 * of one of them through HTTP, in turns, and whether PostgreSQL answers them by the same plan.
 * Build first, then: node_modules/node/bin/node bench/ledger.mjs [districts, default 280; making them takes some minutes]
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { connect } from '../dist/server/connect.js';
import { createDatabase, openCluster, urlOf } from '../dist/server/embedded/cluster.js';
import { createHttp } from '../dist/server/http.js';
import { newToken } from '../dist/server/modules/identity/token-secret.js';
import { startEmbeddedPostgres } from '../dist/server/platform/embedded-postgres/start.js';

const [units, years, items, rounds] = [60, 5, 4, 60];
const many = Number(process.argv[2] ?? 280);

const district = `
with place as (insert into district (id, code, name) select gen_random_uuid(), $1, '区' returning id),
unit as (insert into department (id, district_id, code, name, short_name, kind, position)
  select gen_random_uuid(), p.id, 'u' || i, '第' || i || '局', '第' || i || '局', 'DEPARTMENT', i from place p, generate_series(1, ${units}) i returning id, district_id),
year as (insert into cycle (id, district_id, year, status) select gen_random_uuid(), p.id, 2018 + i, 'OPEN' from place p, generate_series(1, ${years}) i returning id)
select (select id from place) as id`;
const below = [
  `insert into report (id, district_id, department_id, cycle_id, title, status, version, create_hash, created_at, updated_at, submission_at, submission_by, submission_content_hash)
   select gen_random_uuid(), d.district_id, d.id, c.id, '报告', 'SUBMITTED', 3, 'x', now(), now(), now(), '张三', 'x'
   from department d join cycle c on c.district_id = d.district_id where d.district_id = $1`,
  `insert into shortcoming (id, report_id, position, text) select gen_random_uuid(), r.id, n,
     (array['专职法制人员力量不足，审核把关不严', '普法宣传形式较为单一，受众覆盖不广', '执法信息化水平不高，数据共享不畅', '重大决策程序执行不够规范'])[n]
   from report r, generate_series(1, ${items}) n where r.district_id = $1`,
  `insert into commitment (id, report_id, position, text, due_on) select gen_random_uuid(), r.id, n, '完成第' || n || '项整改并开展培训', '2024-06-30'
   from report r, generate_series(1, ${items}) n where r.district_id = $1`,
  `insert into shortcoming_commitment (shortcoming_id, commitment_id, report_id) select s.id, c.id, s.report_id
   from shortcoming s join commitment c on c.report_id = s.report_id and c.position = s.position where s.district_id = $1 and s.position > 1`,
  `insert into shortcoming_link (id, shortcoming_id, previous_id, kind, at, by) select gen_random_uuid(), s.id, p.id, 'LINKED', now(), '张三'
   from shortcoming s join report r on r.id = s.report_id join cycle c on c.id = r.cycle_id
   join report pr on pr.department_id = r.department_id join cycle pc on pc.id = pr.cycle_id and pc.year = c.year - 1
   join shortcoming p on p.report_id = pr.id and p.position = s.position where s.district_id = $1 and s.position < 3 order by c.year`,
];

const fields = 'nodes { id text department { code } report { year } lineage { id firstYear yearsOpen timesPromised occurrences state } }';
const questions = {
  'open, longest first': `shortcomings(filter: { states: [OPEN, IN_PROGRESS, RECURRED], current: true }, orderBy: LONGEST_OPEN, first: 50) { ${fields} }`,
  unaddressed: `shortcomings(filter: { unaddressed: true, current: true }, first: 50) { ${fields} }`,
  recurring: `shortcomings(filter: { recurring: true, current: true }, first: 50) { ${fields} }`,
  'promised in vain': `shortcomings(filter: { promisedInVain: true, current: true }, first: 50) { ${fields} }`,
  overdue: `shortcomings(filter: { overdue: true }, first: 50) { ${fields} }`,
  'two characters of text': `shortcomings(filter: { text: "人员" }, first: 50) { nodes { id text } }`,
  'history of a unit': `shortcomings(filter: { departmentCodes: ["u7"] }, orderBy: OLDEST_FIRST, first: 50) { ${fields} }`,
  'open as of a day': `shortcomings(filter: { states: [OPEN, IN_PROGRESS, RECURRED], current: true }, orderBy: LONGEST_OPEN, first: 50, asOf: "2099-01-01") { ${fields} }`,
  'without cause': `shortcomings(filter: { withoutCause: true, current: true }, first: 50) { ${fields} }`,
  'by cause': `shortcomings(filter: { causeCategories: [CAPACITY] }, first: 50) { ${fields} }`,
  'timeline of a unit':
    'timeline(districtCode: "600000", departmentCode: "u7", first: 50) { nodes { kind at year shortcoming { text } commitment { text } } }',
  'overdue commitments': 'commitments(filter: { overdue: true }, first: 50) { nodes { id text daysOverdue department { code } } }',
};

const postgres = await startEmbeddedPostgres({ dataDir: mkdtempSync(join(tmpdir(), 'fazhi-bench-')), durable: false });

const copied = ['district', 'department', 'cycle', 'report', 'shortcoming', 'commitment', 'shortcoming_commitment', 'shortcoming_link'];
const states = ['shortcoming_state', 'cause_state', 'commitment_state', 'shortcoming_commitment_state'];

/**
 * The same district again and again under other ids, without its triggers: what they would make is copied too. Ids of one district stand together, as
 * those made by the clock do (UUIDv7).
 */
async function copies(owner, count) {
  for (const table of [...copied, ...states]) {
    const { rows: columns } = await owner.query(
      `select attname as name, atttypid = 'uuid'::regtype as id from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
      [table],
    );
    const value = ({ name, id }) =>
      id
        ? `(lpad(to_hex(n), 8, '0') || substr(t.${name}::text, 9))::uuid`
        : table === 'district' && name === 'code'
          ? '(600000 + n)::text'
          : `t.${name}`;
    await owner.query(`alter table ${table} disable trigger user`);
    await owner.query(
      `insert into ${table} (${columns.map(({ name }) => name).join(', ')}) select ${columns.map(value).join(', ')} from ${table} t, generate_series(1, ${count}) n`,
    );
    await owner.query(`alter table ${table} enable trigger user`);
  }
}

/** A database with so many districts, and a door to it for the office of the first. */
async function place(cluster, name, districts) {
  await createDatabase(cluster, name);
  const owner = new pg.Client({ connectionString: urlOf(cluster, 'owner', name) });
  await owner.connect();
  const { token, sha256 } = newToken();
  const { rows } = await owner.query(district, ['600000']);
  for (const statement of below) await owner.query(statement, [rows[0].id]);
  const person = `insert into app_user (id, district_id, name, power, created_at) values (gen_random_uuid(), $1, '审核', 'BUSINESS', now()) returning id`;
  const { rows: users } = await owner.query(person, [rows[0].id]);
  const membership = `insert into membership (id, district_id, user_id, role, valid_from) values (gen_random_uuid(), $1, $2, 'DISTRICT_REVIEWER', '2020-01-01') returning id`;
  const { rows: memberships } = await owner.query(membership, [rows[0].id, users[0].id]);
  const card = `insert into token (id, membership_id, label, sha256, created_at) values (gen_random_uuid(), $1, 'bench', $2, now())`;
  await owner.query(card, [memberships[0].id, sha256]);
  await copies(owner, districts - 1);
  await owner.query('vacuum analyze');
  const { rows: office } = await owner.query(`select district_id as district, user_id as person from membership limit 1`);
  await owner.end();
  const statements = [];
  const connected = await connect({ url: urlOf(cluster, 'app', name), poolSize: 2, observe: (text) => statements.push(text) });
  const http = await createHttp(connected.app, { logLevel: 'silent', demo: null, ping: async () => undefined });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const ask = async (question) => {
    const from = performance.now();
    const answer = await http.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query: `{ ${question} }` }) });
    const time = performance.now() - from;
    const { data, errors } = answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return { time, found: Object.values(data)[0].nodes.length };
  };
  /** How PostgreSQL reaches the tables for a question, as the app role: one line a node. */
  const plan = async (question) => {
    statements.length = 0;
    await ask(question);
    const text = statements.find((one) => one.includes('_state '));
    const app = new pg.Client({ connectionString: urlOf(cluster, 'app', name) });
    await app.connect();
    await app.query('begin');
    const settings = { district: office[0].district, department: '', scope: 'OFFICE', user: office[0].person };
    for (const [key, value] of Object.entries(settings)) await app.query('select set_config($1, $2, true)', [`app.${key}`, value]);
    const { rows } = await app.query(`explain (generic_plan, format json) ${text}`);
    await app.query('rollback');
    await app.end();
    const nodes = (node) => [
      ...(node['Relation Name']?.endsWith('_state')
        ? [`${node['Node Type']} ${node['Index Name'] ?? node.Plans?.[0]?.['Index Name'] ?? node['Relation Name']}`]
        : []),
      ...(node.Plans ?? []).flatMap(nodes),
    ];
    return nodes(rows[0]['QUERY PLAN'][0].Plan);
  };
  return {
    ask,
    plan,
    close: async () => {
      await http.close();
      await connected.close();
    },
  };
}

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
try {
  const cluster = await openCluster(postgres.superuserUrl);
  const places = [await place(cluster, 'one', 1), await place(cluster, 'many', many)];
  console.log(
    `${units} units × ${years} years × ${items} items; median of ${rounds}, in turns: 1 district, ${many} districts, ratio, plan`,
  );
  for (const [name, question] of Object.entries(questions)) {
    const times = [[], []];
    let found = 0;
    for (let i = 0; i < rounds; i += 1) {
      for (const at of i % 2 === 0 ? [0, 1] : [1, 0]) {
        const { time, found: nodes } = await places[at].ask(question);
        times[at].push(time);
        found = nodes;
      }
    }
    const [few, all] = times.map(median);
    const [small, large] = [await places[0].plan(question), await places[1].plan(question)];
    const throughout = large.filter((node) => node.startsWith('Seq Scan'));
    const same =
      JSON.stringify(small) === JSON.stringify(large) ? 'same plan' : `other plan\n    ${small.join(', ')}\n    ${large.join(', ')}`;
    console.log(
      `  ${name}: ${few.toFixed(1)} ms, ${all.toFixed(1)} ms, ${(all / few).toFixed(2)}, ${found} on the page, ${throughout.length > 0 ? 'READS A TABLE THROUGH, ' : ''}${same}`,
    );
  }
  for (const one of places) await one.close();
} finally {
  await postgres.stop();
}
