import { ApiError, type Locale, RefusedError } from '../errors.js';
import { type ExitCode, type FailureNumber, failures } from './failure-table.js';

/** Ends a command with a row of the table. */
export class Failure extends Error {
  constructor(
    readonly number: FailureNumber,
    readonly detail = '',
    readonly requestId: string | null = null,
    readonly hint = '',
  ) {
    super(number);
  }

  get exit(): ExitCode {
    return failures[this.number].exit;
  }

  /** What happened, in a sentence. */
  what(language: Locale): string {
    return failures[this.number][language].what.replace('{detail}', () => this.detail).trim();
  }

  /** Two or three lines for a person. */
  text(language: Locale): string {
    const { mend } = failures[this.number][language];
    const words = language === 'zh' ? { mend: '办法', request: '请求编号' } : { mend: 'Mend', request: 'Request id' };
    const lines = [`fazhi: ${this.number} ${this.what(language)}`, `  ${words.mend}: ${mend.replace('{hint}', () => this.hint)}`];
    if (this.requestId) lines.push(`  ${words.request}: ${this.requestId}`);
    return `${lines.join('\n')}\n`;
  }
}

const byCode: Record<string, FailureNumber> = {
  UNAUTHENTICATED: 'F06',
  FORBIDDEN: 'F07',
  BAD_USER_INPUT: 'F13',
  QUERY_TOO_COSTLY: 'F13',
  RATE_LIMITED: 'F12',
  OVERLOADED: 'F12',
  NETWORK_ERROR: 'F04',
  TIMED_OUT: 'F05',
  BAD_RESPONSE: 'F11',
};

/** Any error as a row of the table; `url` is the address that was asked. */
export function failureOf(error: unknown, url: string): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof RefusedError) return new Failure('F20', error.message);
  if (error instanceof ApiError) {
    const number = byCode[error.code] ?? 'F14';
    return new Failure(number, number === 'F04' || number === 'F11' ? url : error.message, error.requestId);
  }
  return new Failure('F15', error instanceof Error ? error.message : String(error));
}
