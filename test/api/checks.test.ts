import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { fingerprint } from '../kit/fingerprint.js';
import { acts, aDistrictAtWork, done, type ReportState } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

interface Check {
  readonly id: string;
  readonly code: string;
  readonly severity: string;
  readonly itemId: string | null;
  readonly message: string;
  readonly waiver: { reason: string; by: string } | null;
}
interface Refusal {
  readonly code: string;
  readonly field: string[] | null;
  readonly message: string;
}
const fields = 'id code severity itemId message waiver { reason by }';

const checksOf = async (actor: TestActor, id: string): Promise<Check[] | null> =>
  (
    await actor.run<{ report: { checks: Check[] } | null }>(`query($id: ID!) { report(id: $id) { checks { ${fields} } } }`, { id })
  ).expectData().report?.checks ?? null;
const waive = async (actor: TestActor, id: string, reason = '引用文件原名') =>
  (
    await actor.run<{ checkWaive: { check: Check | null; userErrors: Refusal[] } }>(
      `mutation($id: ID!, $r: String!) { checkWaive(id: $id, input: { reason: $r }) { check { ${fields} } userErrors { code field message } } }`,
      { id, r: reason },
    )
  ).expectData().checkWaive;
const set = async (actor: TestActor, d: string, code: string, input: Record<string, unknown>) =>
  (
    await actor.run<{
      checkSettingSave: { rule: { enabled: boolean; threshold: { value: number } | null } | null; userErrors: Refusal[] };
    }>(
      'mutation($d: String!, $c: String!, $i: CheckSettingSaveInput!) { checkSettingSave(districtCode: $d, code: $c, input: $i) { rule { enabled threshold { value } } userErrors { code field message } } }',
      { d, c: code, i: input },
    )
  ).expectData().checkSettingSave;

type Place = Awaited<ReturnType<typeof aDistrictAtWork>>;
const draft = async (at: Place, input: Record<string, unknown>, year = 2023): Promise<ReportState> =>
  done(await acts.save(at.clerk, done(await acts.create(at.clerk, at.district, at.unit, year)), input));
const withPlaceholder = (id = v7()) => ({ activities: [{ id, heading: '普法', narrative: '办理案件××件。' }] });
const placeholder = (checks: Check[] | null) => checks!.find(({ code }) => code === 'PLACEHOLDER')!;

describe('a waiver', () => {
  test('lets a warning stand with its reason, is seen by the office, and lapses when the item changes', async () => {
    const at = await aDistrictAtWork(world);
    const item = v7();
    const report = await draft(at, { ...withPlaceholder(item), shortcomings: [{ id: v7(), text: '人员不足' }] });
    const before = placeholder(await checksOf(at.clerk, report.id));
    expect(before.waiver).toBeNull();
    const { check, userErrors } = await waive(at.clerk, before.id);
    expect(userErrors).toEqual([]);
    expect(check).toMatchObject({ id: before.id, waiver: { reason: '引用文件原名', by: at.clerk.actor.userName } });
    // What is waived in one item stays open in others.
    expect((await checksOf(at.clerk, report.id))!.filter(({ waiver }) => waiver !== null)).toHaveLength(1);

    const submitted = done(await acts.submit(at.head, report));
    expect(placeholder(await checksOf(at.reviewer, report.id)).waiver).toMatchObject({ reason: '引用文件原名' });
    expect((await waive(at.clerk, before.id)).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);

    await acts.return(at.reviewer, submitted);
    const returned = { ...submitted, version: submitted.version + 1 };
    done(await acts.save(at.clerk, returned, { activities: [{ id: item, heading: '普法', narrative: '办理案件××件，结案××件。' }] }));
    expect(placeholder(await checksOf(at.clerk, report.id)).waiver).toBeNull();
  });

  test('can be taken back', async () => {
    const at = await aDistrictAtWork(world);
    const report = await draft(at, withPlaceholder());
    const { id } = placeholder(await checksOf(at.clerk, report.id));
    await waive(at.clerk, id);
    const answer = await at.clerk.run<{ checkUnwaive: { check: Check } }>(
      `mutation($id: ID!) { checkUnwaive(id: $id) { check { ${fields} } userErrors { code } } }`,
      { id },
    );
    expect(answer.expectData().checkUnwaive).toMatchObject({ check: { id, waiver: null }, userErrors: [] });
  });

  test.each<[string, string, (at: Place, id: string) => Promise<{ userErrors: Refusal[] }>]>([
    ['without a reason', 'REQUIRED', (at, id) => waive(at.clerk, id, '  ')],
    ['with too long a reason', 'TOO_LONG', (at, id) => waive(at.clerk, id, '长'.repeat(1001))],
    ['of a finding that is no more', 'NOT_FOUND', (at, id) => waive(at.clerk, `${id.split('.')[0]}.0`)],
    ['of nothing', 'NOT_FOUND', (at) => waive(at.clerk, 'x')],
  ])('is refused %s and changes nothing', async (_, code, act) => {
    const at = await aDistrictAtWork(world);
    const report = await draft(at, withPlaceholder());
    const { id } = placeholder(await checksOf(at.clerk, report.id));
    const before = await fingerprint(world);
    expect((await act(at, id)).userErrors).toMatchObject([{ code }]);
    expect(await fingerprint(world)).toEqual(before);
  });
});

