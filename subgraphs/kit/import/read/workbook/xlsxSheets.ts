import { badWorkbook, type ZipParts } from './zipParts.ts';
import { isDateFormat } from './cellText.ts';
import type { Sheet } from './sheet.ts';
import type { XmlAttributes } from '../xmlScanner.ts';
import { XlsxRows, type XlsxTables } from './xlsxRows.ts';
import { scannerOf, scanPart } from './scanPart.ts';

const longestTexts = 64_000_000;

/** The sheets of an Office Open XML workbook, in the order of their tabs. */
export async function* xlsxSheets(zip: ZipParts): AsyncGenerator<Sheet> {
  const { sheets, from1904 } = await readContents(zip);
  const targets = await readTargets(zip);
  const tables = {
    texts: await readTexts(zip),
    dateStyles: await readDateStyles(zip),
    from1904,
  };
  for (const { name, id } of sheets) {
    const part = targets.get(id);
    const rows = () => {
      if (part === undefined) throw badWorkbook(`lacks its sheet "${name}": save it again.`);
      return rowsOf(zip.text(part), tables);
    };
    yield { name, rows };
  }
}

async function* rowsOf(text: AsyncIterable<string>, tables: XlsxTables) {
  const found = new XlsxRows(tables);
  const scanner = scannerOf(found);
  for await (const part of text) {
    scanner.push(part);
    yield* found.rows.splice(0);
  }
  scanner.end();
}

async function readContents(zip: ZipParts) {
  const sheets: { name: string; id: string }[] = [];
  let from1904 = false;
  await scanPart(zip.text('xl/workbook.xml'), {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      if (tag !== 'sheet') return;
      const name = attributes.name ?? '';
      sheets.push({ name, id: relationshipOf(attributes) });
    },
    close: () => undefined,
  });
  return { sheets, from1904 };
}

// Under whatever prefix the program gave to the namespace of relationships.
function relationshipOf(attributes: XmlAttributes): string {
  const name = Object.keys(attributes).find((each) => each.endsWith(':id'));
  return name === undefined ? '' : (attributes[name] ?? '');
}

async function readTargets(zip: ZipParts): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await scanPart(zip.text('xl/_rels/workbook.xml.rels'), {
    open: (tag, attributes) => {
      if (tag !== 'Relationship') return;
      const target = attributes.Target ?? '';
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      targets.set(attributes.Id ?? '', part);
    },
    close: () => undefined,
  });
  return targets;
}

async function readTexts(zip: ZipParts): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let length = 0;
  let inText = false;
  let phonetic = false;
  await scanPart(zip.text('xl/sharedStrings.xml'), {
    open: (tag) => {
      if (tag === 'si') text = '';
      if (tag === 'rPh') phonetic = true;
      inText = tag === 't' && !phonetic;
    },
    close: (tag) => {
      inText = false;
      if (tag === 'rPh') phonetic = false;
      if (tag !== 'si') return;
      length += text.length;
      if (length > longestTexts)
        throw badWorkbook('holds more than 64 MB of text: export it as CSV.');
      texts.push(text);
    },
    text: (part) => {
      if (inText) text += part;
    },
  });
  return texts;
}

async function readDateStyles(zip: ZipParts): Promise<Set<number>> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCells = false;
  await scanPart(zip.text('xl/styles.xml'), {
    open: (tag, attributes) => {
      const format = Number(attributes.numFmtId);
      if (tag === 'numFmt') codes.set(format, attributes.formatCode ?? '');
      if (tag === 'cellXfs') inCells = true;
      if (tag === 'xf' && inCells) formats.push(format);
    },
    close: (tag) => {
      if (tag === 'cellXfs') inCells = false;
    },
  });
  const styles = formats.flatMap((format, style) => {
    const code = codes.get(format);
    return (code === undefined ? isBuiltInDate(format) : isDateFormat(code)) ? [style] : [];
  });
  return new Set(styles);
}

// ECMA-376, part 1, 18.8.30; 46 is the duration `[h]:mm:ss`.
function isBuiltInDate(format: number): boolean {
  const between = (first: number, last: number) => format >= first && format <= last;
  return between(14, 22) || between(27, 36) || between(50, 58) || format === 45 || format === 47;
}
