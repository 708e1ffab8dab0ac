import type { Contact } from '@relance/schema/values/contact.ts';

export const site = 'lotetgaronne.example';

/** An office of the Department with the directorate it belongs to. */
export interface DepartmentOffice extends Contact {
  directorate: string;
}

// 05 36 49 is kept free by the regulator for made-up numbers, .example by the internet’s own rules.
function office(
  service: string,
  directorate: string,
  mailbox: string,
  line: string,
): DepartmentOffice {
  return {
    service,
    directorate,
    phone: `05 36 49 ${line}`,
    email: `${mailbox}@${site}`,
    url: `https://${site}/services/${mailbox}`,
  };
}

export const offices = {
  integration: office(
    'Service insertion et RSA',
    'Direction du développement social',
    'insertion',
    '47 10',
  ),
  family: office(
    'Service enfance et famille',
    'Direction du développement social',
    'famille',
    '47 12',
  ),
  autonomy: office(
    'Maison départementale de l’autonomie',
    'Direction de l’autonomie',
    'autonomie',
    '47 20',
  ),
  housing: office('Service habitat', 'Direction du développement social', 'habitat', '47 24'),
  associations: office(
    'Service vie associative',
    'Direction de la citoyenneté',
    'associations',
    '47 30',
  ),
  culture: office('Service action culturelle', 'Direction de la culture', 'culture', '47 34'),
  sport: office('Service des sports', 'Direction de la citoyenneté', 'sports', '47 36'),
  education: office('Service des collèges', 'Direction de l’éducation', 'colleges', '47 40'),
  digital: office(
    'Mission numérique',
    'Direction des systèmes d’information',
    'numerique',
    '47 44',
  ),
  agriculture: office(
    'Service agriculture et forêt',
    'Direction de l’agriculture',
    'agriculture',
    '47 50',
  ),
  economy: office(
    'Service appui aux entreprises',
    'Direction de l’attractivité',
    'entreprises',
    '47 54',
  ),
  tourism: office('Mission tourisme', 'Direction de l’attractivité', 'tourisme', '47 56'),
  communes: office(
    'Service appui aux communes',
    'Direction du soutien aux territoires',
    'communes',
    '47 60',
  ),
  environment: office(
    'Service eau et environnement',
    'Direction du soutien aux territoires',
    'environnement',
    '47 64',
  ),
  roads: office('Service mobilités', 'Direction des infrastructures', 'mobilites', '47 70'),
  crisis: office('Cellule de relance', 'Direction générale des services', 'relance', '47 00'),
};
