import { squeezed } from '../cells/plainText.ts';
import { flag, type ImportLine } from '../format.ts';
import { wordsOf } from './wordsOf.ts';

const around47 = new Set(
  [
    'France',
    'France entière',
    'National',
    'France métropolitaine',
    'France et territoires d’outre-mer',
    'Nouvelle-Aquitaine',
    'Lot-et-Garonne',
  ].map(squeezed),
);

/** Flags where the aid applies when the département is not known to lie in it: that is not kept. */
export function notePerimeter<Field extends string>(line: ImportLine<Field>, field: Field): void {
  const places = wordsOf(line.cells[field], isAround47);
  if (places.length === 0 || places.some(isAround47)) return;
  const reason = `Limited to ${places.join(', ')}: kept as an aid of the whole département, to be checked.`;
  flag(line, field, 'NOT_KEPT', reason);
}

function isAround47(place: string): boolean {
  return around47.has(squeezed(place));
}
