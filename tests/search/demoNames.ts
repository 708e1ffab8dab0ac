import type { JudgedQuery } from './judgements.ts';

/** Who, where and which works: names, places and numbers over the demo records, judged in the same way. */
export const names: readonly JudgedQuery[] = [
  // Associations, culture, sport.
  {
    query: 'subvention club de judo',
    wanted: [
      { grade: 3, kind: 'Subsidy', beneficiary: /judo club/ },
      { grade: 1, title: /clubs? sportifs?|du club/ },
    ],
  },
  {
    query: 'Judo Club de Nérac',
    wanted: [
      { grade: 3, beneficiary: /judo club de nerac/ },
      { grade: 1, beneficiary: /judo/ },
      { grade: 1, commune: '47195' },
    ],
  },
  {
    query: 'ecole de musique villeneuve',
    wanted: [
      { grade: 3, beneficiary: /ecole de musique de villeneuve/ },
      { grade: 1, text: /ecole de musique|ecoles de musique/ },
    ],
  },
  {
    query: 'comité des fêtes Layrac',
    wanted: [
      { grade: 3, beneficiary: /comite des fetes de layrac/ },
      { grade: 1, beneficiary: /comite des fetes/ },
      { grade: 1, text: /layrac/ },
    ],
  },
  {
    query: 'comite des fête boé',
    wanted: [
      { grade: 3, beneficiary: /comite des fetes de boe\b/ },
      { grade: 1, beneficiary: /comite des fetes/ },
      { grade: 1, text: /\bboe\b/ },
    ],
  },
  {
    query: '"comité des fêtes" Agen',
    wanted: [
      { grade: 3, beneficiary: /comite des fetes d agen/ },
      { grade: 1, beneficiary: /comite des fetes/ },
    ],
  },
  {
    query: 'manifestations annulées',
    wanted: [
      { grade: 3, title: /manifestations annulees/ },
      { grade: 1, title: /manifestation/ },
    ],
  },
  {
    query: 'bénévole formation',
    wanted: [
      { grade: 3, title: /formation des benevoles/ },
      { grade: 1, text: /benevol/ },
    ],
  },
  {
    query: 'budget participatif',
    wanted: [
      { grade: 3, title: /budget participatif/ },
      { grade: 1, text: /laureat/ },
    ],
  },
  {
    query: 'festival',
    wanted: [
      { grade: 3, title: /festival/ },
      { grade: 2, text: /festival/ },
    ],
  },
  {
    query: 'patrimoine rural église',
    wanted: [
      { grade: 3, kind: 'Aid', title: /patrimoine rural/ },
      { grade: 2, title: /patrimoine rural/ },
      { grade: 1, text: /eglise|patrimoine/ },
    ],
  },
  // Works.
  {
    query: 'collège Nérac',
    wanted: [
      { grade: 3, title: /college de nerac/ },
      { grade: 1, text: /college/ },
      { grade: 1, commune: '47195' },
    ],
  },
  {
    query: 'rénovation énergétique des collèges',
    wanted: [
      { grade: 3, title: /college.* renovation energetique|renovation des colleges/ },
      { grade: 1, text: /renovation energetique|college/ },
    ],
  },
  {
    query: 'RD 594',
    wanted: [
      { grade: 3, title: /rd 594/ },
      { grade: 1, title: /\brd\b/ },
    ],
  },
  {
    query: 'réparation pont Villeneuve sur lot',
    wanted: [
      { grade: 3, title: /ouvrage d art/, commune: '47323' },
      { grade: 1, title: /ouvrage d art/ },
      { grade: 1, title: /villeneuve sur lot/, kind: 'Investment' },
    ],
  },
  {
    query: 'caserne pompiers Tonneins',
    wanted: [
      { grade: 3, title: /centre de secours de tonneins/ },
      { grade: 1, title: /centre de secours/ },
      { grade: 1, text: /pompiers/ },
    ],
  },
  {
    query: 'assainissement -tonneins',
    wanted: [
      { grade: 3, title: /assainissement/ },
      { grade: 1, text: /assainissement|epuration/ },
    ],
  },
  {
    query: 'covoiturage',
    wanted: [
      { grade: 3, title: /covoiturage/ },
      { grade: 1, text: /covoiturage/ },
    ],
  },
  {
    query: 'aide à la mairie pour ses travaux',
    wanted: [
      {
        grade: 3,
        kind: 'Aid',
        text: /\bcommun(es?|aux|al)\b.*\btravaux\b|\btravaux\b.*\bcommunes?\b|appui technique et administratif aux communes|fonds de concours/,
      },
      { grade: 2, title: /travaux communaux|relance de la commune|appui aux communes/ },
      { grade: 1, text: /travaux/ },
    ],
  },
  // Places and identifiers.
  {
    query: 'Casteljaloux',
    wanted: [
      { grade: 3, text: /casteljaloux/ },
      { grade: 3, commune: '47052' },
    ],
  },
  {
    query: '47195',
    wanted: [
      { grade: 3, commune: '47195' },
      { grade: 3, text: /nerac/ },
    ],
  },
  {
    // Twelve communes share this postal code, and all of them answer to it.
    query: '47200',
    wanted: [
      { grade: 3, commune: '47024' },
      { grade: 3, commune: '47028' },
      { grade: 3, commune: '47101' },
      { grade: 3, commune: '47108' },
      { grade: 3, commune: '47150' },
      { grade: 3, commune: '47156' },
      { grade: 3, commune: '47157' },
      { grade: 3, commune: '47163' },
      { grade: 3, commune: '47191' },
      { grade: 3, commune: '47263' },
      { grade: 3, commune: '47304' },
      { grade: 3, commune: '47326' },
    ],
  },
  {
    query: '999 116 254',
    wanted: [{ grade: 3, siren: '999116254' }],
  },
  {
    query: '999 116 254 00015',
    wanted: [{ grade: 3, siren: '999116254' }],
  },
];
