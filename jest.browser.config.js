import base from './jest.config.js';

/** `npm run test:browser`: what people do, in Debian's Chromium. */
export default {
  ...base,
  testMatch: ['<rootDir>/tests/browser/**/*.browser.ts'],
  // A page that is drawn beside another is no slower machine, but a slower page.
  maxWorkers: 1,
  testTimeout: 120_000,
};
