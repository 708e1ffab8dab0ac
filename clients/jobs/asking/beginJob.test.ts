import type { Row } from '@relance/sdk/export/table.ts';
import type { Visitor } from '@relance/sdk/visitor.ts';
import { partsOf } from '../writing/source.ts';
import { beginJob } from './beginJob.ts';

const { signal } = new AbortController();
const no = () => Promise.reject(new Error('not asked here'));

/** Somebody to whom the graph answers this. */
function visitor(answers: Partial<Visitor>): Visitor {
  return {
    ...{ subject: null, scopes: [], ask: no, query: no, price: no, exportList: no },
    ...{ importFile: no, lookAtFile: no, importFormats: no, ...answers },
  };
}

/** A list of two pages; who is not heard at each. */
function pagesWithout(...silent: readonly (readonly string[])[]): Visitor['query'] {
  let page = 0;
  return () => {
    const owners = silent[page] ?? [];
    page += 1;
    return Promise.resolve({
      data: {
        aids: {
          nodes: [{ title: `Aide ${page}` }],
          relancePageInfo: { hasNextPage: page < 2, endCursor: `${page}` },
          relanceTotalCount: 2,
        },
      },
      errors: owners.map((owner) => ({
        message: `${owner} does not answer`,
        extensions: { code: 'OWNER_UNAVAILABLE', owner },
      })),
    });
  };
}

async function rowsOf(query: Visitor['query']) {
  const question = { query: '{ aids { nodes { title } } }', variables: {} };
  const { source, work } = await beginJob(visitor({ query }), question)(signal);
  const rows: Row[] = [];
  for await (const part of partsOf<readonly Row[]>(source)) rows.push(...part);
  return { rows, partial: work.about.partial };
}

describe('the rows of a query', () => {
  it('are those of every page, and say from the start who is missing', async () => {
    expect(await rowsOf(pagesWithout(['TOURISM'], ['TOURISM']))).toEqual({
      rows: [['Aide 1'], ['Aide 2']],
      partial: ['TOURISM'],
    });
  });

  it('end where an owner falls silent on the way: nobody would see it in the file', async () => {
    await expect(rowsOf(pagesWithout([], ['CHAMBERS']))).rejects.toMatchObject({
      code: 'OWNER_UNAVAILABLE',
      message: 'CHAMBERS fell silent in the middle of the list: ask for it again.',
    });
  });
});

describe('a whole list', () => {
  const refusal = (code: string) => Object.assign(new Error(code), { extensions: { code } });
  const lists = (...codes: string[]) => {
    let asked = 0;
    const exportList = () => {
      const code = codes[asked];
      asked += 1;
      return code === undefined ? Promise.resolve(none()) : Promise.reject(refusal(code));
    };
    const begin = beginJob(visitor({ exportList }), { list: 'aids', args: {} }, 1);
    return { begin: () => begin(signal), asked: () => asked };
  };

  it('waits while others are written', async () => {
    const { begin, asked } = lists('EXPORTS_BUSY', 'EXPORTS_BUSY');

    await begin();

    expect(asked()).toBe(3);
  });

  it('is not asked for again where it is refused', async () => {
    const { begin, asked } = lists('BAD_USER_INPUT');

    await expect(begin()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(asked()).toBe(1);
  });
});

async function* none(): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield* [];
}
