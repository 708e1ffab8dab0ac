import type { ReadingChoices } from '@relance/sdk/importLook.ts';

/** How files are to be read, as flags say it. */
export interface ReadingOptions {
  encoding?: string | undefined;
  delimiter?: string | undefined;
  sheet?: string | undefined;
  headerLine?: string | undefined;
  /** `header=field` each; without a field the column is not read. */
  map?: readonly string[] | undefined;
}

/** The choices as the importer takes them, undefined where there are none; or what is wrong with them. */
export function readingOf(options: ReadingOptions): ReadingChoices | undefined | string {
  const { encoding, delimiter, sheet, headerLine, map = [] } = options;
  if (headerLine !== undefined && !/^[1-9]\d{0,2}$/.test(headerLine)) {
    return `--header-line ${headerLine}: write the number of the line that names the columns, the first being 1.`;
  }
  const columns = new Map<string, string | null>();
  for (const pair of map) {
    // A header may hold the sign itself; no field does.
    const at = pair.lastIndexOf('=');
    const header = pair.slice(0, Math.max(at, 0)).trim();
    if (header === '') {
      return `--map ${JSON.stringify(pair)}: write header=field, such as "Montant subv.=montant".`;
    }
    if (columns.has(header))
      return `--map takes ${JSON.stringify(header)} for two fields: choose one.`;
    columns.set(header, pair.slice(at + 1).trim() || null);
  }
  const chosen: ReadingChoices = {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter: delimiter === 'tab' ? '\t' : delimiter }),
    ...(sheet !== undefined && { sheet }),
    ...(headerLine !== undefined && { headerLine: Number(headerLine) }),
    ...(columns.size > 0 && { columns: Object.fromEntries(columns) }),
  };
  return Object.keys(chosen).length === 0 ? undefined : chosen;
}
