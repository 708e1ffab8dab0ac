/** What we read of a point of interest. */
export type OfferField =
  | 'datatourismeId'
  | 'title'
  | 'types'
  | 'description'
  | 'communeCode'
  | 'postalCode'
  | 'city'
  | 'street'
  | 'latitude'
  | 'longitude'
  | 'openings'
  | 'prices'
  | 'phone'
  | 'email'
  | 'web'
  | 'covidOperationConfirmed';

const languages = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt'];
const place = 'isLocatedAt.0.schema:address.0';
const contacts = ['hasContact.0', 'hasContact.1', 'hasContact.2', 'hasBookingContact.0'];

/** French first: a label in another language is better than none. */
function labelled(path: string): string[] {
  return languages.flatMap((language) => [`${path}.${language}.0`, `${path}.${language}`]);
}

/** Where objects of 2020 and of 2023 hold them, then simplified objects, then the flat list. */
export const offerHeaders: Record<OfferField, readonly string[]> = {
  datatourismeId: ['@id', 'uri'],
  title: [...labelled('rdfs:label'), 'label'],
  types: ['@type', 'main_tags'],
  description: [
    'hasDescription.0.dc:description.fr.0',
    'hasDescription.0.shortDescription.fr.0',
    ...labelled('rdfs:comment'),
  ],
  communeCode: [`${place}.hasAddressCity.0.insee`, `${place}.hasAddressCity.insee`],
  postalCode: [`${place}.schema:postalCode`, 'schema:address.schema:postalCode'],
  city: [`${place}.schema:addressLocality`, 'schema:address.schema:addressLocality'],
  street: [`${place}.schema:streetAddress.0`, 'schema:address.schema:streetAddress'],
  latitude: ['isLocatedAt.0.schema:geo.schema:latitude', 'schema:geo.schema:latitude'],
  longitude: ['isLocatedAt.0.schema:geo.schema:longitude', 'schema:geo.schema:longitude'],
  openings: [
    'takesPlaceAt',
    'isLocatedAt.0.schema:openingHoursSpecification',
    'schema:openingHoursSpecification',
  ],
  prices: ['offers', 'hasOffers'],
  phone: contacts.map((contact) => `${contact}.schema:telephone.0`),
  email: contacts.map((contact) => `${contact}.schema:email.0`),
  web: contacts.map((contact) => `${contact}.foaf:homepage.0`),
  covidOperationConfirmed: ['COVID19InOperationConfirmed'],
};
