/** A query that the demo's GraphiQL opens with one click. */
export interface PreparedQuery {
  readonly title: string;
  readonly zh: string;
  /** key of the demo account that asks */
  readonly as: string;
  readonly query: string;
}

export const preparedQueries: readonly PreparedQuery[] = [
  {
    title: 'Which shortcomings does no commitment answer?',
    zh: '哪些不足没有整改承诺？',
    as: 'reviewer',
    query: `query Unaddressed {
  shortcomings(filter: { districtCode: "500153", years: [2023], unaddressed: true }, first: 50) {
    totalCount
    nodes { department { shortName } text causes { text } }
  }
}
`,
  },
  {
    title: 'The district in 2023: who is in, who is missing, what it adds up to',
    zh: '2023 年全区汇总：谁已报送、谁未报送、合计多少',
    as: 'reviewer',
    query: `query Consolidation {
  consolidation(districtCode: "500153", year: 2023) {
    coverage { expected included notYetAccepted missing { department { shortName } reason } }
    indicatorTotals {
      indicator { name } unit total
      contributions { department { shortName } value figure { label approximation } }
      excluded { department { shortName } figure { label value } reason }
    }
    unaddressedShortcomings { department { shortName } text }
  }
}
`,
  },
  {
    title: 'The whole report of one department',
    zh: '一个部门的完整报告',
    as: 'clerk',
    query: `query Report {
  reportFor(districtCode: "500153", departmentCode: "zstzcjj", year: 2023) {
    title status version submission { at by contentHash }
    responsibilities { holder duty { name } narrative }
    activities { heading theme { name } figures { label value unit role approximation parts { label value unit } } }
    shortcomings { text causes { text } commitments { text } }
    commitments { text owner dueOn overdue addresses { text } }
  }
}
`,
  },
];
