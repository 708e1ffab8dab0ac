import {
  type Attacked,
  codesOf,
  createAid,
  honestAid,
  refusalIn,
  startAttacked,
  stillAnswers,
} from './attacked.ts';

let attacked: Attacked;
let id: string;
let before: unknown;

beforeAll(async () => {
  attacked = await startAttacked();
  const made = await attacked.ask(createAid('Department'), { input: honestAid }, 'admin');
  id = (made.json.data as unknown as { made: { id: string } }).made.id;
  before = await attacked.listed(1);
});
afterAll(() => attacked.close());

const page = (argument: string) => `{ aids(${argument}) { nodes { id } } }`;
const cursor = (text: string) => Buffer.from(text).toString('base64url');

describe('a value of a stranger', () => {
  it.each([
    ['a page of minus one', page('first: -1')],
    ['a page of a thousand million', page('first: 1000000000')],
    ['a page beyond 32 bits', page('first: 99999999999999999999')],
    ['a page of 1e309', page('first: 1e309')],
    ['a first and a last page at once', page('first: 1, last: 1')],
    ['a forged cursor', page('after: "AAAA"')],
    ['a cursor that holds a statement', page(`after: "${cursor('["x\' OR 1=1 --"]')}"`)],
    ['a cursor that holds a prototype', page(`after: "${cursor('{"__proto__":{"id":1}}')}"`)],
    ['a cursor of deep lists', page(`after: "${cursor('['.repeat(5_000))}"`)],
    ['a cursor of 20,000 characters', page(`after: "${'A'.repeat(20_000)}"`)],
    ['an amount of 1e309', '{ aids(filter: { ceiling: { min: 1e309 } }) { totalCount } }'],
    ['an amount of NaN as a text', '{ aids(filter: { ceiling: { min: "NaN" } }) { totalCount } }'],
    [
      'an amount with three decimals',
      '{ aids(filter: { ceiling: { min: 1.005 } }) { totalCount } }',
    ],
    ['an instant in the year 0021', '{ aids(asOf: "0021-01-01T00:00:00Z") { totalCount } }'],
    ['an instant in the year 2201', '{ aids(asOf: "2201-01-01T00:00:00Z") { totalCount } }'],
    ['a day that there is not', '{ aids(filter: { openOn: "2021-02-31" }) { totalCount } }'],
    ['a SIREN in Arabic digits', '{ organization(siren: "٢٢٤٧٠٠٠١٣") { name } }'],
    ['a SIREN with a NUL', '{ organization(siren: "22470001\\u0000") { name } }'],
    ['an INSEE code that is a statement', '{ commune(inseeCode: "47\' OR") { name } }'],
    ['a text for an enum', '{ aids(filter: { owners: ["DEPARTMENT"] }) { totalCount } }'],
    ['an order that is a statement', '{ aids(orderBy: TITLE_ASC_DROP) { totalCount } }'],
    ['an input with a field too many', '{ aids(filter: { password: "x" }) { totalCount } }'],
    ['an input with a prototype', '{ aids(filter: { __proto__: { demo: true } }) { totalCount } }'],
  ])('is refused by its stable code: %s', async (_what, query) => {
    const heard = await attacked.ask(query, {}, 'admin');

    expect(codesOf(heard)).toContainEqual(
      expect.stringMatching(
        /^(?:BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|OPERATION_TOO_EXPENSIVE)$/,
      ),
    );
    expect(heard.json.data?.['aids']).toBeUndefined();
  });

  it('is no way into another list: a cursor of aids in subsidies', async () => {
    const aids = await attacked.ask('{ aids(first: 1) { pageInfo { endCursor } } }');
    const [, end = ''] = /"endCursor":"([^"]+)"/.exec(aids.text) ?? [];

    const heard = await attacked.ask(`{ subsidies(after: "${end}") { totalCount } }`);

    expect(end).not.toBe('');
    expect(codesOf(heard)).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    ['another kind', (aid: string) => `{ found: subsidy(id: "${aid}") { id } }`],
    ['another kind of work', (aid: string) => `{ found: recoveryAction(id: "${aid}") { id } }`],
    ['an import', (aid: string) => `{ found: departmentImportRun(id: "${aid}") { id } }`],
  ])('opens nothing as the id of %s', async (_what, query) => {
    const { json } = await attacked.ask(query(id), {}, 'admin');

    expect(json.data).toEqual({ found: null });
  });

  it.each([
    ['a statement', "' OR 1=1 --"],
    ['a NUL', 'a\0b'],
    ['a lone surrogate', '\ud800'],
    ['text from right to left', '\u202eabc'],
    ['nothing that can be seen', '\u200b\u200d\ufeff'],
    ['a prototype', '__proto__'],
    ['a path', '../../etc'],
    ['100,000 characters', 'x'.repeat(100_000)],
  ])('finds nothing as an id that is %s', async (_what, text) => {
    const heard = await attacked.ask(
      'query ($id: ID!) { aid(id: $id) { id } recordHistory(id: $id) { version } }',
      { id: text },
      'admin',
    );

    expect(heard.json.data?.['aid'] ?? null).toBeNull();
    expect(codesOf(heard)).not.toContain('INTERNAL_SERVER_ERROR');
    expect(codesOf(heard)).not.toContain('OWNER_UNAVAILABLE');
  });

  it.each([
    ['a statement', "'); DROP TABLE aid; --"],
    ['a pattern of everything', '%_%'],
    ['a pattern that costs', '(a+)+$'.repeat(30)],
    ['operators of a search', "!&|<->:*'\\"],
    ['a NUL', 'drive\0'],
    ['a lone surrogate', '\udfff'],
    ['10,000 words', 'mot '.repeat(10_000)],
    ['combining signs', 'e\u0301'.repeat(5_000)],
  ])('in a search is a word and nothing else: %s', async (_what, text) => {
    const heard = await attacked.ask(
      'query ($text: String) { aids(filter: { text: $text }) { totalCount } communes(search: $text) { name } }',
      { text },
    );

    expect(codesOf(heard)).not.toContain('INTERNAL_SERVER_ERROR');
    expect(codesOf(heard)).not.toContain('OWNER_UNAVAILABLE');
    expect(await attacked.records()).toEqual(before);
  });

  it.each(['prototype', 'constructor', 'toString'])(
    'is found under the name of its variable: %s',
    async (name) => {
      const variables = JSON.parse(`{"${name}":"${id}"}`) as object;
      const { json } = await attacked.ask(
        `query ($${name}: ID!) { aid(id: $${name}) { title } }`,
        variables,
      );

      expect(json.data).toEqual({ aid: { title: honestAid.title } });
    },
  );

  it.each(['constructor', 'toString', '__proto__'])(
    'is not taken from a prototype where it is missing: %s',
    async (name) => {
      const heard = await attacked.ask(`query ($${name}: ID!) { aid(id: $${name}) { title } }`);

      expect(refusalIn(heard)).toBe('BAD_USER_INPUT');
      expect(heard.json.data).toBeUndefined();
    },
  );
});

describe('all of these values', () => {
  it('have written nothing', async () => {
    expect(await attacked.records()).toEqual(before);
  });

  stillAnswers(() => attacked);
});
