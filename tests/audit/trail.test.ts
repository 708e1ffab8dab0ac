import pg from 'pg';
import { identityOf } from '@relance/schema/access/identity.ts';
import { askOwner } from '../support/signing.ts';
import { serveForTest, type ServedSubgraph } from '../support/subgraphs.ts';
import { department } from '@relance/department/subgraph.ts';

const marie = identityOf('marie@departement.example', ['partner:department']);
const header =
  'idAttribuant;referenceDecision;nomBeneficiaire;idBeneficiaire;montant;dateConvention';
const file = (...rows: string[]) =>
  [header, ...rows.map((row) => `22470001300010;${row};2021-03-26`)].join('\n');
const rugby = 'CP-1;Rugby club de Penne;73282932000017;1000';
const broken = 'CP-4;Orchestre d’Agen;44306184100013;n.c.';

interface Entry {
  actor: string;
  action: string;
  what: string;
  [column: string]: unknown;
}

let served: ServedSubgraph;
let seen = 0;
beforeAll(async () => {
  served = await serveForTest(department);
});
afterAll(() => served.close());
beforeEach(async () => {
  const [row] = await served.dataSource.query<{ last: number }[]>(
    'SELECT coalesce(max(id), 0) AS last FROM audit_entry',
  );
  seen = row?.last ?? 0;
});

/** Entries since the test began. */
function entries(): Promise<Entry[]> {
  return served.dataSource.query<Entry[]>(
    `SELECT actor, scopes, request_id, action, part_of, what, record_ids, row_count, import_run
     FROM audit_entry WHERE id > $1 ORDER BY id`,
    [seen],
  );
}

// Imports are compared beside requests, and that writes, too.
async function reads(): Promise<Entry[]> {
  return (await entries()).filter(({ action }) => action === 'read');
}

async function asked<Data>(document: string, variables = {}, identity = marie): Promise<Data> {
  const { data, errors } = await served.query<Data>(document, variables, identity);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data;
}

const input = (name: string, beneficiaryKind = 'NATURAL_PERSON') => ({
  ...{ title: 'Bourse', status: 'GRANTED', totalAmount: 500, funderSiren: '224700013' },
  ...{ beneficiaryKind, beneficiaryName: name, themeCodes: ['CULTURE'] },
});

async function createSubsidy(name: string): Promise<{ id: string; version: number }> {
  const { created } = await asked<{ created: { id: string; version: number } }>(
    `mutation ($input: DepartmentSubsidyInput!) {
       created: createDepartmentSubsidy(input: $input) { id version } }`,
    { input: input(name) },
  );
  return created;
}

async function importing(text: string, more = ''): Promise<string> {
  const response = await askOwner(
    'department',
    `${served.url}/imports?file=subventions.csv&by=Quelqu’un${more}`,
    { method: 'POST', body: new Blob([text]), identity: marie },
  );
  const { run } = (await response.json()) as { run: string };
  return run;
}

const byMarie = { actor: marie.subject, scopes: ['partner:department'] };

