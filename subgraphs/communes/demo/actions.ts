import { ActionStatus } from '@relance/schema/enums/recoveryAction.ts';
import { measure, type ActionText } from '@relance/kit/demo/actions.ts';
import { department } from '@relance/kit/demo/bodies.ts';

const { BLOCKED, COMPLETED, IN_PROGRESS } = ActionStatus;

/** An action led by an EPCI, and the contract it belongs to. */
export type LocalActionText = ActionText & { epciSiren: string; contract: string | null };

/** Actions of EPCI on the directory, digital access and works. */
export const localActions: LocalActionText[] = [
  {
    key: 'recensement-marches',
    epciSiren: '200023307',
    contract: null,
    proposition: 2,
    title: 'Recenser les marchés et points de vente du Villeneuvois',
    description: 'Vérifier sur place horaires, produits et adresses, puis les verser à l’annuaire.',
    status: COMPLETED,
    startsOn: '2020-09-01',
    endsOn: '2021-06-30',
    money: [18, 17, 17],
    milestones: [['Liste vérifiée', '2021-03-31', '2021-04-12']],
    indicators: [measure('POINTS', 'Points de vente vérifiés', 'points', 0, 134, 120)],
  },
  {
    key: 'halles-marmande',
    epciSiren: '200030674',
    contract: 'CRTE Val de Garonne',
    proposition: 2,
    title: 'Un étal pour les nouveaux producteurs',
    description: 'Réserver un étal gratuit trois mois dans chaque marché de plein vent.',
    status: IN_PROGRESS,
    startsOn: '2021-03-01',
    endsOn: '2023-06-30',
    money: [24, 15, 12],
    milestones: [
      ['Règlement des marchés modifié', '2021-05-31', '2021-06-14'],
      ['Dix marchés ouverts', '2022-06-30', null, 'Trois communes attendent leur conseil.'],
    ],
    indicators: [measure('PRODUCTEURS', 'Producteurs accueillis', 'producteurs', 0, 37, 50)],
  },
  {
    key: 'bus-numerique',
    epciSiren: '200068948',
    contract: 'CRTE Albret',
    proposition: 4,
    title: 'Le bus numérique de l’Albret',
    description: 'Une tournée mensuelle dans les communes sans lieu d’accès.',
    status: IN_PROGRESS,
    startsOn: '2021-01-15',
    endsOn: '2023-12-31',
    money: [190, 150, 118],
    partners: [department],
    milestones: [
      ['Bus livré', '2021-04-30', '2021-06-22'],
      ['Trente communes desservies', '2022-06-30', '2022-06-13'],
    ],
    indicators: [
      measure('COMMUNES', 'Communes desservies', 'communes', 0, 31, 33),
      measure('PERSONNES', 'Personnes accompagnées', 'personnes', 0, 1_286),
    ],
  },
  {
    key: 'wifi-bourgs',
    epciSiren: '200036523',
    contract: null,
    proposition: 4,
    title: 'Accès internet dans les bourgs des bastides',
    description: 'Une connexion libre sous les halles et à la bibliothèque.',
    status: BLOCKED,
    startsOn: '2021-02-01',
    endsOn: '2022-12-31',
    money: [65, 30, 21],
    milestones: [
      ['Dix bourgs connectés', '2021-12-31', '2022-02-25'],
      ['Vingt bourgs connectés', '2022-09-30', null, 'Le marché a été déclaré sans suite.'],
    ],
    indicators: [measure('BOURGS', 'Bourgs connectés', 'bourgs', 0, 11, 20)],
  },
  {
    key: 'ecoles-agen',
    epciSiren: '200096956',
    contract: 'CRTE Agglomération d’Agen',
    proposition: 9,
    title: 'Avancer la rénovation des écoles',
    description:
      'Engager un an plus tôt les écoles dont l’audit est rendu, avec les communes membres.',
    status: IN_PROGRESS,
    startsOn: '2020-10-01',
    endsOn: '2024-08-31',
    money: [6_800, 4_900, 3_150],
    partners: [department],
    milestones: [
      ['Vingt audits rendus', '2021-03-31', '2021-03-26'],
      ['Premières écoles livrées', '2022-08-31', '2022-09-01'],
    ],
    indicators: [
      measure('ECOLES', 'Écoles rénovées', 'écoles', 0, 12, 30),
      measure('ECONOMIES', 'Énergie économisée', '%', 0, 24.5, 40),
    ],
  },
  {
    key: 'stations-lot',
    epciSiren: '200068930',
    contract: 'CRTE Vallée du Lot',
    proposition: 9,
    title: 'Maintenir les travaux d’assainissement',
    description: 'Garder le calendrier des stations d’épuration malgré l’arrêt du printemps 2020.',
    status: IN_PROGRESS,
    startsOn: '2020-07-01',
    endsOn: '2023-12-31',
    money: [3_400, 2_700, 1_950],
    milestones: [
      ['Trois stations reçues', '2021-12-31', '2021-12-10'],
      ['Six stations reçues', '2022-12-31', null, 'Hausse du prix des canalisations.'],
    ],
    indicators: [measure('STATIONS', 'Stations reçues', 'stations', 0, 4, 7)],
  },
];
