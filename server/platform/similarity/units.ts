/**
 * Units that count the same things as the unit of an indicator, though reports write another word: 3 场 and 3 次 are both occasions. A unit that is
 * not named agrees with itself alone, so 人 never with 人次, 件 never with 件次, and a percentage with no count. Figures in different units still
 * stand in totals of their own: this says what may mean an indicator, and never converts.
 */
const alike: ReadonlyMap<string, string> = new Map(
  Object.entries({
    次: '次 场 场次 回',
    场: '场 次 场次 回',
    场次: '场次 次 场 回',
    期: '期 次 场 场次 班',
    名: '名 人 位',
    人: '人 名 位',
    份: '份 册 本 张',
    册: '册 份 本',
    件: '件 起 宗 例 份',
    起: '起 件 宗 例',
    个: '个 项',
    项: '项 个',
    处: '处 个 项 条',
  }),
);

/** ％ and % are one unit; blanks say nothing. */
const plain = (unit: string): string => unit.normalize('NFKC').replace(/\s/g, '');

/** Every unit in which figures may mean an indicator that is counted in `unit`. */
export const agreeingUnits = (unit: string): string[] => (alike.get(plain(unit)) ?? plain(unit)).split(' ');

/** Whether figures in `written` may mean an indicator that is counted in `unit`. */
export const unitsAgree = (unit: string, written: string): boolean => agreeingUnits(unit).includes(plain(written));
