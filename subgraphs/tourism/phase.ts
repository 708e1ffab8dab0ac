import { registerEnumType } from 'type-graphql';

export enum TourismPhase {
  LOCAL_FIRST = 'LOCAL_FIRST',
  BEYOND = 'BEYOND',
}

registerEnumType(TourismPhase, {
  name: 'TourismPhase',
  description:
    'To whom the tourism recovery speaks (temps de la relance touristique; proposition 16).',
  valuesConfig: {
    LOCAL_FIRST: {
      description: 'The people of the département first (premier temps: les habitants).',
    },
    BEYOND: { description: 'Then visitors from elsewhere (second temps: au-delà du département).' },
  },
});

/** What every type of this owner says of its phase. */
export const phaseDescription =
  'Phase of the tourism recovery that it belongs to; null outside of it (temps de la relance).';
