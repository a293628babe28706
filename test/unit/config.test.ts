import { isAbsolute, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../server/platform/config.js';

const url = 'postgresql://app:secret@db:5432/fazhi';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  throw new Error('The configuration was taken.');
}

describe('a configuration', () => {
  test('of nothing is the embedded database, on this machine only', () => {
    expect(readConfig({})).toMatchObject({ port: 4000, host: '127.0.0.1', databaseUrl: null, ownerUrl: null, logLevel: 'warn' });
    expect(isAbsolute(readConfig({}).dataDir)).toBe(true);
    expect(readConfig({ DATABASE_URL: url }).logLevel).toBe('info');
  });

  test('of empty values is the same as of nothing', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', FAZHI_DATA_DIR: '', LOG_LEVEL: '', FAZHI_POOL: '' })).toEqual(readConfig({}));
  });

  test('takes what it is given and leaves the rest of the environment alone', () => {
    const given = {
      PORT: '0',
      HOST: '0.0.0.0',
      DATABASE_URL: url,
      FAZHI_OWNER_URL: 'postgres://owner:x@db/fazhi',
      FAZHI_DATA_DIR: 'here/there',
      FAZHI_POOL: '20',
      LOG_LEVEL: 'silent',
      PATH: '/bin',
      FAZHI_TOKEN: 'fz_x',
      FAZHI_URL: 'http://localhost:4000',
    };
    expect(readConfig(given)).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      databaseUrl: url,
      ownerUrl: 'postgres://owner:x@db/fazhi',
      dataDir: resolve('here/there'),
      pool: 20,
      logLevel: 'silent',
    });
  });

  test('tells every fault at once, each by its name', () => {
    const faults = faultsOf({ PORT: 'http', FAZHI_POOL: '0', LOG_LEVEL: 'loud', FAZHI_OWNER_URL: url, FAZHI_DATADIR: '/x' });
    expect(faults).toHaveLength(5);
    for (const name of ['PORT', 'FAZHI_POOL', 'LOG_LEVEL', 'FAZHI_OWNER_URL', 'FAZHI_DATADIR']) {
      expect(faults.filter((fault) => fault.startsWith(`${name} `))).toHaveLength(1);
    }
    const told = new ConfigError(faults).message;
    expect(told).toContain('5 faults');
    for (const fault of faults) expect(told).toContain(fault);
  });

  test.each([
    [{ PORT: '65536' }, /^PORT .*0 to 65535/],
    [{ PORT: '-1' }, /^PORT must be a whole number/],
    [{ PORT: '80.5' }, /^PORT must be a whole number/],
    [{ FAZHI_POOL: '201' }, /^FAZHI_POOL .*1 to 200/],
    [{ LOG_LEVEL: 'INFO' }, /^LOG_LEVEL must be one of fatal, error/],
    [{ FAZHI_OWNER_URL: url }, /without DATABASE_URL/],
    [{ FAZHI_PORT: '1' }, /^FAZHI_PORT is no setting\. Known: .*PORT/],
  ])('%j is refused with what to write instead', (env, fault) => {
    expect(faultsOf(env as Record<string, string>)).toEqual([expect.stringMatching(fault)]);
  });

  test.each(['mysql://a:b@c/d', 'postgresql://host/db', 'postgresql://a:b@c', 'localhost:5432', 'postgresql://a:hunter2@c/d e'])(
    'an address that is none (%s) is refused and not repeated: it may hold a password',
    (address) => {
      const [fault] = faultsOf({ DATABASE_URL: address });
      expect(fault).toMatch(/^DATABASE_URL must look like postgresql:/);
      expect(fault).not.toContain('hunter2');
    },
  );
});
