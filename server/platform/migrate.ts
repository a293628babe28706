import type { EntityMetadata, MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { migrateJobs } from './jobs.js';
import { identifier } from './read/json-text.js';

export interface MigrationReport {
  /** names of the migrations applied now; empty when the schema was up to date */
  readonly applied: readonly string[];
}

const commands = ['select', 'insert', 'update', 'delete'] as const;
type Command = (typeof commands)[number];

/** What the app role may do with a table: exactly the commands for which the entity has a policy; a global table is read only. */
function privileges(table: EntityMetadata): readonly Command[] {
  if (table.policies.length === 0) return ['select'];
  const named = new Set(table.policies.map((policy) => policy.command ?? 'all'));
  return commands.filter((command) => named.has('all') || named.has(command));
}

/** Functions that act with the owner's rights and check for themselves who calls. */
const callable = [
  'actor_of_token(text)',
  'actor_of_membership(text, text, uuid)',
  'token_used(text)',
  'token_give_up(uuid)',
  'holder_of_token(text)',
  'holder_of_login(text, text)',
  'report_move(text, uuid, int, timestamptz, text, text, text)',
  'report_confirm(uuid, int, timestamptz, text)',
  'audit_append(uuid, text[])',
  'audit_last_hash(uuid, text)',
  'cycle_expect_units(uuid)',
  'submission_extend(uuid, date, text)',
  'serves_side(uuid, uuid, text)',
  'colleagues()',
  'text_fingerprints_keep(uuid, bigint[])',
  'copied_text(jsonb)',
  'reports_being_corrected()',
  'webhook_keep_secret(uuid, text)',
  'notices_remind()',
  'notice_queue(int, boolean)',
  'notice_address(uuid)',
  'notice_sent(uuid)',
  'notice_failed(uuid, text, boolean)',
  'public_edition_add(uuid, int, text, text, timestamptz, text)',
];

/** Tables that no entity maps, since only triggers write them (migrations/state-rows.ts). */
const states = ['shortcoming_state', 'cause_state', 'commitment_state', 'shortcoming_commitment_state'];

/**
 * Brings a database to today's schema as the owner of the tables, then gives the app role its privileges anew, so that a table never stays
 * open or closed by accident. Call with an ORM connected as the owner.
 */
export async function migrate(orm: MikroORM, appRole: string): Promise<MigrationReport> {
  const applied = await orm.migrator.up();
  const role = identifier(appRole);
  const tables = [...orm.getMetadata().getAll().values()].filter((table) => table.tableName && !table.embeddable && !table.abstract);
  const statements = [
    `revoke all on all tables in schema public from ${role}`,
    `grant usage on schema public to ${role}`,
    ...tables.map((table) => `grant ${privileges(table).join(', ')} on ${identifier(table.tableName)} to ${role}`),
    ...states.map((table) => `grant select on ${table} to ${role}`),
    ...callable.map((name) => `grant execute on function ${name} to ${role}`),
  ];
  // A temporary table of the app role's own would be a table that no policy guards.
  const [{ database }] = await orm.em.execute<[{ database: string }]>('select current_database() as database');
  statements.push(`revoke temporary on database ${identifier(database)} from public`);
  await orm.em.transactional(async (em) => {
    for (const statement of statements) await em.execute(statement);
  });
  const pool = (await orm.em.getConnection().getNativeClient()) as Pool;
  await migrateJobs(pool, appRole);
  return { applied: applied.map((migration) => migration.name) };
}

interface RoleRow {
  readonly user: string;
  readonly superuser: boolean;
  readonly bypass: boolean;
  readonly owned: string | null;
  readonly version: number;
  readonly pending: boolean;
}

/** Why the server must not run as this database user, each with its mend; empty = it may. Row-level security binds neither a superuser nor an owner. */
export async function unsafeToServe(query: (text: string) => Promise<{ rows: unknown[] }>): Promise<string[]> {
  const { rows } = await query(`select current_user as user, r.rolsuper as superuser, r.rolbypassrls as bypass,
    (select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'member') limit 1) as owned,
    current_setting('server_version_num')::int as version, to_regclass('public.report') is null as pending
    from pg_roles r where r.rolname = current_user`);
  const role = rows[0] as RoleRow;
  const mend = 'Let DATABASE_URL name a plain role that owns nothing, and FAZHI_OWNER_URL the owner (docs/OPERATIONS.md).';
  const problems: string[] = [];
  if (role.version < 150_000) problems.push(`The database is PostgreSQL ${Math.floor(role.version / 10_000)}; 15 or newer is needed.`);
  if (role.superuser) problems.push(`DATABASE_URL connects as ${role.user}, a superuser, whom row-level security does not bind. ${mend}`);
  if (role.bypass) problems.push(`DATABASE_URL connects as ${role.user}, who has BYPASSRLS. ${mend}`);
  if (role.owned && !role.superuser) problems.push(`DATABASE_URL connects as ${role.user}, who owns the table ${role.owned}. ${mend}`);
  if (role.pending) problems.push('The database has no fazhi tables. Run: npm run migrate');
  return problems;
}
