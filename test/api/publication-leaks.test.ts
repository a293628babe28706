import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { extractText } from '../../client-sdk/src/documents/index.js';
import { Role } from '../../server/platform/actor.js';
import { type Door, knock, readingEverything } from '../kit/everything-public.js';
import { aMarkedReport, openInData, openInDocument, personalTraces, secret } from '../kit/marked-publication.js';
import { acts, aDistrictAtWork, done, type ReportState } from '../kit/reporting.js';
import { Sql } from '../kit/sql.js';
import { type TestActor, World } from '../kit/world.js';

let world: World;
let at: Awaited<ReturnType<typeof aDistrictAtWork>>;
let report: ReportState;
beforeAll(async () => {
  world = await World.start();
  at = await aDistrictAtWork(world);
  report = await published();
});
afterAll(() => world.stop());

const withhold = async (actor: TestActor, reportId: string, itemId: string) => {
  const document =
    'mutation($r: ID!, $i: WithholdingSaveInput!) { withholdingSave(reportId: $r, input: $i) { userErrors { code message } } }';
  const input = { itemId, reason: 'WORK_SECRET', note: secret('说明') };
  expect((await actor.run(document, { r: reportId, i: input })).expectData()).toEqual({ withholdingSave: { userErrors: [] } });
};

/** A report that was returned with comments, answered, waived, followed up, withheld in part and published. */
async function published(): Promise<ReportState> {
  const { input, withheld } = aMarkedReport('测试区第1局', 2023);
  const draft = done(await acts.save(at.clerk, done(await acts.create(at.clerk, at.district, at.unit)), input as never));
  type Checked = { report: { checks: { id: string; severity: string }[] } };
  const { checks } = (
    await at.clerk.run<Checked>('query($id: ID!) { report(id: $id) { checks { id severity } } }', { id: draft.id })
  ).expectData().report;
  const warning = checks.find(({ severity }) => severity === 'WARNING');
  const waive = 'mutation($id: ID!, $r: String!) { checkWaive(id: $id, input: { reason: $r }) { userErrors { code } } }';
  (await at.clerk.run(waive, { id: warning?.id, r: secret('理由') })).expectData();
  const submitted = done(await acts.submit(at.head, draft));
  await acts.return(at.reviewer, submitted, { note: secret('退回'), comments: [{ itemId: withheld[0], text: secret('意见') }] });
  const again = done(await acts.submit(at.head, { ...submitted, version: submitted.version + 1 }));
  const follow = 'mutation($i: FollowUpRecordInput!) { followUpRecord(input: $i) { userErrors { code } } }';
  (await at.clerk.run(follow, { i: { shortcomingId: withheld[2], state: 'IN_PROGRESS', note: secret('进展') } })).expectData();
  const accepted = done(await acts.accept(at.reviewer, again));
  for (const [i, itemId] of withheld.entries()) await withhold(i % 2 === 0 ? at.head : at.reviewer, accepted.id, itemId);
  return done(await acts.publish(at.head, accepted, { channel: 'WEBSITE' }));
}

const page = () => `/public/${at.district.code}/2023/${at.unit.code}`;

/** What must not be in any answer: what is withheld, personal data, and what the house keeps to itself. */
function leaks(text: string): string[] {
  const own = ['密标', at.clerk.actor.userName!, at.head.actor.userName!, at.reviewer.actor.userName!, 'create_hash', 'source'];
  return [...own, ...personalTraces].filter((word) => text.includes(word));
}

/** Every way in which what is public leaves the house. */
async function doors(headers: Record<string, string> = {}): Promise<Door[]> {
  const { schema } = world.connected.app;
  const place = `districtCode: "${at.district.code}"`;
  const ask = async (field: string, call: string): Promise<Door> => {
    const answer = await world.send(readingEverything(schema, field, call), {}, headers);
    return { name: field, status: 200, headers: {}, text: JSON.stringify([answer.data, answer.errors]), bytes: Buffer.alloc(0) };
  };
  const urls = [page(), `${page()}.json`, `${page()}.docx`, `/public/${at.district.code}`, `/public/${at.district.code}/2023`];
  return [
    await ask('publicReport', `publicReport(${place}, departmentCode: "${at.unit.code}", year: 2023)`),
    await ask('publicReports', `publicReports(${place})`),
    ...(await Promise.all(urls.flatMap((url) => [knock(world, url, headers), knock(world, url, headers, 'HEAD')]))),
    ...(await Promise.all(
      [`${page()}.pdf`, `${page()}/x`, `${page()}.json.docx`, '/public', `/public/${at.district.code}/1999`].map((url) =>
        knock(world, url, headers),
      ),
    )),
  ];
}

test('through no public door leaves what is withheld, a person, or what the house keeps to itself', async () => {
  for (const door of await doors()) expect({ door: door.name, leaks: leaks(door.text) }).toEqual({ door: door.name, leaks: [] });
});

