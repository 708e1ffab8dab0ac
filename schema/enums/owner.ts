import { registerEnumType } from 'type-graphql';
import { type InCapitals, type PartnerName, partners } from '../partners.ts';

export type Owner = InCapitals<PartnerName>;

/** Every partner of the registry, as records name the one that holds them. */
export const Owner = Object.fromEntries(partners.map(({ owner }) => [owner, owner])) as {
  readonly [Name in Owner]: Name;
};

registerEnumType(Owner, {
  name: 'Owner',
  description:
    'The partner whose database holds a record and who alone may change it (producteur).',
  valuesConfig: Object.fromEntries(
    partners.map(({ owner, description }) => [owner, { description }]),
  ),
});
