import { ActionStatus } from '@relance/schema/enums/recoveryAction.ts';
import { measure, type ActionText } from '@relance/kit/demo/actions.ts';
import { chamberOfAgriculture, department } from '@relance/kit/demo/bodies.ts';
import { Chamber } from '../chamber.ts';

const { ABANDONED, COMPLETED, IN_PROGRESS } = ActionStatus;

/** An action of one chamber. */
export type ChamberActionText = ActionText & { chamber: Chamber };

/** Actions of the chambers on the directory, drives, the logo and points of sale. */
export const chamberActions: ChamberActionText[] = [
  {
    key: 'annuaire-unique',
    chamber: Chamber.CMA,
    proposition: 2,
    title: 'Réunir les annuaires de producteurs et de commerces',
    description:
      'Rapprocher les fichiers des chambres et des mairies, retirer les doublons, publier.',
    status: IN_PROGRESS,
    startsOn: '2020-07-01',
    endsOn: '2022-12-31',
    money: [90, 78, 66],
    partners: [chamberOfAgriculture],
    milestones: [
      ['Fichiers rapprochés', '2020-12-31', '2021-01-29'],
      ['Annuaire en ligne', '2021-04-30', '2021-05-19'],
    ],
    indicators: [
      measure('FICHES', 'Points de vente publiés', 'fiches', 0, 1_460, 2_000),
      measure('DOUBLONS', 'Doublons restants', '%', 18.5, 3.2, 2),
    ],
  },
  {
    key: 'verification-fiches',
    chamber: Chamber.CCI,
    proposition: 2,
    title: 'Faire vérifier chaque fiche par son commerçant',
    description: 'Un courrier, puis un appel : chaque point de vente confirme ses horaires.',
    status: IN_PROGRESS,
    startsOn: '2021-01-04',
    endsOn: '2022-12-31',
    money: [30, 21, 18],
    milestones: [['Premier envoi', '2021-02-28', '2021-03-08']],
    indicators: [measure('VERIFIEES', 'Fiches vérifiées', '%', 0, 71.5, 90)],
  },
  {
    key: 'reseau-drives',
    chamber: Chamber.AGRICULTURE,
    proposition: 3,
    title: 'Réseau des drives fermiers',
    description: 'Partager outils, horaires et communication entre les drives du département.',
    status: IN_PROGRESS,
    startsOn: '2020-06-15',
    endsOn: '2022-12-31',
    money: [150, 118, 97],
    partners: [department],
    milestones: [
      ['Cinq drives ouverts', '2020-12-31', '2020-11-20'],
      ['Dix drives ouverts', '2021-12-31', null, 'Deux projets cherchent un local réfrigéré.'],
    ],
    indicators: [
      measure('DRIVES', 'Drives ouverts', 'drives', 2, 9, 12),
      measure('COMMANDES', 'Commandes par mois', 'commandes', 310, 1_870),
    ],
  },
  {
    key: 'annonces-surplus',
    chamber: Chamber.AGRICULTURE,
    proposition: 3,
    title: 'Annonces de surplus à durée limitée',
    description: 'Prévenir en un jour cantines, drives et associations d’aide alimentaire.',
    status: COMPLETED,
    startsOn: '2020-06-15',
    endsOn: '2021-12-31',
    money: [20, 19, 19],
    milestones: [['Service ouvert', '2020-07-15', '2020-07-10']],
    indicators: [measure('TONNES', 'Surplus écoulés', 'tonnes', 0, 84.6, 60)],
  },
  {
    key: 'saisonniers-exploitations',
    chamber: Chamber.AGRICULTURE,
    proposition: 10,
    title: 'Préparer les exploitations à recruter autrement',
    description: 'Contrats simplifiés, accueil le premier jour et regroupement d’employeurs.',
    status: IN_PROGRESS,
    startsOn: '2020-07-01',
    endsOn: '2022-12-31',
    money: [45, 37, 31],
    partners: [department],
    milestones: [['Guide de l’employeur', '2020-09-15', '2020-09-11']],
    indicators: [measure('EXPLOITATIONS', 'Exploitations formées', 'exploitations', 0, 143, 200)],
  },
  {
    key: 'logo-lancement',
    chamber: Chamber.AGRICULTURE,
    proposition: 14,
    title: 'Lancer le logo des produits du département',
    description:
      'Écrire la charte, choisir le logo avec les habitants, agréer les premiers porteurs.',
    status: COMPLETED,
    startsOn: '2020-07-01',
    endsOn: '2021-06-30',
    money: [85, 82, 82],
    milestones: [
      ['Charte adoptée', '2020-10-31', '2020-11-06'],
      ['Cent porteurs', '2021-06-30', '2021-06-24'],
    ],
    indicators: [measure('PORTEURS', 'Porteurs du logo', 'porteurs', 0, 112, 100)],
  },
  {
    key: 'campagne-logo',
    chamber: Chamber.AGRICULTURE,
    proposition: 14,
    title: 'Campagnes de saison',
    description: 'Fraise, tomate, pruneau : trois campagnes par an avec les points de vente.',
    status: IN_PROGRESS,
    startsOn: '2021-03-01',
    endsOn: '2023-12-31',
    money: [120, 76, 61],
    milestones: [
      ['Campagne de la fraise', '2021-04-15', '2021-04-12'],
      ['Campagne du pruneau', '2021-09-01', '2021-09-06'],
    ],
    indicators: [measure('POINTS', 'Points de vente participants', 'points', 0, 214, 300)],
  },
  {
    key: 'foire-exposition',
    chamber: Chamber.CCI,
    proposition: 14,
    title: 'Grande foire des produits locaux',
    description: 'Une foire à Agen à l’automne 2020, abandonnée avec le second confinement.',
    status: ABANDONED,
    startsOn: '2020-07-01',
    endsOn: '2020-11-30',
    money: [60, 12, 12],
    milestones: [['Foire ouverte', '2020-11-14', null, 'Interdite par le second confinement.']],
    indicators: [measure('EXPOSANTS', 'Exposants inscrits', 'exposants', 0, 46, 120)],
  },
  {
    key: 'regime-points-vente',
    chamber: Chamber.AGRICULTURE,
    proposition: 15,
    title: 'Ouvrir le régime d’aide aux points de vente',
    description: 'Un seul dossier pour le conseil de la chambre et la subvention du Département.',
    status: IN_PROGRESS,
    startsOn: '2020-07-01',
    endsOn: '2022-12-31',
    money: [400, 322, 268],
    partners: [department],
    milestones: [
      ['Dossier commun', '2020-09-01', '2020-09-14'],
      ['Cinquante projets aidés', '2021-12-31', '2022-01-20'],
    ],
    indicators: [
      measure('PROJETS', 'Points de vente aidés', 'projets', 0, 74, 90),
      measure('EMPLOIS', 'Emplois créés ou gardés', 'emplois', 0, 58.5),
    ],
  },
  {
    key: 'parcours-producteur',
    chamber: Chamber.CCI,
    proposition: 15,
    title: 'Un parcours en deux étapes pour le producteur',
    description:
      'Décrire son projet, recevoir l’aide qui convient et le nom du service qui rappelle.',
    status: COMPLETED,
    startsOn: '2020-09-01',
    endsOn: '2021-06-30',
    money: [25, 24, 24],
    milestones: [['Parcours en ligne', '2021-03-31', '2021-03-29']],
    indicators: [measure('RAPPELS', 'Producteurs rappelés sous deux jours', '%', 40, 92.5, 90)],
  },
];
