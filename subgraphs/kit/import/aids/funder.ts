import { isSiren } from '@relance/schema/scalars/identifiers.ts';
import { squeezed } from '../cells/plainText.ts';
import { BadCell } from '../errors.ts';
import type { ImportLine } from '../format.ts';
import { wordsOf } from './wordsOf.ts';

// Published numbers alone; a name that is not here keeps the catalogue's own funder, and says so.
const sirens: Record<string, readonly string[]> = {
  '224700013': ['Lot-et-Garonne', 'Département de Lot-et-Garonne'],
  '225005024': ['Manche', 'Département de la Manche', 'La Manche CD50'],
  '200053759': ['Nouvelle-Aquitaine', 'Région Nouvelle-Aquitaine'],
  // `cridfprd` is what the region's own guide of aids calls it.
  '237500079': ['Île-de-France', 'Région Île-de-France', 'cridfprd'],
  '356000000': ['La Poste'],
};

const known = new Map(
  Object.entries(sirens).flatMap(([siren, names]) =>
    names.map((name) => [squeezed(name), siren] as const),
  ),
);

/**
 * SIREN of who pays: the first of the names that we know, else the number that begins the file's name as
 * SCDL has it (`200096956_aides.json`), else `otherwise`, whose catalogue it is.
 */
export function funder<Field extends string>(
  line: ImportLine<Field>,
  field: Field,
  otherwise: string | null,
  names: string = line.cells[field],
): string {
  const named = wordsOf(names, (name) => sirenOf(name) !== null).map(sirenOf);
  const siren = named.find((each) => each !== null);
  if (siren !== undefined) return siren;
  const publisher = publisherOf(line.file) ?? otherwise;
  if (publisher === null) {
    throw new BadCell(
      field,
      'MISSING_CELL',
      'Nobody whose SIREN we know is named as funder: begin the name of the file with it.',
    );
  }
  if (names !== '') {
    const reason = `"${names}" has no SIREN here: ${publisher}, whose catalogue it is, stands for it.`;
    line.flags.push({ column: field, raw: names, code: 'ASSUMED', reason });
  }
  return publisher;
}

function sirenOf(name: string): string | null {
  const number = name.replace(/\s/g, '');
  return isSiren(number) ? number : (known.get(squeezed(name)) ?? null);
}

function publisherOf(file: string): string | null {
  const number = /^(\d{9})(?!\d)/.exec(file)?.[1];
  return number !== undefined && isSiren(number) ? number : null;
}
