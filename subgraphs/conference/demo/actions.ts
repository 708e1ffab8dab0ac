import { ActionStatus } from '@relance/schema/enums/recoveryAction.ts';
import { measure, type ActionText } from '@relance/kit/demo/actions.ts';
import { chamberOfCommerce, department, region } from '@relance/kit/demo/bodies.ts';

const { BLOCKED, COMPLETED, IN_PROGRESS } = ActionStatus;

/** Actions of the Conférence itself: its sessions, the single page and number, the recovery cell. */
export const conferenceActions: ActionText[] = [
  {
    key: 'comites-suivi',
    proposition: 6,
    title: 'Installer les comités de suivi',
    description:
      'Un comité par question, un ordre du jour publié, des décisions qui ont un responsable et une échéance.',
    status: COMPLETED,
    startsOn: '2020-06-22',
    endsOn: '2020-12-31',
    money: [15, 14, 14],
    partners: [department, region],
    milestones: [
      ['Composition arrêtée', '2020-07-31', '2020-07-24'],
      ['Premières séances tenues', '2020-10-31', '2020-10-16'],
    ],
    indicators: [measure('COMITES', 'Comités installés', 'comités', 0, 3, 3)],
  },
  {
    key: 'decisions-suivies',
    proposition: 6,
    title: 'Suivre les décisions d’une séance à l’autre',
    description:
      'À chaque séance : ce qui a changé depuis la dernière, ce qui est en retard, qui répond.',
    status: IN_PROGRESS,
    startsOn: '2020-10-16',
    endsOn: '2023-12-31',
    milestones: [
      ['Tableau de bord partagé', '2021-01-31', '2021-02-12'],
      [
        'Neuf décisions sur dix tenues',
        '2022-12-31',
        null,
        'Deux partenaires rendent compte en retard.',
      ],
    ],
    indicators: [
      measure('SEANCES', 'Séances tenues', 'séances', 0, 9),
      measure('TENUES', 'Décisions tenues à l’échéance', '%', 52, 81.5, 90),
    ],
  },
  {
    key: 'entreprises-associees',
    proposition: 6,
    title: 'Ouvrir la Conférence aux acteurs privés',
    description: 'Inviter branches, syndicats et associations aux séances qui les concernent.',
    status: IN_PROGRESS,
    startsOn: '2020-09-01',
    endsOn: '2022-12-31',
    partners: [chamberOfCommerce],
    milestones: [['Charte de participation', '2020-11-30', '2021-01-15']],
    indicators: [measure('ORGANISATIONS', 'Organisations invitées', 'organisations', 12, 38, 40)],
  },
  {
    key: 'page-unique',
    proposition: 7,
    title: 'Une page qui réunit toutes les aides',
    description:
      'Chercher par profil et par commune, imprimer une fiche avec le contact et le téléphone.',
    status: IN_PROGRESS,
    startsOn: '2020-07-01',
    endsOn: '2022-12-31',
    money: [70, 58, 49],
    partners: [department],
    milestones: [
      ['Page en ligne', '2020-10-01', '2020-10-12'],
      [
        'Aides de tous les partenaires',
        '2021-03-31',
        '2021-06-04',
        'Formats différents selon les partenaires.',
      ],
    ],
    indicators: [
      measure('AIDES', 'Aides publiées', 'aides', 14, 120, 120),
      measure('VISITES', 'Visites par mois', 'visites', 0, 6_240, 5_000),
    ],
  },
  {
    key: 'numero-unique',
    proposition: 7,
    title: 'Un numéro unique',
    description:
      'Une équipe formée répond du lundi au vendredi et suit chaque appel jusqu’au bout.',
    status: IN_PROGRESS,
    startsOn: '2020-06-22',
    endsOn: '2022-12-31',
    money: [120, 104, 92],
    milestones: [['Ligne ouverte', '2020-07-06', '2020-07-06']],
    indicators: [
      measure('APPELS', 'Appels reçus', 'appels', 0, 9_310),
      measure('DECROCHES', 'Appels décrochés', '%', 74.5, 93, 95),
    ],
  },
  {
    key: 'module-mairies',
    proposition: 7,
    title: 'Un module pour le site de chaque mairie',
    description: 'Deux lignes à coller pour montrer les aides de la commune sur son propre site.',
    status: IN_PROGRESS,
    startsOn: '2021-01-11',
    endsOn: '2022-12-31',
    money: [25, 18, 14],
    milestones: [['Vingt mairies équipées', '2021-06-30', '2021-07-22']],
    indicators: [measure('MAIRIES', 'Mairies équipées', 'mairies', 0, 88, 150)],
  },
  {
    key: 'cellule-relance',
    proposition: 8,
    title: 'Ouvrir la cellule de relance',
    description: 'Un guichet, un numéro de dossier, une réponse en quinze jours.',
    status: IN_PROGRESS,
    startsOn: '2020-06-22',
    endsOn: '2022-12-31',
    money: [160, 141, 127],
    partners: [department],
    milestones: [
      ['Guichet ouvert', '2020-07-06', '2020-07-06'],
      ['Réponse en quinze jours', '2021-03-31', '2021-05-28'],
    ],
    indicators: [
      measure('DOSSIERS', 'Dossiers reçus', 'dossiers', 0, 1_184),
      measure('REPONSE', 'Délai médian de réponse', 'jours', 31, 13, 15),
      // A public code: the action shows what the State publishes under it.
      measure(
        'nb-entreprises-industrielles-agricoles',
        'Entreprises industrielles aidées',
        'entreprises',
        0,
        44,
      ),
    ],
  },
  {
    key: 'fonds-secours',
    proposition: 8,
    title: 'Gérer le fonds de secours d’un million d’euros',
    description: 'Accorder des secours dans la limite de ce qui a été versé, et publier le solde.',
    status: IN_PROGRESS,
    startsOn: '2020-07-01',
    endsOn: '2022-12-31',
    money: [1_000, 842, 771],
    partners: [department],
    milestones: [
      ['Règlement adopté', '2020-07-10', '2020-07-10'],
      ['Moitié du fonds accordée', '2021-01-31', '2021-02-19'],
    ],
    indicators: [
      measure('SECOURS', 'Secours accordés', 'secours', 0, 163),
      measure('SOLDE', 'Solde du fonds', '€', 1_000_000, 158_000),
    ],
  },
  {
    key: 'echanges-dossiers',
    proposition: 8,
    title: 'Transmettre les dossiers entre partenaires',
    description: 'Une demande déposée n’importe où arrive au bon service sans être ressaisie.',
    status: BLOCKED,
    startsOn: '2021-03-01',
    endsOn: '2022-12-31',
    money: [40, 16, 9],
    milestones: [
      [
        'Convention de partage',
        '2021-09-30',
        null,
        'L’avis sur la protection des données est attendu.',
      ],
    ],
    indicators: [measure('TRANSMIS', 'Dossiers transmis sans ressaisie', '%', 0, 22.5, 80)],
  },
];
