/** Jest on ES modules: MikroORM 7 cannot be loaded any other way. swc emits the decorator metadata; `tsc -p test` checks the types. */
export default {
  rootDir: '..',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // The server imports the SDK by its name; a test runs its sources like all others.
    '^@fazhi/client/documents$': '<rootDir>/client-sdk/src/documents/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/client-sdk/dist/', '<rootDir>/.data/'],
  setupFiles: ['<rootDir>/test/setup/setup-file.mjs'],
  globalSetup: '<rootDir>/test/setup/global-setup.mjs',
  globalTeardown: '<rootDir>/test/setup/global-teardown.mjs',
  reporters: ['default', '<rootDir>/test/setup/closing-line.mjs'],
  testTimeout: 30_000,
  maxWorkers: 2,
};
