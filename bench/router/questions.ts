/** A request as clients send it: the JSON text of a POST. */
export type Question = string;

const fragments = `
fragment User on User { id username name }
fragment Review on Review { id body }
fragment Product on Product { inStock name price shippingEstimate upc weight }`;

const deepDocument = (alias = '') => `query Deep {
  users { ...User reviews { ...Review product { ...Product reviews { ...Review
    author { ...User reviews { ...Review product { ...Product } } } } } } }
  ${alias}topProducts { ...Product reviews { ...Review
    author { ...User reviews { ...Review product { ...Product } } } } }
}${fragments}`;

/** Six levels, entities in circles: the same ones in many places. */
export const deep = asked(deepDocument());

/** One field of one subgraph. */
export const small = asked('{ me { id name username } }');

/** The deep question in other words: for a router an operation that it has not seen. */
export const deepNumber = (number: number) => asked(deepDocument(`top${number}: `));

export const smallNumber = (number: number) =>
  asked(`{ me${number}: me { id name user${number}: username } }`);

function asked(query: string): Question {
  return JSON.stringify({ query });
}
