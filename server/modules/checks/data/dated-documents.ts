/**
 * Plans with their periods and meetings with their days, so that a text of the wrong time is noticed. Sources: the documents' own titles and the
 * dates of the communiqués; a district keeps the rule off where it disagrees.
 */
export interface DatedPlan {
  /** how texts name it, without its period */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Plans that bear their period in their title; a plan of the same name may follow. */
export const plans: readonly DatedPlan[] = [
  { name: '法治政府建设实施纲要', from: 2015, to: 2020 },
  { name: '法治政府建设实施纲要', from: 2021, to: 2025 },
  { name: '法治中国建设规划', from: 2020, to: 2025 },
  { name: '法治社会建设实施纲要', from: 2020, to: 2025 },
];

/** Five-year periods of publicity of law (普法) and of national planning. */
export const periods: readonly { readonly words: RegExp; readonly name: string; readonly from: number; readonly to: number }[] = [
  { words: /[“"]?六五[”"]?普法/, name: '“六五”普法', from: 2011, to: 2015 },
  { words: /[“"]?七五[”"]?普法/, name: '“七五”普法', from: 2016, to: 2020 },
  { words: /[“"]?八五[”"]?普法/, name: '“八五”普法', from: 2021, to: 2025 },
];

export interface DatedMeeting {
  readonly name: string;
  /** last day, YYYY-MM-DD */
  readonly on: string;
}

/** Congresses of the Party and plenary sessions of its Central Committee, oldest first. */
export const meetings: readonly DatedMeeting[] = [
  { name: '十九大', on: '2017-10-24' },
  { name: '十九届二中全会', on: '2018-01-19' },
  { name: '十九届三中全会', on: '2018-02-28' },
  { name: '十九届四中全会', on: '2019-10-31' },
  { name: '十九届五中全会', on: '2020-10-29' },
  { name: '十九届六中全会', on: '2021-11-11' },
  { name: '二十大', on: '2022-10-22' },
  { name: '二十届一中全会', on: '2022-10-23' },
  { name: '二十届二中全会', on: '2023-02-28' },
  { name: '二十届三中全会', on: '2024-07-18' },
  { name: '二十届四中全会', on: '2025-10-23' },
];
