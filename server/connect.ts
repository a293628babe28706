import { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { type App, type AppOptions, createApp } from './app.js';
import { ormOptions } from './mikro-orm.config.js';

export interface Connected {
  readonly app: App;
  readonly orm: MikroORM;
  readonly pool: Pool;
  close(): Promise<void>;
}

export interface ConnectOptions extends Omit<AppOptions, 'orm' | 'pool'> {
  readonly url: string;
  /** most connections at a time */
  readonly poolSize?: number;
}

/** An ORM on the database of a URL, quiet: what it has to say comes as an error. */
export const openOrm = (url: string, poolSize = 2): MikroORM =>
  new MikroORM({
    ...ormOptions(url),
    pool: { min: 0, max: poolSize },
    driverOptions: { pipeline: true, connectionTimeoutMillis: 5_000 },
    logger: () => undefined,
  });

/** Connects as the app role and puts the app together. */
export async function connect({ url, poolSize = 10, ...options }: ConnectOptions): Promise<Connected> {
  const orm = openOrm(url, poolSize);
  await orm.connect();
  const pool = (await orm.em.getConnection().getNativeClient()) as Pool;
  const app = await createApp({ orm, pool, ...options });
  return {
    app,
    orm,
    pool,
    close: async () => {
      await app.apollo.stop().catch(() => undefined);
      await app.trail.flush();
      await orm.close();
    },
  };
}
