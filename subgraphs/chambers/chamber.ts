import { registerEnumType } from 'type-graphql';

export enum Chamber {
  CCI = 'CCI',
  CMA = 'CMA',
  AGRICULTURE = 'AGRICULTURE',
}

registerEnumType(Chamber, {
  name: 'Chamber',
  description: 'One of the three chambers of the département (chambre consulaire).',
  valuesConfig: {
    CCI: { description: 'Trade and industry (chambre de commerce et d’industrie).' },
    CMA: { description: 'Crafts (chambre de métiers et de l’artisanat).' },
    AGRICULTURE: { description: 'Farming (chambre d’agriculture).' },
  },
});

/** What every type of this owner says of its chamber. */
export const chamberDescription =
  'Chamber that answers for it; null when they act together (chambre consulaire).';
