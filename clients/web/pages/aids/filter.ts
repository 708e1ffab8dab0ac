import {
  aidStatusSlugs,
  audienceSlugs,
  instrumentSlugs,
  ownerSlugs,
  themeSlugs,
} from '@relance/sdk/french/slugs.ts';
import type { AidFilter, AidOrder } from '../../__generated__/graphql.ts';
import { some, valuesOf } from '../../server/filters.ts';
import type { Query } from '../../server/query.ts';

/** How a list of aids can be sorted, as the address says it. */
export const orders = {
  titre: { label: 'Titre', order: 'TITLE_ASC' },
  echeance: { label: 'Échéance la plus proche', order: 'CLOSES_ON_ASC' },
  montant: { label: 'Montant le plus élevé', order: 'CEILING_DESC' },
  nouveau: { label: 'Modifiées récemment', order: 'UPDATED_AT_DESC' },
} as const satisfies Record<string, { label: string; order: AidOrder }>;

export type OrderName = keyof typeof orders;

export const orderNames = Object.keys(orders) as OrderName[];

/** The filter of an address, for the list and its files alike. */
export function aidFilter(query: Query, commune: string | undefined): AidFilter {
  return {
    text: query.text('q'),
    audiences: some(valuesOf(query, 'public', audienceSlugs)),
    themes: some(valuesOf(query, 'theme', themeSlugs)),
    statuses: some(valuesOf(query, 'statut', aidStatusSlugs)),
    instruments: some(valuesOf(query, 'nature', instrumentSlugs)),
    owners: some(valuesOf(query, 'porteur', ownerSlugs)),
    territory: commune === undefined ? undefined : { commune },
  };
}
