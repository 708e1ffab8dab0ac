/** Tests run from source: SWC strips types and emits the decorator metadata that TypeGraphQL reads. */
const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
  },
];

export default {
  testEnvironment: 'node',
  // These have runs of their own: `npm run test:engines`, `npm run test:partner`.
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/tests/engines/',
    '<rootDir>/tests/partner/newPartner',
  ],
  testMatch: ['<rootDir>/{schema,subgraphs,router,clients,platform,tests}/**/*.test.{ts,tsx}'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/tests/support/globalSetup.ts',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.ts',
  // Half of the suite waits for processes and databases: one worker per core, not one fewer.
  maxWorkers: '100%',
  // Modules of a file stay with its worker: after some hundred files the heap is full, and long before that slow.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
};
