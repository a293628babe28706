export { type Client, createClient } from './client.js';
export type { TypedDocument } from './document.js';
export { ApiError, type ApiErrorCode, type Locale, RefusedError, UnauthenticatedError, type UserError } from './errors.js';
export { newId } from './ids.js';
export type { Page, Paged, PageOptions } from './paging.js';
export { reportInput } from './report-input.js';
export type { CommentResult, ReportResult, Reports } from './reports.js';
export type { ClientOptions, RequestEvent } from './transport.js';
export type * from './types.js';
