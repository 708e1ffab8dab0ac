import base from './jest.config.js';

/** `npm run test:engines`: the same reads on our router and on Hive Gateway. */
export default {
  ...base,
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: ['<rootDir>/tests/engines/**/*.test.ts'],
};
