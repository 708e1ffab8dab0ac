import { camelCased } from '../index/camelCased.ts';

export type Document = Record<string, unknown>;

/** A field whose value differs; values are JSON text, null where there is none. */
export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** Columns that every write moves: a change of these alone is none. */
export const bookkeeping = ['version', 'created_at', 'updated_at', 'source'] as const;

// Kept in cents, at the top of a record or within its payments, budget years and financing lines.
const moneyFields = new Set([
  ...['floor', 'ceiling', 'budget', 'amount', 'paidAmount', 'totalAmount', 'grossGrantEquivalent'],
  ...['eligibleCosts', 'totalCost', 'authorised', 'committed', 'paid', 'publicFunding'],
  'paymentCredits',
]);

/** What differs between two versions of a record, by field in alphabetical order; amounts in euros. */
export function fieldChanges(before: Document, after: Document): FieldChange[] {
  const old = shown(before);
  const present = shown(after);
  const fields = new Set([...Object.keys(old), ...Object.keys(present)]);
  return [...fields]
    .sort()
    .map((field) => {
      const [was, is] = [asJson(field, old[field]), asJson(field, present[field])];
      return { field, before: was, after: is };
    })
    .filter((change) => change.before !== change.after);
}

function shown(document: Document): Document {
  const own = Object.entries(document).filter(
    ([column]) => !(bookkeeping as readonly string[]).includes(column),
  );
  return camelCased(Object.fromEntries(own));
}

function asJson(field: string, value: unknown): string | null {
  return value == null ? null : JSON.stringify(inEuros(field, value), inEuros);
}

function inEuros(name: string, value: unknown): unknown {
  return moneyFields.has(name) && typeof value === 'number' ? value / 100 : value;
}
