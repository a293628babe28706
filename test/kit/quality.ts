import { expect } from '@jest/globals';
import type { ReportSaveInput } from '../../client-sdk/src/generated/graphql.js';
import { Role } from '../../server/platform/actor.js';
import { aCause, aCommitment, aFigure, anActivity, aResponsibility, aShortcoming } from './builders.js';
import { acts, done } from './reporting.js';
import type { TestActor, TestDistrict, World } from './world.js';

interface Risk {
  readonly code: string;
  readonly count: number;
  readonly waived: number;
  readonly message: string;
  readonly parts: { code: string; count: number; waived: number }[];
}
interface Entry {
  readonly department: { code: string; shortName: string };
  readonly reportId: string;
  readonly submittedAt: string;
  readonly late: boolean;
  readonly risks: Risk[];
  readonly placedBecause: string | null;
}
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}
interface Sheet {
  readonly department: { code: string };
  readonly status: string;
  readonly late: boolean | null;
  readonly daysLate: number | null;
  readonly missing: string | null;
  readonly report:
    | ({ reportId: string; checks: { code: string; findings: number; waived: number }[] } & Record<string, Share | number>)
    | null;
}
interface Distribution {
  readonly code: string;
  readonly units: number;
  readonly findings: number;
  readonly waived: number;
  readonly departments: { code: string }[];
}
const fields = `
  reviewQueue { department { code shortName } reportId submittedAt late risks { code count waived message parts { code count waived } } placedBecause }
  quality { department { code } status late daysLate missing report { reportId activities figures shortcomings commitments
    withCause { numerator denominator } vague { numerator denominator } answered { numerator denominator } namedBefore { numerator denominator }
    withOwner { numerator denominator } withDate { numerator denominator } withMeasure { numerator denominator } checks { code findings waived } } }
  checkDistribution { code severity source message units findings waived departments { code } }`;
export const question = `query($d: String!, $y: FiscalYear!) { consolidation(districtCode: $d, year: $y) { ${fields} } }`;
export const ask = async (actor: TestActor, district: TestDistrict, year = 2023) =>
  (
    await actor.run<{ consolidation: { reviewQueue: Entry[]; quality: Sheet[]; checkDistribution: Distribution[] } }>(question, {
      d: district.code,
      y: year,
    })
  ).expectData().consolidation;

/** A report in which little is to be found, unless it is given more; its commitment answers the first shortcoming. */
export const sound = (over: Partial<ReportSaveInput> = {}): Partial<ReportSaveInput> => {
  const shortcomings = over.shortcomings ?? [aShortcoming({ text: '执法中队力量不足，持证人员仅3名', causes: [aCause()] })];
  const addresses = shortcomings.slice(0, 1).map(({ id }) => id);
  return {
    responsibilities: [aResponsibility()],
    activities: [anActivity()],
    commitments: [aCommitment({ text: '增配执法人员2名', owner: '法规科', measure: '到岗', dueOn: '2024-06-30', addresses })],
    ...over,
    shortcomings,
  };
};

export const days = (day: string) => new Date(`${day}T02:00:00Z`);

/** The report of a unit, submitted on a day; `draft` = not submitted. */
export async function reported(
  world: World,
  district: TestDistrict,
  unit: number,
  day: string,
  input: Partial<ReportSaveInput>,
  { year = 2023, draft = false } = {},
) {
  const place = district.units[unit - 1]!;
  world.time = days(day);
  const head = await world.actor(Role.DEPARTMENT_HEAD, district, place);
  const saved = done(await acts.save(head, done(await acts.create(head, district, place, year)), input));
  return { head, report: draft ? saved : done(await acts.submit(head, saved)) };
}

export const vague = (count: number) =>
  Array.from({ length: count }, () => aShortcoming({ text: '学习有待进一步加强', causes: [aCause()] }));
const wrongSum = () =>
  aFigure({ value: '89', role: 'TOTAL', parts: ['81', '7'].map((value) => aFigure({ label: '其中', value, role: 'PART' })) });

/** Nine units at every stage of a year, with every kind of risk; and an earlier year for one of them. */
export async function aDistrictOfRisks(world: World) {
  const district = await world.district({ units: 9, years: [2022, 2023] });
  const reviewer = await world.actor(Role.DISTRICT_REVIEWER, district);
  const earlier = aShortcoming({ text: '案卷评查6卷中4卷未写明裁量理由', causes: [aCause()] });
  await reported(world, district, 5, '2023-01-10', { shortcomings: [earlier] }, { year: 2022 });

  await reported(world, district, 1, '2024-01-10', sound());
  await reported(world, district, 2, '2024-01-25', sound({ shortcomings: vague(1) }));
  await reported(world, district, 3, '2024-01-23', sound({ shortcomings: vague(1) }));
  await reported(world, district, 4, '2024-01-10', sound({ activities: [anActivity({ figures: [wrongSum()] })] }));
  const again = aShortcoming({ text: '案卷评查8卷中5卷未写明裁量理由', causes: [aCause()] });
  const fifth = await reported(
    world,
    district,
    5,
    '2024-01-09',
    sound({ shortcomings: [again], commitments: [aCommitment({ addresses: [again.id] })] }),
  );
  const link = 'mutation($id: ID!, $p: ID!) { shortcomingLink(id: $id, previousId: $p) { userErrors { code } } }';
  expect((await fifth.head.run(link, { id: again.id, p: earlier.id })).expectData()).toEqual({ shortcomingLink: { userErrors: [] } });
  await reported(world, district, 6, '2024-01-10', sound({ shortcomings: vague(9) }), { draft: true });
  const returned = await reported(world, district, 7, '2024-01-10', sound());
  const accepted = await reported(world, district, 8, '2024-01-10', sound({ shortcomings: vague(3) }));
  await acts.return(reviewer, returned.report);
  done(await acts.accept(reviewer, accepted.report));
  return { district, reviewer };
}
