import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../server/platform/actor.js';
import { anActivity, aShortcoming } from '../kit/builders.js';
import { fillReports } from '../kit/bulk.js';
import { aDistrictOfRisks, ask, days, question, reported, sound } from '../kit/quality.js';
import { acts, done } from '../kit/reporting.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

/** Which check means what risk, told here once more by hand. */
const kinds: Record<string, string> = {
  ...{ TITLE_YEAR: 'ERROR', OTHER_UNIT: 'ERROR' },
  ...{ PARTS_NOT_TOTAL: 'CONFLICT', RATIO_NOT_QUOTIENT: 'CONFLICT', RATE_ABOVE_100: 'CONFLICT', SECTION_YEAR: 'CONFLICT' },
  ...{ SHORTCOMING_VAGUE: 'VAGUE', FIGURE_SAME_AS_LAST_YEAR: 'REPEAT', COPIED_FROM_EARLIER: 'REPEAT', COPIED_FROM_OTHER: 'REPEAT' },
  ...{ SHORTCOMING_UNANSWERED: 'UNANSWERED', SHORTCOMING_WITHOUT_CAUSE: 'NO_CAUSE' },
};
const gravest = ['ERROR', 'LATE', 'CONFLICT', 'VAGUE', 'REPEAT', 'UNANSWERED', 'NO_CAUSE', 'OTHER'];

interface Raw {
  readonly id: string;
  readonly code: string;
  readonly days: number;
  readonly before: number;
  readonly at: Date;
}

