/** Tests run from source, on modules that platform/loader translates: see tests/jest/runner.mjs. */
export default {
  testEnvironment: 'node',
  // These have runs of their own: `npm run test:engines`, `npm run test:partner`.
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/tests/engines/',
    '<rootDir>/tests/partner/newPartner',
  ],
  testMatch: ['<rootDir>/{schema,subgraphs,router,clients,platform,tests}/**/*.test.{ts,tsx}'],
  transform: {},
  testRunner: '<rootDir>/tests/jest/runner.mjs',
  globalSetup: '<rootDir>/tests/jest/setUp.mjs',
  globalTeardown: '<rootDir>/tests/jest/tearDown.mjs',
  // Half of the suite waits for processes and databases: one worker per core, not one fewer.
  maxWorkers: '100%',
  // Modules stay with their worker, and so does what files have left in them.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
};
