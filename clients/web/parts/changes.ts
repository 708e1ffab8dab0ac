import { themes } from '@relance/schema/codes/themes.ts';
import { date } from '@relance/sdk/french/dates.ts';
import {
  actionStatuses,
  aidStatuses,
  audiences,
  instruments,
  investmentStatuses,
  owners,
  publications,
  schedules,
  subsidyStatuses,
} from '@relance/sdk/french/labels.ts';
import { counted, euro } from '@relance/sdk/french/numbers.ts';

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
  totalAmount: 'Montant total',
  totalCost: 'Coût total',
  publicFunding: 'Aides publiques',
  authorised: 'Crédits votés',
  publication: 'Diffusion',
  funder: 'Financeur',
  cofunders: 'Cofinanceurs',
  territory: 'Territoire',
  propositions: 'Propositions du plan',
  proposition: 'Proposition du plan',
  stateAidRegime: 'Régime d’aide d’État',
  lead: 'Pilote',
  partners: 'Partenaires',
  milestones: 'Jalons',
  indicators: 'Indicateurs',
  startsOn: 'Début',
  endsOn: 'Fin prévue',
  requestedOn: 'Demande',
  grantedOn: 'Attribution',
  notifiedOn: 'Notification',
  payments: 'Versements',
  beneficiary: 'Bénéficiaire',
  beneficiaryName: 'Bénéficiaire',
  beneficiaryKind: 'Nature du bénéficiaire',
  commune: 'Commune',
  communes: 'Communes',
  aid: 'Dispositif',
  scheme: 'Dispositif',
  cancelledEvent: 'Manifestation annulée',
  eligibleCosts: 'Dépenses éligibles',
  duplicateOf: 'Doublon',
  share: 'Part',
  programmeYear: 'Année de programmation',
  revisedYear: 'Année révisée',
  schedule: 'Calendrier',
  expectedCompletionOn: 'Réception prévue',
  budgetYears: 'Échéancier',
  financing: 'Plan de financement',
  location: 'Lieu',
  contractingAuthority: 'Maître d’ouvrage',
};

/** A sentence for each difference: `Clôture : 1er mars 2026 → 30 avril 2026`. */
export function changesOf(differences: readonly Difference[]): string[] {
  const lines = differences.map(({ field, before, after }) => {
    const name = names[field.split('.')[0] ?? field];
    if (name === undefined) return `Autre changement (${field})`;
    return `${name}\u00A0: ${valueOf(field, before)} → ${valueOf(field, after)}`;
  });
  return [...new Set(lines)];
}

const money = new Set([
  'floor',
  'ceiling',
  'budget',
  'amount',
  'paidAmount',
  'committed',
  'paid',
  'totalAmount',
  'totalCost',
  'publicFunding',
  'authorised',
  'eligibleCosts',
]);

// States of two kinds that share a code say the same, or nearly.
const labels: Readonly<Record<string, string>> = {
  ...{ ...investmentStatuses, ...actionStatuses, ...subsidyStatuses, ...aidStatuses },
  ...{ ...instruments, ...schedules, ...publications, ...audiences, ...owners },
  ...Object.fromEntries(themes.map(({ code, label }) => [code, label])),
};

function valueOf(field: string, written: string | null): string {
  const value = read(written);
  if (value === null || value === undefined) return 'rien';
  if (typeof value === 'number') return money.has(field) ? euro(value) : String(value);
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (Array.isArray(value)) return listOf(value);
  if (typeof value !== 'string') return 'autre contenu';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
  const label = labels[value] ?? value;
  return label.length > 80 ? `« ${label.slice(0, 77)}… »` : label;
}

/** A list of words as words; a list of things by how many there are. */
function listOf(values: readonly unknown[]): string {
  if (values.length === 0) return 'rien';
  const words = values.filter((each) => typeof each === 'string');
  if (words.length < values.length) return counted(values.length, 'élément');
  return words.map((word) => labels[word] ?? word).join(', ');
}

function read(written: string | null): unknown {
  if (written === null) return null;
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}
