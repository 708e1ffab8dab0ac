import { budgets } from '@relance/schema/access/budgets.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { postQuery } from '../support/subgraphs.ts';

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
