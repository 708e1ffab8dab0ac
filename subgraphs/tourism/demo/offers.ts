import { demoRecord } from '@relance/kit/demo/demoRecord.ts';
import { placeNamed } from '@relance/kit/demo/places.ts';
import { TouristOfferKind } from '@relance/schema/enums/touristOffer.ts';
import { site } from './aidText.ts';

const { ACCOMMODATION, ACTIVITY, CATERING, EVENT, OTHER, PRODUCT, SITE } = TouristOfferKind;

interface OfferText {
  key: string;
  title: string;
  kind: TouristOfferKind;
  place: string;
  description: string;
  /** In euros. */
  prices?: readonly [from: number, to: number];
  openings?: readonly (readonly [from: string, until: string])[];
  confirmed?: boolean;
  /** Last four digits of a made-up number. */
  line: string;
}

const texts: readonly OfferText[] = [
  {
    key: 'gite-coteaux',
    title: 'Gîte des coteaux de Brulhois',
    kind: ACCOMMODATION,
    place: 'Layrac',
    description: 'Six couchages, une treille et la vue sur la vallée de la Garonne.',
    prices: [340, 690],
    openings: [['2022-04-02', '2022-10-29']],
    confirmed: true,
    line: '61 01',
  },
  {
    key: 'camping-lac',
    title: 'Camping du lac aux peupliers',
    kind: ACCOMMODATION,
    place: 'Casteljaloux',
    description: 'Emplacements ombragés au bord de l’eau, accueil vélo.',
    prices: [14, 78],
    openings: [['2022-05-14', '2022-09-25']],
    confirmed: true,
    line: '61 02',
  },
  {
    key: 'table-canal',
    title: 'La Table du canal',
    kind: CATERING,
    place: 'Damazan',
    description: 'Cuisine du marché, terrasse sur la halte nautique.',
    prices: [17, 38],
    line: '61 03',
  },
  {
    key: 'canoe-lot',
    title: 'Descente du Lot en canoë',
    kind: ACTIVITY,
    place: 'Villeneuve-sur-Lot',
    description: 'Deux heures ou la journée, retour en navette.',
    prices: [12, 29],
    openings: [['2022-06-18', '2022-09-18']],
    line: '61 04',
  },
  {
    key: 'marche-gourmand',
    title: 'Marché gourmand de la bastide',
    kind: EVENT,
    place: 'Monflanquin',
    description: 'Producteurs, musique et grandes tablées sous les cornières.',
    prices: [0, 0],
    openings: [
      ['2022-07-07', '2022-07-07'],
      ['2022-07-14', '2022-07-14'],
    ],
    line: '61 05',
  },
  {
    key: 'moulin-albret',
    title: 'Moulin fortifié de l’Albret',
    kind: SITE,
    place: 'Barbaste',
    description: 'Quatre tours au bord de la Gélise, visite commentée.',
    prices: [3, 6],
    openings: [['2022-04-01', '2022-11-06']],
    confirmed: false,
    line: '61 06',
  },
  {
    key: 'cave-buzet',
    title: 'Dégustation au chai des terrasses',
    kind: PRODUCT,
    place: 'Buzet-sur-Baïse',
    description: 'Trois vins, deux mets et le tour du chai.',
    prices: [8, 15],
    line: '61 07',
  },
  {
    key: 'office-marmande',
    title: 'Point d’information des visiteurs',
    kind: OTHER,
    place: 'Marmande',
    description: 'Cartes, billets et conseils, en trois langues.',
    line: '61 08',
  },
];

/** Made-up offers in real communes, one of each kind and two lodgings. */
export function tourismOffers() {
  return texts.map(({ key, place, prices, openings = [], confirmed, line, ...text }) => {
    const { inseeCode, postalCodes } = placeNamed(place);
    return {
      ...demoRecord('tourism', 'TouristOffer', key, { first: '2021-03-01', last: '2022-05-02' }),
      ...text,
      communeCode: inseeCode,
      postalCode: postalCodes[0] ?? null,
      city: place,
      location: null,
      openings: openings.map(([from, until]) => ({ from, until })),
      priceFrom: prices ? prices[0] * 100 : null,
      priceTo: prices ? prices[1] * 100 : null,
      covidOperationConfirmed: confirmed ?? null,
      phone: `05 36 49 ${line}`,
      email: `${key}@${site}`,
      web: `https://${site}/${key}`,
      datatourismeId: null,
    };
  });
}
