import { RefusedError, type UserError } from './errors.js';
import {
  DepartmentSaveDocument,
  TokenIssueDocument,
  TokenRevokeDocument,
  type UserFilter,
  UserSaveDocument,
  UsersDocument,
} from './generated/graphql.js';
import { newId } from './ids.js';
import { type Paged, type PageOptions, paged } from './paging.js';
import type { Transport } from './transport.js';
import type { Department, DepartmentChange, NewToken, Token, User, UserChange } from './types.js';

export interface UserSaved {
  /** null when the act was refused. */
  readonly user: User | null;
  readonly userErrors: readonly UserError[];
}

export interface Users {
  /** Accounts by name, with their memberships and tokens. */
  list(filter?: UserFilter, page?: PageOptions): Paged<User>;
  /** Makes an account or changes one; a field left out is unchanged. */
  save(input: UserChange): Promise<UserSaved>;
  saveOrThrow(input: UserChange): Promise<User>;
}

export interface TokenIssued {
  /** The secret, told this once. null when the act was refused, or when a broken connection made the client ask twice: revoke it then and issue another. */
  readonly token: string | null;
  readonly issued: Token | null;
  readonly userErrors: readonly UserError[];
}

export interface TokenRevoked {
  readonly revoked: Token | null;
  readonly userErrors: readonly UserError[];
}

export interface Tokens {
  issue(input: NewToken): Promise<TokenIssued>;
  issueOrThrow(input: NewToken): Promise<TokenIssued & { readonly issued: Token }>;
  /** Takes a token back, at once; again is no fault. */
  revoke(id: string): Promise<TokenRevoked>;
  revokeOrThrow(id: string): Promise<Token>;
}

export interface DepartmentSaved {
  readonly department: Department | null;
  readonly userErrors: readonly UserError[];
}

export interface Departments {
  /** Makes a unit or changes one; for the administrator of the district only. Another name is a renaming. */
  save(input: DepartmentChange): Promise<DepartmentSaved>;
  saveOrThrow(input: DepartmentChange): Promise<Department>;
}

const withId = <T extends { readonly id?: string }>(input: T) => ({ ...input, id: input.id ?? newId() });

/** The subject of an act that was done; throws RefusedError with its reasons otherwise. */
function done<T>(operation: string, subject: T | null, userErrors: readonly UserError[]): T {
  if (subject === null || userErrors.length > 0) throw new RefusedError(operation, userErrors);
  return subject;
}

export function users({ request }: Transport): Users {
  const save = async (input: UserChange): Promise<UserSaved> => (await request(UserSaveDocument, { input: withId(input) })).userSave;
  return {
    list: (filter, page) => paged('Users', async (first, after) => (await request(UsersDocument, { filter, first, after })).users, page),
    save,
    saveOrThrow: async (input) => {
      const { user, userErrors } = await save(input);
      return done('UserSave', user, userErrors);
    },
  };
}

export function tokens({ request }: Transport): Tokens {
  const issue = async (input: NewToken): Promise<TokenIssued> => (await request(TokenIssueDocument, { input: withId(input) })).tokenIssue;
  const revoke = async (id: string): Promise<TokenRevoked> => (await request(TokenRevokeDocument, { id })).tokenRevoke;
  return {
    issue,
    issueOrThrow: async (input) => {
      const answer = await issue(input);
      return { ...answer, issued: done('TokenIssue', answer.issued, answer.userErrors) };
    },
    revoke,
    revokeOrThrow: async (id) => {
      const { revoked, userErrors } = await revoke(id);
      return done('TokenRevoke', revoked, userErrors);
    },
  };
}

export function departments({ request }: Transport): Departments {
  const save = async (input: DepartmentChange): Promise<DepartmentSaved> =>
    (await request(DepartmentSaveDocument, { input: withId(input) })).departmentSave;
  return {
    save,
    saveOrThrow: async (input) => {
      const { department, userErrors } = await save(input);
      return done('DepartmentSave', department, userErrors);
    },
  };
}
