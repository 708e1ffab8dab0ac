import config from './jest.config.js';

/** Tests that need a browser: `CHROMIUM` says where one is. */
export default {
  ...config,
  testMatch: ['<rootDir>/tests/browser/**/*.browser.ts'],
  testTimeout: 120_000,
  maxWorkers: 1,
};
