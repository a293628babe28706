import type { Operation } from './document.js';
import { type ApiError, type ApiErrorFields, apiError, type Locale, ownMessages } from './errors.js';

/** What one HTTP exchange brought: data, or the failure it would end in. */
export interface Answer {
  readonly data: unknown;
  readonly failure: ApiError | null;
  readonly status: number | null;
  readonly requestId: string | null;
  readonly retryAfter: string | null;
}

interface WireError {
  readonly message?: unknown;
  readonly extensions?: { readonly code?: unknown; readonly requestId?: unknown };
}

/** Code of an answer that is no GraphQL: a proxy's page, or a gateway whose server is away. */
function codeOfStatus(status: number): string {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 429) return 'RATE_LIMITED';
  if (status >= 502 && status <= 504) return 'OVERLOADED';
  return 'BAD_RESPONSE';
}

/**
 * Reads an answer by what it says, then by its status: GraphQL errors may come with 200, 400 or 500.
 * Data beside errors is not passed on: half a document looks like a whole one.
 */
export function readAnswer(response: Response, text: string, operation: Operation, locale: Locale): Answer {
  const { status } = response;
  const header = response.headers.get('x-request-id');
  const retryAfter = response.headers.get('retry-after');
  const fail = (code: string, message: string | null, requestId: string | null): Answer => ({
    data: null,
    failure: apiError({ code, message: message ?? ownMessages[code]?.[locale] ?? code, requestId, status, operation: operation.name }),
    status,
    requestId,
    retryAfter,
  });
  const body = parsed(text);
  const [error] = Array.isArray(body?.errors) ? (body.errors as WireError[]) : [];
  if (error) {
    const { code, requestId } = error.extensions ?? {};
    return fail(
      typeof code === 'string' ? code : codeOfStatus(status),
      typeof error.message === 'string' ? error.message : null,
      typeof requestId === 'string' ? requestId : header,
    );
  }
  if (response.ok && typeof body?.data === 'object' && body.data !== null) {
    return { data: body.data, failure: null, status, requestId: header, retryAfter };
  }
  return fail(codeOfStatus(status), null, header);
}

function parsed(text: string): { data?: unknown; errors?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

export const errorFields = ({ code, message, requestId, status, operation }: ApiErrorFields): ApiErrorFields => ({
  code,
  message,
  requestId,
  status,
  operation,
});
