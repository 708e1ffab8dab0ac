import { date } from '@relance/sdk/french/dates.ts';
import { aidStatuses, instruments } from '@relance/sdk/french/labels.ts';
import { euro } from '@relance/sdk/french/numbers.ts';

/** A field of a record before and after, as JSON texts. */
export interface Difference {
  field: string;
  before: string | null;
  after: string | null;
}

/** Fields as people call them; of others one reads that they changed. */
const names: Readonly<Record<string, string>> = {
  title: 'Titre',
  summary: 'Résumé',
  status: 'État',
  instrument: 'Nature',
  opensOn: 'Ouverture',
  closesOn: 'Clôture',
  rate: 'Taux',
  floor: 'Montant minimal',
  ceiling: 'Montant maximal',
  budget: 'Budget',
  description: 'Description',
  eligibility: 'Conditions',
  howToApply: 'Démarche',
  applicationUrl: 'Adresse de la demande',
  requiredDocuments: 'Pièces à joindre',
  contact: 'Contact',
  themes: 'Thèmes',
  audiences: 'Publics',
  amount: 'Montant',
  paidAmount: 'Montant versé',
  committed: 'Engagé',
  paid: 'Versé',
};

/** A sentence for each difference: `Clôture : 1er mars 2026 → 30 avril 2026`. */
export function changesOf(differences: readonly Difference[]): string[] {
  const lines = differences.map(({ field, before, after }) => {
    const name = names[field.split('.')[0] ?? field];
    if (name === undefined) return `${field} modifié`;
    return `${name}\u00A0: ${valueOf(field, before)} → ${valueOf(field, after)}`;
  });
  return [...new Set(lines)];
}

const money = new Set(['floor', 'ceiling', 'budget', 'amount', 'paidAmount', 'committed', 'paid']);
const labels: Readonly<Record<string, string>> = { ...instruments, ...aidStatuses };

function valueOf(field: string, written: string | null): string {
  const value = read(written);
  if (value === null || value === undefined) return 'rien';
  if (typeof value === 'number') return money.has(field) ? euro(value) : String(value);
  if (typeof value !== 'string') return 'autre contenu';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
  const label = labels[value] ?? value;
  return label.length > 80 ? `« ${label.slice(0, 77)}… »` : label;
}

function read(written: string | null): unknown {
  if (written === null) return null;
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}
