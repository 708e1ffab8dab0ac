import { licence } from '../licence.ts';

/** A file of rows, and what was asked for it. */
export interface Written {
  file: string;
  format: string;
  bytes: number;
  /** Of its bytes, in hexadecimal. */
  sha256: string;
  rows: number;
  /** Of the columns in euros, as decimals with two digits. */
  sums: Readonly<Record<string, string>>;
  /** Where it was asked, and with what: the same again gives the same, as of the same instant. */
  selection: Readonly<Record<string, unknown>>;
  asOf: string | null;
  /** Owners that were not heard. */
  partial: readonly string[];
  madeAt: string | null;
  madeBy: string;
}

/** What makes a figure of a file citable: what was asked, of when it is, what came, and what may be done with it. */
export function manifestOf({ partial: owners, madeAt, madeBy, ...written }: Written) {
  return {
    ...written,
    // Every row is in the sums, also one that a person has called a duplicate.
    rule: { countingRule: 'EVERY_RECORD' },
    partial: { isPartial: owners.length > 0, owners },
    licence: { title: licence.title, url: licence.url },
    ...{ madeAt, madeBy },
  };
}
