import { setTimeout as pause } from 'node:timers/promises';
import { anonymous, identityOf } from '@relance/schema/access/identity.ts';
import type { ExportCount, ExportFoot, ExportHead } from '@relance/schema/exports.ts';
import { aid, publish, subsidy } from '../../../tests/support/index.ts';
import { askOwner } from '../../../tests/support/signing.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { subsidyConditions, subsidyList } from '../lists/subsidies.ts';
import { conference } from '../subgraph.ts';
import { beginReading, countStatement, endReading, linesText } from './export.sql.ts';
import type { ExportedSelection } from './exportedSelection.ts';
import { RowCount } from './rowCount.ts';

const many = 4_500;
const unhurried = 'subsidies?pace=unhurried';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  await publish(served.dataSource, 'DEPARTMENT', [
    aid(1, { title: 'Fonds « culture », d’été' }),
    ...Array.from({ length: many }, (_, at) =>
      subsidy(100 + at, {
        ...{ title: `Dossier ${at}`, amount: 12_345 + at, granted_on: '2021-03-26' },
        ...(at % 2 === 0 && { theme_codes: ['CULTURE'] }),
      }),
    ),
    subsidy(9_000, { title: 'Brouillon', publication: 'DRAFT' }),
  ]);
});
afterAll(() => served.close());

async function asked(list: string, args: unknown = {}, identity = anonymous): Promise<Response> {
  return askOwner('conference', `${served.url}/exports/${list}`, {
    ...{ method: 'POST', body: JSON.stringify(args), identity },
    headers: { 'content-type': 'application/json' },
  });
}

async function exported(list: string, args: unknown = {}, identity = anonymous) {
  const response = await asked(list, args, identity);
  if (!response.ok) throw new Error(await response.text());
  return readLines(await response.text());
}

function readLines(text: string) {
  const [first = '', ...others] = text.trimEnd().split('\n');
  const head = JSON.parse(first) as ExportHead;
  const foot = JSON.parse(others.pop() ?? '') as ExportFoot;
  const counts = others.flatMap((line, at) =>
    line.startsWith('{') ? [{ ...(JSON.parse(line) as ExportCount), after: at }] : [],
  );
  const lines = others.filter((line) => line.startsWith('['));
  expect(foot).toEqual({ rows: lines.length });
  const rows = lines.map((line) => {
    const cells = JSON.parse(line) as unknown[];
    return Object.fromEntries(head.columns.map(({ key }, at) => [key, cells[at]]));
  });
  return { head, rows, counts };
}

const fields = 'id title amount grantedOn themeCodes: themes { code } beneficiaryName';

/** The same list page by page, as the graph answers it. */
async function walked(filter: object, orderBy: string): Promise<unknown[]> {
  const nodes: unknown[] = [];
  for (let after: string | null = null; ;) {
    const { data }: { data: Walked | null } = await served.query<Walked>(
      `query ($filter: SubsidyFilter, $orderBy: SubsidyOrder!, $after: String) {
        subsidies(filter: $filter, orderBy: $orderBy, first: 200, after: $after) {
          pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`,
      { filter, orderBy, after },
      anonymous,
    );
    if (!data) throw new Error('no data');
    nodes.push(...data.subsidies.nodes);
    if (!data.subsidies.pageInfo.hasNextPage) return nodes;
    after = data.subsidies.pageInfo.endCursor;
  }
}

