import { encodings, lastHeaderLine } from '@relance/schema/imports/readings.ts';
import type { ReadingChoices } from '@relance/sdk/importLook.ts';
import type { RunDetailFragment } from '../../../__generated__/graphql.ts';
import { WrongAddress } from '../../../server/failures.ts';
import type { Query } from '../../../server/query.ts';

/** A file that is kept, and how it is to be read: all of it stands in the address, so that one can come back. */
export interface Prepared {
  /** SHA-256 of the file. */
  kept: string;
  /** Name of a format, or `auto`. */
  format: string;
  series: string | undefined;
  reading: ReadingChoices;
}

/** Separators as the address names them. */
export const separators = {
  'point-virgule': { sign: ';', label: 'point-virgule' },
  virgule: { sign: ',', label: 'virgule' },
  tabulation: { sign: '\t', label: 'tabulation' },
  barre: { sign: '|', label: 'barre verticale' },
} as const;

const separatorNames = Object.keys(separators) as readonly (keyof typeof separators)[];

/** What the address says of a file to be read. */
export function preparedOf(query: Query): Prepared {
  const kept = query.matching('fichier', /^[0-9a-f]{64}$/, '64 chiffres hexadécimaux');
  if (kept === undefined) throw new WrongAddress('fichier', '', 'le fichier choisi');
  const encoding = query.choice('encodage', encodings);
  const separator = query.choice('separateur', separatorNames);
  const sheet = query.text('feuille');
  const headerLine = query.whole('entete', [1, lastHeaderLine]);
  return {
    kept,
    format: query.text('format') ?? 'auto',
    series: query.text('serie'),
    reading: {
      ...(encoding !== undefined && { encoding }),
      ...(separator !== undefined && { delimiter: separators[separator].sign }),
      ...(sheet !== undefined && { sheet }),
      ...(headerLine !== undefined && { headerLine }),
    },
  };
}

/** The same, as parameters of an address. */
export function parametersOf({ kept, format, series, reading }: Prepared) {
  return {
    fichier: kept,
    format: format === 'auto' ? undefined : format,
    serie: series,
    encodage: reading.encoding,
    separateur: separatorNames.find((name) => separators[name].sign === reading.delimiter),
    feuille: reading.sheet,
    entete: reading.headerLine === undefined ? undefined : String(reading.headerLine),
  };
}

/** What somebody had decided about the reading of a run, to be decided again. */
export function choicesOf({ reading }: Pick<RunDetailFragment, 'reading'>): ReadingChoices {
  if (reading === null) return {};
  const { columns, ...others } = reading;
  const chosen = Object.entries(others).filter(([, value]) => value !== null);
  return {
    ...(Object.fromEntries(chosen) as ReadingChoices),
    ...(columns.length > 0 && {
      columns: Object.fromEntries(columns.map(({ header, field }) => [header, field])),
    }),
  };
}

/** What a separator is called. */
export function separatorLabel(sign: string): string {
  return Object.values(separators).find((each) => each.sign === sign)?.label ?? sign;
}
