import { licence } from '../licence.ts';

/** A file of rows, and what was asked for it. */
export interface Written<Rule extends object> {
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
  /** Which rows the sums count. */
  rule: Rule;
  /** Owners that were not heard. */
  partial: readonly string[];
  /** Whether something else is missing too; goes by the owners where it is left out. */
  isPartial?: boolean;
  madeAt: string | null;
  madeBy: string;
}

/** The rule of files that count as they come: every row is in the sums, also one that a person has called a duplicate. */
export const everyRecord = { countingRule: 'EVERY_RECORD' };

/** What makes a figure of a file citable: what was asked, of when it is, what came, and what may be done with it. */
export function manifestOf<Rule extends object>(file: Written<Rule>) {
  const { isPartial, partial: owners, madeAt, madeBy, ...written } = file;
  return {
    ...written,
    partial: { isPartial: isPartial ?? owners.length > 0, owners },
    licence: { title: licence.title, url: licence.url },
    ...{ madeAt, madeBy },
  };
}
