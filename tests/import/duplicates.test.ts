import { department } from '@relance/department/subgraph.ts';
import {
  findDuplicates,
  uncomparedRuns,
} from '@relance/kit/import/duplicates/findDuplicates.sql.ts';
import { demoSiren, demoSiret } from '@relance/kit/demo/identifiers.ts';
import { importFile } from '@relance/kit/import/run/importFile.ts';
import { emptyTables } from '../support/emptyTables.sql.ts';
import { serveForTest, type ServedSubgraph } from '../support/subgraphs.ts';
import { feedEvents, pieces } from './files.ts';

let served: ServedSubgraph;

beforeAll(async () => {
  served = await serveForTest(department);
});
beforeEach(() => emptyTables(served.dataSource));
afterAll(() => served.close());

const header =
  'idAttribuant;referenceDecision;nomBeneficiaire;idBeneficiaire;montant;dateConvention';
const rugby = 'CP-1;Rugby club de Penne;73282932000017;1000;2021-03-26';

async function importing(file: string, ...rows: string[]): Promise<void> {
  const bytes = Buffer.from([header, ...rows.map((row) => `22470001300010;${row}`)].join('\n'));
  await importFile(served.dataSource, department.imports ?? [], pieces(bytes), { fileName: file });
  for (const { id } of await uncomparedRuns(served.dataSource)) {
    await findDuplicates(served.dataSource, { id, table: 'subsidy' });
  }
}

interface Candidates {
  id: string;
  kind: string;
  status: string;
  reasons: string[];
  members: { id: string; name: string | null; file: string; line: number }[];
}

