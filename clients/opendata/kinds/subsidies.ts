import { beneficiaryKinds } from '@relance/sdk/french/labels.ts';
import { euro } from '@relance/sdk/french/numbers.ts';
import { date } from '@relance/sdk/french/dates.ts';
import { subsidyStatusSlugs } from '@relance/sdk/french/slugs.ts';
import type { SubsidyInListFragment } from '../__generated__/graphql.ts';
import { OneSubsidy, Subsidies } from '../graph/documents.ts';
import * as common from '../parameters/common.ts';
import { choice, euros, many, one, siren, whole } from '../parameters/parameter.ts';
import { slugsOf } from '../parameters/slugs.ts';
import type { Field, Kind } from './kind.ts';
import { finderOf, listOf } from './list.ts';
import { recorded } from './recorded.ts';

type Subsidy = SubsidyInListFragment;

const fields: readonly Field<Subsidy>[] = [
  ...recorded.first,
  { key: 'title', heading: 'objet', type: 'text', of: (subsidy) => subsidy.title },
  { key: 'status', heading: 'état', type: 'text', of: (subsidy) => subsidy.status },
  { key: 'grantedOn', heading: 'date', type: 'date', of: (subsidy) => subsidy.grantedOn },
  {
    key: 'grantedYearOnly',
    heading: 'année_seule',
    type: 'boolean',
    of: (subsidy) => subsidy.grantedYearOnly,
  },
  { key: 'amount', heading: 'montant', type: 'euro', of: (subsidy) => subsidy.amount },
  { key: 'paidAmount', heading: 'versé', type: 'euro', of: (subsidy) => subsidy.paidAmount },
  {
    key: 'funderSiren',
    heading: 'financeur_siren',
    type: 'text',
    of: ({ funder }) => funder.siren,
  },
  { key: 'funderName', heading: 'financeur', type: 'text', of: ({ funder }) => funder.name },
  {
    key: 'beneficiaryKind',
    heading: 'bénéficiaire_nature',
    type: 'text',
    of: (subsidy) => subsidy.beneficiaryKind,
  },
  {
    key: 'beneficiaryName',
    heading: 'bénéficiaire',
    type: 'text',
    of: (subsidy) => subsidy.beneficiaryName,
  },
  {
    ...{ key: 'beneficiarySiren', heading: 'bénéficiaire_siren', type: 'text' },
    of: ({ beneficiary }) => beneficiary?.siren ?? null,
  },
  {
    key: 'beneficiarySiret',
    heading: 'bénéficiaire_siret',
    type: 'text',
    of: (subsidy) => subsidy.beneficiarySiret,
  },
  {
    key: 'beneficiaryRna',
    heading: 'bénéficiaire_rna',
    type: 'text',
    of: (subsidy) => subsidy.beneficiaryRna,
  },
  {
    key: 'communeCode',
    heading: 'commune_code',
    type: 'text',
    of: ({ commune }) => commune?.inseeCode ?? null,
  },
  {
    key: 'communeName',
    heading: 'commune',
    type: 'text',
    of: ({ commune }) => commune?.name ?? null,
  },
  {
    key: 'themes',
    heading: 'thématiques',
    type: 'list',
    of: ({ themes }) => themes.map(({ code }) => code),
  },
  { key: 'aidId', heading: 'aide', type: 'text', of: ({ aid }) => aid?.id ?? null },
  { key: 'scheme', heading: 'dispositif', type: 'text', of: (subsidy) => subsidy.scheme },
  {
    key: 'decisionReference',
    heading: 'décision',
    type: 'text',
    of: (subsidy) => subsidy.decisionReference,
  },
  {
    key: 'cancelledEvent',
    heading: 'manifestation_annulée',
    type: 'boolean',
    of: (subsidy) => subsidy.cancelledEvent,
  },
  { key: 'duplicateOf', heading: 'doublon_de', type: 'text', of: (subsidy) => subsidy.duplicateOf },
  ...recorded.last,
];

/** Subsidies asked for, granted and paid. */
export const subsidies: Kind<Subsidy> = {
  ...{ slug: 'subventions', title: 'Subventions', one: 'la subvention' },
  description:
    'Les subventions des partenaires : qui a donné combien à qui, pour quoi, quand, et ce qui est versé. Jamais le nom d’un particulier.',
  parameters: [
    common.text,
    ...[common.commune, common.epci, common.theme, common.owner, common.funder],
    many(
      siren({
        name: 'beneficiaire',
        description: 'Le bénéficiaire (SIREN).',
        example: '214700015',
      }),
      (beneficiaries) => ({ beneficiaries }),
    ),
    many(
      choice(
        { name: 'public', description: 'La nature du bénéficiaire.', example: 'association' },
        slugsOf(beneficiaryKinds),
      ),
      (values) => ({ beneficiaryKinds: values }),
    ),
    many(
      choice(
        { name: 'statut', description: 'L’état de la subvention.', example: 'versee' },
        subsidyStatusSlugs,
      ),
      (statuses) => ({ statuses }),
    ),
    one(
      whole({ name: 'annee', description: 'L’année de la décision.', example: '2021' }, 1900, 2199),
      (year) => ({ granted: { from: `${year}-01-01`, until: `${year}-12-31` } }),
    ),
    one(
      euros({ name: 'montant_min', description: 'Au moins ce montant.', example: '10000' }),
      (min) => ({ amount: { min } }),
    ),
    one(
      euros({ name: 'montant_max', description: 'Au plus ce montant.', example: '23000' }),
      (max) => ({ amount: { max } }),
    ),
    common.demo,
  ],
  sorts: {
    date: 'GRANTED_ON_ASC',
    '-date': 'GRANTED_ON_DESC',
    montant: 'AMOUNT_ASC',
    '-montant': 'AMOUNT_DESC',
    titre: 'TITLE_ASC',
    '-titre': 'TITLE_DESC',
    modification: 'UPDATED_AT_ASC',
    '-modification': 'UPDATED_AT_DESC',
  },
  ...{ order: 'GRANTED_ON_DESC', most: 200 },
  ...listOf(Subsidies, fields),
  idOf: ({ id }) => id,
  find: finderOf(OneSubsidy),
  entry: (subsidy) => ({
    ...{ id: subsidy.id, demo: subsidy.demo },
    title: `${subsidy.title}\u00A0: ${euro(subsidy.amount)}`,
    text: sentence(subsidy),
    ...{ published: subsidy.createdAt, updated: subsidy.updatedAt, author: subsidy.funder.name },
  }),
};

function sentence({
  beneficiaryName,
  beneficiaryKind,
  grantedOn,
  commune,
  amount,
}: Subsidy): string {
  const who = beneficiaryName ?? beneficiaryKinds[beneficiaryKind];
  const where = commune?.name ? ` (${commune.name})` : '';
  const when = grantedOn === null ? '' : `, ${date(grantedOn)}`;
  return `${who}${where}${when}. Montant\u00A0: ${euro(amount)}.`;
}
