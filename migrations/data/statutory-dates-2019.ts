/**
 * Dates by which the yearly report must be submitted and published, as inserted by the migration of the calendar.
 * Frozen: a new rule, or the confirmation of the guide, is a later data migration with its own validity.
 */
export const statutoryDates = [
  {
    act: 'SUBMIT',
    month: 3,
    day: 1,
    // Seen in the guide of a province; the rule itself was not found to name the day, so it is marked as to be checked.
    source: '省级法治政府建设年度报告工作指引（依据《法治政府建设与责任落实督察工作规定》厅字〔2019〕28号，待核实）',
    sourceEn:
      'a provincial guide to the yearly report, to be confirmed; under the Provisions of 2019 on supervising law-based government, No. 28',
    basis: 'GUIDE',
    validFrom: '2019-04-15',
    validTo: null,
  },
  {
    act: 'PUBLISH',
    month: 4,
    day: 1,
    source: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第二十四条',
    sourceEn: 'Provisions of 2019 on supervising law-based government, No. 28, article 24',
    basis: 'LAW',
    validFrom: '2019-04-15',
    validTo: null,
  },
] as const;
