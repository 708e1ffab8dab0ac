import {
  type Body,
  chamberOfAgriculture,
  chamberOfCommerce,
  chamberOfCrafts,
  conference,
  department,
  region,
  tourismCommittee,
} from '@relance/kit/demo/bodies.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import type { PartnerName } from '@relance/schema/partners.ts';
import { CommitteeRole } from '../committees/committee.ts';
import { CommitteeDecisionState } from '../committees/committeeDecision.ts';
import { CommitteeSessionStatus } from '../committees/committeeSession.ts';

const { CHAIR, MEMBER, OBSERVER } = CommitteeRole;
const { TO_DO, IN_PROGRESS, DONE, DROPPED } = CommitteeDecisionState;
const { HELD, PLANNED, CANCELLED } = CommitteeSessionStatus;
const { DEPARTMENT, TOURISM, CHAMBERS, COMMUNES, CONFERENCE } = Owner;

/** A decision: title, text, partner, due day, state, and the day it was done. */
export type DecisionText = readonly [
  title: string,
  text: string,
  assignee: Owner | Body,
  dueOn: string | null,
  state: CommitteeDecisionState,
  doneOn?: string,
];

/** An item: title, proposition, the demo actions it is about, notes, and what was decided. */
export interface ItemText {
  title: string;
  proposition: number;
  actions?: readonly (readonly [owner: PartnerName, key: string])[];
  notes?: string;
  decisions?: readonly DecisionText[];
}

export interface SessionText {
  heldOn: string;
  title: string;
  place: string;
  status: CommitteeSessionStatus;
  agenda: readonly ItemText[];
}

/** A committee and its sessions as they are written down by hand. */
export interface CommitteeText {
  code: string;
  name: string;
  purpose: string;
  propositions: readonly number[];
  members: readonly (readonly [Body, CommitteeRole, from?: string, until?: string])[];
  sessions: readonly SessionText[];
}

