import 'reflect-metadata';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, type Options } from '@mikro-orm/postgresql';
import { migrations } from '../migrations/index.js';
import { entities } from './entities.js';

/**
 * The mapping and the migrations, for the server and for the mikro-orm command. The migrations' functions and triggers are written by hand,
 * so the schema comparison leaves them alone; tables, constraints, indexes and policies come from the entities.
 */
export const ormOptions = (clientUrl: string): Options =>
  defineConfig({
    clientUrl,
    // A wrong name in a URL is a mistake to be told of, not a database to be made.
    ensureDatabase: false,
    entities,
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: true },
    // Rows of the state tables are written by triggers and read by the day (migrations/state-rows.ts), secrets by nobody: no entity maps them.
    schemaGenerator: { ignoreTriggers: true, ignoreRoutines: true, skipTables: [/_state$/, 'webhook_secret'] },
    migrations: {
      path: 'dist/migrations',
      pathTs: 'migrations',
      migrationsList: migrations,
      snapshot: true,
      snapshotName: '.snapshot',
      snapshotOnMigrate: false,
      safe: false,
    },
  });

export default ormOptions(process.env.FAZHI_OWNER_URL ?? 'postgresql://localhost/fazhi');
