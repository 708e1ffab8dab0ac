import type { Audience } from '@relance/schema/enums/audience.ts';

/** Words that mean everybody. */
export const everyAudience = `tous bénéficiaires | tout bénéficiaire | tout public | tous publics`;

/** Providers' words for who may apply; codes such as SCA3 are those of ADEME. */
export const audienceWords: Record<Audience | 'NONE', string> = {
  FIRM: `entreprise | entreprises | entreprises privées | PDR-entreprises | ETI | TPE | PME | PMI |
    SCA3 | professionnels | professionnels de la culture | aménageurs | établissement financier |
    grande entreprise (> 250 salariés) | grande entreprise (> 250 salarié.es) | grandes entreprises |
    PME & start-up (< 249 salariés) | PME & start-up (< 249 salarié.es) | banques |
    fonds d'investissement | médias et organisations culturelles | media & organisation culturelle |
    centres de formation | organisme de formation | opérateurs de travaux |
    GIE - groupement d'intérêt économique | entreprises publiques locales |
    entreprises publiques locales (Sem, Spl, SemOp) | TPE et PME | PME et ETI | TPE, PME et ETI |
    PME ou ETI de plus de 50 salariés | de 20 à 250 salariés | plus de 10 salariés |
    moins de 50 salariés | moins de 20 salariés | toutes tailles | industrie |
    industrie et services aux entreprises | secteur tertiaire`,
  SOLE_TRADER: `entreprise individuelle | micro-entreprise | éligible aux micro-entreprises |
    toutes tailles`,
  FARM: `exploitant | agriculteur | agriculteurs | exploitation agricole |
    activité agricole ou industries agro-alimentaires`,
  CRAFT: `artisan | artisans | artisans-commerçants et artisans`,
  SHOP: `commerçant | commerçants | commerce | artisans-commerçants et artisans`,
  TOURISM_OPERATOR: `acteurs du tourisme | hébergements touristiques et restaurateurs |
    activité de restauration et/ou d’hébergement touristique, structures du tourisme social avec un
    code NAF association ou activités d’agritourisme avec un code NAF agricole.`,
  ASSOCIATION: `association | associations | SCA1 | association & ONG | ONG | ONG de développement |
    organisations de la société civile | fédérations syndicats | organisations internationales |
    organisation professionnelle & réseau | professionnels de la culture | fondations |
    médias et organisations culturelles | media & organisation culturelle`,
  COMMUNE: `commune | communes | collectivité territoriale | collectivités | PDR-collectivites | SCA2 |
    collectivités et secteur public | collectivités - institutions |
    collectivités - institutions - GIP | collectivité territoriale & entité affiliée |
    autorités locales et régionales | administrations États | collectivité ou établissement public`,
  EPCI: `EPCI | intercommunalité | intercommunalités | intercommunalité / pays |
    intercommunalités / pays | EPCI à fiscalité propre | collectivité territoriale | collectivités |
    PDR-collectivites | SCA2 | collectivités et secteur public | collectivités - institutions |
    collectivités - institutions - GIP | collectivité territoriale & entité affiliée |
    autorités locales et régionales | administrations États | collectivité ou établissement public`,
  PUBLIC_BODY: `établissement public | établissements publics | établissement public / service de l'État |
    établissements publics/services de l'État | établissements publics - services de l'État |
    établissements publics (écoles, bibliothèques…) |
    établissements publics (écoles, bibliothèques…) / services de l'État |
    établissements publics/services de l’État (bibliothèques...) | SCA2 | SCA4 | PDR-administration |
    collectivités et secteur public | collectivités - institutions | région | régions |
    collectivités - institutions - GIP | collectivité ou établissement public | département |
    départements | syndicats mixtes | syndicat mixte | collectivités d'outre-mer à statuts particuliers |
    collectivité territoriale | collectivités | PDR-collectivites |
    collectivité territoriale & entité affiliée | autorités locales et régionales |
    administrations États | administration État & entité affiliée | recherche | chercheurs |
    organisme de recherche | organismes de recherche | laboratoire de recherche |
    laboratoires de recherche | centres de recherche | centre de recherche & université | universités |
    établissements ESR - organismes de recherche | écoles d'enseignement supérieur culture |
    établissement d'enseignement | écoles | organisme de formation & école |
    lycées et centres de formation | chambre consulaire & agence | agences chambres |
    organisation UE & internationale | entreprises publiques locales |
    entreprises publiques locales (Sem, Spl, SemOp)`,
  CARE_HOME: `EHPAD | établissement d'hébergement pour personnes âgées dépendantes`,
  HOUSEHOLD: `particulier | particuliers | PDR-particuliers | jeune actif`,
  JOB_SEEKER: `demandeur d'emploi | étudiants ou en recherche d'emploi`,
  YOUNG_PERSON: `jeunes | apprenti | étudiant | lycéen | jeune actif |
    étudiants ou en recherche d'emploi`,
  NONE: `non éligible aux micro-entreprises`,
};
