import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { seeded } from '../kit/mutations.js';
import { kept, replayed, type Span } from '../kit/replayed-ledger.js';
import { acts, aDistrictAtWork, answerAll, type ReportState } from '../kit/reporting.js';
import { World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

interface Draft {
  report: ReportState;
  readonly year: number;
  shortcomings: { id: string; text: string; theme: string | null; causes: { id: string; text: string; category: string | null }[] }[];
  commitments: { id: string; text: string; dueOn: string | null; addresses: string[] }[];
}

/** Years of one unit and its office, drawn at random: every act there is, some of them refused. Answers how often each was done. */
async function live(at: Awaited<ReturnType<typeof aDistrictAtWork>>, below: (n: number) => number, steps: number) {
  const drafts: Draft[] = [];
  const done: Record<string, number> = {};
  const one = <T>(list: readonly T[]): T | undefined => list[below(list.length)];
  const maybe = <T>(value: T): T | null => (below(2) === 0 ? value : null);
  let time = Date.parse('2020-02-01T01:00:00Z');

  const count = (act: string, data: unknown) => {
    const [payload] = Object.values((data ?? {}) as Record<string, { userErrors: unknown[] } & Record<string, unknown>>);
    if (payload && payload.userErrors.length === 0) done[act] = (done[act] ?? 0) + 1;
    return payload && payload.userErrors.length === 0 ? payload : undefined;
  };
  const run = async (act: string, actor: typeof at.head, document: string, variables: Record<string, unknown>) =>
    count(act, (await actor.run<Record<string, unknown>>(document, variables)).expectData());
  const moved = (draft: Draft, payload: Record<string, unknown> | undefined) => {
    if (payload?.report) draft.report = payload.report as ReportState;
  };
  const save = async (draft: Draft) => {
    const { shortcomings, commitments } = draft;
    moved(draft, count('save', (await acts.save(at.head, draft.report, { shortcomings, commitments })).expectData()));
  };
  const grow = (draft: Draft) => {
    if (below(2) === 0 && draft.shortcomings.length < 5) {
      draft.shortcomings.push({ id: v7(), text: `问题${below(1000)}`, theme: draft.year > 2020 ? maybe('ENFORCEMENT') : null, causes: [] });
    }
    const fault = one(draft.shortcomings);
    if (fault && below(2) === 0)
      fault.causes = below(3) === 0 ? [] : [{ id: v7(), text: `原因${below(100)}`, category: maybe('CAPACITY') }];
    if (fault && below(3) === 0) fault.text = `问题${below(1000)}`;
    if (below(2) === 0) {
      draft.commitments.push({ id: v7(), text: `承诺${below(1000)}`, dueOn: maybe('2023-06-30'), addresses: fault ? [fault.id] : [] });
    } else if (draft.commitments.length > 0 && below(3) === 0) {
      draft.commitments[0]!.addresses =
        maybe(fault?.id ?? '')
          ?.split(' ')
          .filter(Boolean) ?? [];
    }
  };

  for (let step = 0; step < steps; step += 1) {
    time += (1 + below(400)) * 3_600_000;
    await world.setClock(new Date(time).toISOString());
    const draft = one(drafts);
    const writable = drafts.filter(({ report }) => report.status === 'DRAFT' || report.status === 'RETURNED');
    switch (below(9)) {
      case 0: {
        const year = 2019 + drafts.length;
        if (year > 2023) break;
        const begun: Draft = { report: { id: '', version: 0, status: '' }, year, shortcomings: [], commitments: [] };
        moved(begun, count('create', (await acts.create(at.head, at.district, at.unit, year)).expectData()));
        drafts.push(begun);
        grow(begun);
        await save(begun);
        break;
      }
      case 1: {
        const open = one(writable);
        if (!open) break;
        grow(open);
        await save(open);
        break;
      }
      case 2:
      case 3: {
        const open = one(writable);
        if (!open) break;
        await answerAll(at.head, open.report.id);
        moved(open, count('submit', (await acts.submit(at.head, open.report)).expectData()));
        break;
      }
      case 4:
        {
          const there = one(drafts.filter(({ report }) => report.status === 'SUBMITTED'));
          const returned = there && below(2) === 0 && count('return', (await acts.return(at.reviewer, there.report)).expectData());
          // The office does not see what it returned.
          if (there && returned) there.report = { ...there.report, version: there.report.version + 1, status: 'RETURNED' };
        }
        break;
      case 5:
      case 6: {
        const [shortcomingId, commitmentId] = [one(draft?.shortcomings ?? [])?.id, one(draft?.commitments ?? [])?.id];
        const about = commitmentId && below(2) === 0 ? { commitmentId } : { shortcomingId };
        if (!Object.values(about)[0]) break;
        const state = one(['IN_PROGRESS', 'REPORTED_DONE', 'REPORTED_DONE', 'NOT_DONE', 'ADJUSTED']) as string;
        const day = 'commitmentId' in about && state === 'ADJUSTED' ? maybe(`2024-0${1 + below(9)}-15`) : null;
        const input = { id: v7(), ...about, state, note: '说明', ...(day && { movedTo: day }) };
        await run('follow up', at.head, 'mutation($i: FollowUpRecordInput!) { followUpRecord(input: $i) { userErrors { code } } }', {
          i: input,
        });
        break;
      }
      case 7: {
        const { rows } = await world.owner.query<{ id: string }>(
          `select id from follow_up where district_id = $1 and state = 'REPORTED_DONE' and verification_at is null order by id desc limit 3`,
          [at.district.id],
        );
        const found = one(rows);
        if (!found) break;
        const i = { outcome: one(['CONFIRMED', 'CONFIRMED', 'REJECTED']), note: '现场核实' };
        await run(
          'verify',
          at.reviewer,
          'mutation($id: ID!, $i: FollowUpVerifyInput!) { followUpVerify(id: $id, input: $i) { userErrors { code } } }',
          {
            id: found.id,
            i,
          },
        );
        break;
      }
      default: {
        const earlier = one(drafts.filter((d) => draft && d.year < draft.year));
        const [id, p] = [one(draft?.shortcomings ?? [])?.id, one(earlier?.shortcomings ?? [])?.id];
        if (!id) break;
        if (p && below(4) > 0) {
          await run('link', at.head, 'mutation($id: ID!, $p: ID!) { shortcomingLink(id: $id, previousId: $p) { userErrors { code } } }', {
            id,
            p,
          });
        } else await run('unlink', at.head, 'mutation($id: ID!) { shortcomingUnlink(id: $id) { userErrors { code } } }', { id });
      }
    }
  }
  return done;
}

const sorted = (spans: readonly Span[]) => [...spans].sort((a, b) => a.id.localeCompare(b.id) || a.from - b.from);

test('what the database kept of random lives is what their events tell, and what holds now is what the reports say', async () => {
  const total: Record<string, number> = {};
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const at = await aDistrictAtWork(world, { years: [2019, 2020, 2021, 2022, 2023] });
    const done = await live(at, seeded(seed), 240);
    for (const [act, times] of Object.entries(done)) total[act] = (total[act] ?? 0) + times;
    const told = sorted(await replayed(world.owner, at.district.id));
    expect({ seed, spans: sorted(await kept(world.owner, at.district.id)) }).toEqual({ seed, spans: told });
    total.closed = (total.closed ?? 0) + told.filter(({ until }) => until !== Number.POSITIVE_INFINITY).length;
  }
  // A life in which nothing happened would prove nothing.
  const least = { save: 30, submit: 60, return: 40, 'follow up': 50, verify: 10, link: 10, unlink: 5, closed: 100 };
  for (const [act, times] of Object.entries(least)) expect([act, (total[act] ?? 0) >= times, total[act]]).toEqual([act, true, total[act]]);

  // Drafts are kept too, as they are now.
  for (const table of ['shortcoming', 'cause', 'commitment', 'shortcoming_commitment']) {
    const { rows } = await world.owner.query(
      `select * from (select to_jsonb(t) as row from ${table} t) live full join
         (select to_jsonb(s) - '{valid_from,valid_to,year,addressed,caused,categories}'::text[] as row from ${table}_state s where valid_to = 'infinity') open
         on live.row = open.row where live.row is null or open.row is null`,
    );
    expect([table, rows]).toEqual([table, []]);
  }
});
