import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { Role } from '../../server/platform/actor.js';
import { seeded } from '../kit/mutations.js';
import { type TestActor, type TestDistrict, World } from '../kit/world.js';

const years = [2021, 2022, 2023] as const;
const units = ['件', '人', '人次', '%'];
const roles = ['VALUE', 'TOTAL', 'WHOLE', 'RATIO', 'CHANGE', 'LEVEL', 'FROM', 'TO'];
/** Words of figures, each in several forms that mean the same to a reader. */
const words = ['学法次数', '学法 次数', '学法次数：', '普法活动', '普法“活动”', '办件', '办件（受理）'];
const approximations = ['EXACT', 'EXACT', 'EXACT', 'ABOUT', 'MORE_THAN', 'AT_LEAST', 'LESS_THAN', 'AT_MOST'];

let world: World;
let district: TestDistrict;
let reviewer: TestActor;
let terms: { id: string; code: string }[];
beforeAll(async () => {
  world = await World.start();
  district = await world.district({ units: 60, years });
  reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  terms = (
    await world.owner.query(`select id, code from taxonomy_term where kind = 'INDICATOR' and valid_to is null order by position limit 5`)
  ).rows;
  const below = seeded(60);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const rows: Record<string, unknown>[] = [];
  for (const year of years) {
    for (const unit of district.units) {
      const [report, activity, commitment] = [v7(), v7(), v7()];
      const submitted = below(10) > 0;
      await world.owner.query(
        `insert into report (id, district_id, department_id, cycle_id, title, status, version, create_hash, created_at, updated_at, submission_at, submission_by, submission_content_hash)
         values ($1, $2, $3, $4, '报告', 'DRAFT', 1, 'x', now(), now(), ${submitted ? `now(), '张三', 'x'` : 'null, null, null'})`,
        [report, district.id, unit.id, district.cycles[year]],
      );
      await world.owner.query(`insert into activity (id, report_id, position, heading, narrative) values ($1, $2, 1, '做法', '内容')`, [
        activity,
        report,
      ]);
      await world.owner.query(`insert into commitment (id, report_id, position, text) values ($1, $2, 1, '安排')`, [commitment, report]);
      const figure = (owner: Record<string, string>, role: string, value = String((below(200_000) + 1) / 100)) => {
        const id = v7();
        rows.push({
          id,
          report_id: report,
          position: rows.length + 1,
          ...owner,
          label: one(words),
          value,
          unit: one(units),
          role,
          approximation: one(approximations),
          indicator_id: below(6) === 0 ? null : one(terms).id,
        });
        return id;
      };
      for (let i = 0; i < 4; i += 1) {
        const whole = figure({ activity_id: activity }, one(roles));
        for (let parts = below(3); parts > 0; parts -= 1) figure({ whole_id: whole }, one(['PART', 'PART', 'RATIO']));
      }
      figure({ commitment_id: commitment }, 'VALUE');
    }
  }
  await world.owner.query(
    `insert into figure (id, report_id, position, activity_id, commitment_id, whole_id, label, value, unit, role, approximation, indicator_id)
     select id, report_id, position, activity_id, commitment_id, whole_id, label, value, unit, role, approximation, indicator_id
     from jsonb_to_recordset($1::jsonb) as x(id uuid, report_id uuid, position int, activity_id uuid, commitment_id uuid, whole_id uuid, label text, value numeric, unit text,
       role text, approximation text, indicator_id uuid)`,
    [JSON.stringify(rows)],
  );
  await world.owner.query(`update report set status = 'SUBMITTED' where district_id = $1 and submission_at is not null`, [district.id]);
});
afterAll(() => world.stop());

interface Raw {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly role: string;
  readonly approximation: string;
  readonly indicator: { code: string } | null;
  readonly parts?: readonly Raw[];
}
interface Report {
  readonly year: number;
  readonly department: { code: string };
  readonly activities: { figures: Raw[] }[];
}

