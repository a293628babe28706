import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CycleDocument } from '../../client-sdk/src/generated/graphql.js';
import { Role } from '../../server/platform/actor.js';
import { aCommitment, anOtherMatter, aReport } from '../kit/builders.js';
import { aDesk, begin, type Desk, done, readReport, refusals, reportSave, reportSubmit } from '../kit/desk.js';
import { World } from '../kit/world.js';

let world: World;
let desk: Desk;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  world.time = new Date('2024-01-15T02:00:00Z');
  desk = await aDesk(world);
});
afterAll(() => world.stop());

/** Canonical JSON by our own hand (RFC 8785): keys in the order of UTF-16 units, no spaces, ECMAScript's numbers and strings. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`).join(',')}}`;
}

const figure = 'id label indicator { code } value unit role approximation source { start end rule }';
const figures = `figures { ${figure} parts { ${figure} parts { ${figure} } } }`;
const signed = `query ($id: ID!) { report(id: $id) {
  id year title addressee preamble closing parts { part presence heading lead source { start end rule } } district { code } department { code }
  responsibilities { id holder duty { code } narrative evidence ${figures} source { start end rule } }
  activities { id heading narrative theme { code } furtherThemes { code } ${figures} source { start end rule } }
  shortcomings { id text causes { id text category source { start end rule } } source { start end rule } }
  commitments { id heading text owner measure dueOn ${figures} addresses { id } source { start end rule } }
  otherMatters { id heading text source { start end rule } }
} }`;

interface Said {
  readonly heading: string | null;
  readonly lead: string;
}

/** What the hash of the report must be, from what anybody can read. */
async function hashByHand(): Promise<string> {
  const { report } = (await desk.head.run<{ report: unknown }>(signed, { id: desk.reportId })).expectData();
  // Left out: parts that say nothing, and places of causes that were typed.
  const { parts, shortcomings, ...rest } = report as { parts: Said[]; shortcomings: { causes: { source: unknown }[] }[] };
  const typed = shortcomings.map((s) => ({ ...s, causes: s.causes.map(({ source: _, ...cause }) => cause) }));
  const said = { ...rest, parts: parts.filter(({ heading, lead }) => heading !== null || lead !== ''), shortcomings: typed };
  return createHash('sha256').update(canonical(said)).digest('hex');
}

/** Where the unit stands on the board of the year, as it sees itself. */
async function board() {
  const { cycle } = (await desk.clerk.run(CycleDocument, { districtCode: desk.district.code, year: 2023 })).expectData();
  return cycle!.submissions.map(({ status, submittedAt, late }) => ({ status, submittedAt, late }))[0];
}
const setStatus = (status: string) => world.owner.query('update report set status = $2 where id = $1', [desk.reportId, status]);

/** A filled draft at version 2, then submitted. */
async function submitted() {
  done(await reportSave(desk.clerk, desk.reportId, 1, aReport()));
  return done(await reportSubmit(desk.head, desk.reportId, 2));
}

