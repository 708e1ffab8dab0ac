import type { Fault, SubgraphAnswer } from '../schemas/overHttp.ts';

/** A subgraph that misbehaves while an operation runs. */
export interface FaultCase {
  title: string;
  query: string;
  fault: Fault;
  /** Why our router means to answer otherwise than stock; the answers then have to differ. */
  otherwise?: string;
}

// One fetch at the root, then entities of two other subgraphs, one after the other.
const across =
  '{ products(first: 3) { id name upc shipping reviews { stars text author { name } } } }';
const simple = '{ me { id name rank strict { a c } preferences } }';
const change =
  'mutation { a: restock(id: "id-1") { id } b: reprice(id: "id-1", price: 2) { price } }';

function from(
  subgraph: string,
  title: string,
  query: string,
  fault: (answer: SubgraphAnswer) => ReturnType<Fault>,
): FaultCase {
  return { title, query, fault: (name, answer) => (name === subgraph ? fault(answer) : undefined) };
}

const says = (value: unknown) => ({ body: JSON.stringify(value) });

// Of an answer with entities, other entities; others stay.
function entities(title: string, change: (list: unknown[]) => unknown): FaultCase {
  return from('reviews', title, across, ({ data }) => {
    const list = data?.['_entities'];
    return Array.isArray(list) ? says({ data: { _entities: change(list) } }) : undefined;
  });
}

// Of an answer with `me`, another `me`.
function user(
  title: string,
  change: (me: Record<string, unknown>) => unknown,
  query = simple,
): FaultCase {
  return from('accounts', title, query, ({ data }) =>
    says({ data: { ...data, me: change({ ...(data?.['me'] as Record<string, unknown>) }) } }),
  );
}

const error = (rest: object) => ({ message: 'out of order', ...rest });

