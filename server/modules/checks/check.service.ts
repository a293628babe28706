import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/database.js';
import { Faults } from '../../platform/faults.js';
import { once } from '../../platform/idempotency.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { type Refusal, type Refused, refuse } from '../../platform/user-error.js';
import { recordChange } from '../audit/audit.service.js';
import { invalidTransition } from '../reports/report.refusals.js';
import { findHead, lockHead, type ReportHead } from '../reports/report.repository.js';
import type { ReportDocument } from '../reports/report-document.js';
import { editableStates } from '../reports/report-status.js';
import type { SubmissionGate } from '../reports/submission-gate.js';
import { checkText, checkTexts } from './check.texts.js';
import type { CheckSettingSaveInput } from './check.types.js';
import { itemPrints } from './fingerprints.js';
import type { Ask, Checked, ReportChecks } from './report-checks.js';
import { filled } from './told.js';

const asker =
  (tx: Transaction): Ask =>
  (statements) =>
    Promise.all(statements.map((statement) => tx.read(statement)));

const reasonLength = 1000;

/** Waivers and the district's settings of rules; and what stands in the way of a submission. */
export class CheckService implements SubmissionGate {
  constructor(private readonly checks: ReportChecks) {}

  /** Lets a finding stand, with the reason, until the item changes. Answers the id of the finding. */
  async waive(context: Context, checkId: string, reason: string): Promise<string> {
    const faults = new Faults();
    faults.text(reason, ['reason'], reasonLength, true);
    faults.throwIfAny();
    return once(context, 'checkWaive', { checkId, reason }, async (tx) => {
      const { report, found } = await this.#find(tx, context, checkId);
      if (checkText(found.code).severity === 'ERROR') throw notWaivable();
      const { services, actor } = context;
      return recordChange(tx, context, { action: 'check.waive', ...about(report) }, async () => {
        await tx.rows(
          'insert into check_waiver (id, report_id, code, item_id, item_hash, reason, at, by) values ($1, $2, $3, $4, $5, $6, $7, $8)',
          [...[services.newId(), report.id, found.code, found.itemId, found.itemHash], ...[reason.trim(), services.now(), actor.userName]],
        );
        return report.id;
      }).then(() => checkId);
    });
  }

  /** Takes a waiver back. */
  async unwaive(context: Context, checkId: string): Promise<string> {
    return once(context, 'checkUnwaive', { checkId }, async (tx) => {
      const { report, found } = await this.#find(tx, context, checkId);
      return recordChange(tx, context, { action: 'check.unwaive', ...about(report) }, async () => {
        await tx.rows(
          'delete from check_waiver where report_id = $1 and code = $2 and item_id is not distinct from $3 and item_hash = $4',
          [...[report.id, found.code, found.itemId, found.itemHash]],
        );
        return report.id;
      }).then(() => checkId);
    });
  }