describe('a submission', () => {
  test('binds the signer, the time and the hash of exactly this text', async () => {
    world.time = new Date('2024-01-16T03:04:05.678Z');
    const report = await submitted();
    expect(report).toMatchObject({ status: 'SUBMITTED', version: 3, acceptance: null, publication: null });
    const hash = await hashByHand();
    expect(report.submission).toEqual({ at: '2024-01-16T03:04:05.678Z', by: '测试DEPARTMENT_HEAD', contentHash: hash });
    expect(report.contentHash).toBe(hash);
  });

  test('keeps the name of the signer though the person is renamed', async () => {
    await submitted();
    await world.owner.query(`update app_user set name = '改名' where id = $1`, [desk.head.actor.userId]);
    expect((await readReport(desk.clerk, desk.reportId))?.submission?.by).toBe('测试DEPARTMENT_HEAD');
  });

  test('of a report with a single item of any list is taken', async () => {
    for (const only of ['responsibilities', 'activities', 'shortcomings', 'commitments', 'otherMatters'] as const) {
      desk = await aDesk(world);
      const list = aReport({ commitments: [aCommitment()] })[only];
      done(await reportSave(desk.clerk, desk.reportId, 1, { [only]: list }));
      expect(done(await reportSubmit(desk.head, desk.reportId, 2)).status).toBe('SUBMITTED');
    }
  });

  test('moves the unit on the board from NOT_STARTED over DRAFT to SUBMITTED', async () => {
    const district = await world.district({ units: 1 });
    const [unit] = district.units;
    const [clerk, head] = [
      await world.actor(Role.DEPARTMENT_CLERK, district, unit),
      await world.actor(Role.DEPARTMENT_HEAD, district, unit),
    ];
    desk = { district, unit: unit!, clerk, head, reportId: '' };
    expect(await board()).toEqual({ status: 'NOT_STARTED', submittedAt: null, late: null });
    desk = { ...desk, reportId: await begin(clerk, district, unit!, 2023) };
    expect(await board()).toEqual({ status: 'DRAFT', submittedAt: null, late: null });
    await submitted();
    expect(await board()).toEqual({ status: 'SUBMITTED', submittedAt: '2024-01-15T02:00:00.000Z', late: false });
  });

  test('is in time until midnight in Shanghai of the last day, and late from then on', async () => {
    for (const [at, late] of [
      ['2024-01-20T15:59:59.999Z', false],
      ['2024-01-20T16:00:00Z', true],
    ] as const) {
      desk = await aDesk(world);
      world.time = new Date(at);
      await submitted();
      expect(await board()).toMatchObject({ late });
    }
  });

  test('is in time on the last day of an extension', async () => {
    world.time = new Date('2024-02-10T02:00:00Z');
    await world.owner.query(`update submission set extended_to = '2024-02-10' where cycle_id = $1`, [desk.district.cycles[2023]]);
    await submitted();
    expect(await board()).toMatchObject({ late: false });
  });
});

describe('a submitted report', () => {
  test('is seen by the office only from then on, and not while it is returned', async () => {
    const reviewer = await world.actor(Role.DISTRICT_REVIEWER, desk.district);
    done(await reportSave(desk.clerk, desk.reportId, 1, aReport()));
    expect(await readReport(reviewer, desk.reportId)).toBeNull();
    const own = done(await reportSubmit(desk.head, desk.reportId, 2));
    expect(await readReport(reviewer, desk.reportId)).toEqual({ ...own, viewerCanSubmit: false });
    await setStatus('RETURNED');
    expect(await readReport(reviewer, desk.reportId)).toBeNull();
  });

  test('is not seen by the office of another district or by another unit', async () => {
    await submitted();
    const stranger = await aDesk(world);
    const reviewer = await world.actor(Role.DISTRICT_REVIEWER, stranger.district);
    expect(await readReport(reviewer, desk.reportId)).toBeNull();
    expect(await readReport(stranger.head, desk.reportId)).toBeNull();
  });

  test('can be changed by nobody of the unit, nor submitted twice', async () => {
    const report = await submitted();
    for (const by of [desk.clerk, desk.head]) {
      expect(refusals(await reportSave(by, desk.reportId, 3, aReport()))).toEqual([{ code: 'INVALID_TRANSITION', field: 'id' }]);
    }
    expect(refusals(await reportSubmit(desk.head, desk.reportId, 3))).toEqual([{ code: 'INVALID_TRANSITION', field: 'id' }]);
    expect(await readReport(desk.head, desk.reportId)).toEqual({ ...report, viewerCanSubmit: false });
  });

  test('offers the button to submit to the head alone, and only while it may be pressed', async () => {
    const offered = async () =>
      (await Promise.all([desk.clerk, desk.head].map((by) => readReport(by, desk.reportId)))).map((report) => report?.viewerCanSubmit);
    expect(await offered()).toEqual([false, true]);
    await submitted();
    expect(await offered()).toEqual([false, false]);
    await setStatus('RETURNED');
    expect(await offered()).toEqual([false, true]);
    await world.owner.query(`update cycle set status = 'CLOSED' where id = $1`, [desk.district.cycles[2023]]);
    expect(await offered()).toEqual([false, false]);
  });
});

