import type { UserErrorFieldsFragment } from './generated/graphql.js';

/** Language of the sentences. Codes are the same in both. */
export type Locale = 'zh' | 'en';

/** Why the server refused an act; `__typename` tells which of them carry more (`currentVersion`, `status` and `allowed`). */
export type UserError = UserErrorFieldsFragment;

/** Codes of top-level errors the server sends (docs/ERRORS.md), then those the client finds by itself. */
export type ApiErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'QUERY_TOO_COSTLY'
  | 'RATE_LIMITED'
  | 'OVERLOADED'
  | 'INTERNAL_SERVER_ERROR'
  /** No answer came: no connection, or it broke off. */
  | 'NETWORK_ERROR'
  /** `timeoutMs` passed before an answer was complete. */
  | 'TIMED_OUT'
  /** Something answered that does not speak GraphQL: a wrong address, a proxy's page, a redirect. */
  | 'BAD_RESPONSE';

export interface ApiErrorFields {
  /** Of `ApiErrorCode`; for a `RefusedError` the code of the first user error. */
  readonly code: ApiErrorCode | (string & {});
  /** For a person, in the client's `locale`. */
  readonly message: string;
  /** What to give the administrator; null when no fazhi server answered. */
  readonly requestId: string | null;
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** Name of the GraphQL operation, for example `ReportSave`. */
  readonly operation: string;
}

/** A call that brought no data. It never holds the token, the variables or a header. */
export class ApiError extends Error implements ApiErrorFields {
  readonly code: ApiErrorFields['code'];
  readonly requestId: string | null;
  readonly status: number | null;
  readonly operation: string;

  constructor({ code, message, requestId, status, operation }: ApiErrorFields) {
    super(message);
    this.name = new.target.name;
    this.code = code;
    this.requestId = requestId;
    this.status = status;
    this.operation = operation;
  }
}

/** The token is missing, unknown, expired or revoked: ask for another, then repeat the call. */
export class UnauthenticatedError extends ApiError {}

/** Thrown by the `…OrThrow` calls when the server refused the act. Nothing was changed. */
export class RefusedError extends ApiError {
  constructor(
    operation: string,
    /** Every reason at once; at least one. */
    readonly userErrors: readonly UserError[],
  ) {
    super({
      code: userErrors[0]?.code ?? 'BAD_RESPONSE',
      message: userErrors.map((e) => e.message).join('\n') || 'The server named no reason.',
      requestId: null,
      status: 200,
      operation,
    });
  }
}

export const apiError = (fields: ApiErrorFields): ApiError =>
  fields.code === 'UNAUTHENTICATED' ? new UnauthenticatedError(fields) : new ApiError(fields);

/** What the client says by itself when no GraphQL error tells more. */
export const ownMessages: Record<string, Record<Locale, string>> = {
  UNAUTHENTICATED: { zh: '访问令牌缺失或无效。', en: 'The token is missing or not valid.' },
  FORBIDDEN: { zh: '服务器拒绝了请求。', en: 'The server does not allow the request.' },
  RATE_LIMITED: { zh: '请求过于频繁，请稍后再试。', en: 'Too many requests. Try again later.' },
  OVERLOADED: { zh: '服务器暂时不能应答，请稍后再试。', en: 'The server cannot answer for now. Try again later.' },
  NETWORK_ERROR: { zh: '无法连接服务器，或连接中断。', en: 'Cannot connect to the server, or the connection broke off.' },
  TIMED_OUT: { zh: '在限定时间内没有收到答复。', en: 'No answer within the time allowed.' },
  BAD_RESPONSE: { zh: '该地址的答复不是 GraphQL，请检查地址。', en: 'What answers at this address is not GraphQL. Check the address.' },
};
