import { decodeText } from './decodeText.ts';
import { peek } from './peek.ts';
import { findHeader, readCsv, showsHeader } from './readCsv.ts';
import { badReading, type Encoding, type ReadingChoices } from './readingChoices.ts';
import { contentOf, looksLikeYaml, tellingLength } from './sniff.ts';
import type { SourceDocument, SourceFile, SourceTable } from './sourceFile.ts';

// Each brings a library: loaded with the first file of its kind, not when the owner starts.
const readers = {
  json: async () => (await import('./readJson.ts')).readJson,
  xml: async () => (await import('./readXml.ts')).readXml,
  yaml: async () => (await import('./readYaml.ts')).readYaml,
  workbook: async () => (await import('./workbook/readWorkbook.ts')).readWorkbook,
};

/** How the header of a table is told from the titles above it, and the sheet of a workbook from the others. */
export interface HeaderSought {
  recognises: (header: readonly string[]) => boolean;
  /**
   * How much a line looks like a header that is not recognised, 0 for not at all: the likeliest is taken then.
   * Left out, the first line is, and of a workbook nothing below it.
   */
  likeness?: (header: readonly string[]) => number;
}

export interface OpenOptions extends HeaderSought {
  fileName: string;
  /** What a person has decided: it goes before what would be found out. */
  reading?: ReadingChoices | null;
}

/**
 * Finds out what the bytes are, whatever the file's name says, and reads them as they arrive.
 * Throws BadFile for what can't be read.
 */
export async function openFile(
  bytes: AsyncIterable<Uint8Array>,
  { fileName, reading, ...sought }: OpenOptions,
): Promise<SourceFile> {
  const chosen = reading ?? {};
  const file = await peek<Uint8Array>(
    bytes,
    (parts) => Buffer.concat(parts),
    ({ length }) => length >= tellingLength,
  );
  const content = contentOf(Buffer.from(file.beginning.subarray(0, tellingLength)));
  if (content === 'workbook') {
    refuse(chosen, ['encoding', 'delimiter'], 'workbook');
    return (await readers.workbook())(file.all, sought, chosen);
  }

  let encoding: Encoding = 'utf-8';
  const decoded = decodeText(file.all, (found) => (encoding = found), chosen.encoding);
  const document = async (
    container: SourceDocument['container'],
    all: AsyncIterable<string>,
  ): Promise<SourceDocument> => {
    refuse(chosen, ['delimiter', 'sheet', 'headerLine', 'columns'], 'document');
    const read = await readers[container]();
    return {
      kind: 'document',
      container,
      get encoding() {
        return encoding;
      },
      items: read(all),
    };
  };
  if (content === 'json' || content === 'xml') return document(content, decoded);

  const text = await peek(
    decoded,
    (parts) => parts.join(''),
    (beginning) => showsHeader(beginning, chosen),
  );
  const known = findHeader(text, sought, chosen);
  const isTable =
    known?.recognised === true ||
    chosen.columns !== undefined ||
    'headerLine' in chosen ||
    'delimiter' in chosen;
  if (!isTable && looksLikeYaml(text.beginning, fileName)) {
    return document('yaml', text.all);
  }
  refuse(chosen, ['sheet'], 'text');
  const table: SourceTable = {
    kind: 'table',
    container: 'csv',
    get encoding() {
      return encoding;
    },
    ...(await readCsv(text, known, chosen)),
  };
  return table;
}

const names = {
  encoding: 'encoding',
  delimiter: 'delimiter',
  sheet: 'sheet',
  headerLine: 'header line',
  columns: 'columns',
} as const;

function refuse(
  chosen: ReadingChoices,
  choices: readonly (keyof ReadingChoices)[],
  kind: string,
): void {
  const unfit = choices.find((each) => chosen[each] !== undefined);
  if (unfit === undefined) return;
  const others = choices.map((each) => names[each]).join(', ');
  throw badReading(`does not fit: a ${kind} has no ${others} to choose.`);
}
