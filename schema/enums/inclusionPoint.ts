import { registerEnumType } from 'type-graphql';

export enum DigitalInclusionPointKind {
  FRANCE_SERVICES = 'FRANCE_SERVICES',
  FRANCE_SERVICES_BRANCH = 'FRANCE_SERVICES_BRANCH',
  OTHER = 'OTHER',
}

registerEnumType(DigitalInclusionPointKind, {
  name: 'DigitalInclusionPointKind',
  description: 'What kind of desk helps people with digital services (type de lieu d’inclusion).',
  valuesConfig: {
    FRANCE_SERVICES: { description: 'A labelled France services desk (espace France services).' },
    FRANCE_SERVICES_BRANCH: {
      description: 'A branch of a labelled desk (antenne France services).',
    },
    OTHER: { description: 'Any other place: library, association, town hall (autre lieu).' },
  },
});
