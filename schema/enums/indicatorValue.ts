import { registerEnumType } from 'type-graphql';

export enum IndicatorDataset {
  BAROMETRE = 'BAROMETRE',
  PILOTE = 'PILOTE',
}

registerEnumType(IndicatorDataset, {
  name: 'IndicatorDataset',
  description: 'Who publishes an indicator (jeu de données d’origine).',
  valuesConfig: {
    BAROMETRE: { description: 'Baromètre des résultats de l’action publique.' },
    PILOTE: { description: 'PILOTE, the State’s own monitoring (DITP).' },
  },
});
