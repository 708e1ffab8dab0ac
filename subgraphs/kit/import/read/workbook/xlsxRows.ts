import { dateText, isoText, numberText } from './cellText.ts';
import { SheetRow } from './sheet.ts';
import type { SourceRow } from '../sourceFile.ts';
import type { XmlAttributes } from '../xmlScanner.ts';
import type { PartHandler } from './scanPart.ts';

const escaped = /_x([\dA-Fa-f]{4})_/g;

/** What the cells of a workbook refer to. */
export interface XlsxTables {
  /** Texts that cells share, by number. */
  texts: readonly string[];
  /** Styles whose numbers are days, by number. */
  dateStyles: ReadonlySet<number>;
  from1904: boolean;
}

/** Finds the rows in the XML of an Office Open XML sheet. A formula counts as its last result. */
export class XlsxRows implements PartHandler {
  readonly rows: SourceRow[] = [];
  private row: SheetRow | null = null;
  private column = -1;
  private type = '';
  private style = 0;
  private value: string | null = null;
  private formula: string | null = null;
  private reading: 'value' | 'formula' | null = null;
  private phonetic = false;

  constructor(private readonly tables: XlsxTables) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'row') {
      this.row = new SheetRow(Number(attributes.r ?? (this.row?.line ?? 0) + 1));
      this.column = -1;
    } else if (name === 'c') {
      const place = /^[A-Z]+/.exec(attributes.r ?? '')?.[0];
      this.column = place === undefined ? this.column + 1 : columnOf(place);
      this.type = attributes.t ?? 'n';
      this.style = Number(attributes.s ?? 0);
      this.value = null;
      this.formula = null;
    } else if (name === 'f') {
      this.formula = '';
      this.reading = 'formula';
    } else if (name === 'v' || (name === 't' && !this.phonetic)) {
      this.value ??= '';
      this.reading = 'value';
    } else if (name === 'rPh') {
      this.phonetic = true;
    }
  }

  text(part: string): void {
    if (this.reading === 'value') this.value += part;
    if (this.reading === 'formula') this.formula += part;
  }

  close(name: string): void {
    this.reading = null;
    if (name === 'rPh') this.phonetic = false;
    if (name === 'c') this.row?.set(this.column, this.cellText());
    if (name === 'row' && this.row?.cells.length) this.rows.push(this.row);
  }

  private cellText(): string {
    if (this.value === null || (this.value === '' && this.type === 'n')) {
      // Never evaluated: what no program has worked out yet stays a formula.
      return this.formula === null ? '' : `=${this.formula}`;
    }
    switch (this.type) {
      case 's':
        return unescaped(this.tables.texts[Number(this.value)] ?? '');
      case 'b':
        return this.value.trim() === '1' ? 'true' : 'false';
      case 'd':
        return isoText(this.value.trim());
      case 'n':
        return this.tables.dateStyles.has(this.style)
          ? dateText(this.value, this.tables.from1904)
          : numberText(this.value);
      default:
        return unescaped(this.value);
    }
  }
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

// How the format writes characters that XML can't: `_x000D_`.
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escaped, (_, code) => String.fromCharCode(parseInt(String(code), 16)));
}
