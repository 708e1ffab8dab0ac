const people = [
  'Inès Dubarry',
  'Théo Lacaze',
  'Zoé Marsan',
  'Omar Benali',
  'Rose Cazaux',
  'Ugo Pinel',
];
const goods = [
  ...['Table', 'Canapé', 'Verre', 'Chaise', 'Télévision', 'Lampe', 'Gril', 'Réfrigérateur'],
  'Fauteuil',
];
const opinions = ['Rien à redire.', 'Trop cher pour ce que c’est.', 'Pourrait être mieux.'];

export const users = people.map((name, at) => ({
  id: `${at + 1}`,
  name,
  username: name.toLowerCase().replace(' ', '.'),
}));

export const products = goods.map((name, at) => ({
  upc: `${at + 1}`,
  name,
  price: 90 + at * 257,
  weight: 100 * (1 + ((at * 7) % 11)),
}));

/** Twenty-eight, spread over all people and products. */
export const reviews = Array.from({ length: 28 }, (_, at) => ({
  id: `${at + 1}`,
  body: opinions[at % opinions.length],
  author: users[(at * 5) % users.length]?.id,
  product: products[(at * 4) % products.length]?.upc,
}));
