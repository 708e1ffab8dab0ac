import { registerEnumType } from 'type-graphql';

export enum Audience {
  FIRM = 'FIRM',
  SOLE_TRADER = 'SOLE_TRADER',
  FARM = 'FARM',
  CRAFT = 'CRAFT',
  SHOP = 'SHOP',
  TOURISM_OPERATOR = 'TOURISM_OPERATOR',
  ASSOCIATION = 'ASSOCIATION',
  COMMUNE = 'COMMUNE',
  EPCI = 'EPCI',
  PUBLIC_BODY = 'PUBLIC_BODY',
  CARE_HOME = 'CARE_HOME',
  HOUSEHOLD = 'HOUSEHOLD',
  JOB_SEEKER = 'JOB_SEEKER',
  YOUNG_PERSON = 'YOUNG_PERSON',
}

registerEnumType(Audience, {
  name: 'Audience',
  description: 'Who may apply for an aid (bénéficiaires éligibles).',
  valuesConfig: {
    FIRM: { description: 'A company of any size (entreprise, TPE, PME).' },
    SOLE_TRADER: { description: 'A person trading in their own name (entreprise individuelle).' },
    FARM: { description: 'A farm or farmers’ grouping (exploitation agricole, GAEC).' },
    CRAFT: { description: 'A craft business (artisan).' },
    SHOP: { description: 'A shop, market trader or farm shop (commerce de proximité).' },
    TOURISM_OPERATOR: {
      description: 'Lodging, restaurant, site or activity (acteur du tourisme).',
    },
    ASSOCIATION: { description: 'An association under the law of 1901 (association).' },
    COMMUNE: { description: 'A commune.' },
    EPCI: { description: 'A grouping of communes (établissement public de coopération).' },
    PUBLIC_BODY: { description: 'Another public body (établissement public, syndicat).' },
    CARE_HOME: { description: 'A care home for older people (EHPAD).' },
    HOUSEHOLD: { description: 'A person or household (particulier).' },
    JOB_SEEKER: {
      description: 'A job seeker or RSA recipient (demandeur d’emploi, allocataire du RSA).',
    },
    YOUNG_PERSON: { description: 'A pupil, student or apprentice (jeune).' },
  },
});
