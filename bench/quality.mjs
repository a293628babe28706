/**
 * How long the office waits for the review queue, the quality sheets and the distribution of checks: 60 submitted reports of 5 activities, 20 figures,
 * 5 shortcomings and 5 commitments, some 5,000 characters each, with 4 earlier years to compare with. A fifth of the text stands in every report, another
 * fifth in that of the year before. Build first, then: node_modules/node/bin/node bench/quality.mjs [rounds, default 15]
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { v7 } from 'uuid';
import { connect } from '../dist/server/connect.js';
import { createDatabase, openCluster, urlOf } from '../dist/server/embedded/cluster.js';
import { createHttp } from '../dist/server/http.js';
import { itemPrints } from '../dist/server/modules/checks/fingerprints.js';
import { newToken } from '../dist/server/modules/identity/token-secret.js';
import { startEmbeddedPostgres } from '../dist/server/platform/embedded-postgres/start.js';

const [units, years] = [60, [2019, 2020, 2021, 2022, 2023]];
const rounds = Number(process.argv[2] ?? 15);

/** Always the same numbers (mulberry32). */
let seed = 20231231;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const characters = '执法普宣传监督审查合同纠纷调解企业村社区培训会议制度责任清单案件处罚复议应诉服务窗口平台数据检查整改组织开展推进落实';
const sentence = () =>
  `${Array.from({ length: 30 }, () => characters[Math.floor(random() * characters.length)]).join('')}${Math.floor(random() * 90)}件。`;
const passage = (sentences) => Array.from({ length: sentences }, sentence).join('');
const common = Array.from({ length: 5 }, () => passage(6));

/** A report of a unit as the checks read it, after that of the year before. */
function reportOf(before) {
  const list = (make) => Array.from({ length: 5 }, (_, i) => ({ id: v7(), ...make(i) }));
  return {
    ...{ id: v7(), title: '年度法治政府建设情况报告', preamble: '现将本年度工作情况报告如下：', responsibilities: [], otherMatters: [] },
    activities: list((i) => ({
      heading: `做法${i}`,
      own: passage(6),
      get narrative() {
        return `${common[i]}${before?.activities[i].own ?? ''}${this.own}`;
      },
      figures: Array.from({ length: 4 }, (_, n) => ({ label: `办理案件${n}`, value: 10 + Math.floor(random() * 500), unit: '件' })),
    })),
    shortcomings: list((i) => ({
      text: i % 2 === 0 ? `普法宣传形式单一，创新有待进一步加强。${i}` : `执法中队持证人员仅${i}名。`,
      causes: i === 0 ? [] : [{ text: '编制不足' }],
    })),
    commitments: list((i) => ({ heading: null, text: `完成第${i}项整改，开展轮训2期。` })),
  };
}

const rowsInto = (
  table,
  columns,
) => `insert into ${table} (${columns.map(([name]) => name).join(', ')}) select ${columns.map(([name]) => name).join(', ')}
  from jsonb_to_recordset($1) r (${columns.map((column) => column.join(' ')).join(', ')})`;
const item = [
  ['id', 'uuid'],
  ['report_id', 'uuid'],
  ['position', 'int'],
];

