import type { Kind } from './kind.ts';
import { actions } from './kinds/actions.ts';
import { aids } from './kinds/aids.ts';
import { indicators } from './kinds/indicators.ts';
import { investments } from './kinds/investments.ts';
import { subsidies } from './kinds/subsidies.ts';

/** Every list that is exported. */
export const kinds: readonly Kind[] = [aids, subsidies, investments, actions, indicators];

/** The list of that name; an Error that says which there are. */
export function kindNamed(name: string): Kind {
  const found = kinds.find((kind) => kind.name === name);
  if (found) return found;
  throw new Error(`"${name}" is no kind: there is ${kinds.map((kind) => kind.name).join(', ')}.`);
}