async function candidates(asked = ''): Promise<Candidates[]> {
  const { data, errors } = await served.query<{
    departmentDuplicates: { edges: { node: Candidates }[] };
  }>(
    `{ departmentDuplicates${asked} { edges { node {
      id kind status reasons keptId members { id name amount file line } } } } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.departmentDuplicates.edges.map(({ node }) => node) ?? [];
}

async function decide(id: string, status: string, more = ''): Promise<unknown> {
  const { data, errors } = await served.query<{ decideDepartmentDuplicates: unknown }>(
    `mutation ($id: ID!) { decideDepartmentDuplicates(id: $id, status: ${status}${more}) {
      status keptId decidedBy note } }`,
    { id },
  );
  if (errors) return errors[0]?.message;
  return data?.decideDepartmentDuplicates;
}

/** Which lines count in sums. */
function counted(): Promise<{ line: number; counts: boolean }[]> {
  return served.dataSource.query(
    `SELECT (source ->> 'line')::int AS line, duplicate_of IS NULL AS counts FROM subsidy ORDER BY 1`,
  );
}

describe('candidates for being the same', () => {
  it('are identical lines of one file, which stay as many records', async () => {
    await importing('2021.csv', rugby, rugby, rugby.replace('1000', '1001'));

    const [found, ...others] = await candidates('(kind: SAME_LINE)');

    expect(others).toEqual([]);
    expect(found).toMatchObject({
      ...{ kind: 'SAME_LINE', status: 'OPEN', reasons: ['EVERY_CELL_THE_SAME', 'SAME_FILE'] },
      members: [{ line: 2 }, { line: 3 }],
    });
    expect(await counted()).toHaveLength(3);
  });

  it.each([
    ['by number and day', rugby.replace('CP-1', 'autre délibération'), ['SAME_NUMBER', 'SAME_DAY']],
    ['by number and year', rugby.replace('2021-03-26', '2021'), ['SAME_NUMBER', 'SAME_YEAR']],
    ['by name, where a file has no number', 'CP-8;RUGBY CLUB DE PENNE;;1000;2021-03-26', undefined],
  ])('are the same grant in two files, %s', async (_how, row, reasons) => {
    await importing('departement.csv', rugby);
    await importing('associations.csv', row);

    const found = await candidates('(kind: SAME_GRANT)');

    const files = found[0]?.members.map(({ file }) => file);
    expect(files).toEqual(['associations.csv', 'departement.csv']);
    expect(found[0]?.reasons).toEqual([
      ...(reasons ?? ['SAME_NAME', 'SAME_DAY']),
      ...['SAME_FUNDER', 'SAME_AMOUNT', 'OTHER_FILE'],
    ]);
  });

  it.each([
    ['another amount', rugby.replace('1000', '1000.01')],
    ['another day', rugby.replace('2021-03-26', '2021-03-27')],
    ['another beneficiary', rugby.replace('73282932000017', '40483304800014')],
  ])('are not two grants with %s', async (_what, row) => {
    await importing('departement.csv', rugby);
    await importing('associations.csv', row);

    expect(await candidates('(kind: SAME_GRANT)')).toEqual([]);
  });

  it('are beneficiaries whose names are compared as the same, under other numbers', async () => {
    await importing(
      '2021.csv',
      'CP-1;Assoc. Sportive St-Jean;73282932000017;10;2021-03-26',
      'CP-2;ASSOCIATION SPORTIVE SAINT JEAN;40483304800014;20;2021-03-26',
      'CP-3;Chorale de Duras;44306184100013;30;2021-03-26',
    );

    const found = await candidates('(kind: SIMILAR_BENEFICIARY)');

    expect(found).toHaveLength(1);
    expect(found[0]?.reasons).toEqual(['SAME_COMPARED_NAME', 'OTHER_NUMBER']);
    expect(found[0]?.members.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('are such beneficiaries however many others have a name in between', async () => {
    const between = Array.from({ length: 5_001 }, (_, at) => {
      const siret = demoSiret(demoSiren(at));
      return `CP-${at};Spectacles du ${at}e canton;${siret};10;2021-03-26`;
    });
    await importing(
      '2021.csv',
      'CP-1;Saint-Jean Basket association;73282932000017;10;2021-03-26',
      ...between,
      'CP-2;St Jean basket, association;40483304800014;20;2021-03-26',
    );

    const found = await candidates('(kind: SIMILAR_BENEFICIARY)');

    expect(found.map(({ members }) => members.length)).toEqual([2]);
  });

  it('are found once, however often the files come again', async () => {
    await importing('departement.csv', rugby, rugby);
    await importing('associations.csv', rugby.replace('CP-1', 'CP-2'));
    const before = await candidates();

    await served.dataSource.query(`UPDATE subsidy SET amount = amount`);
    await importing('departement.csv', rugby, rugby);

    expect((await candidates()).map(({ id }) => id).sort()).toEqual(
      before.map(({ id }) => id).sort(),
    );
  });

  it('are no more shown when their records are gone', async () => {
    await importing('departement.csv', rugby, rugby);

    await served.dataSource.query(`DELETE FROM subsidy WHERE source ->> 'line' = '3'`);

    expect(await candidates()).toEqual([]);
  });
});

describe('a decision', () => {
  it('that they are the same lets one record count, with who decided and why', async () => {
    await importing('2021.csv', rugby, rugby);
    const [found] = await candidates();

    const decided = await decide(found?.id ?? '', 'DUPLICATE', ', by: "Agent", note: "Doublon"');

    expect(decided).toMatchObject({
      ...{
        status: 'DUPLICATE',
        keptId: found?.members[0]?.id,
        decidedBy: 'Agent',
        note: 'Doublon',
      },
    });
    expect(await counted()).toEqual([
      { line: 2, counts: true },
      { line: 3, counts: false },
    ]);
  });

  it('names the record that counts', async () => {
    await importing('2021.csv', rugby, rugby);
    const [found] = await candidates();

    await decide(found?.id ?? '', 'DUPLICATE', `, keep: "${found?.members[1]?.id ?? ''}"`);

    expect(await counted()).toEqual([
      { line: 2, counts: false },
      { line: 3, counts: true },
    ]);
  });

  it('can be taken back, and is in the feed like any change', async () => {
    await importing('2021.csv', rugby, rugby);
    const [found] = await candidates();
    await decide(found?.id ?? '', 'DUPLICATE');
    const told = await feedEvents(served.dataSource);

    await decide(found?.id ?? '', 'OPEN');

    expect((await counted()).every(({ counts }) => counts)).toBe(true);
    expect(await feedEvents(served.dataSource)).toBe(told + 1);
  });

  it('outlives the next import of the same file', async () => {
    await importing('2021.csv', rugby, rugby);
    const [found] = await candidates();
    await decide(found?.id ?? '', 'DUPLICATE');

    await importing('2021.csv', rugby, rugby);

    expect(await candidates('(status: DUPLICATE)')).toHaveLength(1);
    expect((await counted()).filter(({ counts }) => counts)).toHaveLength(1);
  });

  it('about beneficiaries changes no sum', async () => {
    await importing(
      '2021.csv',
      'CP-1;Assoc. Sportive St-Jean;73282932000017;10;2021-03-26',
      'CP-2;ASSOCIATION SPORTIVE SAINT JEAN;40483304800014;20;2021-03-26',
    );
    const [found] = await candidates();

    await decide(found?.id ?? '', 'DUPLICATE');

    expect((await counted()).every(({ counts }) => counts)).toBe(true);
  });

  it.each([
    ['an unknown set', '00000000-0000-4000-8000-000000000000', '', null],
    ['no id at all', 'x', '', null],
  ])('about %s is null', async (_what, id, more, expected) => {
    expect(await decide(id, 'DUPLICATE', more)).toBe(expected);
  });

  it('for a record that is none of them is refused', async () => {
    await importing('2021.csv', rugby, rugby);
    const [found] = await candidates();

    const refusal = await decide(found?.id ?? '', 'DUPLICATE', ', keep: "x"');

    expect(refusal).toBe('keep: "x" is none of the records of the set.');
  });
});