async function fill(owner, district) {
  const { rows: departments } = await owner.query(
    `insert into department (id, district_id, code, name, short_name, kind, position)
     select gen_random_uuid(), $1, 'u' || i, '第' || i || '局', '第' || i || '局', 'DEPARTMENT', i from generate_series(1, ${units}) i returning id`,
    [district],
  );
  const earlier = new Map();
  for (const year of years) {
    const { rows: cycles } = await owner.query(
      `insert into cycle (id, district_id, year, status) values (gen_random_uuid(), $1, $2, 'OPEN') returning id`,
      [district, year],
    );
    const cycle = cycles[0].id;
    await owner.query(
      `insert into submission (id, district_id, cycle_id, department_id, position, due_on)
       select gen_random_uuid(), $1, $2, d.id, d.position, $3 from department d where d.district_id = $1`,
      [district, cycle, `${year + 1}-01-20`],
    );
    const reports = departments.map(({ id }) => ({ unit: id, ...reportOf(earlier.get(id)) }));
    for (const report of reports) earlier.set(report.unit, report);
    await owner.query(
      `insert into report (id, district_id, department_id, cycle_id, title, preamble, status, version, create_hash, created_at, updated_at, submission_at, submission_by, submission_content_hash)
       select r.id, $2, r.unit, $3, r.title, r.preamble, 'DRAFT', 1, 'x', now(), now(), make_timestamptz($4::int + 1, 1, 10 + (random() * 15)::int, 1, 0, 0), '张三', 'x'
       from jsonb_to_recordset($1) r (id uuid, unit uuid, title text, preamble text)`,
      [JSON.stringify(reports), district, cycle, year],
    );
    const below = (list) => reports.flatMap((report) => report[list].map((one, i) => ({ ...one, report_id: report.id, position: i + 1 })));
    const insert = (table, columns, rows) => owner.query(rowsInto(table, [...item, ...columns]), [JSON.stringify(rows)]);
    const text = ['text', 'text'];
    await insert(
      'activity',
      [
        ['heading', 'text'],
        ['narrative', 'text'],
      ],
      below('activities'),
    );
    await insert('shortcoming', [text], below('shortcomings'));
    await insert('commitment', [text], below('commitments'));
    const inner = (list, name, of) =>
      below(list).flatMap((one) => of(one).map((x, i) => ({ ...x, id: v7(), [name]: one.id, report_id: one.report_id, position: i + 1 })));
    await insert(
      'cause',
      [['shortcoming_id', 'uuid'], text],
      inner('shortcomings', 'shortcoming_id', ({ causes }) => causes),
    );
    await owner.query(
      `insert into figure (id, report_id, position, activity_id, label, value, unit, role, approximation)
       select id, report_id, position, activity_id, label, value, unit, 'VALUE', 'EXACT'
       from jsonb_to_recordset($1) r (id uuid, report_id uuid, position int, activity_id uuid, label text, value numeric, unit text)`,
      [JSON.stringify(inner('activities', 'activity_id', ({ figures }) => figures))],
    );
    await owner.query(
      `insert into shortcoming_commitment (shortcoming_id, commitment_id, report_id) select s.id, k.id, s.report_id
       from shortcoming s join commitment k on k.report_id = s.report_id and k.position = s.position join report r on r.id = s.report_id where r.cycle_id = $1 and s.position < 4`,
      [cycle],
    );
    await owner.query(`update report set status = 'SUBMITTED' where cycle_id = $1`, [cycle]);
    for (const report of reports) {
      const prints = itemPrints({ ...report, commitments: report.commitments }).flatMap((one) => one.prints);
      await owner.query(
        `insert into text_fingerprint (report_id, print, district_id, department_id, year) select $1, p, $2, $3, $4 from unnest($5::bigint[]) p on conflict do nothing`,
        [report.id, district, report.unit, year, prints],
      );
    }
  }
  await owner.query('vacuum analyze');
  const { rows } = await owner.query(
    `select count(*)::int as prints, (select avg(length(a))::int from (select string_agg(narrative, '') as a from activity group by report_id) x) as characters from text_fingerprint`,
  );
  console.log(
    `${units} units × ${years.length} years, ${rows[0].characters} characters of activities each, ${rows[0].prints} fingerprints`,
  );
}

async function officer(owner, district) {
  const { token, sha256 } = newToken();
  const person = `insert into app_user (id, district_id, name, power, created_at) values (gen_random_uuid(), $1, '审核', 'BUSINESS', now()) returning id`;
  const { rows: users } = await owner.query(person, [district]);
  const membership = `insert into membership (id, district_id, user_id, role, valid_from) values (gen_random_uuid(), $1, $2, 'DISTRICT_REVIEWER', '2020-01-01') returning id`;
  const { rows: memberships } = await owner.query(membership, [district, users[0].id]);
  const card = `insert into token (id, membership_id, label, sha256, created_at) values (gen_random_uuid(), $1, 'bench', $2, now())`;
  await owner.query(card, [memberships[0].id, sha256]);
  return token;
}

const questions = {
  queue: 'reviewQueue { department { code } reportId risks { code count waived message parts { code count } } placedBecause }',
  quality: 'quality { department { code } report { figures withCause { numerator denominator } checks { code findings waived } } }',
  checks: 'checkDistribution { code units findings departments { code } }',
};

const postgres = await startEmbeddedPostgres({ dataDir: mkdtempSync(join(tmpdir(), 'fazhi-bench-')), durable: false });
try {
  const cluster = await openCluster(postgres.superuserUrl);
  await createDatabase(cluster, 'bench');
  const owner = new pg.Client({ connectionString: urlOf(cluster, 'owner', 'bench') });
  await owner.connect();
  const { rows } = await owner.query(`insert into district (id, code, name) values (gen_random_uuid(), '600000', '区') returning id`);
  await fill(owner, rows[0].id);
  const token = await officer(owner, rows[0].id);
  await owner.end();
  let statements = [];
  const connected = await connect({ url: urlOf(cluster, 'app', 'bench'), poolSize: 2, observe: (text) => statements.push(text) });
  const http = await createHttp(connected.app, { logLevel: 'silent', demo: null, ping: async () => undefined });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const all = { ...questions, 'all three': Object.values(questions).join(' ') };
  for (const [name, fields] of Object.entries(all)) {
    const query = `{ consolidation(districtCode: "600000", year: 2023) { ${fields} } }`;
    const times = [];
    for (let i = 0; i < rounds; i += 1) {
      statements = [];
      const from = performance.now();
      const answer = (await http.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query }) })).json();
      times.push(performance.now() - from);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    }
    const [first] = times;
    times.sort((a, b) => a - b);
    const rest = `median ${times[Math.floor(rounds / 2)].toFixed(0)} ms, slowest ${times.at(-1).toFixed(0)} ms`;
    console.log(`  ${name}: first ${first.toFixed(0)} ms, ${rest}, ${statements.length} statements with those of each transaction`);
  }
  await http.close();
  await connected.close();
} finally {
  await postgres.stop();
}
