import { longestItem, tooLarge } from './badDocument.ts';
import { alternatives, deepestFirst, depth, placeOf, segments } from './itemsAt.ts';
import type { SourceItem } from './sourceFile.ts';
import { XmlElement } from './xmlElement.ts';
import type { XmlAttributes, XmlHandler } from './xmlScanner.ts';

interface Opened {
  element: XmlElement;
  depth: number;
  /** Of an item: where it is, and the path that leads there. */
  item: { place: string; path: string } | null;
}

/**
 * Finds the items of an XML document as it is read. The root rules out the paths that begin with
 * another name; the first element met at one of the deepest paths left decides, and from then on
 * each element at that path is an item and nothing else is kept. Until then what is at the other
 * paths is kept: the deepest of these counts when the document ends (of two as deep, the one met
 * first).
 */
export class XmlItems implements XmlHandler {
  /** Where the items are; null as long as that isn't known. */
  path: string | null = null;
  readonly ready: SourceItem[] = [];
  private pathOf: ReadonlyMap<string, string> = new Map();
  private deepest = 0;
  /** The open elements, and those of them that are part of an item; the outermost first. */
  private readonly names: string[] = [];
  private readonly opened: Opened[] = [];
  private readonly kept = new Map<string, SourceItem[]>();
  /** How many items each place has, and the first one as long as it is alone and empty. */
  private readonly counts = new Map<string, number>();
  private readonly empty = new Map<string, SourceItem>();
  private length = 0;
  private tooLongFrom: number | null = null;

  constructor(private readonly paths: readonly string[]) {}

  /** Tells how much text is read next: neither an item nor what is kept may be of any length. */
  grow(length: number): void {
    const keeps = this.opened.length > 0 || (this.path === null && this.kept.size > 0);
    this.length = keeps ? this.length + length : 0;
    if (this.length <= longestItem) return;
    const from = this.opened[0]?.element.line ?? 1;
    if (this.path !== null) throw tooLarge(from);
    // A deeper path may still be met.
    this.tooLongFrom ??= from;
    this.forget();
  }

  open(name: string, attributes: XmlAttributes, line: number): void {
    if (this.names.length === 0) {
      this.choosePaths(name);
      this.enter('', {}, 1);
    }
    this.names.push(name);
    const inItem = this.path !== null && this.opened.length > 0;
    this.enter(inItem ? null : this.names.join('.'), attributes, line);
  }

  text(part: string): void {
    const last = this.opened.at(-1);
    if (last?.depth === this.names.length) last.element.write(part);
  }

  close(name: string): void {
    this.leave(name);
    this.names.pop();
    if (this.names.length === 0) this.leave('');
  }

  /** No text follows. */
  finish(): void {
    if (this.path !== null) return;
    if (this.tooLongFrom !== null) throw tooLarge(this.tooLongFrom);
    this.path = deepestFirst([...this.kept.keys()])[0] ?? null;
    for (const item of this.kept.get(this.path ?? '') ?? []) this.ready.push(item);
  }

  private choosePaths(root: string): void {
    const places = this.paths
      .flatMap((path) => alternatives(path).map((place) => [place, path] as const))
      .filter(([place]) => place === '' || segments(place)[0] === root);
    this.pathOf = new Map(places);
    this.deepest = Math.max(...places.map(([place]) => depth(place)));
  }

  // Without a place where there can be no item. The document itself is at the place ''.
  private enter(place: string | null, attributes: XmlAttributes, line: number): void {
    const path = place === null ? undefined : this.pathOf.get(place);
    if (path !== undefined && this.path === null) this.meet(path);
    const leads = path !== undefined && (this.path ?? path) === path && this.keeps();
    if (!leads && this.opened.length === 0) return;
    if (this.path !== null && leads) this.length = 0;
    const item = leads && place !== null ? { place, path } : null;
    const element = new XmlElement(line, attributes);
    this.opened.push({ element, depth: this.names.length, item });
  }

  private meet(path: string): void {
    if (depth(path) === this.deepest) {
      this.forget();
      this.path = path;
    } else if (!this.kept.has(path)) {
      this.kept.set(path, []);
    }
  }

  private leave(name: string): void {
    const last = this.opened.at(-1);
    if (last?.depth !== this.names.length) return;
    this.opened.pop();
    const value = last.element.value();
    this.opened.at(-1)?.element.add(name, value);
    if (last.item) this.give(last.item, last.element.line, value);
  }

  private give({ place, path }: { place: string; path: string }, line: number, value: unknown) {
    const count = this.counts.get(place) ?? 0;
    this.counts.set(place, count + 1);
    const only = depth(place) < 2;
    const item = { line, place: only ? place : placeOf(place, count), value };
    const items = this.path === null ? this.kept.get(path) : this.ready;
    if (count === 0 && value === '') {
      this.empty.set(place, item);
      return;
    }
    const first = count === 1 ? this.empty.get(place) : undefined;
    if (first) items?.push(first);
    items?.push(item);
  }

  private keeps(): boolean {
    return this.path !== null || this.tooLongFrom === null;
  }

  private forget(): void {
    this.opened.length = 0;
    this.kept.clear();
    this.empty.clear();
    this.counts.clear();
    this.length = 0;
  }
}