test('all the rest of the report is to be read behind every door that shows it', async () => {
  const found = new Map((await doors()).map((door) => [door.name, door]));
  const missing = (name: string, words: readonly string[]) => words.filter((word) => !found.get(name)!.text.includes(word));
  expect(missing('publicReport', openInData)).toEqual([]);
  expect(missing('publicReports', openInData)).toEqual([]);
  expect(missing(`GET ${page()}.json`, openInData)).toEqual([]);
  expect(missing(`GET ${page()}`, openInDocument)).toEqual([]);
});

test('the document says what the page says, and no more', async () => {
  const door = await knock(world, `${page()}.docx`);
  const { text } = await extractText(new Uint8Array(door.bytes), 'report.docx');
  expect(leaks(text)).toEqual([]);
  expect(openInDocument.filter((word) => !text.includes(word))).toEqual([]);
  expect(text).toContain('〔个人信息已略〕');
  expect(text).toContain('依法不予公开 6 项：工作秘密 6 项');
});

test('whoever asks with a token, and in whatever language, reads the same and no more', async () => {
  const others = [at.otherHead, await world.actor(Role.DISTRICT_ADMIN, at.district), await world.actor(Role.AUDITOR, at.district)];
  const [nobody] = await doors();
  for (const { token } of others) {
    const answers = await doors({ authorization: `Bearer ${token}`, 'accept-language': 'zh-CN' });
    for (const door of answers) expect({ door: door.name, leaks: leaks(door.text) }).toEqual({ door: door.name, leaks: [] });
    expect(answers[0]!.text).toBe(nobody!.text);
  }
});

test('the edition tells how much is left out, by reason and by kind, and nothing of what', async () => {
  const { document } = JSON.parse((await knock(world, `${page()}.json`)).bytes.toString()) as { document: Record<string, unknown> };
  expect(document.withheld).toEqual([{ reason: 'WORK_SECRET', count: 6 }]);
  expect(document.stripped).toEqual([
    { kind: 'MOBILE', count: 5 },
    { kind: 'LANDLINE', count: 2 },
    { kind: 'IDENTITY_NUMBER', count: 1 },
    { kind: 'EMAIL', count: 1 },
    { kind: 'BANK_CARD', count: 1 },
    { kind: 'NAME', count: 2 },
  ]);
  const [commitment] = document.commitments as { addresses: string[] }[];
  const [shortcoming] = document.shortcomings as { id: string }[];
  expect(commitment!.addresses).toEqual([shortcoming!.id]);
});

test('by raw SQL nobody sees a row of any tenant table but the current editions', async () => {
  const sql = await Sql.connect(world.database.appUrl);
  const { rows: tables } = await world.owner.query<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity`,
  );
  const seen = await sql.rolledBack({ scope: 'PUBLIC', district: at.district.id, department: at.unit.id }, async () => {
    const found: Record<string, string[]> = {};
    for (const { name } of tables) {
      const { rows } = await sql.attempt<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`);
      if (rows.length > 0) found[name] = rows.map(({ row }) => row);
    }
    return found;
  });
  await sql.close();
  expect(Object.keys(seen)).toEqual(['public_edition']);
  expect(seen.public_edition!.flatMap(leaks).filter((word) => word !== 'source')).toEqual([]);
});

test('a correction supersedes the edition everywhere, and a withdrawal leaves a stone in its place', async () => {
  await acts.return(at.reviewer, report, { note: '更正数字' });
  const returned = { ...report, version: report.version + 1 };
  expect((await knock(world, page())).status).toBe(200);
  const saved = done(await acts.save(at.clerk, returned, { preamble: '公标更正公' }));
  const accepted = done(await acts.accept(at.reviewer, done(await acts.submit(at.head, saved))));
  done(await acts.publish(at.director, accepted, { channel: 'NEWSPAPER', url: 'https://example.org/a' }));
  const after = await doors();
  for (const door of after) expect({ door: door.name, leaks: leaks(door.text) }).toEqual({ door: door.name, leaks: [] });
  expect(after[0]!.text).toContain('公标更正公');
  expect(after.filter(({ text }) => text.includes('公标导语公')).map(({ name }) => name)).toEqual([]);

  const withdraw =
    'mutation($id: ID!) { publicEditionWithdraw(reportId: $id, input: { reason: INACCURATE, note: "密标撤回密" }) { userErrors { code } publicReport { number withdrawal { reason } } } }';
  expect((await at.director.run(withdraw, { id: report.id })).expectData()).toEqual({
    publicEditionWithdraw: { userErrors: [], publicReport: { number: 3, withdrawal: { reason: 'INACCURATE' } } },
  });
  const gone = await doors();
  for (const door of gone) expect({ door: door.name, leaks: leaks(door.text) }).toEqual({ door: door.name, leaks: [] });
  expect(gone.filter(({ text }) => text.includes('公标')).map(({ name }) => name)).toEqual([]);
  for (const url of [page(), `${page()}.json`, `${page()}.docx`]) expect((await knock(world, url)).status).toBe(410);
  expect((await knock(world, page())).text).toMatch(/已于 .*撤回。原因：内容有误/);
});
