import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { v7 } from 'uuid';
import { type Connected, connect } from '../../server/connect.js';
import { createHttp } from '../../server/http.js';
import type { OidcSettings } from '../../server/modules/identity/oidc-keys.js';
import { newToken } from '../../server/modules/identity/token-secret.js';
import { type Actor, Power, Role, scopeOf } from '../../server/platform/actor.js';
import { FolderFileStore } from '../../server/platform/file-store.js';
import { SigningKey } from '../../server/platform/signing-key.js';
import { Answer } from './answer.js';
import { freshDatabase, type TestDatabase } from './database.js';

/** A document as text, or as the generated SDK types it. */
export type Document<TData, TVariables> = string | { toString(): string; readonly __apiType?: (variables: TVariables) => TData };

export interface TestActor {
  readonly actor: Actor;
  readonly token: string;
  /** Sends the document through HTTP as this actor. */
  run<TData = Record<string, unknown>, TVariables = Record<string, unknown>>(
    document: Document<TData, TVariables>,
    variables?: TVariables,
    headers?: Record<string, string>,
  ): Promise<Answer<TData>>;
}

export interface TestUnit {
  readonly id: string;
  readonly code: string;
}

export interface TestDistrict {
  readonly id: string;
  readonly code: string;
  readonly units: readonly TestUnit[];
  readonly cycles: Readonly<Record<number, string>>;
}

/** The whole server on a database of its own, as a client meets it: requests go through the HTTP stack, rows through real roles. */
export class World {
  /** every statement the server sent since `forgetStatements` */
  readonly statements: string[] = [];
  time = new Date('2024-01-15T02:00:00Z');
  /** codes are given one after the other: drawn at random, two of some thousand districts would share one */
  #lastCode = 600_000;

  private constructor(
    readonly database: TestDatabase,
    readonly connected: Connected,
    readonly http: FastifyInstance,
    readonly owner: pg.Pool,
    /** where evidence lies */
    readonly folder: string,
  ) {}

  static async start(
    template: 'empty' | 'demo' = 'empty',
    { oidc, webhookHosts = [] }: { oidc?: OidcSettings; webhookHosts?: readonly string[] } = {},
  ): Promise<World> {
    const database = await freshDatabase(template);
    const statements: string[] = [];
    let world: World | undefined;
    const connected = await connect({
      url: database.appUrl,
      poolSize: 4,
      signingKey: SigningKey.generate(),
      webhookHosts: ['hooks.example', ...webhookHosts],
      now: () => world?.time ?? new Date(),
      observe: (text) => (world?.statements ?? statements).push(text),
    });
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-files-'));
    const ping = () => connected.pool.query('select 1');
    const http = await createHttp(connected.app, { logLevel: 'silent', demo: null, oidc, ping, files: new FolderFileStore(folder) });
    const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
    // Dropping the database ends connections that the pool is still closing; that is no failure of a test.
    owner.on('error', () => undefined);
    owner.on('connect', (client) => client.on('error', () => undefined));
    world = new World(database, connected, http, owner, folder);
    return world;
  }

  /** Takes connections on a free port of this machine; returns the address of the server. */
  async listen(): Promise<string> {
    return this.http.listen({ port: 0, host: '127.0.0.1' });
  }

  async stop(): Promise<void> {
    await this.http.close();
    await this.connected.close();
    await this.owner.end();
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }

  forgetStatements(): void {
    this.statements.length = 0;
  }

  /** Sets both clocks, that of the server and that of the database. */
  async setClock(time: string): Promise<void> {
    this.time = new Date(time);
    await this.owner.query(
      `create or replace function present() returns timestamptz language sql stable as $$ select timestamptz '${this.time.toISOString()}' $$`,
    );
  }

  /** A district with units `u1`, `u2`, … and open cycles. */
  async district({ units = 2, years = [2023] }: { units?: number; years?: readonly number[] } = {}): Promise<TestDistrict> {
    const id = v7();
    this.#lastCode += 1;
    const code = String(this.#lastCode);
    await this.owner.query('insert into district (id, code, name) values ($1, $2, $3)', [id, code, `测试区${code}`]);
    const made: TestUnit[] = [];
    for (let i = 1; i <= units; i += 1) {
      const unit = { id: v7(), code: `u${i}` };
      made.push(unit);
      await this.owner.query(
        `insert into department (id, district_id, code, name, short_name, kind, position) values ($1, $2, $3, $4, $5, 'DEPARTMENT', $6)`,
        [unit.id, id, unit.code, `测试区第${i}局`, `第${i}局`, i],
      );
    }
    const cycles: Record<number, string> = {};
    for (const year of years) {
      cycles[year] = v7();
      await this.owner.query(`insert into cycle (id, district_id, year, status) values ($1, $2, $3, 'OPEN')`, [cycles[year], id, year]);
      await this.owner.query(
        `insert into submission (id, district_id, cycle_id, department_id, position, due_on)
         select gen_random_uuid(), $1, $2, d.id, d.position, $3 from department d where d.district_id = $1`,
        [id, cycles[year], `${year + 1}-01-20`],
      );
    }
    return { id, code, units: made, cycles };
  }

  /** A person with one membership and a token for it. */
  async actor(role: Role, district: Pick<TestDistrict, 'id'>, unit?: Pick<TestUnit, 'id'>): Promise<TestActor> {
    const userId = v7();
    const membershipId = v7();
    const name = `测试${role}`;
    const { token, sha256 } = newToken();
    const power = role === Role.DISTRICT_ADMIN ? Power.ADMINISTRATION : role === Role.AUDITOR ? Power.AUDIT : Power.BUSINESS;
    await this.owner.query('insert into app_user (id, district_id, name, power, created_at) values ($1, $2, $3, $4, now())', [
      userId,
      district.id,
      name,
      power,
    ]);
    await this.owner.query(
      `insert into membership (id, district_id, user_id, role, department_id, valid_from) values ($1, $2, $3, $4, $5, '2020-01-01')`,
      [membershipId, district.id, userId, role, unit?.id ?? null],
    );
    await this.owner.query(`insert into token (id, membership_id, label, sha256, created_at) values ($1, $2, 'test', $3, now())`, [
      v7(),
      membershipId,
      sha256,
    ]);
    const actor: Actor = {
      scope: scopeOf[role],
      role,
      userId,
      userName: name,
      districtId: district.id,
      departmentId: unit?.id ?? null,
      tokenSha256: sha256,
    };
    return this.withToken(token, actor);
  }

  /** Whoever holds this token. */
  withToken(token: string, actor: Actor): TestActor {
    return {
      actor,
      token,
      run: (document, variables, headers = {}) => this.send(document, variables, { authorization: `Bearer ${token}`, ...headers }) as never,
    };
  }

  /** Sends a document with exactly these headers. */
  async send(
    document: string | { toString(): string },
    variables?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<unknown>> {
    const query = String(document);
    const response = await this.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      payload: JSON.stringify({ query, variables }),
    });
    return new Answer(query, variables, response.statusCode, response.headers['x-request-id'] as string | undefined, response.body);
  }
}
