import { investmentStatuses } from '@relance/sdk/french/labels.ts';
import { euro } from '@relance/sdk/french/numbers.ts';
import { investmentStatusSlugs, scheduleSlugs } from '@relance/sdk/french/slugs.ts';
import type { InvestmentInListFragment } from '../__generated__/graphql.ts';
import { Investments, OneInvestment } from '../graph/documents.ts';
import * as common from '../parameters/common.ts';
import { choice, euros, many, one, siren, whole } from '../parameters/parameter.ts';
import type { Field, Kind } from './kind.ts';
import { finderOf, listOf } from './list.ts';
import { recorded } from './recorded.ts';

type Investment = InvestmentInListFragment;

const fields: readonly Field<Investment>[] = [
  ...recorded.first,
  { key: 'title', heading: 'intitulé', type: 'text', of: (works) => works.title },
  { key: 'status', heading: 'état', type: 'text', of: (works) => works.status },
  { key: 'schedule', heading: 'calendrier', type: 'text', of: (works) => works.schedule },
  { key: 'programmeYear', heading: 'année', type: 'integer', of: (works) => works.programmeYear },
  {
    key: 'revisedYear',
    heading: 'année_révisée',
    type: 'integer',
    of: (works) => works.revisedYear,
  },
  {
    key: 'expectedCompletionOn',
    heading: 'livraison',
    type: 'date',
    of: (works) => works.expectedCompletionOn,
  },
  { key: 'totalCost', heading: 'coût', type: 'euro', of: (works) => works.totalCost },
  { key: 'authorised', heading: 'voté', type: 'euro', of: (works) => works.authorised },
  { key: 'committed', heading: 'engagé', type: 'euro', of: (works) => works.committed },
  { key: 'paid', heading: 'payé', type: 'euro', of: (works) => works.paid },
  {
    key: 'publicFunding',
    heading: 'aides_publiques',
    type: 'euro',
    of: (works) => works.publicFunding,
  },
  {
    ...{ key: 'contractingAuthoritySiren', heading: 'maître_d_ouvrage_siren', type: 'text' },
    of: (works) => works.contractingAuthority.siren,
  },
  {
    ...{ key: 'contractingAuthorityName', heading: 'maître_d_ouvrage', type: 'text' },
    of: (works) => works.contractingAuthority.name,
  },
  {
    key: 'themes',
    heading: 'thématiques',
    type: 'list',
    of: ({ themes }) => themes.map(({ code }) => code),
  },
  {
    ...{ key: 'communes', heading: 'communes', type: 'list' },
    of: ({ communes }) => communes.map(({ inseeCode }) => inseeCode),
  },
  {
    key: 'latitude',
    heading: 'latitude',
    type: 'number',
    of: ({ location }) => location?.latitude ?? null,
  },
  {
    key: 'longitude',
    heading: 'longitude',
    type: 'number',
    of: ({ location }) => location?.longitude ?? null,
  },
  {
    key: 'address',
    heading: 'adresse',
    type: 'text',
    of: ({ location }) => location?.address ?? null,
  },
  { key: 'description', heading: 'description', type: 'text', of: (works) => works.description },
  { key: 'duplicateOf', heading: 'doublon_de', type: 'text', of: (works) => works.duplicateOf },
  ...recorded.last,
];

/** Works of the partners. */
export const investments: Kind<Investment> = {
  ...{ slug: 'investissements', title: 'Investissements', one: 'l’investissement' },
  description:
    'Les travaux et équipements des partenaires : coût, crédits votés, engagés et payés, calendrier et aides publiques.',
  parameters: [
    common.text,
    ...[common.commune, common.epci, common.theme, common.owner],
    many(
      siren({
        name: 'maitre_ouvrage',
        description: 'Le maître d’ouvrage (SIREN).',
        example: '224700013',
      }),
      (contractingAuthorities) => ({ contractingAuthorities }),
    ),
    many(
      choice(
        { name: 'statut', description: 'L’état des travaux.', example: 'en-cours' },
        investmentStatusSlugs,
      ),
      (statuses) => ({ statuses }),
    ),
    many(
      choice(
        { name: 'calendrier', description: 'La tenue du calendrier.', example: 'reporte' },
        scheduleSlugs,
      ),
      (schedules) => ({ schedules }),
    ),
    one(
      whole({ name: 'annee', description: 'L’année programmée.', example: '2021' }, 1900, 2199),
      (year) => ({ years: { from: year, until: year } }),
    ),
    one(
      euros({ name: 'cout_min', description: 'Coût d’au moins ce montant.', example: '1000000' }),
      (min) => ({ totalCost: { min } }),
    ),
    one(
      euros({ name: 'cout_max', description: 'Coût d’au plus ce montant.', example: '500000' }),
      (max) => ({ totalCost: { max } }),
    ),
    common.demo,
  ],
  sorts: {
    cout: 'TOTAL_COST_ASC',
    '-cout': 'TOTAL_COST_DESC',
    annee: 'YEAR_ASC',
    '-annee': 'YEAR_DESC',
    engage: 'COMMITTED_ASC',
    '-engage': 'COMMITTED_DESC',
    titre: 'TITLE_ASC',
    '-titre': 'TITLE_DESC',
    modification: 'UPDATED_AT_ASC',
    '-modification': 'UPDATED_AT_DESC',
  },
  ...{ order: 'TOTAL_COST_DESC', most: 200 },
  ...listOf(Investments, fields),
  idOf: ({ id }) => id,
  find: finderOf(OneInvestment),
  entry: (works) => ({
    ...{ id: works.id, demo: works.demo, title: works.title, text: sentence(works) },
    ...{ published: works.createdAt, updated: works.updatedAt },
    author: works.contractingAuthority.name,
  }),
};

function sentence({ status, totalCost, committed, paid }: Investment): string {
  const cost = totalCost === null ? 'Coût non précisé' : `Coût\u00A0: ${euro(totalCost)}`;
  return `${investmentStatuses[status]}. ${cost}. Engagé\u00A0: ${euro(committed)}. Payé\u00A0: ${euro(paid)}.`;
}
