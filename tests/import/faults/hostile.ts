import { type ZipPart, zipOf } from '@relance/kit/import/read/fixtures/zipOf.ts';
import type { ServedSubgraph } from '../../support/subgraphs.ts';
import { feedEvents } from '../files.ts';
import type { ImportAnswer } from './owner.ts';
import { askOwner } from '../../support/signing.ts';

const columns = ['idAttribuant', 'nomBeneficiaire', 'montant', 'dateConvention', 'objet'];
export const csvHeader = columns.join(';');

/** A subsidy of the Department. */
export interface Grant {
  name?: string;
  amount?: string;
  day?: string;
  purpose?: string;
}

export function grantLine({
  name = 'Judo club de Fumel',
  amount = '800',
  day = '2021-03-26',
  purpose = 'Tournoi',
}: Grant = {}): string {
  return ['22470001300010', name, amount, day, purpose].map(quoted).join(';');
}

export function csvOf(...lines: string[]): Buffer {
  return Buffer.from([csvHeader, ...lines, ''].join('\n'));
}

/** A workbook whose one sheet is this XML. */
export function xlsxOf(content: string | Uint8Array, rest: Partial<ZipPart> = {}): Buffer {
  const target = '<Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/>';
  const sheet = '<sheet name="Feuil1" sheetId="1" r:id="rId1"/>';
  return zipOf([
    { name: 'xl/workbook.xml', content: `<workbook><sheets>${sheet}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${target}</Relationships>` },
    { name: 'xl/worksheets/sheet1.xml', content, ...rest },
  ]);
}

/** The XML of a sheet with the header of the subsidies and these rows. */
export function sheetOf(rows: string): string {
  const header = columns.map(textCell).join('');
  return `<worksheet><sheetData><row r="1">${header}</row>${rows}</sheetData></worksheet>`;
}

export function textCell(text: string): string {
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** Sends the bytes to an owner of this process. */
export async function post(
  owner: ServedSubgraph,
  file: string,
  bytes: Buffer,
): Promise<ImportAnswer> {
  const answer = await askOwner(
    owner.name,
    `${owner.url}/imports?file=${encodeURIComponent(file)}`,
    {
      method: 'POST',
      body: new Uint8Array(bytes),
    },
  );
  return { status: answer.status, body: (await answer.json()) as ImportAnswer['body'] };
}

/** A file that is refused as a whole. */
export type Refused = [what: string, file: string, bytes: Buffer, code: string, message: string];

/** Tests: each is refused with code and message, and leaves a run that failed and nothing else. */
export function refuses(owner: () => ServedSubgraph, cases: readonly Refused[]): void {
  it.each(cases)('%s', async (_what, file, bytes, code, message) => {
    const answer = await post(owner(), file, bytes);

    const { dataSource } = owner();
    const [run] = await dataSource.query<Record<string, unknown>[]>(
      `SELECT file, state, failure_code, failure, lines, accepted FROM import_run
       ORDER BY started_at DESC LIMIT 1`,
    );
    expect(answer).toEqual({ status: 400, body: { error: { code, message } } });
    expect(run).toEqual({
      ...{ file, state: 'FAILED', failure_code: code, failure: message, lines: 0, accepted: 0 },
    });
    expect(await feedEvents(dataSource)).toBe(0);
  });
}

function quoted(cell: string): string {
  return /[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
