import { createReadStream, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import { chambers } from '@relance/chambers/subgraph.ts';
import { communes } from '@relance/communes/subgraph.ts';
import { indexTable, kindsOf } from '@relance/conference/index/kinds.ts';
import { conference } from '@relance/conference/subgraph.ts';
import { department } from '@relance/department/subgraph.ts';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import type { Subgraph } from '@relance/kit/subgraph.ts';
import { importFile } from '@relance/kit/import/run/importFile.ts';
import { createTestDatabase } from '../support/databases.ts';
import { publish } from '../support/index.ts';
import { serveForTest, type ServedSubgraph } from '../support/subgraphs.ts';
import { folded, type JudgedRecord } from './judgements.ts';
import { judge, type Judged, mean, tableOf } from './judging.ts';
import { realQueries } from './realQueries.ts';

// Published files are shared beside the repository, never in it.
const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const departmentFiles = [
  'scdl-loire-atlantique-44/224400028_subventions-aux-associations.csv',
  'scdl-maine-et-loire-49/224900019_conventions-de-subventions.csv',
  'aides-territoires/feeds/departement_manche_data.json',
  'aides-territoires/feeds/ile_de_france_data.json',
];
const communesFiles = ['detr-dsil-dsid/projets_2019_nouvelle-aquitaine.csv'];
const chambersFiles = ['aides-territoires/feeds/ademe_agir_data.json'];
const missing = [...departmentFiles, ...communesFiles, ...chambersFiles].filter(
  (file) => !existsSync(shared + file),
);

if (missing.length > 0) {
  console.warn(
    `SKIPPED, for want of published files under ${shared} (${missing.join(', ')}): the half of the judged searches that is over real records.`,
  );
}
const describeWithFiles = missing.length === 0 ? describe : describe.skip;

interface Row {
  id: string;
  version: number;
  [column: string]: unknown;
}

/** Imports the files into a database of their owner, and publishes what became of them to the index. */
async function indexed<Context extends RecordContext>(
  index: DataSource,
  owner: Subgraph<Context>,
  files: readonly string[],
): Promise<JudgedRecord[]> {
  const { dataSource, drop } = await createTestDatabase(owner);
  try {
    for (const file of files) {
      await importFile(dataSource, owner.imports ?? [], createReadStream(shared + file), {
        fileName: basename(file),
      });
    }
    const records: JudgedRecord[] = [];
    for (const kind of kindsOf(owner.name.toUpperCase())) {
      const rows = await dataSource.query<{ document: Row }[]>(
        `SELECT to_jsonb(r) AS document FROM ${indexTable[kind]} AS r ORDER BY id`,
      );
      const documents = rows.map(({ document }) => document);
      for (let from = 0; from < documents.length; from += 1_000) {
        await publish(
          index,
          owner.name.toUpperCase(),
          documents.slice(from, from + 1_000).map((document) => ({
            ...{ kind, recordId: document.id, version: document.version, document },
          })),
        );
      }
      records.push(...documents.map((document) => judgedOf(kind, document)));
    }
    return records;
  } finally {
    await drop();
  }
}

function judgedOf(kind: JudgedRecord['kind'], row: Row): JudgedRecord {
  const text = (column: string) => folded(row[column] as string | null | undefined);
  const list = (column: string) => (row[column] ?? []) as string[];
  const sirens = ['funder_siren', 'beneficiary_siren', 'contracting_authority_siren'];
  return {
    ...{ id: row.id, kind, status: String(row['status']), themes: list('theme_codes') },
    ...{ title: text('title'), summary: text('summary'), beneficiary: text('beneficiary_name') },
    communes: [...list('commune_codes'), ...[row['commune_code'] ?? []].flat().map(String)],
    sirens: sirens.flatMap((column) => [row[column] ?? []].flat().map(String)),
  };
}

describeWithFiles('a search of published records', () => {
  let served: ServedSubgraph;
  let judged: Judged[];

  beforeAll(async () => {
    served = await serveForTest(conference);
    const { dataSource } = served;
    const records = [
      ...(await indexed(dataSource, department, departmentFiles)),
      ...(await indexed(dataSource, communes, communesFiles)),
      ...(await indexed(dataSource, chambers, chambersFiles)),
    ];
    await dataSource.query('ANALYZE');
    judged = [];
    for (const query of realQueries) judged.push(await judge(served.query, query, records));
    process.stdout.write(`${tableOf(`${records.length} published records`, judged)}\n`);
  }, 180_000);

  afterAll(() => served.close());

  it('puts what a person would want first, on the whole', () => {
    expect(mean(judged, 'ndcg')).toBeGreaterThanOrEqual(0.9);
    expect(mean(judged, 'recall')).toBeGreaterThanOrEqual(0.9);
  });

  it('leaves no question badly answered but for those with a reason', () => {
    const least = new Map(
      realQueries.map(({ query, weakness }) => [query, weakness?.least ?? 0.6]),
    );
    const bad = judged.filter(({ query, ndcg }) => ndcg < (least.get(query) ?? 0));

    expect(bad).toEqual([]);
  });
});
