import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import type { Answer } from '../kit/answer.js';
import { acts, aDistrictAtWork, done, type ReportState } from '../kit/reporting.js';
import { type SecondServer, secondServer } from '../kit/second-server.js';
import { World } from '../kit/world.js';

/** `npm run test:nightly` sets more. */
const writers = Number(process.env.RACE_WRITERS ?? 8);
const rounds = Number(process.env.RACE_ROUNDS ?? 20);
const limit = 60_000 + writers * rounds * 100;

let world: World;
let server: SecondServer;
beforeAll(async () => {
  world = await World.start();
  // A connection for everybody, so that they meet in PostgreSQL and not in a queue before it.
  server = await secondServer(world, { poolSize: writers + 2 });
});
afterAll(async () => {
  await server.stop();
  await world.stop();
});

interface Race {
  readonly codes: readonly string[];
  readonly currentVersions: readonly (number | undefined)[];
  /** who won, by their place in the race */
  readonly winners: readonly number[];
}

interface Payload {
  readonly report: ReportState | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

/** Everybody at once; how it ended. */
async function race(all: readonly Promise<Answer<unknown>>[]): Promise<Race> {
  const payloads = (await Promise.all(all)).map((answer) => Object.values(answer.expectData() as Record<string, Payload>)[0]!);
  const errors = payloads.flatMap(({ userErrors }) => userErrors);
  return {
    codes: errors.map(({ code }) => code).sort(),
    // The sentence names the version that won.
    currentVersions: errors.map(({ message }) => Number(/at version (\d+)/.exec(message)?.[1]) || undefined),
    winners: payloads.flatMap(({ userErrors }, i) => (userErrors.length === 0 ? [i] : [])),
  };
}

const crowd = <T>(one: (i: number) => T): T[] => Array.from({ length: writers }, (_, i) => one(i));
const losers = (code: string) => Array.from({ length: writers - 1 }, () => code);

/** A district whose people work over sockets and connections of their own, and a draft with one item. */
async function aBusyPlace() {
  const at = await aDistrictAtWork(world);
  const [clerk, head, reviewer, director] = [at.clerk, at.head, at.reviewer, at.director].map(server.as) as [
    typeof at.clerk,
    typeof at.head,
    typeof at.reviewer,
    typeof at.director,
  ];
  const created = done(await acts.create(clerk, at.district, at.unit));
  const report = done(await acts.save(clerk, created, { shortcomings: [{ id: v7(), text: '人员不足' }] }));
  return { clerk, head, reviewer, director, report };
}

const stored = async (id: string) =>
  (
    await world.owner.query<{ status: string; version: number; title: string; revisions: number[] }>(
      `select status, version, title, array(select number from revision where report_id = report.id order by at, number) as revisions
         from report where id = $1`,
      [id],
    )
  ).rows[0]!;

test(
  `of ${writers} saves from one version exactly one wins, ${rounds} times in a row`,
  async () => {
    const { clerk, report } = await aBusyPlace();
    for (let round = 0; round < rounds; round += 1) {
      const from = { ...report, version: report.version + round };
      const { codes, currentVersions, winners } = await race(crowd((i) => acts.save(clerk, from, { title: `${round}-${i}` })));
      expect(codes).toEqual(losers('STALE_VERSION'));
      expect(new Set(currentVersions)).toEqual(new Set(writers > 1 ? [from.version + 1] : []));
      expect(await stored(report.id)).toMatchObject({ version: from.version + 1, title: `${round}-${winners[0]}` });
    }
  },
  limit,
);

test(
  `of ${writers} submissions from one version exactly one wins, and the revisions are one chain without a gap`,
  async () => {
    const { head, reviewer, report } = await aBusyPlace();
    let { version } = report;
    for (let round = 0; round < rounds; round += 1) {
      const { codes, winners } = await race(crowd(() => acts.submit(head, { ...report, version })));
      expect({ codes, won: winners.length }).toEqual({ codes: losers('INVALID_TRANSITION'), won: 1 });
      (await acts.return(reviewer, { ...report, version: version + 1 })).expectData();
      version += 2;
    }
    expect(await stored(report.id)).toMatchObject({
      ...{ status: 'RETURNED', version: report.version + 2 * rounds },
      revisions: Array.from({ length: rounds }, (_, i) => i + 1),
    });
  },
  limit,
);

test(
  `of acceptances and a return at once exactly one wins, and the others are told what it was`,
  async () => {
    const { head, reviewer, director, report } = await aBusyPlace();
    let { version } = report;
    for (let round = 0; round < rounds; round += 1) {
      const submitted = done(await acts.submit(head, { ...report, version }));
      // The one who returns begins at another place each time, so that both ends come about.
      const returner = round % writers;
      const { codes, winners } = await race(
        crowd((i) => (i === returner ? acts.return(reviewer, submitted, { note: '请补充' }) : acts.accept(director, submitted))),
      );
      expect(winners).toHaveLength(1);
      const now = await stored(report.id);
      const returned = winners[0] === returner;
      expect(now).toMatchObject({ status: returned ? 'RETURNED' : 'ACCEPTED', version: submitted.version + 1 });
      // After an acceptance the return would be a reopening, but not of what this reviewer read.
      expect(codes).toEqual(returned ? losers('INVALID_TRANSITION') : [...losers('INVALID_TRANSITION').slice(1), 'STALE_VERSION']);
      version = now.version;
      if (!returned) {
        (await acts.return(reviewer, { ...report, version })).expectData();
        version += 1;
      }
    }
    const { rows } = await world.owner.query<{ comments: number }>(
      'select count(*)::int as comments from review_comment where report_id = $1',
      [report.id],
    );
    // Each round ended with one return, at once or after the acceptance: no loser left a comment behind.
    expect(rows[0]?.comments).toBe(rounds);
    expect((await stored(report.id)).revisions).toHaveLength(rounds);
  },
  limit,
);
