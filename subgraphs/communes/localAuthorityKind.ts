import { registerEnumType } from 'type-graphql';

export enum LocalAuthorityKind {
  COMMUNE = 'COMMUNE',
  EPCI = 'EPCI',
  SYNDICATE = 'SYNDICATE',
  OTHER = 'OTHER',
}

registerEnumType(LocalAuthorityKind, {
  name: 'LocalAuthorityKind',
  description: 'What kind of local body it is (catégorie de collectivité).',
  valuesConfig: {
    COMMUNE: { description: 'A commune.' },
    EPCI: { description: 'A grouping of communes with its own taxes (EPCI à fiscalité propre).' },
    SYNDICATE: { description: 'A joint body for one or several services (syndicat).' },
    OTHER: { description: 'Another body, e.g. a communal welfare centre (CCAS).' },
  },
});
