/** A short report in prose, to be imported; `about` stands in it as a shortcoming. */
export const aReportText = (year: number, about = '力量不足。') =>
  `某局${year}年法治政府建设情况报告\n一、主要举措\n（一）学法。组织学习3次。\n二、存在的不足\n${about}`;
