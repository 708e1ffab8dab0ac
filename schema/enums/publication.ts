import { registerEnumType } from 'type-graphql';

export enum Publication {
  DRAFT = 'DRAFT',
  SHARED = 'SHARED',
  PUBLISHED = 'PUBLISHED',
}

registerEnumType(Publication, {
  name: 'Publication',
  description: 'Who sees a record; for everybody else it is not there, in no list and no number.',
  valuesConfig: {
    DRAFT: {
      description: 'Its owner, the committee and analysts (brouillon).',
    },
    SHARED: { description: 'These and every partner (partagé entre partenaires).' },
    PUBLISHED: { description: 'Everybody (publié).' },
  },
});
