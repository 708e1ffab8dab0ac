import { department } from '@relance/department/subgraph.ts';
import { importFile, type ImportOptions } from '@relance/kit/import/run/importFile.ts';
import { emptyTables } from '../support/emptyTables.sql.ts';
import { serveForTest, type ServedSubgraph } from '../support/subgraphs.ts';
import { pieces } from './files.ts';

/** The Department's subgraph; `serveDepartment` says for how long. */
export let served: ServedSubgraph;

/** Serves the Department's subgraph for the tests of a file, empty before each of them. */
export function serveDepartment(): void {
  beforeAll(async () => {
    served = await serveForTest(department);
  });
  beforeEach(() => emptyTables(served.dataSource));
  afterAll(() => served.close());
}

export const header =
  'idAttribuant;referenceDecision;nomBeneficiaire;idBeneficiaire;montant;dateConvention';

/** A file of the Department's subsidies; `columns` are decision, name, number and amount. */
export function fileOf(...rows: string[]): Buffer {
  return Buffer.from([header, ...rows.map((row) => `22470001300010;${row};2021-03-26`)].join('\n'));
}

export const rugby = 'CP-1;Rugby club de Penne;73282932000017;1000';
export const theatre = 'CP-2;Théâtre de l’Œuvre;40483304800014;2 000,50';
export const choir = 'CP-3;Chorale de Duras;44306184100013;300';
export const broken = 'CP-4;Orchestre d’Agen;44306184100013;n.c.';

export function importing(bytes: Buffer, options: Partial<ImportOptions> = {}) {
  return importFile(served.dataSource, department.imports ?? [], pieces(bytes), {
    fileName: 'subventions.csv',
    ...options,
  });
}

export function subsidies(): Promise<{ name: string; amount: number; version: number }[]> {
  return served.dataSource.query(
    'SELECT beneficiary_name AS name, amount, version FROM subsidy ORDER BY beneficiary_name',
  );
}
export async function mutate(mutation: string, run: string): Promise<unknown> {
  const { data, errors } = await served.query<Record<string, unknown>>(
    `mutation ($run: ID!) { ${mutation} }`,
    { run },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data ?? {})[0];
}

export async function runOf(run: string): Promise<unknown> {
  const { data } = await served.query<{ departmentImportRun: unknown }>(
    `query ($run: ID!) { departmentImportRun(id: $run) { accepted quarantined dismissed added changed
      withdrawn missing sumIn sumAccepted sumQuarantined sumDismissed } }`,
    { run },
  );
  return data?.departmentImportRun;
}
