/** Roles a membership can give (docs/ARCHITECTURE.md, "Roles"). */
export enum Role {
  DEPARTMENT_CLERK = 'DEPARTMENT_CLERK',
  DEPARTMENT_HEAD = 'DEPARTMENT_HEAD',
  DISTRICT_REVIEWER = 'DISTRICT_REVIEWER',
  DISTRICT_DIRECTOR = 'DISTRICT_DIRECTOR',
  DISTRICT_ADMIN = 'DISTRICT_ADMIN',
  AUDITOR = 'AUDITOR',
}

/** The three powers that exclude one another in one person (三员分立). */
export enum Power {
  BUSINESS = 'BUSINESS',
  ADMINISTRATION = 'ADMINISTRATION',
  AUDIT = 'AUDIT',
}

export const powerOf = (role: Role): Power =>
  role === Role.DISTRICT_ADMIN ? Power.ADMINISTRATION : role === Role.AUDITOR ? Power.AUDIT : Power.BUSINESS;

/** Names of the roles in sentences. */
export const roleNames: Readonly<Record<Role, string>> = {
  DEPARTMENT_CLERK: '部门经办人',
  DEPARTMENT_HEAD: '部门负责人',
  DISTRICT_REVIEWER: '区级审核人员',
  DISTRICT_DIRECTOR: '区级负责人',
  DISTRICT_ADMIN: '系统管理员',
  AUDITOR: '安全审计员',
};

/** What the database is told about the reader: it decides which rows exist for a transaction. */
export type Scope = 'DEPARTMENT' | 'OFFICE' | 'ADMIN' | 'AUDIT' | 'PUBLIC' | 'SYSTEM';

export const scopeOf: Readonly<Record<Role, Scope>> = {
  DEPARTMENT_CLERK: 'DEPARTMENT',
  DEPARTMENT_HEAD: 'DEPARTMENT',
  DISTRICT_REVIEWER: 'OFFICE',
  DISTRICT_DIRECTOR: 'OFFICE',
  DISTRICT_ADMIN: 'ADMIN',
  AUDITOR: 'AUDIT',
};

/** A login at an OIDC provider, acting under one membership: every transaction asks again whether both still hold. */
export interface OidcLogin {
  readonly issuer: string;
  readonly subject: string;
  readonly membershipId: string;
}

/** Who acts in a request: a person under exactly one membership, or nobody. */
export interface Actor {
  readonly scope: Scope;
  /** null = anonymous */
  readonly role: Role | null;
  readonly userId: string | null;
  readonly userName: string | null;
  readonly districtId: string | null;
  /** null for roles of the whole district */
  readonly departmentId: string | null;
  /** SHA-256 of the bearer token: every transaction asks again whether it still holds; null when no token was sent */
  readonly tokenSha256: string | null;
  /** the actions a machine token is limited to; absent or empty = all that the role allows */
  readonly actions?: readonly string[];
  /** absent when the person did not come by OIDC */
  readonly login?: OidcLogin;
  /** absent when nobody acts, or the server itself */
  readonly membershipId?: string;
}

export const anonymous: Actor = {
  scope: 'PUBLIC',
  role: null,
  userId: null,
  userName: null,
  districtId: null,
  departmentId: null,
  tokenSha256: null,
};