describe('a write', () => {
  it('of a record is under who asked for it, with the record and the request', async () => {
    const { id, version } = await createSubsidy('Madame Dupont Jeanne');
    await asked(
      `mutation ($id: ID!, $version: Int!, $input: DepartmentSubsidyInput!) {
         updateDepartmentSubsidy(id: $id, version: $version, input: $input) { id } }`,
      { id, version, input: input('Madame Dupond Jeanne') },
    );
    await asked('mutation ($id: ID!) { deleteDepartmentSubsidy(id: $id, version: 2) { id } }', {
      id,
    });

    expect(await entries()).toMatchObject(
      ['insert', 'update', 'delete'].map((action) => ({
        ...byMarie,
        ...{ action, what: 'subsidy', record_ids: [id], row_count: 1, part_of: null },
      })),
    );
  });

  it('names the request in which the router has passed it on', async () => {
    await askOwner('department', `${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'demande-7' },
      body: JSON.stringify({
        query: `mutation ($input: DepartmentSubsidyInput!) { createDepartmentSubsidy(input: $input) { id } }`,
        variables: { input: input('Monsieur Petit') },
      }),
    });

    expect(await entries()).toMatchObject([{ action: 'insert', request_id: 'demande-7' }]);
  });

  it('that was refused leaves nothing', async () => {
    const { errors } = await served.query(
      `mutation ($input: DepartmentSubsidyInput!) { createDepartmentSubsidy(input: $input) { id } }`,
      { input: input('Monsieur Petit') },
      identityOf('paul@tourisme.example', ['partner:tourism']),
    );

    expect(errors).toHaveLength(1);
    expect(await entries()).toEqual([]);
  });

  it('of an import names its run, whoever its sender says to be', async () => {
    const run = await importing(file(rugby, broken));

    const made = (await entries()).filter((entry) => entry['part_of'] === 'import');
    expect(made).toMatchObject([
      { ...byMarie, action: 'insert', what: 'subsidy', row_count: 1, import_run: run },
      { ...byMarie, action: 'update', what: 'import_run', record_ids: [run], import_run: run },
    ]);
  });

  it.each([
    [
      'correct',
      'correctDepartmentImportLine(run: $run, entry: 2, cells: [{ field: "montant", text: "9" }]) { state }',
      'subsidy',
    ],
    [
      'dismiss',
      'dismissDepartmentImportLine(run: $run, entry: 2, note: "Total") { state }',
      'import_line',
    ],
    ['replay', 'replayDepartmentImport(run: $run) { state }', 'import_line'],
    ['undo', 'undoDepartmentImport(run: $run) { state }', 'subsidy'],
  ])('to %s a run is under who decided', async (partOf, mutation, what) => {
    const place = partOf.length + 100;
    const run = await importing(
      file(
        `CP-${place};Club ${partOf};73282932000017;1000`,
        `CP-${place}1;Orchestre;44306184100013;n.c.`,
      ),
    );

    await asked(`mutation ($run: ID!) { ${mutation} }`, { run });

    const made = (await entries()).filter((entry) => entry['part_of'] === partOf);
    expect(made).toContainEqual(expect.objectContaining({ ...byMarie, what, import_run: run }));
  });

  it('to decide on duplicates is under who decided', async () => {
    const ids = [await createSubsidy('A'), await createSubsidy('B')].map(({ id }) => id);
    const set = '00000000-0000-4000-8000-00000000000d';
    await served.dataSource.query(
      `WITH made AS (INSERT INTO duplicate_set (id, kind, record_table, reasons) VALUES ($1, 'SAME_GRANT', 'subsidy', '{}'))
       INSERT INTO duplicate_member SELECT $1, unnest($2::uuid[])`,
      [set, ids],
    );

    await asked(
      'mutation ($id: ID!) { decideDepartmentDuplicates(id: $id, status: DUPLICATE) { status } }',
      { id: set },
    );

    const made = (await entries()).filter((entry) => entry['part_of'] === 'decide');
    expect(made).toMatchObject([
      { ...byMarie, what: 'duplicate_set', record_ids: [set] },
      { ...byMarie, what: 'subsidy', row_count: 1 },
    ]);
  });

  it('by hand is under the role of the database', async () => {
    const { id } = await createSubsidy('Monsieur Petit');
    const client = new pg.Client({ connectionString: served.databaseUrl });
    await client.connect();
    try {
      await client.query(`UPDATE subsidy SET title = 'À la main' WHERE id = $1`, [id]);
      await client.query('UPDATE subsidy SET title = title WHERE false');
    } finally {
      await client.end();
    }

    const [, byHand, ...more] = await entries();
    expect(more).toEqual([]);
    expect(byHand).toMatchObject({ action: 'update', what: 'subsidy', record_ids: [id] });
    expect(byHand?.actor).toMatch(/^database \w+/);
  });

  it('of the program itself is under its own name', async () => {
    await served.dataSource.query(
      `INSERT INTO subsidy SELECT (jsonb_populate_record(NULL::subsidy, to_jsonb(one) || jsonb_build_object('id', gen_random_uuid()))).*
       FROM (SELECT * FROM subsidy LIMIT 1) AS one, generate_series(1, 101)`,
    );

    expect(await entries()).toMatchObject([
      { actor: 'system', scopes: [], row_count: 101, record_ids: null },
    ]);
  });
});

describe('the person behind a subsidy', () => {
  const read = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on DepartmentSubsidy { person { name siret } } } }`;
  const of = (ids: string[]) => ({
    representations: ids.map((id) => ({ __typename: 'DepartmentSubsidy', id })),
  });

  it('is read for all records at once, and every read is an entry with their ids', async () => {
    const made = [
      await createSubsidy('Madame Dupont Jeanne'),
      await createSubsidy('Monsieur Petit'),
    ];
    const ids = made.map(({ id }) => id).sort();
    served.statements.length = 0;

    const answer = await asked(read, of(ids));

    expect(served.statements).toHaveLength(3);
    const names = ['Madame Dupont Jeanne', 'Monsieur Petit'].map((name) => ({
      person: { name, siret: null },
    }));
    expect((answer as { _entities: unknown[] })._entities).toEqual(expect.arrayContaining(names));
    expect((await entries()).slice(2)).toMatchObject([
      {
        ...byMarie,
        ...{ action: 'read', what: 'DepartmentSubsidy.person', record_ids: ids, row_count: 2 },
      },
    ]);
  });

  it.each([['admin'], ['partner:tourism'], ['committee']] as const)(
    'is refused to %s, and no read is recorded',
    async (scope) => {
      const { id } = await createSubsidy('Madame Dupont Jeanne');

      const { data, errors } = await served.query(read, of([id]), identityOf('paul', [scope]));

      expect(JSON.stringify(data)).not.toContain('Dupont');
      if (scope !== 'partner:tourism') {
        expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
      }
      expect((await entries()).slice(1)).toEqual([]);
    },
  );

  it('is not told when the read cannot be recorded', async () => {
    const { id } = await createSubsidy('Madame Dupont Jeanne');
    await served.dataSource.query('ALTER TABLE audit_entry RENAME TO audit_entry_away');
    try {
      const { data, errors } = await served.query(read, of([id]), marie);

      expect(data).toEqual({ _entities: [{ person: null }] });
      expect(errors).toHaveLength(1);
    } finally {
      await served.dataSource.query('ALTER TABLE audit_entry_away RENAME TO audit_entry');
    }
  });

  it('is erased with a row, and no entry has ever held the name', async () => {
    const { id } = await createSubsidy('Madame Introuvable');
    await asked(read, of([id]));

    await served.dataSource.query(`DELETE FROM natural_person WHERE name = 'Madame Introuvable'`);

    expect(await asked(read, of([id]))).toEqual({ _entities: [{ person: null }] });
    expect(await entries()).toContainEqual(
      expect.objectContaining({ action: 'delete', what: 'natural_person', row_count: 1 }),
    );
    const [found] = await served.dataSource.query<{ count: number }[]>(
      `SELECT count(*) AS count FROM audit_entry AS entry
       WHERE to_jsonb(entry)::text ~ 'Introuvable|Dupon|Petit'`,
    );
    expect(found?.count).toBe(0);
  });
});

describe('the report of an import', () => {
  it('is read by name', async () => {
    const run = await importing(file('CP-900;Tennis club;73282932000017;1000'));
    await askOwner('department', `${served.url}/imports/${run}/report.csv`, { identity: marie });

    expect(await reads()).toMatchObject([
      { ...byMarie, action: 'read', what: 'imports/report.csv', record_ids: [run] },
    ]);
  });
});

describe('another guarded field', () => {
  it('is an entry for each request that reads it, with the id that was asked for', async () => {
    const id = '00000000-0000-4000-8000-000000000001';
    await asked(
      `query ($id: ID!) { departmentImportRun(id: $id) { state }
         departmentImportRuns(first: 1) { edges { node { state } } } }`,
      { id },
    );

    expect(await reads()).toMatchObject([
      { ...byMarie, action: 'read', what: 'Query.departmentImportRun', record_ids: [id] },
      { ...byMarie, action: 'read', what: 'Query.departmentImportRuns', record_ids: null },
    ]);
  });
});
