import type { Statement } from '../../platform/read/plan.js';
import { daysLate } from '../districts/submission.entity.js';
import { lineOf, shortcomingsAsOf } from '../shortcomings/shortcoming.repository.js';

const namedBefore = `(select count(*) from ${shortcomingsAsOf(null)} x
  where x.report_id = r.id and exists (select from ${lineOf('x', 'o', null)} and o.year < x.year))::int`;

/** Reads the expected units of a cycle in the official sequence; rows of ExpectedUnit. */
export const expectedUnits = (cycleId: string): Statement => ({
  name: 'expected_units',
  text: `select d.id, d.code, d.name, d.short_name as "shortName", s.status, s.late, ${daysLate('s')} as "daysLate",
      r.id as "reportId", to_jsonb(r.submission_at) #>> '{}' as "submittedAt", ${namedBefore} as "namedBefore"
    from submission s join department d on d.id = s.department_id left join report r on r.id = s.report_id and r.released
    where s.cycle_id = $1 order by s.position, s.id`,
  values: [cycleId],
});
