import type { JudgedQuery } from './judgements.ts';

/**
 * Questions over published files: subsidies of Loire-Atlantique and Maine-et-Loire, DETR and DSIL projects of
 * Lot-et-Garonne, aids of the Manche, Île-de-France and ADEME. Judged by rules alone: no record is copied here.
 * Names are in capitals, without accents and abbreviated, as accounting programs write them.
 */
export const realQueries: readonly JudgedQuery[] = [
  // Associations, by name and place.
  {
    query: 'judo club Carquefou',
    wanted: [
      { grade: 3, beneficiary: /judo.*carquefou|carquefou.*judo/ },
      { grade: 1, beneficiary: /judo|carquefou/ },
    ],
  },
  {
    query: 'amicale laïque de Couëron',
    wanted: [
      { grade: 3, beneficiary: /amicale laique.*coueron/ },
      { grade: 1, beneficiary: /amicale laique|coueron/ },
    ],
  },
  {
    query: 'amicale laique vertou',
    wanted: [
      { grade: 3, beneficiary: /amicale laique.*vertou/ },
      { grade: 1, beneficiary: /amicale laique|vertou/ },
    ],
  },
  {
    query: 'école de musique',
    wanted: [
      { grade: 3, beneficiary: /ecole.*musique/ },
      { grade: 2, beneficiary: /musique|musical/ },
      { grade: 2, title: /enseignement musical/ },
    ],
  },
  {
    query: 'ecole de musique coueron',
    wanted: [
      { grade: 3, beneficiary: /ecole de musique.*coueron/ },
      { grade: 1, beneficiary: /ecole.*musique|coueron/ },
    ],
  },
  {
    query: 'restos du cœur',
    wanted: [{ grade: 3, beneficiary: /resto.* (du )?coeur/ }],
  },
  {
    query: 'banque alimentaire',
    wanted: [{ grade: 3, beneficiary: /banque alimentaire/ }],
  },
  {
    query: 'secour populaire',
    wanted: [
      { grade: 3, beneficiary: /secours populaire/ },
      { grade: 1, beneficiary: /secours/ },
    ],
  },
  {
    query: 'croix rouge',
    wanted: [{ grade: 3, beneficiary: /croix rouge/ }],
  },
  {
    query: 'aide à domicile ADMR',
    wanted: [
      { grade: 3, beneficiary: /\badmr\b/ },
      { grade: 2, beneficiary: /aide a domi|aide domicile/ },
    ],
    weakness: {
      least: 0.4,
      reason: 'What it does has more words than its name: records that have those come first.',
    },
  },
  {
    query: 'club de plongée',
    wanted: [{ grade: 3, beneficiary: /plongee/ }],
  },
  {
    query: 'tennis de table',
    wanted: [
      { grade: 3, beneficiary: /tennis (de )?table/ },
      { grade: 1, beneficiary: /tennis/ },
    ],
  },
  {
    query: 'volley',
    wanted: [{ grade: 3, beneficiary: /volley/ }],
  },
  {
    query: 'mission locale',
    wanted: [{ grade: 3, beneficiary: /mission locale/ }],
  },
  {
    query: 'fédération randonnée pédestre',
    wanted: [
      { grade: 3, beneficiary: /rando\w* pedestre/ },
      { grade: 1, beneficiary: /rando/ },
    ],
  },
  {
    query: 'théatre messidor',
    wanted: [
      { grade: 3, beneficiary: /theatre messidor/ },
      { grade: 1, beneficiary: /theatre/ },
    ],
  },
  {
    query: 'badmington',
    wanted: [{ grade: 3, beneficiary: /badminton/ }],
  },
  {
    query: '307 378 398',
    wanted: [{ grade: 3, siren: '307378398' }],
  },
  // Works of the communes.
  {
    query: 'adressage',
    wanted: [{ grade: 3, title: /adressage/ }],
  },
  {
    query: 'adresage des rues',
    wanted: [
      { grade: 3, title: /adressage/ },
      { grade: 1, title: /\brues?\b|voies/ },
    ],
    weakness: {
      least: 0.1,
      reason:
        'A word as it was typed comes before one that is it but for a typo, whatever was meant.',
    },
  },
  {
    query: 'borne incendie',
    wanted: [
      { grade: 3, title: /bornes? (a )?incendie/ },
      { grade: 2, title: /incendie/ },
    ],
  },
  {
    query: 'réfection toiture église',
    wanted: [
      { grade: 3, title: /toiture.*eglise|eglise.*toiture/ },
      { grade: 1, title: /eglise|toiture/ },
    ],
  },
  {
    query: 'rénovation salle des fêtes',
    wanted: [
      {
        grade: 3,
        title:
          /(renov|rehabilit|reamenag|refection|mise aux normes|amenag).*salle (des fetes|polyvalente)/,
      },
      { grade: 2, title: /salle (des fetes|polyvalente|communale)/ },
      { grade: 1, title: /salle/ },
    ],
  },
  {
    query: 'cimetière Samazan',
    wanted: [
      { grade: 3, title: /cimetiere/, commune: '47285' },
      { grade: 1, title: /cimetiere/ },
      { grade: 1, commune: '47285' },
    ],
  },
  {
    query: 'groupe scolaire Agen',
    wanted: [
      { grade: 3, title: /scolaire|ecole/, commune: '47001' },
      { grade: 1, title: /scolaire|ecole/ },
      { grade: 1, commune: '47001' },
    ],
  },
  {
    query: 'accessibilité mairie',
    wanted: [
      { grade: 3, title: /accessibilite.*mairie|mairie.*accessibilite/ },
      { grade: 1, title: /accessibilite|mairie/ },
    ],
  },
  {
    query: 'maison de santé',
    wanted: [
      { grade: 3, title: /maison de sante/ },
      { grade: 1, title: /\bsante\b/ },
    ],
  },
  {
    query: 'giratoire RD 911',
    wanted: [
      { grade: 3, title: /rd 911.*giratoire|giratoire.*rd 911/ },
      { grade: 1, title: /giratoire|rd 911/ },
    ],
  },
  {
    query: 'terrain multisports',
    wanted: [
      { grade: 3, title: /multi ?sports?/ },
      { grade: 1, title: /terrain|city stade/ },
    ],
  },
  {
    query: 'gens du voyage Nérac',
    wanted: [
      { grade: 3, title: /gens du voyage/ },
      { grade: 1, title: /nerac/ },
      { grade: 1, commune: '47195' },
    ],
  },
  {
    query: 'marché couvert',
    wanted: [
      { grade: 3, title: /marche couvert/ },
      { grade: 1, title: /\bhalles?\b|marche/ },
    ],
  },
  // Aids.
  {
    query: 'MNA',
    wanted: [
      { grade: 3, text: /mineurs.*non accompagnes/ },
      { grade: 1, text: /mineurs/ },
    ],
  },
  {
    query: 'géothermie',
    wanted: [{ grade: 3, title: /geothermie/ }],
  },
  {
    query: 'ecoconception produits',
    wanted: [{ grade: 3, title: /ecoconception/ }],
  },
  {
    query: 'radio locale',
    wanted: [
      { grade: 3, title: /radios? locales?/ },
      { grade: 2, text: /\bradios?\b/ },
    ],
  },
  {
    query: 'équipement sportif handicap',
    wanted: [
      { grade: 3, title: /equipements sportifs.*handicap/ },
      { grade: 1, text: /handicap|handisport/ },
    ],
  },
];
