import type { ImportLineState } from '../../../__generated__/graphql.ts';

/** The lines of a run by what became of them, as the address names them. */
export const lineViews = {
  'a-corriger': { label: 'À corriger', state: 'QUARANTINED' },
  corrigees: { label: 'Corrigées', state: 'CORRECTED' },
  ecartees: { label: 'Écartées', state: 'DISMISSED' },
} as const satisfies Readonly<Record<string, { label: string; state: ImportLineState }>>;

/** Name of a view. */
export type LineView = keyof typeof lineViews;

/** All of them. */
export const lineViewNames = Object.keys(lineViews) as readonly LineView[];
