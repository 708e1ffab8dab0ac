import type { ImportLook, ReadingChoices } from '@relance/sdk/importLook.ts';
import { ImportRefused } from '@relance/sdk/imports.ts';

/** The field of each column in the order of the file; null: it is not read. */
export interface Mapping {
  fields: readonly (string | null)[];
}

/** Columns without a name, or with that of one before them, can't be told apart: they are read as they are found. */
export function isNamed({ columns }: ImportLook, at: number): boolean {
  const header = columns[at]?.header ?? '';
  return header !== '' && columns.findIndex((each) => each.header === header) === at;
}

/** What was chosen in the form for each column; what it does not say stays as it was found out. */
export function mappingOf(look: ImportLook, form: URLSearchParams): Mapping {
  return {
    fields: look.columns.map(({ field }, at) => {
      const chosen = form.get(`colonne.${at}`);
      return chosen === null || !isNamed(look, at) ? field : chosen || null;
    }),
  };
}

/**
 * The choices that make an importer read the columns so; undefined where it does by itself. `again` looks at the file
 * by other choices: where one column is named, another may be taken for something else than before.
 */
export async function columnsOf(
  look: ImportLook,
  { fields }: Mapping,
  again: (reading: ReadingChoices) => Promise<ImportLook | ImportRefused>,
): Promise<Readonly<Record<string, string | null>> | undefined> {
  if (look.recognised && look.columns.every(({ field }, at) => field === fields[at])) {
    return undefined;
  }
  const named = look.columns.flatMap(({ header }, at): [string, string | null][] => {
    const field = fields[at] ?? null;
    return isNamed(look, at) && field !== null ? [[header, field]] : [];
  });
  const seen = await again({ columns: Object.fromEntries(named) });
  if (seen instanceof ImportRefused) throw seen;
  const unwanted = seen.columns.flatMap(({ header, field }, at): [string, null][] =>
    isNamed(seen, at) && field !== null && (fields[at] ?? null) === null ? [[header, null]] : [],
  );
  return Object.fromEntries([...named, ...unwanted]);
}