/** One committee for each question of the plan: legible, coherent, effective. */
export const committees: readonly CommitteeText[] = [
  {
    code: 'lisibilite',
    name: 'Comité de suivi « Lisibilité des aides »',
    purpose:
      'Vérifier que chacun trouve les aides ouvertes, à qui s’adresser et comment demander, sur une seule page et à un seul numéro.',
    propositions: [2, 7, 14],
    members: [
      [department, CHAIR],
      [conference, MEMBER],
      [chamberOfCommerce, MEMBER],
      [chamberOfAgriculture, MEMBER],
      [tourismCommittee, MEMBER, '2021-01-01'],
      [region, OBSERVER, '2020-09-01', '2021-06-30'],
    ],
    sessions: [
      {
        heldOn: '2020-09-18',
        title: 'Installation du comité',
        place: 'Hôtel du Département, Agen',
        status: HELD,
        agenda: [
          {
            title: 'Composition et calendrier',
            proposition: 7,
            notes: 'Une séance par semestre, une de plus au printemps 2021.',
          },
          {
            title: 'La page qui réunit toutes les aides',
            proposition: 7,
            actions: [['conference', 'page-unique']],
            decisions: [
              [
                'Ouvrir la page unique avant la fin de l’année',
                'Chaque partenaire transmet ses aides ; la Conférence les publie sur une seule page.',
                CONFERENCE,
                '2020-12-31',
                DONE,
                '2020-12-15',
              ],
            ],
          },
        ],
      },
      {
        heldOn: '2021-02-12',
        title: 'Page et numéro uniques : premiers retours',
        place: 'Visioconférence',
        status: HELD,
        agenda: [
          {
            title: 'Le numéro unique',
            proposition: 7,
            actions: [['conference', 'numero-unique']],
            decisions: [
              [
                'Élargir les horaires du numéro unique',
                'Le numéro répond aussi entre midi et deux, du lundi au vendredi.',
                DEPARTMENT,
                '2021-04-30',
                DONE,
                '2021-04-12',
              ],
            ],
          },
          {
            title: 'Un annuaire sans doublon',
            proposition: 2,
            actions: [
              ['chambers', 'annuaire-unique'],
              ['chambers', 'verification-fiches'],
            ],
            decisions: [
              [
                'Vérifier les fiches de l’annuaire deux fois par an',
                'Chaque chambre appelle les points de vente de ses filières avant l’été et avant Noël.',
                chamberOfAgriculture,
                '2021-06-15',
                IN_PROGRESS,
              ],
            ],
          },
        ],
      },
      {
        heldOn: '2021-06-18',
        title: 'Avant la saison d’été',
        place: 'Chambre d’agriculture, Agen',
        status: HELD,
        agenda: [
          {
            title: 'Le module des sites de mairie',
            proposition: 7,
            actions: [['conference', 'module-mairies']],
            decisions: [
              [
                'Installer le module sur les sites des douze intercommunalités',
                'Les intercommunalités d’abord, puis les communes qui le demandent.',
                COMMUNES,
                '2021-12-31',
                IN_PROGRESS,
              ],
            ],
          },
          {
            title: 'Le logo départemental',
            proposition: 14,
            actions: [
              ['chambers', 'logo-lancement'],
              ['chambers', 'campagne-logo'],
            ],
          },
        ],
      },
      {
        heldOn: '2023-01-20',
        title: 'Bilan de lisibilité et suites',
        place: 'Hôtel du Département, Agen',
        status: PLANNED,
        agenda: [
          {
            title: 'Que cherchent ceux qui ne trouvent pas ?',
            proposition: 7,
            actions: [
              ['conference', 'page-unique'],
              ['conference', 'numero-unique'],
            ],
          },
        ],
      },
    ],
  },
  {
    code: 'coherence',
    name: 'Comité de suivi « Cohérence des actions »',
    purpose:
      'Repérer les aides qui se recouvrent, les publics et les communes sans aide, et faire travailler ensemble acteurs publics et privés.',
    propositions: [6, 9, 15, 17],
    members: [
      [conference, CHAIR],
      [department, MEMBER],
      [region, MEMBER],
      [chamberOfCrafts, MEMBER],
      [chamberOfCommerce, OBSERVER],
    ],
    sessions: [
      {
        heldOn: '2020-10-09',
        title: 'Qui aide qui, et pour quoi',
        place: 'Marmande',
        status: HELD,
        agenda: [
          {
            title: 'Les aides aux points de vente à la ferme',
            proposition: 15,
            actions: [['chambers', 'regime-points-vente']],
            decisions: [
              [
                'Ne pas cumuler deux aides pour la même vitrine',
                'Le règlement départemental renvoie à celui de la Région au-dessus de 20 000 €.',
                DEPARTMENT,
                '2021-01-31',
                DONE,
                '2021-02-05',
              ],
            ],
          },
          {
            title: 'L’appui aux communes',
            proposition: 17,
            actions: [
              ['department', 'ingenierie'],
              ['department', 'bonus-travaux'],
            ],
          },
        ],
      },
      {
        heldOn: '2021-03-19',
        title: 'Investissements : qui avance, qui attend',
        place: 'Villeneuve-sur-Lot',
        status: HELD,
        agenda: [
          {
            title: 'Les chantiers du Département et des communes',
            proposition: 9,
            actions: [
              ['department', 'programme-routes'],
              ['department', 'plan-colleges'],
              ['communes', 'ecoles-agen'],
            ],
            decisions: [
              [
                'Publier un calendrier commun des chantiers',
                'Une seule liste, avec l’année prévue et l’année révisée de chaque opération.',
                CONFERENCE,
                '2021-06-30',
                DONE,
                '2021-09-10',
              ],
              [
                'Recenser les communes sans projet aidé',
                'Proposer un rendez-vous d’ingénierie à chacune.',
                DEPARTMENT,
                '2021-09-30',
                TO_DO,
              ],
            ],
          },
        ],
      },
      {
        heldOn: '2021-05-21',
        title: 'Ouverture aux branches professionnelles',
        place: 'Nérac',
        status: CANCELLED,
        agenda: [
          {
            title: 'La charte de participation',
            proposition: 6,
            actions: [['conference', 'entreprises-associees']],
          },
        ],
      },
      {
        heldOn: '2021-11-26',
        title: 'Acteurs privés : premier bilan',
        place: 'Chambre de commerce et d’industrie, Agen',
        status: HELD,
        agenda: [
          {
            title: 'Ouvrir la Conférence aux acteurs privés',
            proposition: 6,
            actions: [['conference', 'entreprises-associees']],
            decisions: [
              [
                'Inviter deux branches à chaque séance',
                'La chambre de commerce propose les branches un mois avant.',
                chamberOfCommerce,
                null,
                IN_PROGRESS,
              ],
              [
                'Créer un site propre au comité',
                'Abandonné : la page unique suffit.',
                CONFERENCE,
                '2022-03-31',
                DROPPED,
              ],
            ],
          },
        ],
      },
    ],
  },
  {
    code: 'efficacite',
    name: 'Comité de suivi « Efficacité »',
    purpose:
      'Suivre ce qui est voté, engagé et versé, les retards, et ce que les actions produisent : subventions, fonds de secours, emplois saisonniers, tourisme.',
    propositions: [8, 10, 12, 16],
    members: [
      [department, CHAIR],
      [tourismCommittee, MEMBER],
      [chamberOfCommerce, MEMBER],
      [conference, MEMBER],
      [region, OBSERVER],
    ],
    sessions: [
      {
        heldOn: '2020-10-16',
        title: 'Première séance : mesurer les délais',
        place: 'Hôtel du Département, Agen',
        status: HELD,
        agenda: [
          {
            title: 'Verser plus vite les subventions',
            proposition: 12,
            actions: [
              ['department', 'delais-subventions'],
              ['department', 'evenements-annules'],
            ],
            decisions: [
              [
                'Payer dans les trente jours',
                'Les subventions aux associations sont mandatées dans les trente jours de leur vote.',
                DEPARTMENT,
                '2021-01-31',
                DONE,
                '2021-01-28',
              ],
            ],
          },
          {
            title: 'Le fonds de secours',
            proposition: 8,
            actions: [
              ['conference', 'fonds-secours'],
              ['department', 'secours-abonde'],
            ],
          },
        ],
      },
      {
        heldOn: '2021-04-16',
        title: 'Avant l’été : saisonniers et bons vacances',
        place: 'Visioconférence',
        status: HELD,
        agenda: [
          {
            title: 'Emplois saisonniers et transport',
            proposition: 10,
            actions: [
              ['department', 'rsa-saisonnier'],
              ['department', 'transport-saisonnier'],
              ['chambers', 'saisonniers-exploitations'],
            ],
            decisions: [
              [
                'Proposer un trajet avec chaque offre',
                'Chaque offre saisonnière indique le covoiturage ou le bon de carburant possible.',
                CHAMBERS,
                '2021-05-31',
                DONE,
                '2021-06-02',
              ],
            ],
          },
          {
            title: 'Les bons tourisme',
            proposition: 16,
            actions: [['tourism', 'bons-tourisme']],
            decisions: [
              [
                'Rendre compte chaque mois des bons utilisés',
                'Bons émis, utilisés et remboursés, par mois et par type d’hébergement.',
                TOURISM,
                '2021-07-31',
                IN_PROGRESS,
              ],
            ],
          },
        ],
      },
      {
        heldOn: '2021-12-17',
        title: 'Bilan de l’année 2021',
        place: 'Hôtel du Département, Agen',
        status: HELD,
        agenda: [
          {
            title: 'La cellule de relance',
            proposition: 8,
            actions: [
              ['conference', 'cellule-relance'],
              ['conference', 'echanges-dossiers'],
            ],
            notes: 'L’avis sur la protection des données est toujours attendu.',
            decisions: [
              [
                'Signer la convention de partage des dossiers',
                'Tous les partenaires signent la convention dès l’avis rendu.',
                CONFERENCE,
                '2022-06-30',
                TO_DO,
              ],
            ],
          },
          {
            title: 'Délais de versement',
            proposition: 12,
            actions: [['department', 'delais-subventions']],
            decisions: [
              [
                'Étendre la règle des trente jours aux intercommunalités',
                'Chaque intercommunalité délibère sur un délai de paiement.',
                COMMUNES,
                '2022-03-31',
                IN_PROGRESS,
              ],
            ],
          },
        ],
      },
      {
        heldOn: '2023-02-03',
        title: 'Efficacité : ce qui a changé depuis un an',
        place: 'Hôtel du Département, Agen',
        status: PLANNED,
        agenda: [
          {
            title: 'Retards et moyens d’en sortir',
            proposition: 8,
            actions: [['conference', 'echanges-dossiers']],
          },
        ],
      },
    ],
  },
];

/** The session whose figures are frozen, and when that was. */
export const frozenSession = { key: 'efficacite 2021-12-17', at: '2021-12-17T16:30:00.000Z' };
