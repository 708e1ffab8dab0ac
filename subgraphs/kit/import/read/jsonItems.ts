import { Assembler } from 'stream-json/assembler.js';
import type { Token } from 'stream-json/core/parser.js';
import { badDocument, longestItem, tooLarge } from './badDocument.ts';
import { alternatives, depth, itemsAt, placeOf, valueAt } from './itemsAt.ts';
import { numberOrText } from './numbers.ts';
import type { SourceItem } from './sourceFile.ts';

const deepestNesting = 200;
/** Depth of the items before a list was met, and once it is read. */
const nowhere = Infinity;

/**
 * Finds the items of a document in its tokens. A list that is met at one of the paths is given item
 * by item, and so is what stands alone beside it; until then the document is kept, for the paths that
 * lead to a single item.
 */
export class JsonItems {
  /** Where the items are; null as long as that isn't known. */
  path: string | null = null;
  readonly ready: SourceItem[] = [];
  private assembler = new Assembler<unknown>();
  /** The property being read of each open object, null for a list; the outermost first. */
  private readonly open: (string | null)[] = [];
  private itemDepth = nowhere;
  private itemLine = 1;
  private count = 0;
  private documents = 0;
  private itemLength = 0;
  private tokenLength = 0;

  /** The path that each list belongs to; one may have several lists, beside each other. */
  private readonly pathOf: ReadonlyMap<string, string>;
  private readonly deepest: number;
  private list = '';
  /** Lines of what stands at a path and is no list: an item that may be beside one. */
  private readonly alone = new Map<string, number>();
  private isAlone = false;

  constructor(private readonly paths: readonly string[]) {
    this.pathOf = new Map(paths.flatMap((path) => alternatives(path).map((each) => [each, path])));
    this.deepest = Math.max(0, ...paths.map(depth));
  }

  /** Tells how much text was read: neither a token nor an item may be of any length. */
  grow(length: number, line: number): void {
    const inItem = this.path === null || this.open.length > this.itemDepth;
    this.itemLength = inItem ? this.itemLength + length : 0;
    this.tokenLength += length;
    const tooLong = this.path !== null && this.itemLength > longestItem;
    if (!tooLong && this.tokenLength <= longestItem) return;
    throw tooLarge(tooLong ? this.itemLine : line);
  }

  consume(token: Token, line: number): void {
    this.tokenLength = 0;
    switch (token.name) {
      case 'keyValue':
        this.open[this.open.length - 1] = token.value;
        return this.assemble(token);
      case 'startObject':
      case 'startArray':
        this.begin(line, token.name === 'startArray');
        this.assemble(token);
        this.open.push(token.name === 'startArray' ? null : '');
        if (this.open.length > deepestNesting) {
          throw badDocument(line, `more than ${deepestNesting} values are nested`);
        }
        return;
      case 'endObject':
      case 'endArray':
        this.open.pop();
        this.assemble(token);
        return this.end();
      default:
        this.begin(line, false);
        this.assemble(token);
        this.end();
    }
  }

  /** No text follows. */
  finish(line: number): void {
    if (this.open.length > 0) {
      throw badDocument(line, 'the document breaks off before its last bracket is closed');
    }
    if (this.path !== null) return;
    if (this.isTooLong()) throw tooLarge(1);
    const found = itemsAt(this.assembler.current, this.paths);
    if (!found) return;
    this.path = found.path;
    for (const item of found.items) {
      this.ready.push({ line: this.alone.get(item.place) ?? this.itemLine, ...item });
    }
  }

  private begin(line: number, isList: boolean): void {
    const level = this.open.length;
    if (level === 0) this.beginDocument(line);
    const here = this.itemDepth === nowhere ? this.here() : null;
    const path = here === null ? undefined : this.pathOf.get(here);
    if (here === null || path === undefined || (this.path ?? path) !== path) {
      if (level === this.itemDepth || level === 0) this.beginItem(line);
      return;
    }
    if (isList) {
      if (this.path === null) this.giveAlone(path);
      this.lead(path, here, level + 1);
    } else if (level === 0) {
      this.beginItem(line);
    } else if (this.path === null) {
      this.alone.set(here, line);
    } else {
      this.lead(path, here, level);
      this.isAlone = true;
      this.beginItem(line);
    }
  }

  private beginItem(line: number): void {
    this.itemLine = line;
    this.itemLength = 0;
  }

  private lead(path: string, place: string, itemDepth: number): void {
    this.path = path;
    this.list = place;
    this.count = 0;
    this.isAlone = false;
    this.itemDepth = itemDepth;
    this.assembler = new Assembler();
  }

  // What was kept of the object in which a list was met now.
  private giveAlone(path: string): void {
    const beside: unknown = this.assembler.current;
    for (const [place, line] of this.alone) {
      if (this.pathOf.get(place) !== path) continue;
      if (this.isTooLong()) throw tooLarge(line);
      this.add({ line, place, value: valueAt(beside, place.slice(place.lastIndexOf('.') + 1)) });
    }
  }

  // One document after the other is a list of lines, each of which is an item.
  private beginDocument(line: number): void {
    this.documents += 1;
    if (this.documents !== 2) return;
    if (this.path !== null || !this.paths.includes('')) {
      throw badDocument(line, 'more text follows the end of the document');
    }
    if (this.isTooLong()) throw tooLarge(this.itemLine);
    this.path = '';
    this.itemDepth = 0;
    this.give();
  }

  private end(): void {
    const isItem = this.open.length === this.itemDepth;
    if (isItem) this.give();
    const over = isItem ? this.isAlone : this.open.length < this.itemDepth;
    if (over && this.path !== null) this.itemDepth = nowhere;
  }

  private give(): void {
    const line = this.itemLine;
    const value = this.assembler.current;
    if (this.isAlone) return this.add({ line, place: this.list, value });
    this.ready.push({ line, place: placeOf(this.list, this.count), value });
    this.count += 1;
  }

  private add(item: SourceItem): void {
    if (item.value !== null && item.value !== '') this.ready.push(item);
  }

  private assemble(token: Token): void {
    const wanted = this.path === null ? !this.isTooLong() : this.open.length >= this.itemDepth;
    if (wanted) this.assembler.consume(harmless(token));
    else if (this.path === null) this.assembler = new Assembler();
  }

  private isTooLong(): boolean {
    return this.path === null && this.itemLength > longestItem;
  }

  private here(): string | null {
    const tooDeep = this.open.length > this.deepest || this.open.includes(null);
    return tooDeep ? null : this.open.join('.');
  }
}

// PostgreSQL stores no NUL; U+FFFD has the line refused.
function harmless(token: Token): Token {
  if (token.name === 'stringValue') {
    return { name: 'stringValue', value: token.value.replaceAll('\0', '\ufffd') };
  }
  if (token.name !== 'numberValue') return token;
  const number = numberOrText(token.value);
  return typeof number === 'number' ? token : { name: 'stringValue', value: number };
}
