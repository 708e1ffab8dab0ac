import type { PartnerName } from '../partners.ts';
import type { ThemeCode } from './themes.ts';

/** One of the twenty propositions of the recovery plan, in our words. */
export interface Proposition {
  number: number;
  title: string;
  /** Who answers for it before the committee. */
  lead: PartnerName;
  /** Who carries it with the lead. */
  partners: readonly PartnerName[];
  description: string;
  themes: readonly ThemeCode[];
}

export const propositions = [
  {
    number: 1,
    title: 'Tirer les leçons de la crise',
    lead: 'department',
    partners: [],
    description:
      'Réviser le plan d’urgence et sa chaîne de décision, protéger les travailleurs sociaux, mettre à l’abri les victimes de violences et rééquiper les élèves fragiles. Seuls des nombres sont publiés, jamais des personnes.',
    themes: ['CRISIS', 'SOCIAL', 'EDUCATION'],
  },
  {
    number: 2,
    title: 'Un annuaire unique des producteurs et commerces locaux',
    lead: 'chambers',
    partners: ['communes'],
    description:
      'Chercher un point de vente par produit, par type et par distance depuis sa commune, dans une liste sans doublon réunie à partir de tous les partenaires.',
    themes: ['AGRICULTURE', 'SHOPS_AND_CRAFTS'],
  },
  {
    number: 3,
    title: 'Soutenir les drives de producteurs',
    lead: 'chambers',
    partners: [],
    description:
      'Faire connaître les drives et leurs horaires, écouler les surplus par des annonces à durée limitée, financer leur mise en place.',
    themes: ['AGRICULTURE', 'DIGITAL'],
  },
  {
    number: 4,
    title: 'Réduire la fracture numérique',
    lead: 'department',
    partners: ['communes'],
    description:
      'Situer les lieux d’accès et les médiateurs, équiper les familles et suivre la couverture de chaque intercommunalité.',
    themes: ['DIGITAL', 'SOCIAL'],
  },
  {
    number: 5,
    title: 'Faire durer l’élan des bénévoles',
    lead: 'department',
    partners: [],
    description:
      'Rapprocher les besoins des associations et les offres de bénévolat selon le lieu, la compétence et le temps disponible, y compris pour les allocataires du RSA volontaires, sans publier de coordonnées.',
    themes: ['ASSOCIATIONS', 'SOCIAL'],
  },
  {
    number: 6,
    title: 'Relier acteurs publics et privés dans une Conférence élargie',
    lead: 'conference',
    partners: [],
    description:
      'Réunir les comités de suivi autour d’un ordre du jour, de décisions qui ont un responsable et une échéance, et de ce qui a changé depuis la séance précédente.',
    themes: ['PUBLIC_FACILITIES', 'BUSINESS'],
  },
  {
    number: 7,
    title: 'Une information claire : une page, un numéro',
    lead: 'conference',
    partners: [],
    description:
      'Trouver toutes les aides au même endroit, sur le site ou dans un module que chaque mairie peut intégrer, et imprimer chacune avec son contact et son téléphone.',
    themes: ['PUBLIC_FACILITIES'],
  },
  {
    number: 8,
    title: 'Une cellule de relance et un fonds de secours d’un million d’euros',
    lead: 'conference',
    partners: ['department'],
    description:
      'Déposer une demande à un guichet unique, suivre sa réponse, et accorder des secours sans jamais dépasser ce qui a été versé au fonds.',
    themes: ['BUSINESS', 'ASSOCIATIONS', 'CRISIS'],
  },
  {
    number: 9,
    title: 'Maintenir ou avancer les investissements prévus',
    lead: 'department',
    partners: ['communes'],
    description:
      'Suivre le programme pluriannuel opération par opération : année prévue et année révisée, maintien, avance ou retard, montants autorisés, engagés et payés.',
    themes: ['MOBILITY', 'EDUCATION', 'PUBLIC_FACILITIES'],
  },
  {
    number: 10,
    title: 'Cumuler RSA et emploi saisonnier',
    lead: 'department',
    partners: ['chambers'],
    description:
      'Proposer aux allocataires du RSA des emplois saisonniers avec, près de chaque offre, une solution de transport : covoiturage, bon de carburant ou prêt de véhicule.',
    themes: ['EMPLOYMENT', 'SOCIAL', 'MOBILITY', 'AGRICULTURE'],
  },
  {
    number: 11,
    title: 'Adapter les critères du budget participatif 2020',
    lead: 'department',
    partners: [],
    description:
      'Noter les projets selon des critères publiés, en faveur des associations en difficulté ou en première ligne, par un classement que chacun peut refaire.',
    themes: ['ASSOCIATIONS'],
  },
  {
    number: 12,
    title: 'Maintenir et verser vite les subventions',
    lead: 'department',
    partners: [],
    description:
      'Mesurer le délai de paiement de chaque subvention et de chaque financeur, et prendre en compte les dépenses engagées pour les manifestations annulées.',
    themes: ['ASSOCIATIONS', 'CULTURE', 'SPORT'],
  },
  {
    number: 13,
    title: 'Un régime d’aide exceptionnel pour les associations',
    lead: 'department',
    partners: [],
    description:
      'Aider les associations qui agissent sur les thèmes nés de la crise, avec des plafonds publics et un décompte des demandes.',
    themes: ['ASSOCIATIONS', 'CRISIS', 'SOCIAL'],
  },
  {
    number: 14,
    title: 'Valoriser la production locale sous un logo départemental',
    lead: 'chambers',
    partners: [],
    description:
      'Mener des campagnes pour les produits du département et publier la liste des porteurs du logo, reliée à leurs points de vente.',
    themes: ['AGRICULTURE', 'SHOPS_AND_CRAFTS'],
  },
  {
    number: 15,
    title: 'Un régime d’aide aux magasins à la ferme et points de vente',
    lead: 'chambers',
    partners: ['department'],
    description:
      'Aider les producteurs à ouvrir ou à moderniser un point de vente ; un producteur trouve son aide en deux étapes.',
    themes: ['AGRICULTURE', 'SHOPS_AND_CRAFTS', 'BUSINESS'],
  },
  {
    number: 16,
    title: 'Relancer le tourisme en deux temps, avec des bons',
    lead: 'tourism',
    partners: [],
    description:
      'S’adresser d’abord aux habitants, puis au-delà du département ; suivre les bons émis et utilisés dans leur budget, et la fréquentation avant et après.',
    themes: ['TOURISM', 'BUSINESS'],
  },
  {
    number: 17,
    title: 'Accompagner les communes et les intercommunalités',
    lead: 'department',
    partners: [],
    description:
      'Apporter aux collectivités un appui technique, administratif et financier, demandé au même guichet que les autres aides.',
    themes: ['PUBLIC_FACILITIES'],
  },
  {
    number: 18,
    title: 'Des tablettes et des ordinateurs pour les EHPAD',
    lead: 'department',
    partners: [],
    description:
      'Équiper chaque établissement pour que les résidents gardent le lien avec leurs proches, et comparer ce qui est attribué au besoin.',
    themes: ['HEALTH', 'DIGITAL'],
  },
  {
    number: 19,
    title: 'Protéger les agents du Département',
    lead: 'department',
    partners: [],
    description:
      'Tenir à jour les procédures de crise et les stocks d’équipements de protection, et suivre leur attribution à chaque service.',
    themes: ['CRISIS', 'PUBLIC_FACILITIES'],
  },
  {
    number: 20,
    title: 'Développer et mieux organiser le télétravail',
    lead: 'department',
    partners: [],
    description:
      'Suivre dans le temps, service par service, les postes qui peuvent être exercés à distance, ceux qui sont équipés et ceux qui le sont effectivement.',
    themes: ['DIGITAL', 'EMPLOYMENT'],
  },
] as const satisfies readonly Proposition[];
