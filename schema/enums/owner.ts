import { registerEnumType } from 'type-graphql';

export enum Owner {
  DEPARTMENT = 'DEPARTMENT',
  TOURISM = 'TOURISM',
  CHAMBERS = 'CHAMBERS',
  COMMUNES = 'COMMUNES',
  CONFERENCE = 'CONFERENCE',
}

registerEnumType(Owner, {
  name: 'Owner',
  description:
    'The partner whose database holds a record and who alone may change it (producteur).',
  valuesConfig: {
    DEPARTMENT: { description: 'Conseil départemental de Lot-et-Garonne.' },
    TOURISM: { description: 'Comité départemental du tourisme.' },
    CHAMBERS: {
      description: 'The three chambres consulaires: CCI, CMA and Chambre d’agriculture.',
    },
    COMMUNES: { description: 'Communes and their groupings (intercommunalités, EPCI).' },
    CONFERENCE: { description: 'Conférence des Territoires: the plan itself and its follow-up.' },
  },
});
