import { squeezed } from '../cells/plainText.ts';
import { withoutMojibake } from '../cells/mojibake.ts';
import { BadFile } from '../errors.ts';
import type { ImportFormat } from '../format.ts';
import { badReading, type ChosenColumns } from '../read/readingChoices.ts';

/** What two spellings of a header share. */
export function keyOf(label: string): string {
  return squeezed(withoutMojibake(label));
}

/** The formats that have all the fields that columns are chosen for; BadFile names one that none has. */
export function formatsWith(
  formats: readonly ImportFormat[],
  chosen: ChosenColumns | undefined,
): readonly ImportFormat[] {
  const fields = Object.values(chosen ?? {}).filter((field) => field !== null);
  const twice = fields.find((field, at) => fields.indexOf(field) !== at);
  if (twice !== undefined) throw badReading(`takes two columns for ${JSON.stringify(twice)}.`);
  const found = formats.filter(({ headers }) =>
    fields.every((field) => Object.hasOwn(headers, field)),
  );
  if (found.length > 0) return found;
  const unknown = fields.find((field) =>
    formats.every(({ headers }) => !Object.hasOwn(headers, field)),
  );
  const known = formats.map(({ name, headers }) => `${name}: ${Object.keys(headers).join(', ')}`);
  throw new BadFile(
    'UNKNOWN_FIELD',
    unknown === undefined
      ? `No format has all of the fields ${fields.join(', ')}. There are ${known.join('; ')}.`
      : `${JSON.stringify(unknown)} is no field: choose one of ${known.join('; ')}.`,
  );
}

/**
 * The header as its columns are chosen: each has the name of its field, or none; a column that would else be taken
 * for a field that another one is chosen for has none either. Null where one of the chosen columns is not there.
 */
export function renamed(header: readonly string[], chosen: ChosenColumns): string[] | null {
  const fields = new Map<number, string>();
  const taken = new Set<string>();
  for (const [name, field] of Object.entries(chosen)) {
    const at = columnNamed(header, name);
    if (at === -1) return null;
    fields.set(at, field ?? '');
    if (field !== null) taken.add(squeezed(field));
  }
  return header.map((label, at) => fields.get(at) ?? (taken.has(keyOf(label)) ? '' : label));
}

/** Throws BadFile for a chosen column that the header does not name, and for one that is chosen twice. */
export function checkHeaders(header: readonly string[], chosen: ChosenColumns | undefined): void {
  const places = new Map<number, string>();
  for (const name of Object.keys(chosen ?? {})) {
    const at = columnNamed(header, name);
    if (at === -1) {
      const labels = header.map((label) => label.trim()).filter((label) => label !== '');
      throw new BadFile(
        'UNKNOWN_HEADER',
        `No column is called ${JSON.stringify(name)}. Found: ${labels.join(' | ')}.`,
      );
    }
    const before = places.get(at);
    if (before !== undefined) {
      throw badReading(
        `names one column twice: ${JSON.stringify(before)}, ${JSON.stringify(name)}.`,
      );
    }
    places.set(at, name);
  }
}

/** The first column of that name, as it is written or else as it is spelled; -1 where there is none. */
export function columnNamed(header: readonly string[], name: string): number {
  const written = header.findIndex((label) => label.trim() === name.trim());
  if (written !== -1) return written;
  const key = keyOf(name);
  return key === '' ? -1 : header.findIndex((label) => keyOf(label) === key);
}
