import { OdsRows } from './odsRows.ts';
import type { Sheet } from './sheet.ts';
import { scannerOf, scanPart } from './scanPart.ts';
import { badWorkbook, type ZipParts } from './zipParts.ts';

const content = 'content.xml';

/** The sheets of an OpenDocument workbook, in the order of their tabs. */
export async function* odsSheets(zip: ZipParts): AsyncGenerator<Sheet> {
  await refuseEncrypted(zip);
  for (const [number, name] of (await readNames(zip)).entries()) {
    yield { name, rows: () => rowsOf(zip.text(content), number) };
  }
}

async function* rowsOf(text: AsyncIterable<string>, sheet: number) {
  const found = new OdsRows(sheet);
  const scanner = scannerOf(found);
  for await (const part of text) {
    scanner.push(part);
    yield* found.take();
    if (found.over) return;
  }
}

async function readNames(zip: ZipParts): Promise<string[]> {
  const names: string[] = [];
  let depth = 0;
  await scanPart(zip.text(content), {
    open: (tag, attributes) => {
      if (tag !== 'table') return;
      if (depth === 0) names.push(attributes['table:name'] ?? '');
      depth += 1;
    },
    close: (tag) => {
      if (tag === 'table') depth -= 1;
    },
  });
  return names;
}

async function refuseEncrypted(zip: ZipParts): Promise<void> {
  await scanPart(zip.text('META-INF/manifest.xml'), {
    open: (tag) => {
      if (tag === 'encryption-data') throw badWorkbook('has a password: save it without one.');
    },
    close: () => undefined,
  });
}
