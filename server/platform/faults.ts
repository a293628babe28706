import type { Message } from './errors.js';
import { canonicalUuid } from './scalars.js';
import { type Refusal, Refused, type UserErrorCode } from './user-error.js';

export type Path = readonly (string | number)[];

/** Collects every fault of an input at once, each with its path below `input`. Pure. */
export class Faults {
  readonly list: Refusal[] = [];

  add(code: UserErrorCode, field: Path, message: Message): void {
    this.list.push({ code, field: ['input', ...field], message });
  }

  /** The id in its canonical form; a fault when it is no UUID. */
  id(value: string, field: Path): string {
    const canonical = canonicalUuid(value);
    if (canonical !== null) return canonical;
    this.add('INVALID_VALUE', field, {
      zh: `“${value.slice(0, 60)}”不是 UUID。请使用客户端生成的 UUID，例如 0191e1a0-7c3e-7b5f-9a51-3d1f0c5b7a10。`,
      en: `"${value.slice(0, 60)}" is no UUID. Use one made by the client, for example 0191e1a0-7c3e-7b5f-9a51-3d1f0c5b7a10.`,
    });
    return value;
  }

  /** Checks a text; undefined is "not given" and no fault unless it is required. */
  text(value: string | null | undefined, field: Path, max: number, required: boolean): void {
    const name = field.join('.');
    if (required && !value?.trim()) this.required(field);
    else if (value && value.length > max) {
      this.add('TOO_LONG', field, {
        zh: `${name} 有 ${value.length} 字，最多 ${max} 字，请删减。`,
        en: `${name} has ${value.length} characters, at most ${max}. Shorten it.`,
      });
    }
    // PostgreSQL's text holds neither; said here, it is a clear refusal and not a fault of ours.
    if (value && /\0|\p{Surrogate}/u.test(value)) {
      this.add('INVALID_VALUE', field, {
        zh: `${name} 含有空字符（U+0000）或半个字符，请删除。`,
        en: `${name} holds a null character (U+0000) or half a character. Remove it.`,
      });
    }
  }

  required(field: Path): void {
    const name = field.join('.');
    this.add('REQUIRED', field, { zh: `${name} 不能为空。`, en: `${name} must be given and not be empty.` });
  }

  count(list: readonly unknown[] | null | undefined, field: Path, max: number): void {
    if (!list || list.length <= max) return;
    this.add('TOO_LONG', field, {
      zh: `${field.join('.')} 有 ${list.length} 条，最多 ${max} 条。`,
      en: `${field.join('.')} has ${list.length} items, at most ${max}.`,
    });
  }

  throwIfAny(): void {
    if (this.list.length > 0) throw new Refused(this.list);
  }
}

/** Name of the constraint that refused a statement, with its SQLSTATE; nothing for other errors. */
export interface ConstraintError {
  readonly code?: string;
  readonly constraint?: string;
}
