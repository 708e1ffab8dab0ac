import { registerEnumType } from 'type-graphql';

export enum TouristOfferKind {
  ACCOMMODATION = 'ACCOMMODATION',
  CATERING = 'CATERING',
  ACTIVITY = 'ACTIVITY',
  EVENT = 'EVENT',
  SITE = 'SITE',
  PRODUCT = 'PRODUCT',
  OTHER = 'OTHER',
}

registerEnumType(TouristOfferKind, {
  name: 'TouristOfferKind',
  description: 'What visitors are offered (catégorie de l’offre touristique).',
  valuesConfig: {
    ACCOMMODATION: { description: 'A bed for the night: hotel, gîte, campsite (hébergement).' },
    CATERING: { description: 'A table: restaurant, café (restauration).' },
    ACTIVITY: { description: 'Something to do: sport, tour, course, leisure (activité, loisir).' },
    EVENT: { description: 'Something that takes place on given days (fête et manifestation).' },
    SITE: { description: 'A place to see: monument, museum, garden, nature (site de visite).' },
    PRODUCT: { description: 'Something to taste, rent or buy (dégustation, location, produit).' },
    OTHER: { description: 'Anything else: tourist office, services to visitors (autre).' },
  },
});
