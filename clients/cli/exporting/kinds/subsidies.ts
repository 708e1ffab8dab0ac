import { SubsidyPage } from '@relance/sdk/documents/subsidies.ts';
import { amount, bound, choices, common, many, yearOf } from '../filters.ts';
import { column, first, type Kind, last } from '../kind.ts';

/** Subsidies asked for, granted and paid. */
export const subsidies: Kind = {
  ...{ name: 'subsidies', title: 'Subventions', most: 200, hasHistory: true },
  document: SubsidyPage,
  columns: [
    ...first,
    column('title', 'objet'),
    column('status', 'état'),
    column('grantedOn', 'date', 'date'),
    column('grantedYearOnly', 'année_seule', 'boolean'),
    column('amount', 'montant', 'euro'),
    column('paidAmount', 'versé', 'euro'),
    column('funder.siren', 'financeur_siren'),
    column('funder.name', 'financeur'),
    column('beneficiaryKind', 'bénéficiaire_nature'),
    column('beneficiaryName', 'bénéficiaire'),
    column('beneficiary.siren', 'bénéficiaire_siren'),
    column('beneficiarySiret', 'bénéficiaire_siret'),
    column('beneficiaryRna', 'bénéficiaire_rna'),
    column('commune.inseeCode', 'commune_code'),
    column('commune.name', 'commune'),
    column('themes.code', 'thématiques', 'list'),
    column('aid.id', 'aide'),
    column('scheme', 'dispositif'),
    column('decisionReference', 'décision'),
    column('cancelledEvent', 'manifestation_annulée', 'boolean'),
    column('duplicateOf', 'doublon_de'),
    ...last,
  ],
  filters: {
    ...common,
    funder: many('funders'),
    beneficiary: many('beneficiaries'),
    'beneficiary-kind': choices('beneficiaryKinds'),
    status: choices('statuses'),
    aid: many('aids'),
    year: yearOf('granted'),
    from: bound('granted', 'from'),
    until: bound('granted', 'until'),
    min: amount('amount', 'min'),
    max: amount('amount', 'max'),
  },
  summed: ['amount', 'paidAmount'],
};
