import type { FieldArguments } from '../../platform/read/arguments.js';
import { districtOfCode } from '../districts/district.repository.js';

/** Conditions on the report `report`, its unit `unit` and its cycle `cycle`; each argument given adds one. */
export function reportConditions(args: FieldArguments, report: string, unit: string, cycle: string): string[] {
  const conditions: string[] = [];
  if (args.given('filter.districtCode')) {
    conditions.push(`${report}.district_id = ${districtOfCode(args.value('filter.districtCode', 'text'))}`);
  }
  if (args.given('filter.departmentCodes')) conditions.push(`${unit}.code = any(${args.value('filter.departmentCodes', 'text[]')})`);
  if (args.given('filter.years')) conditions.push(`${cycle}.year = any(${args.value('filter.years', 'int[]')})`);
  return conditions;
}
