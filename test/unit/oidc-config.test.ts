import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig, readOwnerUrl } from '../../server/platform/config.js';

function faultsOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('The configuration was taken.');
}

describe('the OIDC provider of a configuration', () => {
  const FAZHI_OIDC_AUDIENCE = 'https://fazhi.example/graphql';

  test('is none unless issuer and audience are given', () => {
    expect(readConfig({}).oidc).toBeNull();
    expect(readConfig({ FAZHI_OIDC_ISSUER: 'https://login.example/realms/gov', FAZHI_OIDC_AUDIENCE }).oidc).toEqual({
      issuer: 'https://login.example/realms/gov',
      audience: FAZHI_OIDC_AUDIENCE,
    });
  });

  test.each<Record<string, string>>([{ FAZHI_OIDC_ISSUER: 'https://login.example' }, { FAZHI_OIDC_AUDIENCE }])(
    'is not half of it: %j',
    (env) => {
      expect(faultsOf(env)).toContain('FAZHI_OIDC_ISSUER and FAZHI_OIDC_AUDIENCE belong together');
    },
  );

  test.each(['login.example', 'http://login.example', 'ftp://login.example', 'https://login.example?x=1', 'https://a@login.example'])(
    'is not at %s',
    (FAZHI_OIDC_ISSUER) => {
      expect(faultsOf({ FAZHI_OIDC_ISSUER, FAZHI_OIDC_AUDIENCE })).toContain('FAZHI_OIDC_ISSUER must be the address');
    },
  );

  test.each(['http://127.0.0.1:9000', 'http://localhost:9000', 'http://[::1]:9000'])('may do without TLS on this machine: %s', (issuer) => {
    expect(readConfig({ FAZHI_OIDC_ISSUER: issuer, FAZHI_OIDC_AUDIENCE }).oidc?.issuer).toBe(issuer);
  });
});

test('the URL of the owner is never repeated in a complaint', () => {
  expect(() => readOwnerUrl({ FAZHI_OWNER_URL: 'mysql://owner:secret@db/fazhi' })).toThrow(/FAZHI_OWNER_URL must look like/);
  expect(() => readOwnerUrl({ FAZHI_OWNER_URL: 'mysql://owner:secret@db/fazhi' })).not.toThrow(/secret/);
});
