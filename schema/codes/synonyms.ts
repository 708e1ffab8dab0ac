/** Words that people of a département take for one another; `terms` are unaccented lower-case French. */
export interface Synonyms {
  /** Of one or several words, each standing for every other one. */
  terms: readonly string[];
  /** True where they name what every record is, so that they hardly tell one from another. */
  generic?: boolean;
  validFrom: string;
  validTo: string | null;
  /** Who calls it so. */
  source: string;
}

const usage = 'Usage des guichets et des formulaires des collectivités.';

/** What the search takes for the same, though less so than the word itself. */
export const synonyms: readonly Synonyms[] = [
  // Money.
  { ...same('subvention, aide, dotation, soutien, appui, financement', usage), generic: true },
  same('pret, avance, emprunt', usage),
  same('pret a taux zero, pret sans interet, taux zero, ptz', usage),
  same('pret garanti, pge, pret garanti par l etat', 'Loi 2020-289, art. 6.'),
  same('detr, dotation d equipement des territoires ruraux', 'CGCT, art. L.2334-32.'),
  same('dsil, dotation de soutien a l investissement local', 'CGCT, art. L.2334-42.'),
  same('dsid, dotation de soutien a l investissement des departements', 'CGCT, art. L.3334-10.'),
  same('dgf, dotation globale de fonctionnement', 'CGCT, art. L.2334-1.'),
  same(
    'crte, contrat de relance et de transition ecologique',
    'Circulaire 6231/SG du 20 novembre 2020.',
  ),
  same('impaye, dette, arriere', usage),
  // Who asks, and who pays.
  same('association, asso, associatif', usage),
  same('mairie, commune, communal, municipalite, municipal', usage),
  same(
    'epci, intercommunalite, intercommunal, communaute de communes, agglomeration',
    'CGCT, art. L.5210-1-1 A.',
  ),
  same(
    'departement, departemental, conseil departemental, conseil general',
    'Loi 2013-403 (changement de nom).',
  ),
  same(
    'agriculteur, agricultrice, exploitant agricole, exploitation agricole, producteur, paysan, agricole, agriculture',
    usage,
  ),
  same('entreprise, societe, pme, tpe', usage),
  same('artisan, artisanat, artisanal', usage),
  same('eleveur, elevage', usage),
  same('viticulteur, vigneron, viticulture, viticole, vigne, vignoble', usage),
  same('oenotourisme, oenotouristique', usage),
  same('benevole, benevolat', usage),
  // Shops and produce.
  same('commerce, boutique, magasin, commercant', usage),
  same('point de vente, magasin a la ferme, vente a la ferme', usage),
  same('drive fermier, drive de producteurs', usage),
  same('circuit court, vente directe', usage),
  same('biologique, bio', usage),
  same('restaurant, restauration, restaurateur', usage),
  // Tourism, roads.
  same('velo, cyclable, cyclisme, cyclo, bicyclette', usage),
  same('piste cyclable, voie verte, veloroute, voie cyclable', usage),
  same('tourisme, touristique, touriste', usage),
  same('hotel, hotellerie, hebergement', usage),
  same('gite, meuble de tourisme, chambre d hotes', usage),
  same('route, voirie, chaussee', usage),
  same('rd, route departementale', 'Code de la voirie routière, art. L.131-1.'),
  same('pont, ouvrage d art, passerelle', usage),
  same('rond point, giratoire', usage),
  same('fibre, tres haut debit, thd, fibre optique', usage),
  // Schools, culture, sport.
  same('college, etablissement scolaire, collegien', usage),
  same('ecole, scolaire, groupe scolaire', usage),
  same('cantine, restauration scolaire, demi pension, restaurant scolaire', usage),
  same('bibliotheque, mediatheque, lecture publique', usage),
  same('culture, culturel', usage),
  same('musique, musical', usage),
  same('theatre, theatral', usage),
  same('sport, sportif', usage),
  same('football, foot', usage),
  same('salle des fetes, salle polyvalente, salle communale', usage),
  same('piscine, centre aquatique', usage),
  // Solidarity, health.
  same('ehpad, maison de retraite', 'CASF, art. L.312-1.'),
  same('rsa, revenu de solidarite active', 'CASF, art. L.262-1.'),
  same('apa, allocation personnalisee d autonomie', 'CASF, art. L.232-1.'),
  same('pch, prestation de compensation du handicap', 'CASF, art. L.245-1.'),
  same('ase, aide sociale a l enfance', 'CASF, art. L.221-1.'),
  same('pmi, protection maternelle et infantile', 'CSP, art. L.2111-1.'),
  same('mna, mineur non accompagne', 'CASF, art. L.221-2-2.'),
  same('mdph, maison departementale des personnes handicapees', 'CASF, art. L.146-3.'),
  same('ccas, centre communal d action sociale', 'CASF, art. L.123-4.'),
  same('fsl, fonds de solidarite pour le logement', 'Loi 90-449, art. 6.'),
  same('violences conjugales, violences intrafamiliales, violences domestiques', usage),
  same('personne agee, senior, aine, ancien', usage),
  same('handicap, handicape', usage),
  same('medecin, professionnel de sante, soignant', usage),
  same('creche, accueil du jeune enfant', usage),
  // Work.
  same('emploi, travail', usage),
  same('recrutement, embauche, recruter', usage),
  same('apprenti, apprentissage', usage),
  same('teletravail, travail a distance', usage),
  same('logement, habitat, loger', usage),
  same('numerique, informatique', usage),
  same('ordinateur, tablette', usage),
  // Works, water, energy, emergencies.
  same('renovation, rehabilitation, rehabiliter, renover', usage),
  same('energetique, energie', usage),
  same('station d epuration, step, assainissement', usage),
  same('sdis, service departemental d incendie et de secours', 'CGCT, art. L.1424-1.'),
  same('caserne, centre de secours, centre d incendie', usage),
  same('pompier, sapeur pompier, secours', usage),
  same('covid, coronavirus, crise sanitaire', 'Loi 2020-290 (état d’urgence sanitaire).'),
];

function same(terms: string, source: string): Synonyms {
  return {
    terms: terms.split(',').map((term) => term.trim()),
    validFrom: '2020-01-01',
    validTo: null,
    source,
  };
}
