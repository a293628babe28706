import { GraphQLError } from 'graphql';

/** A sentence for a person, Chinese by default, English by Accept-Language. Codes never change, sentences may. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

export type Locale = keyof Message;

/** The closed list of `extensions.code` of top-level errors. Refusals of an act are data (`userErrors`), never top-level errors. */
export const errorCodes = {
  UNAUTHENTICATED: 'Nobody is signed in, or the token is unknown, expired or revoked.',
  FORBIDDEN: 'This role may not call the field at all. A row that is not visible is null or NOT_FOUND, never FORBIDDEN.',
  BAD_USER_INPUT: 'The document or a variable cannot be accepted.',
  QUERY_TOO_COSTLY: 'The operation is larger than one request may be.',
  RATE_LIMITED: 'Too much was asked in too short a time.',
  OVERLOADED: 'The server has more to do than it can; try again later.',
  INTERNAL_SERVER_ERROR: 'A fault of the server; give the requestId to the administrator.',
} as const;
export type ErrorCode = keyof typeof errorCodes;

/** A top-level error. The plugin in `error-response.ts` picks the sentence by locale and adds the request id. */
export class ApiError extends GraphQLError {
  constructor(code: ErrorCode, message: Message, extensions: Readonly<Record<string, unknown>> = {}) {
    super(message.en, { extensions: { code, messages: message, ...extensions } });
    this.name = 'ApiError';
  }
}

/** The preferred one of the two languages (RFC 9110 §12.5.4); Chinese unless English is asked for first. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const weighted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => quality > 0 && /^(zh|en)(-|$)/.test(tag))
    .sort((a, b) => b.quality - a.quality);
  return weighted[0]?.tag.startsWith('en') ? 'en' : 'zh';
}
