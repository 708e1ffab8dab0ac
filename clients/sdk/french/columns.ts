import type { ExportedList } from '@relance/schema/exports.ts';

/** Headings of the columns of whole lists, by the graph’s names. */
const columns: Readonly<Record<string, string>> = {
  id: 'identifiant',
  owner: 'porteur',
  version: 'version',
  demo: 'démonstration',
  publication: 'publication',
  createdAt: 'créé_le',
  updatedAt: 'modifié_le',
  title: 'intitulé',
  summary: 'résumé',
  status: 'état',
  instrument: 'nature',
  audiences: 'publics',
  opensOn: 'ouverture',
  closesOn: 'clôture',
  rate: 'taux',
  floor: 'plancher',
  ceiling: 'plafond',
  budget: 'budget',
  stateAidRegime: 'régime',
  funderSiren: 'financeur_siren',
  themeCodes: 'thématiques',
  communeCodes: 'communes',
  epciSirens: 'intercommunalités',
  propositionNumbers: 'propositions',
  amount: 'montant',
  paidAmount: 'versé',
  grantedOn: 'date',
  grantedYearOnly: 'année_seule',
  beneficiaryKind: 'bénéficiaire_nature',
  cancelledEvent: 'manifestation_annulée',
  funderName: 'financeur',
  beneficiarySiren: 'bénéficiaire_siren',
  beneficiaryName: 'bénéficiaire',
  communeCode: 'commune_code',
  aidId: 'aide',
  duplicateOf: 'doublon_de',
  programmeYear: 'année',
  revisedYear: 'année_révisée',
  totalCost: 'coût',
  contractingAuthoritySiren: 'maître_d_ouvrage_siren',
  authorised: 'voté',
  committed: 'engagé',
  paid: 'payé',
  publicFunding: 'aides_publiques',
  startsOn: 'début',
  endsOn: 'fin',
  propositionNumber: 'proposition',
  leadSiren: 'pilote_siren',
};

const lists: Readonly<Record<ExportedList, string>> = {
  aids: 'Aides',
  subsidies: 'Subventions',
  investments: 'Investissements',
  recoveryActions: 'Actions',
};

/** What a column is called in a file for people; the graph’s name where it has no other. */
export function columnLabel(key: string): string {
  return columns[key] ?? key;
}

export function listLabel(list: ExportedList): string {
  return lists[list];
}
