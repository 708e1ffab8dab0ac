import { hostileRequests } from '../support/hostileDocuments.ts';
import { type Attacked, codesOf, startAttacked, stillAnswers } from './attacked.ts';

let attacked: Attacked;
let before: unknown;

beforeAll(async () => {
  attacked = await startAttacked();
  before = await attacked.records();
});
afterAll(() => attacked.close());

const invalid = 'GRAPHQL_VALIDATION_FAILED';

describe('a document of a stranger', () => {
  it.each(Object.entries(hostileRequests))(
    'that is made to keep the server busy is refused over HTTP: %s',
    async (_name, { query, variables, code }) => {
      const heard = await attacked.ask(query, variables);

      // The longest ones are refused for the size of their body already.
      expect([400, 413]).toContain(heard.status);
      if (heard.status === 400) expect(codesOf(heard)).toContain(code);
      expect(heard.json).not.toHaveProperty('data');
      expect(heard.text.length).toBeLessThan(10_000);
    },
  );

  it.each([
    [
      'circular introspection',
      `{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} }'.repeat(12)} } } }`,
    ],
    [
      'circular introspection through fragments',
      '{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...T } } }',
    ],
    ['a fragment that spreads itself', '{ ...A } fragment A on Query { ...A }'],
    [
      'entities, which are for the router alone',
      '{ _entities(representations: [{ __typename: "DepartmentAid", id: "x" }]) { __typename } }',
    ],
    ['the SDL of an owner', '{ _service { sdl } }'],
    ['an entity as a type of its own', '{ aids { nodes { ... on _Entity { __typename } } } }'],
    ['a type that an interface has not', '{ aid(id: "x") { ... on Commune { name } } }'],
    ['a union that there is not', '{ aid(id: "x") { ... on _Any { __typename } } }'],
    ['a field of one owner’s type asked of all', '{ aids { nodes { directorate } } }'],
    ['an own name for a type', '{ aid(id: "x") { ... on __proto__ { id } } }'],
    ['a skip without a condition', '{ aids @skip { totalCount } }'],
    ['a repeated skip', '{ aids @skip(if: false) @skip(if: true) { totalCount } }'],
    ['a directive of the federation', '{ aids @inaccessible { totalCount } }'],
    ['a deferred fragment', '{ ... @defer { aids { totalCount } } }'],
    ['a mutation field in a query', '{ rebuildIndex { rebuild { state } } }'],
    ['one name for two fields', '{ a: aids { totalCount } a: subsidies { totalCount } }'],
    [
      'a variable in place of a directive',
      'query ($a: Boolean) { aids @include(if: $a) { totalCount } }',
    ],
    ['a type instead of an operation', 'type Query { a: Int } { aids { totalCount } }'],
    ['an extension of the schema', 'extend type Query { secret: String } { aids { totalCount } }'],
  ])('is refused that asks for %s', async (_what, query) => {
    const heard = await attacked.ask(query);

    expect(heard.status).toBe(400);
    expect(codesOf(heard)).toContainEqual(
      expect.stringMatching(
        /^(?:GRAPHQL_VALIDATION_FAILED|OPERATION_TOO_EXPENSIVE|DOCUMENT_TOO_LARGE)$/,
      ),
    );
    expect(heard.json).not.toHaveProperty('data');
  });

  it('gets no suggestion of fields that would be closed to it', async () => {
    const heard = await attacked.ask(
      '{ indexStatus { rebuild { failur } } _entitie { id } _servic { sdl } }',
    );

    expect(codesOf(heard)).toEqual([invalid]);
    expect(heard.text).not.toMatch(/_entities|_service/);
  });

  it.each([
    ['an unknown operation name', 'query A { aids { totalCount } }', 'B'],
    [
      'no name, where there are two',
      'query A { aids { totalCount } } query B { aids { totalCount } }',
      undefined,
    ],
    ['the name of a property', 'query A { aids { totalCount } }', '__proto__'],
    ['the name of a fragment', 'query A { ...F } fragment F on Query { aids { totalCount } }', 'F'],
  ])('is not answered with %s', async (_what, query, operationName) => {
    const heard = await attacked.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName }),
    });

    expect(codesOf(heard)).toEqual(['INVALID_GRAPHQL']);
    expect(heard.json).not.toHaveProperty('data');
  });

  it('is not answered as a subscription: there are none', async () => {
    const heard = await attacked.ask('subscription { aids { totalCount } }');

    expect(heard.status).toBeGreaterThanOrEqual(400);
    expect(codesOf(heard)).toHaveLength(1);
    expect(heard.json).not.toHaveProperty('data');
  });

  it('does not run its mutation when the query beside it is named', async () => {
    const heard = await attacked.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'query Read { aids { totalCount } } mutation Write { rebuildIndex { feeds { owner } } }',
        operationName: 'Read',
      }),
    });

    expect(heard.json.data).toEqual({ aids: { totalCount: 0 } });
  });

  it.each([
    ['a batch', '[{"query":"{ aids { totalCount } }"},{"query":"{ aids { totalCount } }"}]'],
    ['a batch of one', '[{"query":"{ aids { totalCount } }"}]'],
    ['an empty batch', '[]'],
    ['a batch in the query', '{"query":["{ aids { totalCount } }"]}'],
    ['a list of variables', '{"query":"{ aids { totalCount } }","variables":[{}]}'],
    ['variables in a text', '{"query":"{ aids { totalCount } }","variables":"{}"}'],
    ['a number for a query', '{"query":1}'],
    ['nothing', '{}'],
    ['null', 'null'],
    ['JSON that breaks off', '{"query":"{ aids'],
    [
      'JSON in JSON in JSON',
      `{"query":"{ aids { totalCount } }","extensions":${'['.repeat(40_000)}${']'.repeat(40_000)}}`,
    ],
  ])('is refused in a body that is %s', async (_what, body) => {
    const heard = await attacked.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });

    expect(heard.status).toBe(400);
    expect(codesOf(heard)).toEqual(['BAD_REQUEST']);
  });

  it.each([
    ['asks for tracing', { ftv1: true, tracing: true }],
    ['pretends to be explained', { explain: true, cost: { estimated: 0, budget: 1e9 } }],
    ['brings a budget of its own', { budget: 1_000_000, scopes: ['admin'] }],
    ['poisons prototypes', JSON.parse('{"__proto__":{"admin":true}}') as object],
  ])('learns nothing more by an extension that %s', async (_what, extensions) => {
    const query = '{ aids { totalCount } }';
    const heard = await attacked.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, extensions }),
    });

    expect(heard.text).toBe((await attacked.ask(query)).text);
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
  ])('gets its data under the alias %s, and nothing else', async (alias) => {
    const { status, text } = await attacked.ask(
      `{ ${alias}: indexStatus { ${alias}: __typename } }`,
    );

    // Own property: read from the text, as JSON.parse would make it.
    expect(status).toBe(200);
    expect(text).toContain(`"${alias}":{"${alias}":"IndexStatus"}`);
    expect({}).not.toHaveProperty('IndexStatus');
  });
});

describe('all of these documents', () => {
  it('have written nothing', async () => {
    expect(await attacked.records()).toEqual(before);
  });

  stillAnswers(() => attacked);
});
