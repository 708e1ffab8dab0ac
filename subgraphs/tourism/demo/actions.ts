import { ActionStatus } from '@relance/schema/enums/recoveryAction.ts';
import { measure, type ActionText } from '@relance/kit/demo/actions.ts';
import { department, region } from '@relance/kit/demo/bodies.ts';
import { TourismPhase } from '../phase.ts';

const { COMPLETED, IN_PROGRESS } = ActionStatus;
const { LOCAL_FIRST, BEYOND } = TourismPhase;

/** An action of the committee: the phase it belongs to and the visitors it aims at. */
export type TourismActionText = ActionText & {
  phase: TourismPhase | null;
  visitorTarget: number | null;
};

/** Actions of the tourism committee (proposition 16). */
export const tourismActions: TourismActionText[] = [
  {
    key: 'habitants-d-abord',
    phase: LOCAL_FIRST,
    visitorTarget: 60_000,
    proposition: 16,
    title: 'Premier temps : les habitants d’abord',
    description: 'Affichage, radio et carte des sites ouverts pour l’été 2020.',
    status: COMPLETED,
    startsOn: '2020-06-15',
    endsOn: '2020-12-31',
    money: [210, 204, 204],
    milestones: [
      ['Campagne lancée', '2020-06-22', '2020-06-22'],
      ['Bilan de saison', '2020-10-31', '2020-11-13'],
    ],
    indicators: [
      measure('VISITES', 'Visites d’habitants', 'visites', 0, 68_400, 60_000),
      measure('PARTENAIRES', 'Professionnels partenaires', 'professionnels', 0, 246, 200),
    ],
  },
  {
    key: 'bons-tourisme',
    phase: LOCAL_FIRST,
    visitorTarget: null,
    proposition: 16,
    title: 'Émettre et rembourser les bons tourisme',
    description:
      'Distribuer les bons, rembourser les professionnels en dix jours, suivre l’enveloppe.',
    status: COMPLETED,
    startsOn: '2020-06-22',
    endsOn: '2021-12-31',
    money: [610, 522, 522],
    partners: [department],
    milestones: [
      ['Premiers bons émis', '2020-06-29', '2020-06-26'],
      ['Dernier remboursement', '2021-12-31', '2021-12-28'],
    ],
    indicators: [
      measure('EMIS', 'Bons émis', 'bons', 0, 11_600, 12_000),
      measure('UTILISES', 'Bons utilisés', 'bons', 0, 8_847, 10_000),
      measure('REMBOURSEMENT', 'Délai de remboursement', 'jours', 30, 9, 10),
    ],
  },
  {
    key: 'au-dela',
    phase: BEYOND,
    visitorTarget: 150_000,
    proposition: 16,
    title: 'Second temps : au-delà du département',
    description: 'Bordeaux, Toulouse, puis l’Europe du Nord : campagnes et bons séjour.',
    status: IN_PROGRESS,
    startsOn: '2021-03-01',
    endsOn: '2023-09-30',
    money: [480, 351, 297],
    partners: [region],
    milestones: [
      [
        'Campagne de printemps 2021',
        '2021-04-15',
        '2021-05-19',
        'Décalée par le troisième confinement.',
      ],
      ['Campagne de printemps 2022', '2022-04-01', '2022-03-28'],
    ],
    indicators: [
      measure('NUITEES', 'Nuitées de visiteurs', 'nuitées', 0, 131_500, 150_000),
      measure('RESERVATION', 'Professionnels réservables en ligne', '%', 31, 58.5, 70),
    ],
  },
  {
    key: 'velo-canal',
    phase: BEYOND,
    visitorTarget: 40_000,
    proposition: 16,
    title: 'Un séjour à vélo le long du canal',
    description: 'Relier hébergements, haltes et gares en trois séjours prêts à réserver.',
    status: IN_PROGRESS,
    startsOn: '2021-02-01',
    endsOn: '2023-06-30',
    money: [95, 61, 44],
    milestones: [
      ['Trois séjours en vente', '2021-06-01', '2021-06-15'],
      ['Cinquante hébergements équipés', '2022-06-30', null, 'Délais de livraison des abris.'],
    ],
    indicators: [
      measure('ETAPES', 'Hébergements équipés', 'hébergements', 8, 41, 50),
      measure('SEJOURS', 'Séjours vendus', 'séjours', 0, 372),
    ],
  },
];
