import { budgets } from '@relance/schema/access/budgets.ts';
import type { Scope } from '@relance/schema/access/scopes.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { postQuery } from '../support/asking.ts';
import { tokenFrom } from '../support/tokens.ts';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await startTestPlatform({ demo: false });
});

afterAll(async () => {
  await platform.close();
});

const themes =
  'query ($first: Int) { aids(first: $first) { totalCount nodes { title themes { label } } } }';

describe('every answer', () => {
  it('says what its operation cost at most, and what it might have', async () => {
    const answer = await postQuery(`${platform.url}/graphql`, themes, { first: 3 });

    expect(answer).toEqual({
      data: { aids: { totalCount: 0, nodes: [] } },
      extensions: { cost: { estimated: 21 + 3 * 6, budget: budgets.public } },
    });
  });

  it('says so as well when it is a kept one, or one with errors', async () => {
    const first = await postQuery(`${platform.url}/graphql`, themes, { first: 4 });
    const kept = await postQuery(`${platform.url}/graphql`, themes, { first: 4 });
    const wrong = await postQuery(`${platform.url}/graphql`, themes, { first: 201 });

    expect(kept).toEqual(first);
    expect(kept).toMatchObject({ extensions: { cost: { estimated: 45 } } });
    expect(wrong).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }],
      extensions: { cost: { estimated: 1_227 } },
    });
  });
});

describe('a cost that is asked for before', () => {
  const priceOf = async (
    query: string,
    { scope, word = 'only', ...sent }: { variables?: object; scope?: Scope; word?: string } = {},
  ) => {
    const token = scope && (await tokenFrom(platform.url, scope));
    const response = await fetch(`${platform.url}/graphql`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', accept: 'application/json' },
        ...{ 'x-relance-cost': word, ...(token && { authorization: `Bearer ${token}` }) },
      },
      body: JSON.stringify({ query, ...sent }),
    });
    const { status, headers } = response;
    return {
      status,
      kept: headers.get('cache-control'),
      answer: (await response.json()) as object,
    };
  };

  it('is that of the answer, and nothing is answered', async () => {
    const { status, kept, answer } = await priceOf(themes, { variables: { first: 3 } });

    expect([status, kept]).toEqual([200, 'no-store']);
    expect(answer).toEqual({
      data: null,
      extensions: {
        cost: {
          ...{ estimated: 39, budget: budgets.public, closed: [] },
          parts: [
            { field: 'aids', cost: 39 },
            { field: 'aids.nodes', cost: 18 },
            { field: 'aids.nodes.themes', cost: 15 },
            { field: 'aids.totalCount', cost: 10 },
          ],
        },
      },
    });
  });

  it('is told beyond the budget too, with the refusal', async () => {
    const { answer } = await priceOf(themes, { variables: { first: 2_000 } });

    expect(answer).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_TOO_EXPENSIVE' } }],
      extensions: { cost: { estimated: 12_021, budget: budgets.public } },
    });
  });

  it('says where a query is wrong', async () => {
    const { answer } = await priceOf('{\n  aids { total }\n}');

    expect(answer).toMatchObject({
      errors: [
        {
          locations: [{ line: 2, column: 10 }],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    });
    expect(answer).not.toHaveProperty('extensions');
  });

  it('says which variables are wrong', async () => {
    const { answer } = await priceOf(themes, { variables: { first: 'three' } });

    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('does nothing of what a mutation says', async () => {
    const write =
      'mutation { createCommittee(input: { code: "PRIX", name: "Prix", purpose: "Aucun" }) { id } }';
    const { answer } = await priceOf(write, { scope: 'admin' });
    const { data } = await platform.query<{ committees: { code: string }[] }>(
      '{ committees { code } }',
    );

    expect(answer).toHaveProperty('extensions.cost.estimated');
    expect(data?.committees.map(({ code }) => code)).not.toContain('PRIX');
  });

  it('names what is closed to its caller, whose budget it tells', async () => {
    const trail = '{ departmentImportRuns { edges { node { id } } } }';
    const open = await priceOf(trail);
    const partner = await priceOf(trail, { scope: 'partner:department' });

    expect(open.answer).toMatchObject({
      extensions: {
        cost: { budget: budgets.public, closed: [{ field: 'Query.departmentImportRuns' }] },
      },
    });
    expect(partner.answer).toMatchObject({
      extensions: { cost: { budget: budgets.partner, closed: [] } },
    });
  });

  it('is not asked for by another word, which would have the operation done', async () => {
    expect(await priceOf(themes, { word: 'olny' })).toMatchObject({
      status: 400,
      answer: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    });
  });
});

describe('an operation beyond the budget', () => {
  it('is refused with what it may cost, for programs and for people', async () => {
    const { data, errors } = await platform.query(themes, { first: 2_000 }, null);

    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('most of it is "aids.nodes"') as string,
        extensions: {
          code: 'OPERATION_TOO_EXPENSIVE',
          cost: { estimated: 12_021, budget: budgets.public },
          userMessage:
            'La demande est trop coûteuse. Demandez des pages plus courtes ou moins de détails.',
        },
      },
    ]);
  });
});
