import type { SourceRow } from '../sourceFile.ts';
import { isoText, numberText } from './cellText.ts';
import { checkLine, SheetRow } from './sheet.ts';
import type { XmlAttributes } from '../xmlScanner.ts';
import type { PartHandler } from './scanPart.ts';

const mostSpaces = 100;

/** Finds the rows of one sheet in the XML of an OpenDocument workbook. */
export class OdsRows implements PartHandler {
  /** The sheet was read to its end. */
  over = false;
  private readonly found: { row: SheetRow; times: number }[] = [];
  private sheet = -1;
  private tables = 0;
  private nextLine = 1;
  private row = new SheetRow(1);
  private rowTimes = 1;
  private column = 0;
  private cellTimes = 1;
  private value: string | null = null;
  private formula: string | null = null;
  private paragraphs: string[] = [];
  private inParagraph = false;
  private inNote = false;

  constructor(private readonly wanted: number) {}

  /** The rows found since; a row that stands for many like it is given as many times. */
  *take(): Generator<SourceRow> {
    for (const { row, times } of this.found.splice(0)) {
      for (let time = 0; time < times; time += 1) {
        yield { line: row.line + time, cells: row.cells };
      }
    }
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'table') {
      if (this.tables === 0) this.sheet += 1;
      this.tables += 1;
    }
    if (!this.isWanted()) return;
    if (name === 'table-row') {
      this.row = new SheetRow(this.nextLine);
      this.rowTimes = times(attributes, 'table:number-rows-repeated');
      this.column = 0;
    } else if (isCell(name)) {
      this.cellTimes = times(attributes, 'table:number-columns-repeated');
      this.value = valueOf(attributes);
      this.formula = attributes['table:formula'] ?? null;
      this.paragraphs = [];
    } else if (name === 'annotation') {
      this.inNote = true;
    } else if (name === 'p' && !this.inNote) {
      this.paragraphs.push('');
      this.inParagraph = true;
    } else if (name === 's') {
      this.text(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1), mostSpaces)));
    } else if (name === 'tab' || name === 'line-break') {
      this.text(name === 'tab' ? '\t' : '\n');
    }
  }

  text(part: string): void {
    if (this.inParagraph && !this.inNote)
      this.paragraphs.push((this.paragraphs.pop() ?? '') + part);
  }

  close(name: string): void {
    if (name === 'p') this.inParagraph = false;
    if (name === 'annotation') this.inNote = false;
    if (this.isWanted() && isCell(name)) this.closeCell();
    if (this.isWanted() && name === 'table-row') this.closeRow();
    if (name !== 'table') return;
    this.tables -= 1;
    this.over = this.tables === 0 && this.sheet === this.wanted;
  }

  private closeCell(): void {
    const shown = this.value ?? this.paragraphs.join('\n');
    // Never evaluated: what no program has worked out yet stays a formula.
    const text = shown === '' && this.formula ? this.formula.replace(/^[^=]*/, '') : shown;
    this.row.set(this.column, text, this.cellTimes);
    this.column += this.cellTimes;
  }

  private closeRow(): void {
    if (this.row.cells.length > 0) {
      checkLine(this.nextLine + this.rowTimes - 1);
      this.found.push({ row: this.row, times: this.rowTimes });
    }
    this.nextLine += this.rowTimes;
  }

  // A table inside a cell belongs to no row of the sheet.
  private isWanted(): boolean {
    return this.sheet === this.wanted && this.tables === 1;
  }
}

function isCell(name: string): boolean {
  return name === 'table-cell' || name === 'covered-table-cell';
}

function times(attributes: XmlAttributes, name: string): number {
  return Math.max(1, Number(attributes[name] ?? 1) || 1);
}

// Null: the cell is what its paragraphs say.
function valueOf(attributes: XmlAttributes): string | null {
  const value = (name: string) => attributes[name] ?? null;
  switch (value('office:value-type')) {
    case 'float':
    case 'currency':
    case 'percentage':
      return numberText(value('office:value') ?? '');
    case 'boolean':
      return value('office:boolean-value');
    case 'date':
      return isoText(value('office:date-value') ?? '');
    case 'time':
      return clockText(value('office:time-value') ?? '');
    default:
      return value('office:string-value');
  }
}

// `PT10H30M00S` → `10:30:00`
function clockText(duration: string): string {
  const [, hours, minutes, seconds] = /^PT(\d+)H(\d+)M(\d+)/.exec(duration) ?? [];
  return hours === undefined ? duration : `${hours}:${minutes}:${seconds}`;
}