  /** Switches a rule on or off for the district, or sets from where on it speaks. Answers the code. */
  async set(context: Context, districtCode: string, code: string, { enabled, threshold }: CheckSettingSaveInput): Promise<string> {
    const text = checkTexts[code];
    if (!text) throw noRule(code);
    if (!enabled && text.severity === 'ERROR') throw staysOn();
    if (threshold != null && (!text.threshold || threshold < text.threshold.least || threshold > text.threshold.most))
      throw wrongThreshold(code);
    return once(context, 'checkSettingSave', { districtCode, code, enabled, threshold }, async (tx) => {
      const known = /\0|\p{Surrogate}/u.test(districtCode) ? null : districtCode;
      const [district] = await tx.rows<{ id: string }>('select id from district where code = $1', [known]);
      if (!district) throw noDistrict(districtCode);
      const { services, actor } = context;
      const state = `select to_jsonb(s) - 'id' from check_setting s where s.district_id = $1 and s.code = '${code}'`;
      const change = { action: 'check.set', type: 'checkRule', label: code, state, id: district.id };
      return recordChange(tx, context, change, async () => {
        await tx.rows(
          `insert into check_setting (id, district_id, code, enabled, threshold, changed_at, changed_by) values ($1, $2, $3, $4, $5, $6, $7)
           on conflict (district_id, code) do update set enabled = excluded.enabled, threshold = excluded.threshold,
             changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
          [services.newId(), district.id, code, enabled, threshold ?? null, services.now(), actor.userName],
        );
        return district.id;
      }).then(() => code);
    });
  }

  /** What concerns structure or identity blocks; everything about language is a warning. */
  async refusals(tx: Transaction, { actor }: Context, _report: ReportHead, document: ReportDocument): Promise<readonly Refusal[]> {
    const [checked = []] = await this.checks.of(asker(tx), actor, [document], { apart: true });
    return checked
      .filter(({ code }) => checkText(code).severity === 'ERROR')
      .map((finding) => {
        const { message, fix } = checkText(finding.code);
        const sentence = (locale: 'zh' | 'en') =>
          `${filled(message[locale], finding)}${locale === 'en' ? ' ' : ''}${filled(fix[locale], finding)}`;
        return { code: 'CHECKS_FAILED', field: ['checks', finding.code], message: { zh: sentence('zh'), en: sentence('en') } };
      });
  }

  /** Keeps what a later text is compared with. */
  async submitted(tx: Transaction, _context: Context, report: ReportHead, document: ReportDocument): Promise<void> {
    const prints = [...new Set(itemPrints(document as never).flatMap((item) => item.prints))];
    await tx.rows('select text_fingerprints_keep($1, $2::bigint[])', [report.id, prints]);
  }

  async #find(tx: Transaction, { actor }: Context, checkId: string): Promise<{ report: ReportHead; found: Checked }> {
    const id = canonicalUuid(checkId.split('.')[0] ?? '');
    const report = id === null ? undefined : ((await lockHead(tx, id)) ?? (await findHead(tx, id)));
    if (!report) throw noFinding(checkId);
    if (!editableStates.includes(report.status)) throw invalidTransition(report.status);
    const [document] = this.checks.documents.parse(await tx.read(this.checks.documents.statement(actor, [report.id]))).values();
    const [checked = []] = document ? await this.checks.of(asker(tx), actor, [document]) : [];
    const found = checked.find((one) => one.id === checkId);
    if (!found) throw noFinding(checkId);
    return { report, found };
  }
}

const about = (report: ReportHead) => ({
  type: 'report',
  label: `${report.departmentCode} ${report.year}`,
  state: "select coalesce(jsonb_agg(to_jsonb(w) order by w.id), '[]') from check_waiver w where w.report_id = $1",
  id: report.id,
});

const noFinding = (id: string): Refused =>
  refuse({
    code: 'NOT_FOUND',
    field: ['id'],
    message: {
      zh: `没有找到提示 ${id}：内容可能已修改，提示不再存在。请重新读取 checks。`,
      en: `There is no finding ${id}: the text may have changed since. Read \`checks\` again.`,
    },
  });

const notWaivable = (): Refused =>
  refuse({
    code: 'NOT_WAIVABLE',
    field: ['id'],
    message: {
      zh: '涉及报告结构或身份的错误不能说明理由后保留，请改正。',
      en: 'A finding about structure or identity cannot be waived. Correct it.',
    },
  });

const noRule = (code: string): Refused =>
  refuse({
    code: 'NOT_FOUND',
    field: ['code'],
    message: { zh: `没有检查规则“${code}”。可用的规则见 checkRules。`, en: `There is no rule "${code}". See \`checkRules\`.` },
  });

const noDistrict = (code: string): Refused =>
  refuse({
    code: 'NOT_FOUND',
    field: ['districtCode'],
    message: { zh: `没有找到区县 ${code}，或您无权设置。`, en: `There is no district ${code}, or it is not yours.` },
  });

const staysOn = (): Refused =>
  refuse({
    code: 'INVALID_VALUE',
    field: ['input', 'enabled'],
    message: { zh: '涉及报告结构或身份的规则不能关闭。', en: 'A rule about structure or identity cannot be switched off.' },
  });

function wrongThreshold(code: string): Refused {
  const threshold = checkTexts[code]?.threshold;
  return refuse({
    code: 'INVALID_VALUE',
    field: ['input', 'threshold'],
    message: threshold
      ? {
          zh: `${code} 的阈值须为 ${threshold.least} 至 ${threshold.most} 的整数（${threshold.of.zh}），例如 ${threshold.default}。`,
          en: `The threshold of ${code} is a whole number from ${threshold.least} to ${threshold.most} (${threshold.of.en}), for example ${threshold.default}.`,
        }
      : { zh: `${code} 没有阈值，请省略 threshold。`, en: `${code} has no threshold. Leave it out.` },
  });
}
