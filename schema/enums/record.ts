import { registerEnumType } from 'type-graphql';

export enum RecordOrigin {
  MANUAL = 'MANUAL',
  IMPORT = 'IMPORT',
  DEMO = 'DEMO',
}

registerEnumType(RecordOrigin, {
  name: 'RecordOrigin',
  description: 'How a record came into its owner’s database (provenance).',
  valuesConfig: {
    MANUAL: { description: 'Entered through the graph (saisie).' },
    IMPORT: { description: 'Read from a file: the file and line are given (import).' },
    DEMO: { description: 'Made up for demonstration (jeu de démonstration).' },
  },
});

export enum TerritoryLevel {
  DEPARTEMENT = 'DEPARTEMENT',
  EPCI = 'EPCI',
  COMMUNE = 'COMMUNE',
}

registerEnumType(TerritoryLevel, {
  name: 'TerritoryLevel',
  description: 'The smallest kind of territory that a record is limited to (échelon).',
  valuesConfig: {
    DEPARTEMENT: { description: 'The whole département.' },
    EPCI: { description: 'One or several EPCI, as a whole (intercommunalités).' },
    COMMUNE: { description: 'One or several communes, perhaps beside whole EPCI.' },
  },
});