/** Hundredths: exact, whatever is added. */
const cents = (value: string): number => Math.round(Number(value) * 100);
const text = (hundredths: number): string => String(hundredths / 100);
const summed = ({ role, unit }: Raw) => ['VALUE', 'TOTAL', 'WHOLE'].includes(role) && unit !== '%';

/** What a careful person makes of approximations. */
function exactness(all: readonly string[]): string {
  const odd = all.filter((one) => one !== 'EXACT');
  if (odd.length === 0) return 'EXACT';
  if (odd.every((one) => one === 'AT_LEAST')) return 'AT_LEAST';
  if (odd.every((one) => one === 'AT_LEAST' || one === 'MORE_THAN')) return 'MORE_THAN';
  if (odd.every((one) => one === 'AT_MOST')) return 'AT_MOST';
  return odd.every((one) => one === 'AT_MOST' || one === 'LESS_THAN') ? 'LESS_THAN' : 'ABOUT';
}

async function rawReports(): Promise<Report[]> {
  const figure = 'id label value unit role approximation indicator { code }';
  const document = `query($after: String) { reports(first: 20, after: $after) { nodes { year department { code } activities { figures { ${figure} parts { ${figure} } } } } pageInfo { hasNextPage endCursor } } }`;
  const all: Report[] = [];
  for (let after: string | null = null; ; ) {
    const { reports } = (
      await reviewer.run<{ reports: { nodes: Report[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(document, { after })
    ).expectData();
    all.push(...reports.nodes);
    if (!reports.pageInfo.hasNextPage) return all;
    after = reports.pageInfo.endCursor;
  }
}

/** Compares what the consolidation answers with an independent pass over the reports, in which `codeOf` says what a figure counts under. */
async function isWhatTheReportsMake(codeOf: (figure: Raw) => string | undefined): Promise<void> {
  const reports = await rawReports();
  expect(reports.length).toBeGreaterThan(150);
  const order = new Map(terms.map(({ code }, i) => [code, i]));
  const totals = new Map<string, { total: number; exact: string[]; from: Set<string>; excluded: number; any: boolean }>();
  const rates = new Map<string, { part: number; whole: number; from: Set<string> }>();
  for (const { year, department, activities } of reports) {
    for (const top of activities.flatMap(({ figures }) => figures)) {
      for (const one of [top, ...(top.parts ?? [])]) {
        const code = codeOf(one);
        if (!code) continue;
        const key = `${year} ${code} ${one.unit}`;
        const found = totals.get(key) ?? { total: 0, exact: [], from: new Set(), excluded: 0, any: false };
        totals.set(key, found);
        if (summed(one)) {
          found.total += cents(one.value);
          found.exact.push(one.approximation);
          found.from.add(department.code);
          found.any = true;
        } else found.excluded += 1;
      }
      const shares = (top.parts ?? []).filter((one) => one.role === 'RATIO' && codeOf(one));
      const counted = (top.parts ?? []).filter(({ role }) => role === 'PART');
      if (counted.length !== 1 || !['WHOLE', 'TOTAL'].includes(top.role)) continue;
      for (const share of shares) {
        const key = `${year} ${codeOf(share)}`;
        const rate = rates.get(key) ?? { part: 0, whole: 0, from: new Set() };
        rates.set(key, {
          part: rate.part + cents(counted[0]!.value),
          whole: rate.whole + cents(top.value),
          from: rate.from.add(department.code),
        });
      }
    }
  }
  expect(rates.size).toBeGreaterThan(3);

  for (const year of years) {
    const document = `query($d: String!, $y: FiscalYear!) { consolidation(districtCode: $d, year: $y) {
      indicatorTotals { indicator { code } unit total approximation previousTotal change changeRate departments { code } contributions { value } excluded { reason } }
      indicatorRates { indicator { code } numerator denominator rate departments { code } } } }`;
    type Total = {
      indicator: { code: string };
      unit: string;
      total: string | null;
      departments: { code: string }[];
      contributions: { value: string }[];
      excluded: unknown[];
    };
    type Answer = { consolidation: { indicatorTotals: (Total & Record<string, unknown>)[]; indicatorRates: unknown[] } };
    const { consolidation } = (await reviewer.run<Answer>(document, { d: district.code, y: year })).expectData();
    const inSequence = (codes: ReadonlySet<string>) => district.units.filter(({ code }) => codes.has(code)).map(({ code }) => ({ code }));
    const expected = [...totals]
      .filter(([key]) => key.startsWith(`${year} `))
      .map(([key, { total, exact, from, excluded, any }]) => {
        const [, code = '', unit = ''] = key.split(' ');
        const last = totals.get(`${year - 1} ${code} ${unit}`);
        const previous = last?.any ? last.total : null;
        const change = any && previous !== null ? total - previous : null;
        return {
          ...{
            indicator: { code },
            unit,
            total: any ? text(total) : null,
            approximation: exactness(exact),
            previousTotal: previous === null ? null : text(previous),
          },
          change: change === null ? null : text(change),
          changeRate:
            change === null || previous === 0
              ? null
              : String(Math.sign(change) * (Math.round((Math.abs(change) / (previous as number)) * 1000) / 10)),
          departments: inSequence(from),
          ...{ contributions: exact.length, excluded },
        };
      })
      .sort(
        (a, b) =>
          (order.get(a.indicator.code) ?? 0) - (order.get(b.indicator.code) ?? 0) ||
          Buffer.compare(Buffer.from(a.unit), Buffer.from(b.unit)),
      );
    const got = consolidation.indicatorTotals.map((row) => ({
      ...row,
      contributions: row.contributions.length,
      excluded: row.excluded.length,
    }));
    const sorted = got.sort(
      (a, b) =>
        (order.get(a.indicator.code) ?? 0) - (order.get(b.indicator.code) ?? 0) || Buffer.compare(Buffer.from(a.unit), Buffer.from(b.unit)),
    );
    expect({ year, totals: sorted }).toEqual({ year, totals: expected });
    // The contributions are the total, to the last hundredth.
    for (const { total, contributions } of consolidation.indicatorTotals) {
      expect(total === null ? 0 : cents(total)).toBe(contributions.reduce((sum, { value }) => sum + cents(value), 0));
    }
    expect(consolidation.indicatorRates).toEqual(
      [...rates]
        .filter(([key]) => key.startsWith(`${year} `))
        .map(([key, { part, whole, from }]) => ({
          ...{
            indicator: { code: key.slice(5) },
            numerator: text(part),
            denominator: text(whole),
            rate: String(Math.round((part / whole) * 1000) / 10),
          },
          departments: inSequence(from),
        }))
        .sort((a, b) => (order.get(a.indicator.code) ?? 0) - (order.get(b.indicator.code) ?? 0)),
    );
  }
}

test('every total, bound, change and rate of 60 units and three years is what an independent pass over the reports makes of them', () =>
  isWhatTheReportsMake(({ indicator }) => indicator?.code));

test('and so it is once words of figures without an indicator were confirmed to mean one, by their unit', async () => {
  const at = (i: number) => terms[i]!.code;
  const confirmed = [
    ['学法次数', '件', at(0)],
    ['学法次数', '人', at(1)],
    ['普法活动', '%', at(3)],
    ['普法活动', '人次', at(0)],
    ['办件受理', '件', at(4)],
  ] as const;
  for (const [label, unit, code] of confirmed) {
    await world.owner.query(
      `insert into indicator_synonym (id, district_id, label, unit, indicator_code, state, at, by) values ($1, $2, $3, $4, $5, 'CONFIRMED', now(), '审核')`,
      [v7(), district.id, label, unit, code],
    );
  }
  const bare = (label: string) => label.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
  await isWhatTheReportsMake(
    ({ indicator, label, unit }) => indicator?.code ?? confirmed.find((one) => one[0] === bare(label) && one[1] === unit)?.[2],
  );
});
