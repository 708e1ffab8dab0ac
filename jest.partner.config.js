import base from './jest.config.js';

/** `npm run test:partner`: a new partner from the command to its first federated answer, in a checkout of its own. */
export default {
  ...base,
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: ['<rootDir>/tests/partner/newPartner.test.ts'],
};
