import pg from 'pg';

export type Query = <T = Record<string, unknown>>(text: string, values?: readonly unknown[]) => Promise<{ rows: T[]; count: number }>;

/** What a transaction states about itself before it reads or writes (`app.district` and so on). */
export type Settings = Readonly<Partial<Record<'district' | 'department' | 'scope' | 'user', string>>>;

/** PostgreSQL's answer when a privilege or a policy forbids a statement. */
export const insufficientPrivilege = '42501';
/** another row leans on this one */
export const foreignKeyViolation = '23503';

/** One connection by plain `pg`: no pool, no server, so that nothing but PostgreSQL itself decides. */
export class Sql {
  private constructor(private readonly client: pg.Client) {}

  static async connect(url: string): Promise<Sql> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return new Sql(client);
  }

  readonly query: Query = async (text, values = []) => {
    const { rows, rowCount } = await this.client.query(text, [...values]);
    return { rows: rows as never, count: rowCount ?? 0 };
  };

  /** Works in a transaction under these settings and rolls it back. */
  async rolledBack<T>(settings: Settings, work: () => Promise<T>): Promise<T> {
    await this.query('begin');
    try {
      for (const [name, value] of Object.entries(settings)) await this.query('select set_config($1, $2, true)', [`app.${name}`, value]);
      return await work();
    } finally {
      await this.query('rollback');
    }
  }

  /** Runs one statement inside a transaction and takes it back, error or not; answers its rows, or the SQLSTATE that refused it. */
  async attempt<T = Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<Attempt<T>> {
    await this.query('savepoint attempt');
    try {
      return { refused: null, message: '', ...(await this.query<T>(text, values)) };
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code === undefined) throw error;
      return { refused: error.code, message: error.message, rows: [], count: 0 };
    } finally {
      await this.query('rollback to savepoint attempt; release savepoint attempt');
    }
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

export interface Attempt<T> {
  /** SQLSTATE, or null when the statement ran */
  readonly refused: string | null;
  readonly message: string;
  readonly rows: T[];
  readonly count: number;
}
