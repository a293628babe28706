import type { Transaction } from '../../platform/database.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { noDistrict, noSuchCycle } from '../districts/cycle.refusals.js';
import { findDistrictId } from '../districts/cycle.repository.js';

export interface CycleOfDistrict {
  readonly id: string;
  readonly districtId: string;
}

/** The cycle of a year, for a decision of the office about it: such decisions come one after the other. `path`: where district and year stand in the arguments. */
export async function cycleForDecision(
  tx: Transaction,
  districtCode: string,
  year: number,
  path: readonly string[] = ['input'],
): Promise<CycleOfDistrict> {
  const districtId = await findDistrictId(tx, districtCode);
  if (districtId === undefined) throw noDistrict(districtCode, [...path, 'districtCode']);
  const [cycle] = await tx.rows<{ id: string }>('select id from cycle where district_id = $1 and year = $2', [districtId, year]);
  if (!cycle) throw noSuchCycle(year, [...path, 'year']);
  // No lock on the row: units that begin a report share it.
  await oneAtATime(tx, cycle.id);
  return { id: cycle.id, districtId };
}
