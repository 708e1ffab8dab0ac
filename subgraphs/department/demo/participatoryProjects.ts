import { demoRecord } from '@relance/kit/demo/demoRecord.ts';
import { placeNamed } from '@relance/kit/demo/places.ts';
import { ParticipatoryProjectStatus } from '@relance/schema/enums/participatoryProject.ts';

const { ABANDONED, COMPLETED, STUDIES, WORKS } = ParticipatoryProjectStatus;

// Title, commune, theme, edition, euros, state, delivery.
const projects = [
  [
    'verger',
    'Un verger ouvert à tous',
    'Nérac',
    'ENVIRONMENT',
    2020,
    18_000,
    COMPLETED,
    '2021-11-30',
  ],
  [
    'skate',
    'Agrandir le terrain de glisse',
    'Tonneins',
    'SPORT',
    2020,
    46_500,
    WORKS,
    '2022-09-30',
  ],
  [
    'halle',
    'Des bancs sous la halle',
    'Villeréal',
    'PUBLIC_FACILITIES',
    2020,
    7_200,
    COMPLETED,
    '2021-05-31',
  ],
  [
    'velos',
    'Un atelier de réparation de vélos',
    'Agen',
    'MOBILITY',
    2021,
    24_000,
    STUDIES,
    '2023-03-31',
  ],
  [
    'livres',
    'Boîtes à livres des villages',
    'Castillonnès',
    'CULTURE',
    2021,
    5_400,
    COMPLETED,
    '2022-04-30',
  ],
  ['bac', 'Un bac sur la Baïse', 'Vianne', 'MOBILITY', 2021, 88_000, ABANDONED, null],
] as const;

const words: Record<string, string> = {
  [ABANDONED]: 'Abandonné',
  [COMPLETED]: 'Fin',
  [STUDIES]: 'Études',
  [WORKS]: 'Travaux',
};

/** Made-up winners of two votes. */
export function participatoryProjects() {
  return projects.map(([key, title, place, theme, edition, euros, status, deliveryBy]) => ({
    ...demoRecord('department', 'ParticipatoryProject', key, {
      first: `${edition}-10-15`,
      last: '2022-06-30',
    }),
    title,
    edition,
    amount: euros * 100,
    amountText: null,
    status,
    statusText: words[status] ?? null,
    deliveryBy,
    deliveryText: deliveryBy?.slice(0, 7) ?? 'Non prévue',
    themeCodes: [theme],
    themeText: null,
    place,
    communeCode: placeNamed(place).inseeCode,
    directorate: 'Direction de la citoyenneté',
    reference: null,
  }));
}
