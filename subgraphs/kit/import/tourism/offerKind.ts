import { TouristOfferKind } from '@relance/schema/enums/touristOffer.ts';

const { ACCOMMODATION, ACTIVITY, CATERING, EVENT, OTHER, PRODUCT, SITE } = TouristOfferKind;

/**
 * Classes of the DATAtourisme ontology by what they mean to a visitor. An offer is of several: the
 * first line that has one of them decides, so that a hotel with a table is a hotel.
 */
const classes: readonly (readonly [TouristOfferKind, string])[] = [
  [EVENT, 'EntertainmentAndEvent Event'],
  [ACCOMMODATION, 'Accommodation AccommodationProduct LodgingBusiness'],
  [CATERING, 'FoodEstablishment Restaurant'],
  [ACTIVITY, 'Practice Tour SportsAndLeisurePlace ActivityProvider Visit'],
  [SITE, 'CulturalSite NaturalHeritage ParkAndGarden'],
  [PRODUCT, 'Product Producer TastingProvider Store Rental Tasting'],
  [
    OTHER,
    'TouristInformationCenter ServiceProvider Transport MedicalPlace ConvenientService BusinessPlace Organisation',
  ],
];

/** The kind of an offer of these classes; null when we know none of them. */
export function offerKindOf(types: readonly string[]): TouristOfferKind | null {
  const names = new Set(types.map((type) => type.replace(/^.*[:#/]/, '')));
  const found = classes.find(([, known]) => known.split(' ').some((name) => names.has(name)));
  return found?.[0] ?? null;
}

/** Classes as a document lists them (`["PlaceOfInterest","Church"]`) or a table (`PlaceOfInterest;Church`). */
export function typesIn(text: string): string[] {
  return text
    .split(/[[\]",;\s]+/)
    .map((type) => type.trim())
    .filter((type) => type !== '');
}