/** Faults of subgraphs that are reached by HTTP. */
export const faults: readonly FaultCase[] = [
  from('accounts', 'answers 500', simple, () => ({ status: 500, body: '{"error":"x"}' })),
  from('accounts', 'answers 500 with errors', simple, () => ({
    status: 500,
    ...says({ errors: [error({})] }),
  })),
  from('accounts', 'answers 503 with text', simple, () => ({
    status: 503,
    type: 'text/plain',
    body: 'no',
  })),
  from('accounts', 'answers 404 with a page', simple, () => ({
    status: 404,
    type: 'text/html',
    body: '<p>',
  })),
  from('accounts', 'answers 400 with data', simple, (answer) => ({ status: 400, ...says(answer) })),
  from('accounts', 'answers a page', simple, () => ({ type: 'text/html', body: '<p>no</p>' })),
  from('accounts', 'answers broken JSON', simple, () => ({ body: '{"data":{' })),
  from('accounts', 'answers nothing', simple, () => ({ body: '' })),
  from('accounts', 'hangs up', simple, () => 'hang up'),
  {
    ...from('accounts', 'answers an empty object', simple, () => says({})),
    otherwise: 'an answer without data and errors is none: the owner is told as unavailable',
  },
  from('accounts', 'answers data that is null', simple, () => says({ data: null })),
  from('accounts', 'answers data that is empty', simple, () => says({ data: {} })),
  from('accounts', 'answers errors without data', simple, () => says({ errors: [error({})] })),
  from('accounts', 'answers errors and data that is null', simple, () =>
    says({ data: null, errors: [error({ path: ['me'] })] }),
  ),
  from('accounts', 'answers an error without message', simple, () =>
    says({ data: { me: null }, errors: [{}] }),
  ),
  from('accounts', 'answers an empty list of errors', simple, (answer) =>
    says({ ...answer, errors: [] }),
  ),
  from('accounts', 'answers errors beside good data', simple, (answer) =>
    says({ ...answer, errors: [error({ extensions: { code: 'ODD', nested: { a: [1] } } })] }),
  ),
  from('accounts', 'answers an error with places and more', simple, (answer) =>
    says({
      ...answer,
      errors: [
        error({
          locations: [{ line: 1, column: 2 }],
          path: ['me', 'name'],
          extensions: { serviceName: 'liar', stacktrace: ['x'] },
        }),
      ],
    }),
  ),
  from('accounts', 'answers extensions', simple, (answer) =>
    says({ ...answer, extensions: { cost: 3 } }),
  ),
  from('accounts', 'answers fields that nobody asked for', simple, (answer) =>
    says({ data: { ...answer.data, more: 1 } }),
  ),
  user('answers null where none may be', (me) => ({ ...me, id: null })),
  user('answers null in an object that may not hold it', (me) => ({
    ...me,
    strict: { a: null, c: 'x' },
  })),
  user('leaves a field out', ({ name: _name, ...me }) => me),
  user('leaves a field out that must be there', ({ id: _id, ...me }) => me),
  user('answers an unknown enum value', (me) => ({ ...me, rank: 'NEVER' })),
  user('answers a number for an enum', (me) => ({ ...me, rank: 7 })),
  user('answers an object for text', (me) => ({ ...me, name: { first: 'x' } })),
  user('answers a list for text', (me) => ({ ...me, name: ['x'] })),
  user('answers a number for text', (me) => ({ ...me, name: 7.5 })),
  user('answers a boolean for an ID', (me) => ({ ...me, id: true })),
  user('answers text for a number', (me) => ({ ...me, strict: { a: 'seven', c: 'x' } })),
  user('answers text that is a number for a number', (me) => ({
    ...me,
    strict: { a: '7', c: 'x' },
  })),
  user('answers a fraction for a whole number', (me) => ({ ...me, strict: { a: 7.5, c: 'x' } })),
  user('answers a number beyond 32 bits', (me) => ({ ...me, strict: { a: 2 ** 40, c: 'x' } })),
  user('answers text for an object', (me) => ({ ...me, strict: 'x' })),
  user('answers a list for an object', (me) => ({ ...me, strict: [{ a: 1 }] })),
  user(
    'answers an object for a list',
    (me) => ({ ...me, friends: { id: 'x' } }),
    '{ me { id friends { id } } }',
  ),
  user(
    'answers null in a list that may not hold it',
    (me) => ({ ...me, friends: [{ id: 'a' }, null] }),
    '{ me { id friends { id } } }',
  ),
  user(
    'answers a list with text among objects',
    (me) => ({ ...me, friends: [{ id: 'a' }, 'b'] }),
    '{ me { id friends { id } } }',
  ),
  user('answers a list for an entity', (me) => [me]),
  user('answers text for an entity', () => 'me'),
  user(
    'answers a wrong __typename',
    (me) => ({ ...me, __typename: 'Product' }),
    '{ me { __typename id } }',
  ),
  user(
    'answers an unknown __typename',
    (me) => ({ ...me, __typename: 'Nobody' }),
    '{ me { __typename id region } }',
  ),
  user(
    'answers a __typename that is no text',
    (me) => ({ ...me, __typename: 7 }),
    '{ me { __typename id region } }',
  ),
  user(
    'answers no __typename',
    ({ __typename: _type, ...me }) => me,
    '{ me { __typename id region } }',
  ),
  from(
    'accounts',
    'answers an unknown type in a union',
    '{ actors { __typename ... on User { id } } }',
    () =>
      says({
        data: {
          actors: [
            { __typename: 'Ghost', id: 'x' },
            { __typename: 'User', id: 'y' },
          ],
        },
      }),
  ),
  from(
    'accounts',
    'answers no type in a union',
    '{ actors { __typename ... on User { id } } }',
    () => says({ data: { actors: [{ id: 'x' }, { __typename: 'User', id: 'y' }] } }),
  ),
  from('accounts', 'answers a number where JavaScript loses digits', '{ echo(json: 1) }', () => ({
    body: '{"data":{"echo":[1e400,12345678901234567890,-0,1.0]}}',
  })),
  from('accounts', 'answers __proto__ in a scalar', '{ echo(json: 1) }', () => ({
    body: '{"data":{"echo":{"__proto__":{"a":1},"constructor":2}}}',
  })),
  from('reviews', 'answers 500 to entities', across, () => ({ status: 500, body: 'no' })),
  from('reviews', 'hangs up on entities', across, () => 'hang up'),
  from('reviews', 'answers entities with data that is null', across, () => says({ data: null })),
  from('reviews', 'answers entities with errors alone', across, () =>
    says({ errors: [error({ path: ['_entities', 0, 'reviews'] })] }),
  ),
  {
    ...from('reviews', 'answers entities with an error of each kind of path', across, (answer) =>
      says({
        ...answer,
        errors: [
          error({}),
          error({ path: [] }),
          error({ path: ['_entities'] }),
          error({ path: ['_entities', 0] }),
          error({ path: ['_entities', 1, 'reviews', 0, 'text'] }),
          error({ path: ['_entities', 99, 'reviews'] }),
          error({ path: ['elsewhere', 1] }),
        ],
      }),
    ),
    otherwise: 'an entity that fails is told for each of its places',
  },
  entities('answers null for entities', () => null),
  entities('answers no entity', () => []),
  entities('answers fewer entities than asked', (list) => list.slice(1)),
  entities('answers more entities than asked', (list) => [...list, ...list]),
  entities('answers an object for entities', () => ({})),
  entities('answers null for each entity', (list) => list.map(() => null)),
  {
    ...entities('answers text for an entity among others', (list) =>
      list.map((entity, at) => (at === 0 ? 'x' : entity)),
    ),
    otherwise: 'the other entities keep what they got; stock loses the whole fetch',
  },
  entities('answers entities of another type', (list) =>
    list.map((entity) => ({ ...(entity as object), __typename: 'Bundle' })),
  ),
  entities('answers entities with another key', (list) =>
    list.map((entity) => ({ ...(entity as object), id: 'other', upc: 'other' })),
  ),
  entities('answers lists that are null', (list) =>
    list.map((entity) => ({ ...(entity as object), reviews: null })),
  ),
  entities('answers lists of nulls', (list) =>
    list.map((entity) => ({ ...(entity as object), reviews: [null] })),
  ),
  from('products', 'answers nothing for the root of others', across, () =>
    says({ data: { products: null } }),
  ),
  from('products', 'answers nulls at the root of others', across, () =>
    says({ data: { products: [null, null] } }),
  ),
  from('products', 'answers without keys', across, () =>
    says({ data: { products: [{ __typename: 'Product', id: 'id-1', name: 'x' }] } }),
  ),
  from('products', 'answers keys that are null', across, () =>
    says({ data: { products: [{ __typename: 'Product', id: null, upc: null }] } }),
  ),
  from('products', 'answers keys of another kind', across, () =>
    says({
      data: { products: [{ __typename: 'Product', id: 7, upc: true, weight: 'x', size: [] }] },
    }),
  ),
  from('products', 'answers required objects as null', across, () =>
    says({
      data: {
        products: [{ __typename: 'Product', id: 'id-1', upc: 'upc-1', weight: null, size: null }],
      },
    }),
  ),
  from('inventory', 'answers 500 in the middle of a chain', across, () => ({
    status: 500,
    body: 'no',
  })),
  from('inventory', 'answers 500 to the first mutation of two', change, () => ({
    status: 500,
    body: 'no',
  })),
  from('products', 'answers 500 to the second mutation of two', change, () => ({
    status: 500,
    body: 'no',
  })),
  from('inventory', 'hangs up on a mutation', change, () => 'hang up'),
];
