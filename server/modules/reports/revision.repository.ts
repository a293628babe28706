import type { Statement } from '../../platform/read/plan.js';
import { districtOfCode } from '../districts/district.repository.js';

export interface RevisionRow {
  readonly year: number;
  readonly number: number;
  /** as PostgreSQL writes it: the pool leaves dates as text */
  readonly at: string;
  readonly contentHash: string;
  /** canonical JSON */
  readonly content: string;
}

/** A revision by what people know: unit, year and number; the latest without a number. It does not go through the report, which may be returned. */
export const findRevision = (districtCode: string, departmentCode: string, year: number, number: number | null): Statement => ({
  name: 'find_revision',
  text: `select c.year, v.number, v.at, v.content_hash as "contentHash", v.content
    from submission s join cycle c on c.id = s.cycle_id join department d on d.id = s.department_id join revision v on v.report_id = s.report_id
    where s.district_id = ${districtOfCode('$1')} and d.code = $2 and c.year = $3 and v.number = coalesce($4, v.number)
    order by v.number desc limit 1`,
  values: [districtCode, departmentCode, year, number],
});
