import type { Client } from '../../client.js';
import { RefusedError } from '../../errors.js';
import type { Check, CheckedReport } from '../../types.js';
import { checkTextsOf } from '../check-texts.js';
import { Failure } from '../failures.js';
import { table, wrap } from '../layout.js';
import { type CommonOptions, connect, districtOf, type Surroundings, unknownReport } from '../session.js';

export interface CheckOptions extends CommonOptions {
  readonly department: string;
  readonly year: number;
}

/** Errors first, then as the rules found them: the numbers of the list stay the same as long as the text does. */
const ordered = ({ checks }: CheckedReport): Check[] =>
  [...checks].sort((a, b) => Number(b.severity === 'ERROR') - Number(a.severity === 'ERROR'));

async function find(client: Client, options: CheckOptions, { language }: Surroundings): Promise<CheckedReport> {
  const districtCode = await districtOf(client, options);
  const found = await client.checks.of(districtCode, options.department, options.year);
  if (found) return found;
  throw await unknownReport(client, districtCode, options, language);
}

/** `fazhi report check`: what a reviewer would point out, numbered. JSON: `{report, checks}`. Exit 1 when something blocks submission. */
export async function reportCheck(surroundings: Surroundings, options: CheckOptions): Promise<void> {
  const found = await find(connect(surroundings, options), options, surroundings);
  const { checks: _, ...report } = found;
  surroundings.out(options.json ? `${JSON.stringify({ report, checks: ordered(found) }, null, 2)}\n` : findings(found, surroundings));
}

export interface WaiveOptions extends CheckOptions {
  readonly number: number;
  readonly reason?: string;
  readonly undo?: boolean;
}

/** `fazhi report waive`: lets one finding of the list stand, with a reason, or takes that back. JSON: the finding. */
export async function reportWaive(surroundings: Surroundings, options: WaiveOptions): Promise<void> {
  const texts = checkTextsOf(surroundings.language);
  const client = connect(surroundings, options);
  const checks = ordered(await find(client, options, surroundings));
  const check = checks[options.number - 1];
  if (!check) throw new Failure('F01', texts.noNumber(options.number, checks.length));
  const act = options.undo ? client.checks.unwaive(check.id) : client.checks.waive(check.id, options.reason ?? '');
  const { check: now, userErrors } = await act;
  if (userErrors.length > 0) throw new RefusedError('CheckWaive', userErrors);
  const line = options.undo ? texts.undone : texts.done;
  surroundings.out(options.json ? `${JSON.stringify(now, null, 2)}\n` : `${line(options.number, check.code)}\n`);
}

/** The findings as text. Pure. */
export function findings(report: CheckedReport, { language, width }: Pick<Surroundings, 'language' | 'width'>): string {
  const texts = checkTextsOf(language);
  const all = ordered(report);
  if (all.length === 0) return `${texts.sound(report.title)}\n`;
  const errors = all.filter(({ severity }) => severity === 'ERROR').length;
  const lines = (text: string) =>
    wrap(text, Math.max(24, width - 5))
      .split('\n')
      .map((line) => `    ${line}`);
  const blocks = all.map(({ severity, code, message, example, fix, source, waiver }, i) =>
    [
      `${String(i + 1).padStart(3)} ${texts.severity[severity]} ${code}${waiver ? ` · ${texts.waived(waiver.by, waiver.reason)}` : ''}`,
      ...lines(message),
      ...(waiver ? [] : [...lines(`${texts.fix}${fix}`), ...lines(`${texts.example}${example}`), ...lines(`${texts.source}${source}`)]),
    ].join('\n'),
  );
  const hint = all.length > errors ? [texts.hint] : [];
  return `${[texts.heading(report.title, errors, all.length - errors), ...blocks, ...hint].join('\n\n')}\n`;
}

export interface RulesOptions extends CommonOptions {
  readonly set?: string;
  readonly on?: boolean;
  readonly off?: boolean;
  readonly threshold?: number;
}

/** `fazhi checks`: the rules of the district; `--set` changes one. JSON: the rules. */
export async function rules(surroundings: Surroundings, options: RulesOptions): Promise<void> {
  const { language, width, out } = surroundings;
  const texts = checkTextsOf(language);
  const client = connect(surroundings, options);
  const districtCode = await districtOf(client, options);
  if (options.set) await client.checks.setOrThrow(districtCode, options.set, { enabled: !options.off, threshold: options.threshold });
  const found = await client.checks.rules(districtCode);
  if (!found) throw new Failure('F16', districtCode);
  if (options.json) return out(`${JSON.stringify(found, null, 2)}\n`);
  if (options.set) return out(`${texts.set(options.set)}\n`);
  const { column } = texts;
  const rows = found.map(({ code, severity, threshold, enabled, source }) => [
    ...[code, texts.severity[severity], threshold ? `${threshold.value} ${threshold.of}` : ''],
    ...[enabled ? texts.on : texts.off, source],
  ]);
  const columns = [column.code, column.severity, column.threshold, column.state].map((head) => ({ head }));
  const on = found.filter(({ enabled }) => enabled).length;
  out(`${table([...columns, { head: column.source, wraps: true }], rows, width)}\n\n${texts.rules(on, found.length - on)}\n`);
}
