import type { Locale } from '../../platform/errors.js';
import { checkText } from './check.texts.js';
import { Check, CheckSeverity } from './check.types.js';
import type { Finding } from './checked-report.js';
import type { Checked } from './report-checks.js';

/** A sentence with the facts of a finding. */
export const filled = (template: string, { facts }: Finding): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');

/** A finding in the reader's language. Pure. */
export function told(finding: Checked, locale: Locale): Check {
  const { severity, source, message, example, fix } = checkText(finding.code);
  const { id, code, itemId, waiver } = finding;
  return Object.assign(new Check(), {
    ...{ id, code, severity: CheckSeverity[severity], source, itemId },
    message: filled(message[locale], finding),
    example: filled(example[locale], finding),
    fix: filled(fix[locale], finding),
    waiver: waiver && { at: new Date(waiver.at), by: waiver.by, reason: waiver.reason },
  });
}
