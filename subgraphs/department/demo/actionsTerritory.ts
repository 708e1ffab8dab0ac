import { ActionStatus } from '@relance/schema/enums/recoveryAction.ts';
import { measure, type ActionText } from '@relance/kit/demo/actions.ts';
import { chamberOfAgriculture, region } from '@relance/kit/demo/bodies.ts';

const { BLOCKED, COMPLETED, IN_PROGRESS, NOT_STARTED } = ActionStatus;

/** Actions of the Department on digital access, works, employment, communes, care homes, telework. */
export const territoryActions: ActionText[] = [
  {
    key: 'mediateurs-numeriques',
    proposition: 4,
    title: 'Un médiateur numérique à moins de vingt minutes',
    description:
      'Former et situer les lieux d’accès, avec des permanences dans chaque intercommunalité.',
    status: IN_PROGRESS,
    startsOn: '2020-10-01',
    endsOn: '2023-12-31',
    money: [420, 310, 244],
    partners: [region],
    milestones: [
      ['Carte des lieux publiée', '2021-01-31', '2021-02-15'],
      ['Vingt médiateurs en poste', '2021-12-31', '2022-03-01', 'Recrutement difficile au nord.'],
    ],
    indicators: [
      measure('LIEUX', 'Lieux d’accès ouverts', 'lieux', 23, 61, 75),
      measure('COUVERTURE', 'Habitants à moins de vingt minutes', '%', 64.2, 88.7, 95),
    ],
  },
  {
    key: 'familles-equipees',
    proposition: 4,
    title: 'Équiper les familles sans ordinateur',
    description:
      'Reconditionner les ordinateurs des services et les remettre avec une prise en main.',
    status: IN_PROGRESS,
    startsOn: '2020-09-15',
    endsOn: '2022-12-31',
    money: [240, 196, 171],
    milestones: [
      ['Atelier de reconditionnement ouvert', '2020-12-01', '2020-12-07'],
      ['Millième ordinateur remis', '2022-06-30', null, 'Le parc à reconditionner s’épuise.'],
    ],
    indicators: [measure('FAMILLES', 'Familles équipées', 'familles', 0, 874, 1_000)],
  },
  {
    key: 'programme-routes',
    proposition: 9,
    title: 'Avancer les travaux routiers prêts à démarrer',
    description: 'Engager dès 2020 les chantiers dont les études sont finies.',
    status: IN_PROGRESS,
    startsOn: '2020-07-01',
    endsOn: '2023-12-31',
    money: [18_500, 15_200, 11_900],
    milestones: [
      ['Liste des chantiers votée', '2020-09-30', '2020-09-25'],
      ['Vingt chantiers ouverts', '2021-06-30', '2021-06-18'],
    ],
    indicators: [
      measure('CHANTIERS', 'Chantiers achevés', 'chantiers', 0, 44, 60),
      measure('LOCAL', 'Marchés confiés à des entreprises du département', '%', 58, 67.5, 65),
    ],
  },
  {
    key: 'plan-colleges',
    proposition: 9,
    title: 'Plan de rénovation des collèges',
    description: 'Rénovation énergétique et demi-pensions, collège après collège.',
    status: IN_PROGRESS,
    startsOn: '2020-09-01',
    endsOn: '2024-08-31',
    money: [26_000, 17_300, 9_800],
    milestones: [
      ['Audits rendus', '2021-03-31', '2021-05-07'],
      ['Premières livraisons', '2022-08-31', '2022-09-01'],
    ],
    indicators: [
      measure('COLLEGES', 'Collèges rénovés', 'collèges', 0, 7, 24),
      measure('ENERGIE', 'Énergie consommée par mètre carré', 'kWh', 142, 118, 95),
    ],
  },
  {
    key: 'fibre',
    proposition: 9,
    title: 'Terminer le réseau de fibre optique',
    description:
      'Tenir le calendrier de raccordement malgré l’arrêt des chantiers au printemps 2020.',
    status: BLOCKED,
    startsOn: '2020-06-15',
    endsOn: '2023-12-31',
    money: [9_200, 8_700, 6_100],
    partners: [region],
    milestones: [
      ['Cent mille prises', '2021-12-31', '2021-11-30'],
      ['Cent cinquante mille prises', '2022-10-31', null, 'Pénurie de fourreaux et de poteaux.'],
    ],
    indicators: [measure('PRISES', 'Prises raccordables', 'prises', 61_000, 143_500, 174_000)],
  },
  {
    key: 'rsa-saisonnier',
    proposition: 10,
    title: 'Cumuler RSA et emploi saisonnier',
    description:
      'Maintenir l’allocation pendant la saison et le dire simplement à chaque allocataire.',
    status: IN_PROGRESS,
    startsOn: '2020-06-15',
    endsOn: '2022-12-31',
    money: [350, 268, 251],
    partners: [chamberOfAgriculture],
    milestones: [
      ['Règlement modifié', '2020-06-30', '2020-06-26'],
      ['Campagne du pruneau 2021', '2021-08-31', '2021-08-16'],
    ],
    indicators: [
      measure('CONTRATS', 'Contrats saisonniers signés', 'contrats', 0, 512, 600),
      measure('SORTIES', 'Sorties durables du RSA', 'personnes', 0, 87),
    ],
  },
  {
    key: 'transport-saisonnier',
    proposition: 10,
    title: 'Une solution de transport près de chaque offre',
    description:
      'Covoiturage, bons de carburant et prêt de véhicules autour des bassins de production.',
    status: IN_PROGRESS,
    startsOn: '2020-07-01',
    endsOn: '2022-12-31',
    money: [140, 92, 80],
    milestones: [
      ['Dix véhicules prêtés', '2020-12-31', '2021-02-08'],
      ['Lignes de covoiturage ouvertes', '2021-07-01', '2021-07-12'],
    ],
    indicators: [measure('TRAJETS', 'Trajets aidés', 'trajets', 0, 8_940, 10_000)],
  },
  {
    key: 'ingenierie',
    proposition: 17,
    title: 'Agence d’appui aux communes',
    description:
      'Un guichet technique, administratif et financier pour les communes et intercommunalités.',
    status: IN_PROGRESS,
    startsOn: '2020-06-22',
    endsOn: '2023-12-31',
    money: [280, 230, 188],
    milestones: [
      ['Guichet ouvert', '2020-09-01', '2020-09-01'],
      ['Deux cents communes accompagnées', '2022-06-30', '2022-05-20'],
    ],
    indicators: [
      measure('COMMUNES', 'Communes accompagnées', 'communes', 0, 226, 319),
      measure('REPONSE', 'Délai de première réponse', 'jours', 21, 8, 7),
    ],
  },
  {
    key: 'bonus-travaux',
    proposition: 17,
    title: 'Bonus de relance aux travaux communaux',
    description:
      'Un taux majoré pour les chantiers confiés à des entreprises locales avant la fin de 2022.',
    status: COMPLETED,
    startsOn: '2020-07-01',
    endsOn: '2022-12-30',
    money: [2_500, 2_430, 2_110],
    milestones: [
      ['Règlement voté', '2020-06-30', '2020-06-26'],
      ['Enveloppe engagée', '2022-06-30', '2022-08-31'],
    ],
    indicators: [measure('OPERATIONS', 'Opérations soutenues', 'opérations', 0, 188, 180)],
  },
  {
    key: 'tablettes',
    proposition: 18,
    title: 'Équiper chaque EHPAD de tablettes',
    description: 'Une tablette pour quinze résidents, avec une housse lavable et une connexion.',
    status: COMPLETED,
    startsOn: '2020-07-01',
    endsOn: '2021-06-30',
    money: [150, 146, 146],
    milestones: [
      ['Besoins recensés', '2020-08-31', '2020-09-04'],
      ['Tablettes livrées', '2020-12-31', '2021-02-19'],
    ],
    indicators: [
      measure('TABLETTES', 'Tablettes remises', 'tablettes', 0, 288, 300),
      measure('EHPAD', 'Établissements équipés', 'établissements', 0, 49, 52),
    ],
  },
  {
    key: 'visites-video',
    proposition: 18,
    title: 'Former les équipes aux visites à distance',
    description:
      'Deux référents par établissement, formés à l’usage et à l’entretien des tablettes.',
    status: IN_PROGRESS,
    startsOn: '2020-10-01',
    endsOn: '2022-12-31',
    money: [35, 24, 21],
    milestones: [['Premières formations', '2020-12-15', '2021-01-18']],
    indicators: [measure('REFERENTS', 'Référents formés', 'référents', 0, 83, 104)],
  },
  {
    key: 'postes-teletravail',
    proposition: 20,
    title: 'Équiper les postes éligibles au télétravail',
    description:
      'Recenser les postes, fournir ordinateurs et accès, suivre l’usage service par service.',
    status: IN_PROGRESS,
    startsOn: '2020-06-15',
    endsOn: '2022-12-31',
    money: [480, 455, 420],
    milestones: [
      ['Postes recensés', '2020-09-30', '2020-10-16'],
      [
        'Tous les postes éligibles équipés',
        '2021-12-31',
        null,
        'Livraisons d’ordinateurs retardées.',
      ],
    ],
    indicators: [
      measure('ELIGIBLES', 'Postes éligibles', 'postes', 410, 655),
      measure('EQUIPES', 'Postes équipés', 'postes', 120, 592, 655),
      measure('PRATIQUE', 'Agents qui télétravaillent', 'agents', 35, 438, 500),
    ],
  },
  {
    key: 'encadrement-teletravail',
    proposition: 20,
    title: 'Former l’encadrement au travail à distance',
    description: 'Deux jours de formation pour chaque responsable d’équipe.',
    status: COMPLETED,
    startsOn: '2020-11-01',
    endsOn: '2021-12-31',
    money: [45, 41, 41],
    milestones: [['Premier groupe formé', '2021-01-31', '2021-02-04']],
    indicators: [measure('CADRES', 'Responsables formés', 'responsables', 0, 148, 160)],
  },
  {
    key: 'deconnexion',
    proposition: 20,
    title: 'Charte du droit à la déconnexion',
    description: 'Fixer les heures où l’on ne sollicite pas un agent à distance.',
    status: NOT_STARTED,
    startsOn: '2023-01-09',
    endsOn: '2023-06-30',
    milestones: [['Charte soumise au comité social', '2023-03-31']],
    indicators: [measure('SERVICES', 'Services qui appliquent la charte', 'services', 0, 0, 34)],
  },
];
