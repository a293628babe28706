import { Faults } from '../../platform/faults.js';
import type { DepartmentSaveInput } from './department.inputs.js';

const limits = { code: 30, name: 100, shortName: 50, aliases: 20, successors: 20, position: 9999 } as const;

export interface StoredDepartment {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** first day of today's name; null when nothing is known of it */
  readonly nameFrom: string | null;
}

export interface DepartmentState {
  readonly stored: StoredDepartment | undefined;
  /** ids of the units named as successors, by code */
  readonly successorIds: ReadonlyMap<string, string>;
  /** today in Asia/Shanghai */
  readonly today: string;
}

/** Whether the input gives the unit another name than it bears. */
export const renames = (input: DepartmentSaveInput, stored: StoredDepartment): boolean =>
  (input.name != null && input.name !== stored.name) || (input.shortName != null && input.shortName !== stored.shortName);

/** Every fault of a unit to be saved, at once. Pure. */
export function departmentFaults(input: DepartmentSaveInput, state: DepartmentState): Faults {
  const { stored, today } = state;
  const faults = new Faults();
  const isNew = stored === undefined;
  faults.id(input.id, ['id']);
  faults.text(input.code, ['code'], limits.code, isNew);
  faults.text(input.name, ['name'], limits.name, isNew || input.name !== undefined);
  faults.text(input.shortName, ['shortName'], limits.shortName, isNew || input.shortName !== undefined);
  if (isNew && input.kind == null) faults.required(['kind']);
  if (isNew && input.position == null) faults.required(['position']);
  if (input.code && !/^[a-z0-9-]+$/.test(input.code)) {
    faults.add('INVALID_VALUE', ['code'], {
      zh: '单位代码只能用小写字母、数字和连字符，例如 zstzcjj。',
      en: 'A code holds small letters, digits and hyphens, for example zstzcjj.',
    });
  }
  if (stored && input.code && input.code !== stored.code) {
    faults.add('INVALID_VALUE', ['code'], {
      zh: `单位代码 ${stored.code} 不能更改，文件与接口以它指称单位。`,
      en: `The code ${stored.code} never changes: documents and programs name the unit by it.`,
    });
  }
  if (input.position != null && (input.position < 1 || input.position > limits.position)) {
    faults.add('INVALID_VALUE', ['position'], {
      zh: `排序须在 1 到 ${limits.position} 之间。`,
      en: `The position must be from 1 to ${limits.position}.`,
    });
  }
  const from = input.nameFrom ?? today;
  if (from > today) {
    faults.add('INVALID_VALUE', ['nameFrom'], {
      zh: `名称的起用日期 ${from} 在今天之后；请在当日或之后更名。`,
      en: `The day ${from} lies ahead; rename the unit on that day or later.`,
    });
  }
  if (stored?.nameFrom && renames(input, stored) && from < stored.nameFrom) {
    faults.add('INVALID_VALUE', ['nameFrom'], {
      zh: `现名自 ${stored.nameFrom} 起用，新名不能更早。`,
      en: `Today's name holds since ${stored.nameFrom}; a new one cannot begin before it.`,
    });
  }
  faults.count(input.aliases, ['aliases'], limits.aliases);
  for (const [i, alias] of (input.aliases ?? []).entries()) faults.text(alias, ['aliases', i], limits.name, true);
  faults.count(input.successors, ['successors'], limits.successors);
  const seen = new Set<string>();
  for (const [i, { departmentCode }] of (input.successors ?? []).entries()) {
    const path = ['successors', i, 'departmentCode'] as const;
    if (!state.successorIds.has(departmentCode)) {
      faults.add('NOT_FOUND', path, {
        zh: `本区没有单位“${departmentCode.slice(0, 60)}”。`,
        en: `The district has no unit "${departmentCode.slice(0, 60)}".`,
      });
    } else if (departmentCode === (stored?.code ?? input.code) || seen.has(departmentCode)) {
      faults.add('INVALID_VALUE', path, {
        zh: '单位不能承继自己，每个承继单位只写一次。',
        en: 'A unit cannot succeed itself, and each successor stands once.',
      });
    }
    seen.add(departmentCode);
  }
  return faults;
}
