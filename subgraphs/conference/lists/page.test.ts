import { aid, nextVersion, publish, recordId, subsidy } from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

const list = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: AidOrder! = TITLE_ASC) {
  aids(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    nodes { title }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Listed {
  aids: {
    nodes: { title: string }[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
}

let served: ServedSubgraph;

async function page(variables: Record<string, unknown>) {
  const { data, errors } = await served.query<Listed>(list, variables);
  if (!data) throw new Error(`the list was refused: ${errors?.[0]?.message}`);
  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = data.aids.pageInfo;
  const titles = data.aids.nodes.map(({ title }) => title);
  return { titles, startCursor, endCursor, hasNextPage, hasPreviousPage };
}

beforeAll(async () => {
  served = await serveForTest(conference);
  const titles = ['Étude de marché', 'Aide au loyer', 'Épargne solidaire', 'Drive fermier'];
  await publish(
    served.dataSource,
    'DEPARTMENT',
    titles.map((title, at) => aid(at + 1, { title })),
  );
});
afterAll(() => served.close());

describe('a page of a list', () => {
  it('starts at the beginning, with accents sorted as if they were not there', async () => {
    const first = await page({ first: 3 });

    expect(first).toMatchObject({
      titles: ['Aide au loyer', 'Drive fermier', 'Épargne solidaire'],
      hasNextPage: true,
      hasPreviousPage: false,
    });
  });

  it('goes on after a cursor, to the end', async () => {
    const { endCursor } = await page({ first: 3 });

    const second = await page({ first: 3, after: endCursor });

    expect(second).toMatchObject({
      titles: ['Étude de marché'],
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });

  it('can be read from the end, in the order of the list', async () => {
    const last = await page({ last: 3 });
    const before = await page({ last: 3, before: last.startCursor });

    expect(last).toMatchObject({
      titles: ['Drive fermier', 'Épargne solidaire', 'Étude de marché'],
      hasNextPage: false,
      hasPreviousPage: true,
    });
    expect(before).toMatchObject({
      titles: ['Aide au loyer'],
      hasNextPage: true,
      hasPreviousPage: false,
    });
  });

  it('lies between two cursors when both are given', async () => {
    const { startCursor, endCursor } = await page({ first: 4 });

    const between = await page({ after: startCursor, before: endCursor });

    expect(between.titles).toEqual(['Drive fermier', 'Épargne solidaire']);
  });

  it('of no rows says whether there are any, and has no cursors', async () => {
    expect(await page({ first: 0 })).toEqual({
      titles: [],
      startCursor: null,
      endCursor: null,
      hasNextPage: true,
      hasPreviousPage: false,
    });
  });

  it('holds 20 rows when no size is given', async () => {
    await publish(
      served.dataSource,
      'TOURISM',
      Array.from({ length: 30 }, (_, at) => subsidy(at + 1)),
    );

    const { data } = await served.query<{ subsidies: { nodes: unknown[] } }>(
      '{ subsidies { nodes { id } } }',
    );

    expect(data?.subsidies.nodes).toHaveLength(20);
  });

  it('goes on where its cursor was, though that record has moved', async () => {
    const loan = aid(100, { title: 'Avance remboursable' });
    await publish(served.dataSource, 'CHAMBERS', [loan]);
    const { endCursor, titles } = await page({ first: 2 });
    await publish(served.dataSource, 'CHAMBERS', [nextVersion(loan, { title: 'Zone rurale' })]);

    const rest = await page({ first: 2, after: endCursor });

    expect(titles).toEqual(['Aide au loyer', 'Avance remboursable']);
    expect(rest.titles).toEqual(['Drive fermier', 'Épargne solidaire']);
  });
});

describe('a record without a title', () => {
  it('gives a cursor like any other', async () => {
    await publish(served.dataSource, 'COMMUNES', [aid(200, { title: '' })]);
    const { endCursor } = await page({ first: 1 });

    const next = await page({ first: 1, after: endCursor });

    expect(next.titles).toEqual(['Aide au loyer']);
  });
});

describe('a page size', () => {
  it.each([
    [{ first: -1 }, 'first', 'first: -1 is not between 0 and 200.'],
    [{ last: -1 }, 'last', 'last: -1 is not between 0 and 200.'],
    [{ first: 201 }, 'first', 'first: 201 is not between 0 and 200.'],
    [{ first: 10, last: 10 }, 'last', 'last: give first or last, not both.'],
  ])('that is wrong is named: %j', async (variables, argument, message) => {
    const { errors } = await served.query(list, variables);

    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });
});

describe('a cursor', () => {
  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const id = recordId(1);

  it.each([
    ['is empty', 'TITLE_ASC', ''],
    ['is not base64', 'TITLE_ASC', 'à la page 2'],
    ['is not JSON', 'TITLE_ASC', Buffer.from('page 2').toString('base64url')],
    ['lacks a part', 'TITLE_ASC', cursor('TITLE_ASC', 'aide')],
    ['holds another type', 'TITLE_ASC', cursor('TITLE_ASC', 2, id)],
    ['names no record', 'TITLE_ASC', cursor('TITLE_ASC', 'aide', '-'.repeat(36))],
    ['holds a NUL', 'TITLE_ASC', cursor('TITLE_ASC', '\0', id)],
    ['holds text for an amount', 'CEILING_DESC', cursor('CEILING_DESC', "1' OR true", id)],
    ['holds too large an amount', 'CEILING_DESC', cursor('CEILING_DESC', '9'.repeat(30), id)],
    ['holds a day that is none', 'CLOSES_ON_ASC', cursor('CLOSES_ON_ASC', '2021-02-30', id)],
    ['holds an hour that is none', 'UPDATED_AT_ASC', cursor('UPDATED_AT_ASC', '25:00', id)],
  ])('that %s is BAD_USER_INPUT and names the argument', async (_what, orderBy, forged) => {
    const after = await served.query(list, { orderBy, after: forged });
    const before = await served.query(list, { orderBy, before: forged });

    const message = 'is not a cursor of this list: send back one from its pageInfo.';
    expect(after.errors).toMatchObject([
      { message: `after: ${message}`, extensions: { code: 'BAD_USER_INPUT', argument: 'after' } },
    ]);
    expect(before.errors).toMatchObject([
      { message: `before: ${message}`, extensions: { code: 'BAD_USER_INPUT', argument: 'before' } },
    ]);
  });

  it('of a list in another order is BAD_USER_INPUT and says which order it is of', async () => {
    const { errors } = await served.query(list, { after: cursor('CLOSES_ON_ASC', 'infinity', id) });

    expect(errors).toMatchObject([
      {
        message: 'after: is a cursor of a list ordered by CLOSES_ON_ASC, not TITLE_ASC.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
      },
    ]);
  });
});