/** What each submitted report bears, from the tables and from the findings of that report alone. */
async function borne(reviewer: TestActor, district: TestDistrict) {
  const { rows } = await world.owner.query<Raw>(
    `select r.id, d.code, greatest(0, (s.submitted_at at time zone 'Asia/Shanghai')::date - s.due_on) as days, r.submission_at as at,
       (select count(*)::int from shortcoming x where x.report_id = r.id and exists (
         select from shortcoming o join report p on p.id = o.report_id join cycle y on y.id = p.cycle_id where o.lineage_id = x.lineage_id and y.year < 2023)) as before
     from submission s join department d on d.id = s.department_id join report r on r.id = s.report_id
     where s.cycle_id = $1 and s.status = 'SUBMITTED' order by d.position`,
    [district.cycles[2023]],
  );
  return Promise.all(
    rows.map(async (row) => {
      const answer = await reviewer.run<{ report: { checks: { code: string; waiver: object | null }[] } }>(
        'query($id: ID!) { report(id: $id) { checks { code waiver { by } } } }',
        { id: row.id },
      );
      const counts = new Map<string, number>([
        ['LATE', row.days],
        ['REPEAT', row.before],
      ]);
      for (const { code, waiver } of answer.expectData().report.checks) {
        const kind = kinds[code] ?? 'OTHER';
        if (waiver === null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      return { ...row, counts: gravest.map((kind) => counts.get(kind) ?? 0) };
    }),
  );
}

test('the queue stands in the order that the raw rows give, with the counts they give', async () => {
  const { district, reviewer } = await aDistrictOfRisks(world);
  const { reviewQueue } = await ask(reviewer, district);
  const raw = await borne(reviewer, district);
  // A number as text in which every digit weighs more than all behind it: presence of each kind but OTHER, then the counts, then who waits.
  const key = ({ counts, at }: (typeof raw)[number]) =>
    [...counts.slice(0, -1).map((n) => (n > 0 ? 0 : 1)), ...counts.map((n) => 999 - n), at.getTime()]
      .map((n) => String(n).padStart(16, '0'))
      .join();
  const sorted = [...raw].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  expect(
    reviewQueue.map(({ department, reportId, late, submittedAt }) => [department.code, reportId, late, new Date(submittedAt)]),
  ).toEqual(sorted.map(({ code, id, days: late, at }) => [code, id, late > 0, at]));
  expect(reviewQueue.map(({ risks }) => gravest.map((code) => risks.find((risk) => risk.code === code)?.count ?? 0))).toEqual(
    sorted.map(({ counts }) => counts),
  );
  for (const { code, count, parts } of reviewQueue.flatMap(({ risks }) => risks))
    if (code !== 'LATE') expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(count);
  // Late by 5 days and by 3, then what contradicts itself, then what was said before.
  expect(reviewQueue.map(({ department }) => department.code)).toEqual(['u2', 'u3', 'u4', 'u5', 'u1']);
  expect(reviewQueue.map(({ placedBecause }) => placedBecause)).toEqual([
    null,
    'Behind 第2局: "late" 5 days there, 3 days here.',
    expect.stringContaining('which bears "late"'),
    expect.stringContaining('"contradictions"'),
    expect.stringContaining('"said before"'),
  ]);
  expect(reviewQueue[0]?.risks[0]?.message).toBe('late 5 days');
});

test('every expected unit has its sheet in the official sequence: counts from its report, or nothing and the reason', async () => {
  const { district, reviewer } = await aDistrictOfRisks(world);
  world.time = days('2024-02-15');
  const { quality, checkDistribution, reviewQueue } = await ask(reviewer, district);
  expect(quality.map(({ department, status, missing }) => [department.code, status, missing])).toEqual([
    ...['u1', 'u2', 'u3', 'u4', 'u5'].map((code) => [code, 'SUBMITTED', null]),
    ...[
      ['u6', 'DRAFT', 'DRAFT'],
      ['u7', 'RETURNED', 'RETURNED'],
      ['u8', 'ACCEPTED', null],
      ['u9', 'NOT_STARTED', 'NOT_STARTED'],
    ],
  ]);
  // The draft and the returned text are the unit's own: not a number of them is told.
  for (const sheet of quality) expect(sheet.report === null).toBe(sheet.missing !== null);
  const of = (code: string) => quality.find(({ department }) => department.code === code)!;
  expect([of('u2'), of('u3'), of('u1')].map(({ late, daysLate }) => [late, daysLate])).toEqual([
    [true, 5],
    [true, 3],
    [false, null],
  ]);
  const share = (numerator: number, denominator: number) => ({ numerator, denominator });
  expect(of('u1').report).toMatchObject({
    ...{ activities: 1, figures: 0, shortcomings: 1, commitments: 1, withCause: share(1, 1), vague: share(0, 1), answered: share(1, 1) },
    ...{ namedBefore: share(0, 1), withOwner: share(1, 1), withDate: share(1, 1), withMeasure: share(1, 1) },
  });
  expect(of('u4').report).toMatchObject({ figures: 3 });
  expect(of('u5').report).toMatchObject({
    namedBefore: share(1, 1),
    withOwner: share(0, 1),
    withDate: share(0, 1),
    withMeasure: share(0, 1),
  });
  expect(of('u8').report).toMatchObject({ vague: share(3, 3), answered: share(1, 3) });

  // The distribution is the sheets added up.
  const seen = quality.flatMap(({ department, report }) => (report?.checks ?? []).map((check) => ({ ...check, unit: department.code })));
  expect(checkDistribution.length).toBe(new Set(seen.map(({ code }) => code)).size);
  for (const { code, units, findings, waived, departments } of checkDistribution) {
    const own = seen.filter((check) => check.code === code);
    expect({ code, units, departments: departments.map((d) => d.code) }).toEqual({
      code,
      units: own.length,
      departments: own.map(({ unit }) => unit),
    });
    const sum = (key: 'findings' | 'waived') => own.reduce((all, check) => all + check[key], 0);
    expect({ findings, waived }).toEqual({ findings: sum('findings'), waived: sum('waived') });
  }
  expect(checkDistribution.map(({ units }) => units)).toEqual(checkDistribution.map(({ units }) => units).sort((a, b) => b - a));
  // And the sheets hold what the queue counts.
  for (const { department, risks } of reviewQueue)
    for (const { code, count, waived } of risks.flatMap(({ parts }) => parts).filter((part) => part.code !== 'NAMED_BEFORE'))
      expect(of(department.code).report?.checks.find((check) => check.code === code)).toMatchObject({ findings: count + waived, waived });
});

test('what a unit lets stand with a reason is shown and does not count; what the district switched off is no finding', async () => {
  const district = await world.district({ units: 2 });
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  const director = await world.actor(Role.DISTRICT_DIRECTOR, district);
  const placeholder = () => sound({ activities: [anActivity({ narrative: '办理案件××件。' })] });
  await reported(world, district, 1, '2024-01-10', placeholder());
  const { head, report } = await reported(world, district, 2, '2024-01-09', placeholder(), { draft: true });
  const { checks } = (
    await head.run<{ report: { checks: { id: string; code: string }[] } }>('query($id: ID!) { report(id: $id) { checks { id code } } }', {
      id: report.id,
    })
  ).expectData().report;
  const waive = 'mutation($id: ID!) { checkWaive(id: $id, input: { reason: "引用原文" }) { userErrors { code } } }';
  await head.run(waive, { id: checks.find(({ code }) => code === 'PLACEHOLDER')!.id });
  done(await acts.submit(head, report));

  const { reviewQueue, checkDistribution } = await ask(reviewer, district);
  expect(reviewQueue.map(({ department }) => department.code)).toEqual(['u1', 'u2']);
  expect(reviewQueue[1]?.risks).toContainEqual({
    ...{ code: 'OTHER', count: 0, waived: 1, message: 'other findings 0 (1 more stand with a reason)' },
    parts: [{ code: 'PLACEHOLDER', count: 0, waived: 1 }],
  });
  expect(checkDistribution.find(({ code }) => code === 'PLACEHOLDER')).toMatchObject({ units: 2, findings: 2, waived: 1 });

  const off =
    'mutation($d: String!) { checkSettingSave(districtCode: $d, code: "PLACEHOLDER", input: { enabled: false }) { userErrors { code } } }';
  (await director.run(off, { d: district.code })).expectData();
  expect((await ask(reviewer, district)).checkDistribution.map(({ code }) => code)).not.toContain('PLACEHOLDER');
});

test('the threshold of a district decides what is vague, in the sheet as in the queue', async () => {
  const district = await world.district({ units: 1 });
  const director = await world.actor(Role.DISTRICT_DIRECTOR, district);
  await reported(world, district, 1, '2024-01-10', sound({ shortcomings: [aShortcoming({ text: '行政执法案卷评查工作机制还不够健全' })] }));
  const set =
    'mutation($d: String!, $t: Int!) { checkSettingSave(districtCode: $d, code: "SHORTCOMING_VAGUE", input: { threshold: $t }) { userErrors { code } } }';
  const seen = [];
  for (const t of [30, 100]) {
    (await director.run(set, { d: district.code, t })).expectData();
    const { quality, reviewQueue } = await ask(director, district);
    seen.push([quality[0]?.report?.vague, reviewQueue[0]?.risks.some(({ code }) => code === 'VAGUE')]);
  }
  expect(seen).toEqual([
    [{ numerator: 1, denominator: 1 }, true],
    [{ numerator: 0, denominator: 1 }, false],
  ]);
});

test('sixty characters copied from another unit are told the office with all reports of the district looked at together', async () => {
  const district = await world.district({ units: 3 });
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  const narrative = '围绕重点企业开展送法上门服务，组织法律顾问团队逐户走访，梳理合同风险点并出具书面意见，帮助企业完善内部合规制度。';
  for (const unit of [1, 2]) await reported(world, district, unit, `2024-01-1${unit}`, sound({ activities: [anActivity({ narrative })] }));
  await reported(world, district, 3, '2024-01-13', sound());
  const { reviewQueue } = await ask(reviewer, district);
  expect(reviewQueue.map(({ department, risks }) => [department.code, risks.find(({ code }) => code === 'REPEAT')?.parts])).toEqual([
    ['u1', [{ code: 'COPIED_FROM_OTHER', count: 1, waived: 0 }]],
    ['u2', [{ code: 'COPIED_FROM_OTHER', count: 1, waived: 0 }]],
    ['u3', undefined],
  ]);
});

test('only the office asks, and of its own district; who reviews also sees the row of the own unit', async () => {
  const [district, other] = [await world.district(), await world.district()];
  await reported(world, district, 1, '2024-01-10', sound());
  const run = (actor: TestActor) => actor.run<{ consolidation: unknown }>(question, { d: district.code, y: 2023 });
  for (const role of [Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD])
    (await run(await world.actor(role, district, district.units[0]))).expectErrors('FORBIDDEN');
  for (const role of [Role.DISTRICT_ADMIN, Role.AUDITOR]) (await run(await world.actor(role, district))).expectErrors('FORBIDDEN');
  expect((await run(await world.actor(Role.DISTRICT_REVIEWER, other))).expectData()).toEqual({ consolidation: null });

  const colleague = await world.actor(Role.DISTRICT_REVIEWER, district);
  await world.owner.query('update membership set home_department_id = $1 where user_id = $2', [
    district.units[0]!.id,
    colleague.actor.userId,
  ]);
  const { reviewQueue, quality } = await ask(colleague, district);
  expect(reviewQueue.map(({ department }) => department.code)).toEqual(['u1']);
  expect(quality[0]?.report).not.toBeNull();
  const mayAccept = await colleague.run('query($id: ID!) { report(id: $id) { viewerCanAccept } }', { id: reviewQueue[0]?.reportId });
  expect(mayAccept.expectData()).toEqual({ report: { viewerCanAccept: false } });
});

test('a cycle without a report is answered: nothing waits, nothing hits, every unit has its row', async () => {
  const district = await world.district({ units: 2 });
  const { reviewQueue, quality, checkDistribution } = await ask(await world.actor(Role.DISTRICT_REVIEWER, district), district);
  expect({ reviewQueue, checkDistribution }).toEqual({ reviewQueue: [], checkDistribution: [] });
  expect(quality.map(({ missing }) => missing)).toEqual(['NOT_STARTED', 'NOT_STARTED']);
});

test('one report and ten send the very same statements, and all three fields together no more than one of them', async () => {
  const sent = async (units: number, document = question) => {
    const district = await world.district({ units, years: [2022, 2023] });
    await fillReports(world, district, { year: 2022 });
    await fillReports(world, district, { year: 2023 });
    const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
    await reviewer.run('{ viewer { role } }');
    world.forgetStatements();
    const answer = await reviewer.run<{ consolidation: Record<string, unknown[]> }>(document, { d: district.code, y: 2023 });
    for (const list of Object.values(answer.expectData().consolidation)) expect(list).not.toHaveLength(0);
    return [...world.statements];
  };
  const [one, ten] = [await sent(1), await sent(10)];
  expect(ten).toEqual(one);
  const alone = await sent(10, 'query($d: String!, $y: FiscalYear!) { consolidation(districtCode: $d, year: $y) { quality { status } } }');
  expect(alone).toHaveLength(ten.length);
});
