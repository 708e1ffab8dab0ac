import type { DataSource } from 'typeorm';
import { chambers } from '@relance/chambers/subgraph.ts';
import { communes } from '@relance/communes/subgraph.ts';
import { conference } from '@relance/conference/subgraph.ts';
import { department } from '@relance/department/subgraph.ts';
import { tourism } from '@relance/tourism/subgraph.ts';
import { createTestDatabase, type TestDatabase } from './support/databases.ts';

const owners = {
  department: () => createTestDatabase(department),
  tourism: () => createTestDatabase(tourism),
  chambers: () => createTestDatabase(chambers),
  communes: () => createTestDatabase(communes),
  conference: () => createTestDatabase(conference),
};

describe.each(Object.entries(owners))('the migrations of %s', (_name, create) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await create();
  });
  afterAll(() => database.drop());

  it('give the tables that its entities describe', async () => {
    const described = await describedColumns(database.dataSource);
    const made = await madeColumns(database.dataSource);

    expect(described.length).toBeGreaterThan(20);
    expect(made).toEqual(described);
  });

  it('make every commit tell which kinds it changed', async () => {
    const quiet = await database.dataSource.query<{ kind: string }[]>(
      `SELECT kind FROM feed_kind WHERE NOT EXISTS (
         SELECT FROM pg_trigger WHERE tgrelid = record_table AND tgname = 'tell')`,
    );

    expect(quiet).toEqual([]);
  });

  it('can be taken back one by one, leave nothing behind, and be made again', async () => {
    const { dataSource } = database;
    const before = await madeColumns(dataSource);

    for (let left = dataSource.migrations.length; left > 0; left -= 1) {
      await dataSource.undoLastMigration();
    }
    const remains = await leftBehind(dataSource);
    await dataSource.runMigrations();

    expect(remains).toEqual([]);
    expect(await madeColumns(dataSource)).toEqual(before);
  });
});

/** `table.column type` and whether it may be null, as TypeORM will write and read it. */
async function describedColumns(dataSource: DataSource): Promise<string[]> {
  const columns = dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
    columns.map((column) => ({
      place: `${tableName}.${column.databaseName}`,
      type: dataSource.driver.normalizeType(column) + (column.isArray ? '[]' : ''),
      optional: column.isNullable,
    })),
  );
  const names = await dataSource.query<{ name: string }[]>(
    'SELECT type::regtype::text AS name FROM unnest($1::text[]) WITH ORDINALITY AS types(type, place) ORDER BY place',
    [columns.map(({ type }) => type)],
  );
  return columns.map(({ place, optional }, at) => inWords(place, names[at]?.name, optional)).sort();
}

/** The same of the tables in the database that an entity stands for. */
async function madeColumns(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ place: string; type: string; optional: boolean }[]>(
    `SELECT relname || '.' || attname AS place, format_type(atttypid, NULL) AS type,
            NOT attnotnull AS optional
     FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
     WHERE relnamespace = 'public'::regnamespace AND relname = ANY($1)
       AND attnum > 0 AND NOT attisdropped`,
    [dataSource.entityMetadatas.map(({ tableName }) => tableName)],
  );
  return rows.map(({ place, type, optional }) => inWords(place, type, optional)).sort();
}

function inWords(place: string, type: string | undefined, optional: boolean): string {
  return `${place} ${type}${optional ? ' or null' : ''}`;
}

/** Relations and routines of the database, but for those of extensions and TypeORM's own table. */
async function leftBehind(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT oid::regclass::text AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'm', 'S', 'p')
       AND relname NOT LIKE 'migrations%'
     UNION ALL
     SELECT oid::regprocedure::text FROM pg_proc
     WHERE pronamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
     ORDER BY name`,
  );
  return rows.map(({ name }) => name);
}