describe('an error about structure or identity', () => {
  test('blocks submission, tells what to mend, cannot be waived, and does not block saving', async () => {
    const at = await aDistrictAtWork(world);
    const report = await draft(at, { title: '测试区第1局2021年法治政府建设情况报告', shortcomings: [{ id: v7(), text: '人员不足' }] });
    const found = (await checksOf(at.clerk, report.id))!.find(({ code }) => code === 'TITLE_YEAR')!;
    expect(found.severity).toBe('ERROR');
    expect((await waive(at.clerk, found.id)).userErrors).toMatchObject([{ code: 'NOT_WAIVABLE' }]);
    const before = await fingerprint(world);
    const refused = (await acts.submit(at.head, report)).expectData() as { reportSubmit: { userErrors: Refusal[] } };
    expect(refused.reportSubmit.userErrors).toMatchObject([{ code: 'CHECKS_FAILED' }]);
    expect(await fingerprint(world)).toEqual(before);
    const mended = done(await acts.save(at.clerk, report, { title: '测试区第1局2023年法治政府建设情况报告' }));
    expect(done(await acts.submit(at.head, mended)).status).toBe('SUBMITTED');
  });

  test('is found when title or signature name another unit of the district', async () => {
    const at = await aDistrictAtWork(world);
    const report = await draft(at, { title: '测试区第2局2023年法治政府建设情况报告', shortcomings: [{ id: v7(), text: '人员不足' }] });
    expect((await checksOf(at.clerk, report.id))!.map(({ code }) => code)).toContain('OTHER_UNIT');
  });
});

describe('settings of a district', () => {
  test('switch a rule off, set its threshold, and hold for this district only', async () => {
    const at = await aDistrictAtWork(world);
    const elsewhere = await aDistrictAtWork(world);
    const director = await world.actor(Role.DISTRICT_DIRECTOR, at.district);
    const report = await draft(at, { ...withPlaceholder(), shortcomings: [{ id: v7(), text: '普法宣传载体有待进一步丰富' }] });
    const there = await draft(elsewhere, withPlaceholder());
    const codes = async () => (await checksOf(at.clerk, report.id))!.map(({ code }) => code);
    expect(await codes()).toEqual(expect.arrayContaining(['PLACEHOLDER', 'SHORTCOMING_VAGUE']));
    expect(await set(director, at.district.code, 'PLACEHOLDER', { enabled: false })).toMatchObject({
      rule: { enabled: false },
      userErrors: [],
    });
    expect(await set(director, at.district.code, 'SHORTCOMING_VAGUE', { enabled: true, threshold: 90 })).toMatchObject({
      rule: { enabled: true, threshold: { value: 90 } },
    });
    expect(await codes()).not.toEqual(expect.arrayContaining(['PLACEHOLDER']));
    expect(await codes()).not.toEqual(expect.arrayContaining(['SHORTCOMING_VAGUE']));
    expect(placeholder(await checksOf(elsewhere.clerk, there.id))).toBeDefined();
  });

  test.each<[string, string, Record<string, unknown>, string]>([
    ['of a rule there is none of', 'NO_SUCH_RULE', { enabled: false }, 'NOT_FOUND'],
    ['that switch an error off', 'TITLE_YEAR', { enabled: false }, 'INVALID_VALUE'],
    ['with a threshold out of range', 'SHORTCOMING_VAGUE', { enabled: true, threshold: 101 }, 'INVALID_VALUE'],
    ['with a threshold where there is none', 'PLACEHOLDER', { enabled: true, threshold: 5 }, 'INVALID_VALUE'],
  ])('are refused %s', async (_, code, input, expected) => {
    const at = await aDistrictAtWork(world);
    const director = await world.actor(Role.DISTRICT_DIRECTOR, at.district);
    expect((await set(director, at.district.code, code, input)).userErrors).toMatchObject([{ code: expected }]);
  });

  test('are listed with every rule, its source and its threshold', async () => {
    const at = await aDistrictAtWork(world);
    const { checkRules } = (
      await at.clerk.run<{ checkRules: { code: string; source: string; enabled: boolean; threshold: object | null }[] }>(
        'query($d: String!) { checkRules(districtCode: $d) { code source enabled threshold { value default least most of } } }',
        { d: at.district.code },
      )
    ).expectData();
    expect(checkRules.length).toBeGreaterThanOrEqual(24);
    expect(checkRules.every(({ source, enabled }) => source !== '' && enabled)).toBe(true);
  });
});

