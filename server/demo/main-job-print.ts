import type { Consolidation } from '@fazhi/client';
import Table from 'cli-table3';

type Cell = string | number;

const table = (head: string[], rows: Cell[][], right: number[] = []): string => {
  const made = new Table({
    head,
    style: { head: [], border: [], compact: true },
    colAligns: head.map((_, i) => (right.includes(i) ? 'right' : 'left')),
  });
  made.push(...rows);
  return made.toString();
};

/** Prints a consolidation as tables. */
export function printConsolidation(consolidation: Consolidation, say: (line: string) => void): void {
  const { coverage, indicatorTotals, unaddressedShortcomings } = consolidation;
  say(`\n${consolidation.district.name} ${consolidation.year}`);
  say(`应报 ${coverage.expected}，已报 ${coverage.included}（待审核 ${coverage.notYetAccepted}），未报 ${coverage.missing.length}`);
  say(
    table(
      ['指标', '合计', '单位', '单位数', '未计入'],
      indicatorTotals.map((t) => [t.indicator.name, t.total ?? '—', t.unit, t.departments.length, t.excluded.length]),
      [1, 3, 4],
    ),
  );
  say('\n没有承诺回应的不足');
  say(
    table(
      ['单位', '不足'],
      unaddressedShortcomings.map((s) => [s.department.shortName, s.text]),
    ),
  );
}
