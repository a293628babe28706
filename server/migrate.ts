import 'reflect-metadata';
import { openOrm } from './connect.js';
import { ConfigError, readConfig } from './platform/config.js';
import { migrate } from './platform/migrate.js';

/** `npm run migrate`: brings the database of DATABASE_URL to today's schema, as the owner named by FAZHI_OWNER_URL. */
const help = `npm run migrate: brings a PostgreSQL of your own to today's schema. Set both:
  FAZHI_OWNER_URL  the role that owns the tables, for example postgresql://fazhi_owner:…@db.example:5432/fazhi
  DATABASE_URL     the role the server runs as, for example postgresql://fazhi_app:…@db.example:5432/fazhi
Without them the server keeps an embedded PostgreSQL and migrates it by itself at every start.`;

async function run(): Promise<void> {
  if (process.argv.includes('--help')) {
    process.stdout.write(`${help}\n`);
    return;
  }
  const { databaseUrl, ownerUrl } = readConfig(process.env);
  if (databaseUrl === null || ownerUrl === null) throw new ConfigError([`DATABASE_URL and FAZHI_OWNER_URL are both needed.\n\n${help}`]);
  const appRole = decodeURIComponent(new URL(databaseUrl).username);
  if (appRole === decodeURIComponent(new URL(ownerUrl).username)) {
    throw new ConfigError([
      `DATABASE_URL and FAZHI_OWNER_URL name the same role ${appRole}: row-level security does not bind an owner. Make a second role that owns nothing.`,
    ]);
  }
  const orm = openOrm(ownerUrl);
  try {
    const { applied } = await migrate(orm, appRole);
    process.stdout.write(
      applied.length === 0 ? 'The schema is up to date.\n' : `Applied:\n${applied.map((name) => `  ${name}\n`).join('')}`,
    );
    process.stdout.write(`${appRole} may now do exactly what the policies allow.\n`);
  } finally {
    await orm.close();
  }
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