describe('after a return', () => {
  test('the unit changes the text and submits it again: a new time and hash, on the board the first time stays', async () => {
    const first = await submitted();
    const firstTime = '2024-01-15T02:00:00.000Z';
    await world.owner.query(
      `update report set status = 'RETURNED', acceptance_at = now(), acceptance_by = 'x', acceptance_content_hash = 'x' where id = $1`,
      [desk.reportId],
    );
    expect(await board()).toEqual({ status: 'RETURNED', submittedAt: firstTime, late: false });
    const changed = done(await reportSave(desk.clerk, desk.reportId, 3, { otherMatters: [anOtherMatter({ text: '补充事项' })] }));
    expect(changed.submission).toEqual(first.submission);
    expect(changed.contentHash).not.toBe(first.contentHash);

    world.time = new Date('2024-03-01T00:00:00Z');
    const second = done(await reportSubmit(desk.head, desk.reportId, 4));
    expect(second).toMatchObject({ status: 'SUBMITTED', version: 5, acceptance: null });
    expect(second.submission).toMatchObject({ at: '2024-03-01T00:00:00.000Z', contentHash: await hashByHand() });
    expect(await board()).toEqual({ status: 'SUBMITTED', submittedAt: firstTime, late: false });
  });

  test('an unchanged text keeps its hash', async () => {
    const first = await submitted();
    await setStatus('RETURNED');
    expect(done(await reportSubmit(desk.head, desk.reportId, 3)).submission?.contentHash).toBe(first.submission?.contentHash);
  });
});

describe('the content hash', () => {
  test('stays when the same document is saved again, and when something is said of the report that is not its text', async () => {
    const whole = aReport();
    const { contentHash } = done(await reportSave(desk.clerk, desk.reportId, 1, whole));
    expect(done(await reportSave(desk.clerk, desk.reportId, 2, whole)).contentHash).toBe(contentHash);
    expect(done(await reportSave(desk.clerk, desk.reportId, 3, {})).contentHash).toBe(contentHash);
    await world.owner.query(`update commitment set state = 'REPORTED_DONE' where report_id = $1`, [desk.reportId]);
    await setStatus('ACCEPTED');
    expect((await readReport(desk.clerk, desk.reportId))?.contentHash).toBe(contentHash);
  });

  test('changes with every single field of the document, with the order of a list and with an id', async () => {
    const whole = aReport();
    const seen = new Set<string>();
    let version = 1;
    const save = async (input: ReturnType<typeof aReport>) => {
      const { contentHash } = done(await reportSave(desk.clerk, desk.reportId, version++, input));
      seen.add(contentHash);
    };
    const [activity, ...others] = whole.activities!;
    const [total] = activity!.figures!;
    const [responsibility] = whole.responsibilities!;
    const [shortcoming, second] = whole.shortcomings!;
    const [commitment] = whole.commitments!;
    const changes: Partial<typeof whole>[] = [
      {},
      { title: `${whole.title} ` },
      { preamble: `${whole.preamble}。` },
      { responsibilities: [{ ...responsibility!, holder: '局长' }] },
      { responsibilities: [{ ...responsibility!, duty: null }] },
      { responsibilities: [{ ...responsibility!, evidence: null }] },
      { activities: [...others, activity!] },
      { activities: [{ ...activity!, heading: '推进依法行政1' }, ...others] },
      { activities: [{ ...activity!, theme: 'FUNCTIONS' }, ...others] },
      { activities: [{ ...activity!, furtherThemes: ['ENFORCEMENT'] }, ...others] },
      { activities: [{ ...activity!, source: { ...activity!.source!, end: 18 } }, ...others] },
      { activities: [{ ...activity!, figures: [{ ...total!, value: '89.1' }] }, ...others] },
      { activities: [{ ...activity!, figures: [{ ...total!, unit: '个次' }] }, ...others] },
      { activities: [{ ...activity!, figures: [{ ...total!, approximation: 'ABOUT' }] }, ...others] },
      { activities: [{ ...activity!, figures: [{ ...total!, parts: total!.parts!.slice(0, 1) }] }, ...others] },
      { activities: [{ ...activity!, id: '018f0000-0000-7000-8000-000000000001' }, ...others] },
      { shortcomings: [{ ...shortcoming!, causes: shortcoming!.causes!.slice(1) }, second!] },
      { shortcomings: [shortcoming!, { ...second!, text: '执法信息化水平不高！' }] },
      { commitments: [{ ...commitment!, dueOn: '2024-07-01' }] },
      { commitments: [{ ...commitment!, addresses: [] }] },
      { otherMatters: [{ ...whole.otherMatters![0]!, heading: null }] },
    ];
    for (const change of changes) await save({ ...whole, ...change });
    expect(seen.size).toBe(changes.length);
  });
});
