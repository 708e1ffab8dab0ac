import type { Visitor } from '@relance/sdk/visitor.ts';

/** A visitor of whom nothing is known, and who asks nothing. */
export const nobody: Visitor = {
  subject: null,
  scopes: [],
  ask: () => Promise.reject(new Error('Nobody asks nothing.')),
  query: () => Promise.reject(new Error('Nobody asks nothing.')),
  price: () => Promise.reject(new Error('Nobody asks nothing.')),
  exportList: () => Promise.reject(new Error('Nobody asks nothing.')),
  importFile: () => Promise.reject(new Error('Nobody sends nothing.')),
  lookAtFile: () => Promise.reject(new Error('Nobody sends nothing.')),
  importFormats: () => Promise.resolve([]),
};
