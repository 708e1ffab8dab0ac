import type { JudgedQuery } from './judgements.ts';

/**
 * What people need, over the demo records, as members of a committee, agents and associations type them. The
 * judgements were written from the list of records, before the first search was run; works
 * called « Piste cyclable » were overlooked there, and put right afterwards.
 */
export const needs: readonly JudgedQuery[] = [
  // What farmers and their chamber look for.
  {
    query: 'magasin à la ferme',
    wanted: [
      { grade: 3, kind: 'Aid', title: /magasins? a la ferme/ },
      { grade: 2, text: /points? de vente|(vente|produits?) (a|de) la ferme/ },
      { grade: 1, text: /ferme|drive/ },
    ],
  },
  {
    query: 'drive fermier',
    wanted: [
      { grade: 3, title: /drives? (fermier|de producteurs)/ },
      { grade: 2, text: /\bdrives?\b/ },
      { grade: 1, text: /magasins? a la ferme|points? de vente|circuits? courts?/ },
    ],
  },
  {
    query: 'aide aux agriculteurs en difficulté',
    wanted: [
      { grade: 3, kind: 'Aid', title: /agriculteurs fragilises/ },
      { grade: 2, kind: 'Aid', title: /gel d avril/ },
      { grade: 1, kind: 'Aid', theme: 'AGRICULTURE' },
    ],
  },
  {
    query: 'gel des vergers',
    wanted: [
      { grade: 3, kind: 'Aid', title: /\bgel\b/ },
      { grade: 2, title: /\bgel\b/ },
      { grade: 1, text: /verger/ },
    ],
  },
  {
    query: 'irigation',
    wanted: [{ grade: 3, title: /irrigation/ }],
  },
  {
    query: 'produits locaux cantine',
    wanted: [
      { grade: 3, title: /produits locaux a la cantine/ },
      { grade: 1, text: /cantine|produits locaux/ },
    ],
  },
  {
    query: 'logo produits du département',
    wanted: [
      { grade: 3, title: /logo des produits/ },
      { grade: 1, text: /produits du departement|produits d ici/ },
    ],
  },
  {
    query: 'conversion bio',
    wanted: [
      { grade: 3, title: /diagnostic de conversion/ },
      { grade: 2, text: /biologique/ },
    ],
  },
  {
    query: 'matériel CUMA',
    wanted: [
      { grade: 3, title: /materiel (partage des cuma|agricole partage)/ },
      { grade: 2, beneficiary: /cuma/ },
      { grade: 1, title: /materiel/ },
    ],
  },
  {
    query: 'marché de producteurs',
    wanted: [
      { grade: 3, title: /marches? de producteurs/ },
      { grade: 2, text: /marches? de producteurs|nouveaux marches|marches et points de vente/ },
      { grade: 1, text: /producteur|marche paysan/ },
    ],
  },
  {
    query: 'planter des haies',
    wanted: [
      { grade: 3, kind: 'Aid', title: /plantation de haies/ },
      { grade: 2, title: /plantation de haies/ },
      { grade: 1, text: /\bhaies?\b/ },
    ],
  },
  // Seasonal work and the RSA.
  {
    query: 'emploi saisonnier RSA',
    wanted: [
      { grade: 3, title: /rsa et d un emploi saisonnier|rsa et emploi saisonnier/ },
      { grade: 2, text: /saisonnier/ },
      { grade: 1, text: /\brsa\b/ },
    ],
  },
  {
    query: 'revenu de solidarité active',
    wanted: [
      { grade: 3, title: /\brsa\b/ },
      { grade: 2, text: /\brsa\b/ },
    ],
  },
  {
    query: 'loger des saisonniers',
    wanted: [
      { grade: 3, title: /loger les saisonniers|logement de saisonniers/ },
      { grade: 1, text: /saisonnier/ },
    ],
  },
  {
    query: "chantier d'insertion",
    wanted: [
      { grade: 3, title: /chantiers? d insertion/ },
      { grade: 2, text: /chantiers? d insertion/ },
      { grade: 1, text: /insertion/ },
    ],
  },
  {
    query: 'recrutement',
    wanted: [
      { grade: 3, title: /recrut/ },
      { grade: 2, text: /recrut/ },
      { grade: 1, kind: 'Aid', theme: 'EMPLOYMENT' },
    ],
  },
  {
    query: 'premier aprenti',
    wanted: [{ grade: 3, title: /premier apprenti/ }],
  },
  // Solidarity, health.
  {
    query: 'maison de retraite tablettes',
    wanted: [
      { grade: 3, title: /ehpad.*tablette|tablette.*ehpad/ },
      { grade: 1, text: /ehpad|tablette/ },
    ],
  },
  {
    query: 'ehpad',
    wanted: [
      { grade: 3, title: /ehpad/ },
      { grade: 1, title: /isolement en etablissement/ },
    ],
  },
  {
    query: 'aide a domicile',
    wanted: [
      { grade: 3, title: /aide a domicile/ },
      { grade: 2, text: /aide a domicile/ },
    ],
  },
  {
    query: 'violences conjugales',
    wanted: [
      { grade: 3, title: /victimes de violences/ },
      { grade: 1, text: /violences/ },
    ],
  },
  {
    query: 'impayés de loyer',
    wanted: [
      { grade: 3, title: /impayes/ },
      { grade: 1, text: /loyer/ },
    ],
  },
  {
    query: 'adapter son logement handicap',
    wanted: [
      { grade: 3, kind: 'Aid', title: /adaptation du logement/ },
      { grade: 2, title: /adaptation d un logement/ },
      { grade: 1, text: /handicap/ },
    ],
  },
  {
    query: 'épicerie solidaire Aubiac',
    wanted: [
      { grade: 3, beneficiary: /epicerie solidaire d aubiac/ },
      { grade: 1, text: /epicerie solidaire/ },
      { grade: 1, commune: '47016' },
    ],
  },
  {
    query: 'aide alimentaire',
    wanted: [
      { grade: 3, title: /aide alimentaire/ },
      { grade: 2, text: /aide alimentaire/ },
      { grade: 1, text: /alimentaire/ },
    ],
  },
  {
    query: 'portage de repas personnes âgées',
    wanted: [
      { grade: 3, title: /portage de repas/ },
      { grade: 1, text: /\baines?\b|repas/ },
    ],
  },
  {
    query: 'professionnels de sante',
    wanted: [
      { grade: 3, title: /professionnels de sante/ },
      { grade: 1, text: /\bsante\b/ },
    ],
  },
  // Digital.
  {
    query: 'ordinateur familles',
    wanted: [
      { grade: 3, title: /familles sans ordinateur|equipement numerique des familles/ },
      { grade: 1, text: /ordinateur/ },
    ],
  },
  {
    query: 'bus numerique albret',
    wanted: [
      { grade: 3, title: /bus numerique/ },
      { grade: 1, text: /albret|numerique/ },
    ],
  },
  {
    query: 'très haut débit',
    wanted: [
      { grade: 3, title: /fibre optique/ },
      { grade: 1, text: /fibre/ },
    ],
  },
  {
    query: 'télétravail',
    wanted: [
      { grade: 3, title: /teletravail/ },
      { grade: 1, text: /travail a distance|tiers lieu/ },
    ],
  },
  {
    query: 'vente en ligne pour mon commerce',
    wanted: [
      { grade: 3, kind: 'Aid', title: /vitrine en ligne/ },
      { grade: 2, title: /vitrine en ligne/ },
      { grade: 1, text: /en ligne/ },
    ],
    weakness: {
      least: 0.4,
      reason:
        'Of three words « vitrine en ligne » has one; those with « vente » and « commerce » come before.',
    },
  },
  // Business, shops, crafts.
  {
    query: 'trésorerie',
    wanted: [
      { grade: 3, title: /tresorerie/ },
      { grade: 2, text: /tresorerie/ },
    ],
  },
  {
    query: 'tresorrerie association',
    wanted: [
      { grade: 3, kind: 'Aid', title: /secours aux associations/ },
      {
        grade: 2,
        title: /secours de tresorerie|fonds de secours|diagnostic financier des associations/,
      },
      { grade: 1, text: /tresorerie/ },
    ],
  },
  {
    query: 'prêt à taux zéro',
    wanted: [
      { grade: 3, text: /taux zero|sans interet/ },
      { grade: 1, kind: 'Aid', text: /\bpret (garanti|bancaire)|garantie de pret/ },
    ],
  },
  {
    query: 'dernier commerce du village',
    wanted: [
      { grade: 3, kind: 'Aid', title: /dernier commerce/ },
      { grade: 2, title: /dernier commerce/ },
      { grade: 1, text: /commerce/ },
    ],
  },
  {
    query: 'boutique',
    wanted: [
      { grade: 3, title: /boutique/ },
      { grade: 2, title: /\bcommerces?\b|magasin/ },
      { grade: 1, text: /commerc|magasin/ },
    ],
  },
  {
    query: 'rénovation vitrine',
    wanted: [
      { grade: 3, title: /renovation d(es|une|) ?(une )?vitrine/ },
      { grade: 1, text: /vitrine/ },
    ],
  },
  {
    query: "reprise d'entreprise",
    wanted: [
      { grade: 3, title: /reprise d entreprise/ },
      { grade: 2, title: /transmettre son entreprise/ },
      { grade: 1, text: /repren|reprise|repreneur/ },
    ],
  },
  {
    query: 'immobilier entreprise',
    wanted: [{ grade: 3, title: /immobilier d entreprise/ }],
  },
  {
    query: 'métiers d’art',
    wanted: [{ grade: 3, title: /metiers d art/ }],
  },
  {
    query: 'artisans',
    wanted: [
      { grade: 3, title: /artisan/ },
      { grade: 2, text: /artisan/ },
    ],
  },
  // Tourism.
  {
    query: 'bons tourisme',
    wanted: [
      { grade: 3, title: /bons tourisme/ },
      { grade: 2, title: /bons sejour/ },
      { grade: 1, theme: 'TOURISM', kind: 'Aid' },
    ],
  },
  {
    query: 'hébergement touristique modernisation',
    wanted: [
      { grade: 3, title: /modernisation des hebergements|modernisation de l hebergement/ },
      { grade: 1, text: /hebergement/ },
    ],
  },
  {
    query: 'gîtes et campings',
    wanted: [
      { grade: 3, kind: 'Aid', text: /gites, hotels|gites hotels et campings|campings/ },
      { grade: 2, text: /\bgites?\b|camping/ },
      { grade: 1, kind: 'Aid', text: /hebergement/ },
    ],
  },
  {
    query: 'vélo',
    wanted: [
      { grade: 3, title: /\bvelos?\b/ },
      { grade: 2, text: /\bvelos?\b|veloroute|voies? vertes?/ },
      { grade: 1, text: /cyclo|cyclable/ },
    ],
  },
  {
    query: 'piste cyclable',
    wanted: [
      { grade: 3, title: /piste cyclable/ },
      { grade: 3, title: /voie verte|veloroute|\bvelo\b/ },
      { grade: 1, text: /velo|cyclo|voies vertes/ },
    ],
  },
  {
    query: 'sentier randonnée',
    wanted: [
      { grade: 3, title: /sentiers/ },
      { grade: 1, text: /sentier|randonn/ },
    ],
  },
  {
    query: 'halte fluvial',
    wanted: [{ grade: 3, title: /haltes? fluviales?/ }],
  },
  {
    query: 'oenotourisme',
    wanted: [
      { grade: 3, title: /oenotouristique/ },
      { grade: 1, text: /vign|caves?/ },
    ],
  },
];
