import { type Encoding, decodeText } from './decodeText.ts';
import { peek } from './peek.ts';
import { findHeader, readCsv, showsHeader } from './readCsv.ts';
import { contentOf, looksLikeYaml, tellingLength } from './sniff.ts';
import type { SourceDocument, SourceFile, SourceTable } from './sourceFile.ts';

// Each brings a library: loaded with the first file of its kind, not when the owner starts.
const readers = {
  json: async () => (await import('./readJson.ts')).readJson,
  xml: async () => (await import('./readXml.ts')).readXml,
  yaml: async () => (await import('./readYaml.ts')).readYaml,
  workbook: async () => (await import('./workbook/readWorkbook.ts')).readWorkbook,
};

export interface OpenOptions {
  fileName: string;
  /** Tells the header of a table from the titles above it, and the sheet of a workbook from the others. */
  recognises: (header: readonly string[]) => boolean;
}

/**
 * Finds out what the bytes are, whatever the file's name says, and reads them as they arrive.
 * Throws BadFile for what can't be read.
 */
export async function openFile(
  bytes: AsyncIterable<Uint8Array>,
  { fileName, recognises }: OpenOptions,
): Promise<SourceFile> {
  const file = await peek<Uint8Array>(
    bytes,
    (parts) => Buffer.concat(parts),
    ({ length }) => length >= tellingLength,
  );
  const content = contentOf(Buffer.from(file.beginning.subarray(0, tellingLength)));
  if (content === 'workbook') return (await readers.workbook())(file.all, recognises);

  let encoding: Encoding = 'utf-8';
  const decoded = decodeText(file.all, (found) => (encoding = found));
  const document = async (
    container: SourceDocument['container'],
    all: AsyncIterable<string>,
  ): Promise<SourceDocument> => {
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

  const text = await peek(decoded, (parts) => parts.join(''), showsHeader);
  const known = findHeader(text, recognises);
  if (!known && looksLikeYaml(text.beginning, fileName)) {
    return document('yaml', text.all);
  }
  const table: SourceTable = {
    kind: 'table',
    container: 'csv',
    get encoding() {
      return encoding;
    },
    ...(await readCsv(text, known)),
  };
  return table;
}