describe('copied text', () => {
  const told =
    '围绕重点企业开展送法上门服务，组织法律顾问团队逐户走访，梳理合同风险点并出具书面意见，帮助企业完善内部合规制度，有效防范经营风险。';
  const own = '聚焦河道采砂、取水许可等重点环节开展联合巡查，建立问题台账并逐项销号，推动水行政执法与刑事司法有效衔接，守护一方清水。';
  const written = (narrative: string, id = v7()) => ({ activities: [{ id, heading: '服务企业', narrative }] });

  test('of another unit: the unit sees how much of its own text, the office also where, and a draft is compared with nobody', async () => {
    const at = await aDistrictAtWork(world, { units: 2 });
    const other = { ...at, unit: at.district.units[1]! };
    const clerk2 = await world.actor(Role.DEPARTMENT_CLERK, at.district, other.unit);
    const head2 = await world.actor(Role.DEPARTMENT_HEAD, at.district, other.unit);
    const first = await draft(at, written(told));
    const theirs = { ...other, clerk: clerk2, head: head2 };
    const item = v7();
    const second = await draft(theirs, written(`${told}全年走访企业32家。`, item));
    const copied = async (actor: TestActor, id: string) => (await checksOf(actor, id))!.filter(({ code }) => code === 'COPIED_FROM_OTHER');
    // Nothing was submitted yet.
    expect(await copied(clerk2, second.id)).toEqual([]);
    done(await acts.submit(at.head, first));
    const [finding, ...more] = await copied(clerk2, second.id);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ itemId: item, message: expect.stringContaining('2023') });
    expect(finding!.message).not.toContain('第1局');
    expect(await copied(at.clerk, first.id)).toEqual([]);

    done(await acts.submit(head2, second));
    expect((await copied(at.reviewer, second.id))[0]!.message).toContain('第1局');
  });

  test('of an earlier year of the own unit is told with its year', async () => {
    const at = await aDistrictAtWork(world, { years: [2022, 2023] });
    done(await acts.submit(at.head, await draft(at, written(told), 2022)));
    const report = await draft(at, written(`${told}`), 2023);
    const earlier = (await checksOf(at.clerk, report.id))!.filter(({ code }) => code === 'COPIED_FROM_EARLIER');
    expect(earlier).toMatchObject([{ message: expect.stringContaining('2022') }]);
    const fresh = await draft(await aDistrictAtWork(world), written(own));
    expect(fresh.status).toBe('DRAFT');
  });

  test('an earlier year of another district is nobody’s business', async () => {
    const [one, two] = [await aDistrictAtWork(world), await aDistrictAtWork(world)];
    done(await acts.submit(one.head, await draft(one, written(own))));
    const report = await draft(two, written(own));
    expect((await checksOf(two.clerk, report.id))!.filter(({ code }) => code.startsWith('COPIED'))).toEqual([]);
  });
});

test('an indicator that the cycle asks of the unit and that no figure bears is a finding', async () => {
  const at = await aDistrictAtWork(world);
  await world.owner.query(
    `insert into cycle_indicator (id, district_id, cycle_id, kind, indicator_id, position)
     select gen_random_uuid(), $1, $2, 'DEPARTMENT', t.id, 1 from taxonomy_term t where t.kind = 'INDICATOR' order by t.code limit 1`,
    [at.district.id, at.district.cycles[2023]],
  );
  const report = await draft(at, withPlaceholder());
  expect((await checksOf(at.clerk, report.id))!.map(({ code }) => code)).toContain('INDICATOR_MISSING');
});

test('a shortcoming tells how vague it is', async () => {
  const at = await aDistrictAtWork(world);
  const report = await draft(at, {
    shortcomings: [
      { id: v7(), text: '普法形式有待进一步丰富' },
      { id: v7(), text: '抽查的6卷案卷中4卷裁量说理不充分' },
    ],
  });
  const answer = await at.clerk.run<{ report: { shortcomings: { vagueness: { score: number; missing: string[] } }[] } }>(
    'query($id: ID!) { report(id: $id) { shortcomings { vagueness { score missing } } } }',
    { id: report.id },
  );
  expect(answer.expectData().report.shortcomings.map(({ vagueness }) => vagueness)).toEqual([
    { score: 1, missing: ['OBJECT', 'QUANTITY', 'SCENE'] },
    { score: 0, missing: [] },
  ]);
});
