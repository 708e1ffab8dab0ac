import { demoRecord } from '@relance/kit/demo/demoRecord.ts';
import { placeNamed } from '@relance/kit/demo/places.ts';
import { DigitalInclusionPointKind } from '@relance/schema/enums/inclusionPoint.ts';
import { site } from './offices.ts';

const { FRANCE_SERVICES, FRANCE_SERVICES_BRANCH, OTHER } = DigitalInclusionPointKind;

const weekdays = 'Lundi : 9:00 - 12:00 / 14:00 - 17:00\nMercredi : 9:00 - 12:00\nSamedi : fermé';

const points = [
  ['houeilles', 'Espace des Landes', FRANCE_SERVICES, 'Houeillès', 'Place de la Mairie', '62 01'],
  ['fumel', 'Espace de la vallée du Lot', FRANCE_SERVICES, 'Fumel', '4 avenue de l’Usine', '62 02'],
  [
    'duras',
    'Permanence du château',
    FRANCE_SERVICES_BRANCH,
    'Duras',
    'Maison des services',
    '62 03',
  ],
  ['bus', 'Bus numérique des coteaux', FRANCE_SERVICES, 'Beauville', 'Sous la halle', '62 04'],
  ['agen', 'Atelier des écrans', OTHER, 'Agen', 'Médiathèque de quartier', '62 05'],
] as const;

/** Made-up desks in real communes; one goes round. */
export function inclusionPoints() {
  return points.map(([key, name, kind, place, address, line]) => {
    const { inseeCode, postalCodes } = placeNamed(place);
    return {
      ...demoRecord('department', 'DigitalInclusionPoint', key, {
        first: '2020-09-01',
        last: '2021-11-15',
      }),
      name,
      kind,
      itinerant: key === 'bus',
      address,
      postalCode: postalCodes[0] ?? null,
      city: place,
      communeCode: inseeCode,
      location: null,
      openingHours: key === 'bus' ? 'Mardi : selon la tournée' : weekdays,
      phone: `05 36 49 ${line}`,
      email: `${key}@${site}`,
      services: ['Démarches en ligne', 'Prise en main d’un ordinateur'],
      labelledSince: kind === OTHER ? null : '01/2021',
      reference: null,
    };
  });
}
