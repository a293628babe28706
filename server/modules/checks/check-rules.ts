import type { Context } from '../../platform/context.js';
import { type StoredSetting, settingsOf } from './check.repository.js';
import { checkTexts } from './check.texts.js';
import { type CheckRule, CheckSeverity } from './check.types.js';

/** The rules as they hold in a district. */
export class CheckRules {
  /** null when the district is not the actor's. */
  async of({ actor, database, locale }: Context, districtCode: string): Promise<CheckRule[] | null> {
    // PostgreSQL holds neither U+0000 nor half a character, so no code does.
    if (/\0|\p{Surrogate}/u.test(districtCode)) return null;
    const [rows] = await database.read(actor, [settingsOf(districtCode)]);
    const [row] = (rows ?? []) as { j: string }[];
    if (!row) return null;
    const settings = new Map((JSON.parse(row.j) as StoredSetting[]).map((setting) => [setting.code, setting]));
    return Object.entries(checkTexts).map(([code, { severity, source, message, fix, threshold }]): CheckRule => {
      const own = settings.get(code);
      return {
        ...{ code, severity: CheckSeverity[severity], source, message: message[locale], fix: fix[locale] },
        enabled: own?.enabled ?? true,
        threshold: threshold
          ? {
              value: own?.threshold ?? threshold.default,
              ...{ default: threshold.default, least: threshold.least, most: threshold.most },
              of: threshold.of[locale],
            }
          : null,
      };
    });
  }
}
