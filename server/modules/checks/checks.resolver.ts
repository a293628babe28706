import { createHash } from 'node:crypto';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import type { Locale } from '../../platform/errors.js';
import { LoadedField } from '../../platform/read/readable.js';
import { Report } from '../reports/report.entity.js';
import type { ReportDocuments } from '../reports/report-document.js';
import { findingsOf } from './check.rules.js';
import { checkTexts } from './check.texts.js';
import { Check, CheckSeverity } from './check.types.js';
import type { CheckedReport, Finding } from './checked-report.js';

LoadedField({ needs: ['id'] })(Report.prototype, 'checks');

/** Findings are computed from the working text, so they can never be out of date. */
@Resolver(() => Report)
export class ChecksResolver {
  constructor(private readonly documents: ReportDocuments) {}

  @FieldResolver(() => [Check], { description: 'What a reviewer would point out; empty when nothing.' })
  async checks(@Root() report: { readonly $id: string }, @Ctx() context: Context): Promise<Check[]> {
    const document = await this.documents.loader(context).load(report.$id);
    return document ? findingsOf(document as unknown as CheckedReport).map((finding, i, all) => told(finding, i, all, context.locale)) : [];
  }
}

function told(finding: Finding, at: number, all: readonly Finding[], locale: Locale): Check {
  const { code, itemId, facts } = finding;
  const text = checkTexts[code];
  if (!text) throw new Error(`No words for the check ${code}.`);
  const filled = (template: string) => template.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
  // The same finding may stand in one item more than once.
  const nth = all.slice(0, at).filter((other) => other.code === code && other.itemId === itemId).length;
  return {
    id: createHash('sha256')
      .update(`${code} ${itemId} ${facts.found ?? ''} ${nth}`)
      .digest('hex')
      .slice(0, 32),
    code,
    severity: CheckSeverity[text.severity],
    source: text.source,
    itemId,
    message: filled(text.message[locale]),
    example: filled(text.example[locale]),
    fix: filled(text.fix[locale]),
  };
}
