import { byCharacter } from './byCharacter.ts';

/** What aids, subsidies and actions are about; `keywords` are unaccented lower-case French. */
export const themes = [
  {
    code: 'AGRICULTURE',
    label: 'Agriculture et produits locaux',
    description: 'Exploitations agricoles, circuits courts, vente à la ferme, produits du terroir.',
    keywords: terms(`
      agriculture, agricole, agriculteur, agricultrice, agroalimentaire, ferme, elevage, eleveur,
      maraichage, maraicher, viticulture, viticole, verger, arboriculture, cuma, gaec, irrigation,
      producteur, circuit court, produit local, produits locaux, vente directe, drive fermier,
      point de vente, terroir, alimentaire, comice, pruneau, bovin, exploitation agricole`),
  },
  {
    code: 'SHOPS_AND_CRAFTS',
    label: 'Commerce et artisanat',
    description: 'Commerces de proximité, artisans, marchés de plein vent, centres-bourgs.',
    keywords: terms(`
      commerce, commercant, commercial, artisan, artisanat, artisanal, boutique, epicerie,
      boulangerie, boucherie, restaurant, restaurateur, metiers d art, dernier commerce, halle,
      marche de producteurs, marche de plein vent, multiple rural, bistrot, multiservice, multi
      service`),
  },
  {
    code: 'TOURISM',
    label: 'Tourisme',
    description: 'Hébergements, offices de tourisme, promotion, itinérance, bons vacances.',
    keywords: terms(`
      tourisme, touristique, touriste, hotel, hotellerie, hebergement touristique, gite, camping,
      chambre d hotes, office de tourisme, vacances, vacancier, voie verte, veloroute, randonnee,
      oenotourisme, thermal, fluvial, nautique, hebergement de loisirs`),
  },
  {
    code: 'CULTURE',
    label: 'Culture et patrimoine',
    description: 'Spectacle vivant, festivals, musées, bibliothèques, patrimoine, cinéma.',
    keywords: terms(`
      culture, culturel, culturelle, festival, musee, theatre, theatral, cinema, musique, musical,
      musicale, concert, danse, spectacle, artiste, artistique, patrimoine, bibliotheque,
      mediatheque, lecture, livre, exposition, choeur, chorale, orchestre, harmonie, archive,
      monument historique, eglise, chateau, abbaye, restauration du patrimoine`),
  },
  {
    code: 'SPORT',
    label: 'Sport',
    description: 'Clubs, manifestations et équipements sportifs, haut niveau.',
    keywords: terms(`
      sport, sportif, sportive, rugby, football, handball, basket, basketball, volley, tennis,
      judo, karate, athletisme, gymnastique, cyclisme, cycliste, cyclo, natation, piscine,
      petanque, canoe, aviron, equitation, gymnase, stade, championnat, tournoi, marathon,
      licencie`),
  },
  {
    code: 'SOCIAL',
    label: 'Solidarité et inclusion',
    description: 'RSA, insertion, aide alimentaire, enfance, handicap, violences intrafamiliales.',
    keywords: terms(`
      social, sociale, sociaux, solidarite, solidaire, insertion, inclusion, rsa, precarite,
      pauvrete, aide alimentaire, banque alimentaire, restos du coeur, secours, handicap,
      handicape, enfance, famille, parentalite, creche, protection maternelle, violences,
      violences conjugales, violences intrafamiliales, migrant, hebergement d urgence, ccas, croix
      rouge, assistante maternelle, petite enfance, acces aux droits, femmes`),
  },
  {
    code: 'DIGITAL',
    label: 'Numérique',
    description: 'Fracture numérique, médiation, très haut débit, équipement des familles.',
    keywords: terms(`
      numerique, informatique, ordinateur, tablette, internet, fibre, haut debit, tres haut debit,
      mediation numerique, conseiller numerique, fracture numerique, dematerialisation, tiers
      lieu, teletravail, cybersecurite, fablab, logiciel`),
  },
  {
    code: 'EDUCATION',
    label: 'Éducation et collèges',
    description: 'Collèges, écoles, vie scolaire, restauration scolaire, jeunesse.',
    keywords: terms(`
      education, educatif, educative, college, collegien, ecole, scolaire, scolarite, lycee,
      eleve, etudiant, universite, enseignement, periscolaire, jeunesse, jeune, cantine,
      restauration scolaire, classe, bourse, maternelle, restaurant scolaire`),
  },
  {
    code: 'HEALTH',
    label: 'Santé et autonomie',
    description: 'Maisons de santé, EHPAD, personnes âgées, aide à domicile, prévention.',
    keywords: terms(`
      sante, medical, medicale, medecin, hopital, hospitalier, ehpad, maison de retraite, maison
      de sante, personne agee, senior, autonomie, dependance, aide a domicile, service a domicile,
      soins, prevention sante, alzheimer, ssiad, saad, medico social, handicap psychique`),
  },
  {
    code: 'HOUSING',
    label: 'Habitat et logement',
    description: 'Logement social, rénovation de l’habitat, adaptation, centres anciens.',
    keywords: terms(`
      habitat, logement, logement social, logements sociaux, locataire, bailleur, hlm, opah, anah,
      renovation de l habitat, lotissement, fsl, habitation, palulos`),
  },
  {
    code: 'MOBILITY',
    label: 'Routes et mobilités',
    description: 'Voirie, ouvrages d’art, transports, covoiturage, vélo.',
    keywords: terms(`
      route, routier, routiere, voirie, chaussee, pont, ouvrage d art, giratoire, carrefour, rd,
      transport, mobilite, covoiturage, velo, piste cyclable, deplacement, bus, gare, ferroviaire,
      trottoir, traverse, securite routiere, voie communale, chemin rural, aire de stationnement,
      parking`),
  },
  {
    code: 'ENVIRONMENT',
    label: 'Environnement et transition énergétique',
    description: 'Eau, biodiversité, déchets, énergies renouvelables, rénovation énergétique.',
    keywords: terms(`
      environnement, environnemental, environnementale, ecologie, ecologique, energie,
      energetique, renovation energetique, transition energetique, transition ecologique,
      photovoltaique, solaire, chaufferie, biodiversite, natura, espace naturel, zone humide,
      riviere, assainissement, eau potable, eau, dechet, recyclage, compostage, foret, forestier,
      haie, climat, carbone, inondation, eclairage public, thermique, isolation, chauffage,
      renaturation, desimpermeabilisation, friche, continuite ecologique`),
  },
  {
    code: 'BUSINESS',
    label: 'Économie et soutien aux entreprises',
    description: 'Trésorerie, prêts, investissement, création et reprise d’entreprise.',
    keywords: terms(`
      entreprise, entrepreneur, entrepreneuriat, economie, economique, tresorerie, industrie,
      industriel, industrielle, pme, tpe, pret garanti, innovation, innovant, pepiniere, zone d
      activite, export, start up, fonds de solidarite, immobilier d entreprise, cession reprise,
      hotel d entreprises`),
  },
  {
    code: 'EMPLOYMENT',
    label: 'Emploi et formation',
    description: 'Emplois saisonniers, recrutement, apprentissage, formation professionnelle.',
    keywords: terms(`
      emploi, emploi saisonnier, saisonnier, travail saisonnier, recrutement, embauche,
      apprentissage, apprenti, formation, formation professionnelle, chomage, demandeur d emploi,
      mission locale, chantier d insertion, salarie, service civique, pole emploi, france travail`),
  },
  {
    code: 'PUBLIC_FACILITIES',
    label: 'Équipements et services publics',
    description: 'Bâtiments communaux, mairies, salles, maisons France Services, aménagement.',
    keywords: terms(`
      batiment communal, batiments communaux, mairie, salle polyvalente, salle des fetes, maison
      france services, france services, service public, services publics, equipement public,
      cimetiere, accessibilite, amenagement, place publique, espace public, centre technique,
      collectivite, ingenierie, hotel de ville, hotel du departement, salle communale, salle
      municipale, centre bourg, centre ville, bourg, adressage, pmr`),
  },
  {
    code: 'CRISIS',
    label: 'Gestion de crise et sécurité',
    description: 'Urgence sanitaire, masques, plans de continuité, pompiers, sinistres.',
    keywords: terms(`
      crise, covid, covid 19, coronavirus, confinement, urgence, urgence sanitaire, crise
      sanitaire, masque, gel hydroalcoolique, protection individuelle, plan de continuite, sapeur
      pompier, sapeurs pompiers, pompier, sdis, gendarmerie, securite civile, protection civile,
      catastrophe, sinistre, calamite, fonds de secours, defense incendie, reserve incendie,
      defibrillateur, videoprotection`),
  },
  // Last on purpose: most texts name an association, so it loses every draw.
  {
    code: 'ASSOCIATIONS',
    label: 'Vie associative et bénévolat',
    description: 'Associations, bénévolat, comités des fêtes, budget participatif.',
    keywords: terms(`
      association, associatif, associative, benevole, benevolat, volontariat, foyer rural, comite
      des fetes, amicale, budget participatif, engagement citoyen, maison des associations`),
  },
] as const satisfies readonly Theme[];

