import { actions } from './actions.ts';
import { aids } from './aids.ts';
import { indicators } from './indicators.ts';
import { investments } from './investments.ts';
import type { Kind } from './kind.ts';
import { subsidies } from './subsidies.ts';
import { territories } from './territories.ts';

/** Every kind of record that is open: files, feeds, the API and the catalogue follow this list. */
export const kinds: readonly Kind<unknown>[] = [
  aids,
  subsidies,
  investments,
  actions,
  territories,
  indicators,
];