interface Walked {
  subsidies: {
    nodes: { themeCodes: { code: string }[] }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

describe('an export', () => {
  it.each(['GRANTED_ON_DESC', 'AMOUNT_ASC', 'TITLE_DESC'])(
    'has every row of the list, as the graph tells it page by page: %s',
    async (orderBy) => {
      const filter = { themes: ['CULTURE'], amount: { min: 130 } };

      const { rows } = await exported('subsidies', { filter, orderBy });

      const expected = (await walked(filter, orderBy)) as Walked['subsidies']['nodes'];
      expect(expected.length).toBeGreaterThan(1_000);
      expect(
        rows.map(({ id, title, amount, grantedOn, themeCodes, beneficiaryName }) => ({
          ...{ id, title, amount: Number(amount) / 100, grantedOn, themeCodes, beneficiaryName },
        })),
      ).toEqual(
        expected.map(({ themeCodes, ...row }) => ({
          ...{ ...row, themeCodes: themeCodes.map(({ code }) => code) },
        })),
      );
    },
  );

  it('tells among the rows how many there will be, which do not wait for the counting', async () => {
    const { counts } = await exported('subsidies');
    // Where all rows are there before they are counted, nobody has to be told.
    expect(counts.map(({ total }) => total).filter((total) => total !== many)).toEqual([]);
    expect(counts.filter(({ after }) => after < 2_000)).toEqual([]);
    expect((await exported('aids')).counts).toEqual([]);
  });

  it('keeps what a text says, whatever it is', async () => {
    const { rows } = await exported('aids');

    expect(rows).toMatchObject([{ title: 'Fonds « culture », d’été', owner: 'DEPARTMENT' }]);
  });

  it('shows drafts to those who may see them, and to nobody else', async () => {
    const committee = identityOf('jeanne', ['committee']);

    expect((await exported('subsidies')).rows).toHaveLength(many);
    expect((await exported('subsidies', {}, committee)).rows).toHaveLength(many + 1);
  });

  it('that nobody is to notice has the same lines', async () => {
    const { rows } = await exported(unhurried);

    expect(rows).toHaveLength(many);
    expect(rows).toEqual((await exported('subsidies')).rows);
  });

  it.each(['subsidies', unhurried])(
    'is of one instant, whatever is written while it is read: /exports/%s',
    async (path) => {
      const { rows: before } = await exported(path);
      const response = await asked(path);
      const title = `Neuf ${path}`;
      await publish(served.dataSource, 'DEPARTMENT', [subsidy(20_000 + path.length, { title })]);

      expect(readLines(await response.text()).rows).toEqual(before);
      expect((await exported(path, { filter: { text: title } })).rows).toHaveLength(1);
    },
  );

  it.each(
    ["l'été", "\\'; DROP TABLE subsidy; --", '$1', 'E\\x01', '{a,"b"}', '%s'].map((code, at) => ({
      ...{ code, id: 30_000 + at },
    })),
  )('takes what is asked for as a value, whatever it is: $code', async ({ code, id }) => {
    const title = `Dossier ${code}`;
    await publish(served.dataSource, 'DEPARTMENT', [subsidy(id, { title, theme_codes: [code] })]);

    const { rows } = await exported('subsidies', { filter: { themes: [code] } });

    expect(rows).toMatchObject([{ title, themeCodes: [code] }]);
  });

  it('tells the past', async () => {
    const { head, rows } = await exported('subsidies', { asOf: '2020-01-01T00:00:00Z' });

    expect({ asOf: head.asOf, rows }).toEqual({ asOf: '2020-01-01T00:00:00.000Z', rows: [] });
  });

  it.each(['subsidies', unhurried])(
    'gives its connection back when nobody reads on: /exports/%s',
    async (path) => {
      for (let turn = 0; turn < 12; turn += 1) {
        const response = await asked(path);
        await response.body?.cancel();
        // The next would find two under way.
        while ((await open()) > 0) await pause(20);
      }

      expect((await exported(path)).rows.length).toBeGreaterThan(many);
    },
  );

  const all: ExportedSelection = {
    selection: {
      ...{ list: subsidyList, relation: 'all', moment: null },
      conditions: subsidyConditions({ demo: false }),
    },
    order: { name: 'GRANTED_ON', descending: true },
  };

  it('counts the rows of its own view, and gives that connection back too', async () => {
    const runner = served.dataSource.createQueryRunner();
    const view = await beginReading(runner);
    const { text, values } = countStatement(all);
    const before = (await runner.query(text, values)) as [{ total: number }];
    await publish(served.dataSource, 'DEPARTMENT', [subsidy(40_000, { title: 'Plus neuf' })]);

    const count = new RowCount(served.dataSource, view, all);
    while (count.total === undefined) await pause(5);

    expect([{ total: count.total }]).toEqual(before);
    await count.stop();
    await endReading(runner).finally(() => runner.release());
    expect(await open()).toBe(0);
  });

  it('reads its rows in the order of an index, and sorts nothing', async () => {
    const runner = served.dataSource.createQueryRunner();
    const lines = await linesText(runner, all).finally(() => runner.release());

    const plan = await served.dataSource.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${lines}`);

    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toContain('subsidy_coalesce_id_idx');
    expect(text).not.toContain('Sort');
  });
});

/** Transactions that an export has left open. */
async function open(): Promise<number> {
  const [row] = await served.dataSource.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()`,
  );
  return row?.count ?? 0;
}

describe('what cannot be exported', () => {
  it.each([
    ['plans', {}, 404, 'UNKNOWN_LIST', undefined, /there are aids, subsidies/],
    ['subsidies', { first: 20 }, 400, 'BAD_USER_INPUT', 'first', /no argument of subsidies/],
    ['subsidies', { filter: { themes: 3 } }, 400, 'BAD_USER_INPUT', 'filter.themes', /String/],
    ['subsidies', { filter: { theme: 'x' } }, 400, 'BAD_USER_INPUT', 'filter', /"theme"/],
    ['subsidies', { orderBy: 'WORTH' }, 400, 'BAD_USER_INPUT', 'orderBy', /WORTH/],
    ['subsidies', { asOf: '2080-01-01T00:00:00Z' }, 400, 'BAD_USER_INPUT', 'asOf', /future/],
    ['subsidies', [], 400, 'BAD_USER_INPUT', 'body', /object/],
    ['subsidies?pace=slow', {}, 400, 'BAD_USER_INPUT', 'pace', /unhurried/],
  ])('%s %j is refused by name', async (list, args, status, code, argument, message) => {
    const response = await asked(list, args);

    const { error } = (await response.json()) as {
      error: { code: string; argument?: string; message: string };
    };
    expect({ status: response.status, code: error.code, argument: error.argument }).toEqual({
      ...{ status, code, argument },
    });
    expect(error.message).toMatch(message);
  });
});