/** One row of the vocabulary. */
export interface Theme {
  code: Uppercase<string>;
  label: string;
  description: string;
  keywords: readonly string[];
}

export type ThemeCode = (typeof themes)[number]['code'];

/**
 * The theme that a French text speaks of most, or null when it names none. Whole words count,
 * singular or plural; a phrase counts for each of its words; a draw goes to the earlier theme.
 */
export function themeOf(text: string): ThemeCode | null {
  const words = plain(text).split(' ');
  const found: Keyword[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const keyword of keywordsByWord.get(words[at] ?? '') ?? none) {
      if (!found.includes(keyword) && goesOn(keyword, words, at)) found.push(keyword);
    }
  }
  if (found.length === 0) return null;
  const scores = themes.map(() => 0);
  for (const { theme, words: counted } of found) {
    scores[theme] = (scores[theme] ?? 0) + counted.length;
  }
  return themes[scores.indexOf(Math.max(...scores))]?.code ?? null;
}

interface Keyword {
  /** Place of its theme. */
  theme: number;
  words: string[];
}

const none: readonly Keyword[] = [];

// By first word, singular or plural, so that a text costs a look-up for each of its words and not the
// six hundred of the vocabulary.
const keywordsByWord = new Map<string, Keyword[]>();
themes.forEach(({ keywords }, theme) => {
  for (const keyword of keywords) {
    const words = keyword.split(' ');
    const [first = ''] = words;
    const entry = { theme, words };
    for (const word of [first, `${first}s`, `${first}x`]) {
      keywordsByWord.set(word, [...(keywordsByWord.get(word) ?? []), entry]);
    }
  }
});

function goesOn({ words }: Keyword, text: readonly string[], at: number): boolean {
  for (let place = 1; place < words.length; place += 1) {
    if (!isWord(text[at + place], words[place] ?? '')) return false;
  }
  return true;
}

function isWord(word: string | undefined, keyword: string): boolean {
  return word === keyword || word === `${keyword}s` || word === `${keyword}x`;
}

const plain = byCharacter((text) =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim(),
);

function terms(list: string): string[] {
  return list.split(',').map((term) => term.trim().replace(/\s+/g, ' '));
}

/** Every code, for validators that compare plain text. */
export const themeCodes: readonly string[] = themes.map(({ code }) => code);
