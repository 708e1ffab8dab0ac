import type { AidCardFragment } from '../../__generated__/graphql.ts';

export type Audience = AidCardFragment['audiences'][number];

/** Who somebody is, in their own words. */
export const whoAmI: Readonly<Record<Audience, string>> = {
  FARM: 'Une exploitation agricole',
  SHOP: 'Un commerce',
  CRAFT: 'Une entreprise artisanale',
  FIRM: 'Une autre entreprise',
  SOLE_TRADER: 'Une personne à son compte',
  TOURISM_OPERATOR: 'Un professionnel du tourisme',
  ASSOCIATION: 'Une association',
  HOUSEHOLD: 'Un particulier',
  JOB_SEEKER: 'Un demandeur d’emploi ou un allocataire du RSA',
  YOUNG_PERSON: 'Un élève, un étudiant ou un apprenti',
  COMMUNE: 'Une commune',
  EPCI: 'Une intercommunalité',
  PUBLIC_BODY: 'Un autre établissement public',
  CARE_HOME: 'Un EHPAD',
};

/** What somebody may be as well, as they would tick it. */
export const alsoIs: Readonly<Record<Audience, string>> = {
  FARM: 'J’ai une exploitation agricole',
  SHOP: 'Je vends à des particuliers : magasin, étal, marché ou drive',
  CRAFT: 'Je suis artisan',
  FIRM: 'Mon activité est une société : SARL, SAS, EARL, GAEC…',
  SOLE_TRADER: 'Je suis à mon compte, sans société',
  TOURISM_OPERATOR: 'J’accueille des visiteurs : chambres, table, camping ou visites',
  ASSOCIATION: 'Nous sommes une association',
  HOUSEHOLD: 'Je demande pour mon foyer',
  JOB_SEEKER: 'Je cherche un emploi ou je touche le RSA',
  YOUNG_PERSON: 'Je suis élève, étudiant ou apprenti',
  COMMUNE: 'Nous sommes une commune',
  EPCI: 'Nous sommes une intercommunalité',
  PUBLIC_BODY: 'Nous sommes un établissement public',
  CARE_HOME: 'Nous gérons un EHPAD',
};

const many: Readonly<Record<Audience, string>> = {
  FARM: 'aux exploitations agricoles',
  SHOP: 'aux commerces de proximité',
  CRAFT: 'aux artisans',
  FIRM: 'aux entreprises',
  SOLE_TRADER: 'aux personnes à leur compte',
  TOURISM_OPERATOR: 'aux professionnels du tourisme',
  ASSOCIATION: 'aux associations',
  HOUSEHOLD: 'aux particuliers',
  JOB_SEEKER: 'aux demandeurs d’emploi',
  YOUNG_PERSON: 'aux jeunes',
  COMMUNE: 'aux communes',
  EPCI: 'aux intercommunalités',
  PUBLIC_BODY: 'aux établissements publics',
  CARE_HOME: 'aux EHPAD',
};

/** `aux exploitations agricoles et aux artisans` */
export function openTo(audiences: readonly Audience[]): string {
  return all(audiences.map((each) => many[each]));
}

/** `a, b et c` */
export function all(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} et ${last}`;
}

/**
 * What each public may be as well: what the fourth question asks. An aid for one of these is to be checked
 * until it is answered. Four at most.
 */
export const mayAlsoBe: Readonly<Record<Audience, readonly Audience[]>> = {
  FARM: ['SHOP', 'TOURISM_OPERATOR', 'SOLE_TRADER', 'FIRM'],
  SHOP: ['CRAFT', 'TOURISM_OPERATOR', 'SOLE_TRADER', 'FIRM'],
  CRAFT: ['SHOP', 'TOURISM_OPERATOR', 'SOLE_TRADER', 'FIRM'],
  FIRM: ['SHOP', 'CRAFT', 'TOURISM_OPERATOR', 'CARE_HOME'],
  SOLE_TRADER: ['SHOP', 'CRAFT', 'TOURISM_OPERATOR', 'FARM'],
  TOURISM_OPERATOR: ['SHOP', 'SOLE_TRADER', 'FIRM', 'ASSOCIATION'],
  ASSOCIATION: ['TOURISM_OPERATOR', 'CARE_HOME'],
  HOUSEHOLD: ['JOB_SEEKER', 'YOUNG_PERSON'],
  JOB_SEEKER: ['YOUNG_PERSON'],
  YOUNG_PERSON: ['JOB_SEEKER'],
  COMMUNE: ['TOURISM_OPERATOR', 'CARE_HOME'],
  EPCI: ['TOURISM_OPERATOR'],
  PUBLIC_BODY: ['CARE_HOME', 'TOURISM_OPERATOR'],
  CARE_HOME: ['PUBLIC_BODY', 'ASSOCIATION', 'FIRM'],
};

/** What follows from who somebody is: whoever seeks a job is a person. */
export const alwaysIs: Readonly<Partial<Record<Audience, readonly Audience[]>>> = {
  JOB_SEEKER: ['HOUSEHOLD'],
  YOUNG_PERSON: ['HOUSEHOLD'],
  EPCI: ['PUBLIC_BODY'],
};
