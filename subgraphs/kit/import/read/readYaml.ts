import { type Document, isNode, isSeq, LineCounter, parseAllDocuments, type ScalarTag } from 'yaml';
import { badDocument } from './badDocument.ts';
import { itemsAt, segments } from './itemsAt.ts';
import { numberOrText } from './numbers.ts';
import type { SourceDocument, SourceItem } from './sourceFile.ts';
import { wholeText } from './wholeText.ts';

const longestDocument = 4_000_000;
const mostAliases = 100;

// Instead of the numbers of YAML, under which an INSEE code loses its zero.
const number: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  test: /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i,
  resolve: numberOrText,
};

/** Reads the items of a YAML file; several documents in one file are a list of items. */
export function readYaml(text: AsyncIterable<string>): SourceDocument['items'] {
  return async (paths) => {
    const yaml = await wholeText(text, longestDocument, 'A YAML document');
    const lines = new LineCounter();
    const documents = parseAllDocuments(yaml, {
      lineCounter: lines,
      logLevel: 'silent',
      customTags: (tags) => [...tags.filter((tag) => !isNumber(tag)), number],
    });
    const roots = [...documents].map((document) => valueOf(document));
    const [only] = documents;
    const found = itemsAt(roots.length === 1 ? roots[0] : roots, paths);
    if (!only || !found) return null;
    const { path, items: listed } = found;
    const nodes = documents.length === 1 ? nodesAt(only, path) : documents.map(contentsOf);
    async function* items(): AsyncGenerator<SourceItem> {
      for (const [index, item] of listed.entries()) {
        const start = startOf(nodes[index]);
        const line = start === null ? 1 : lines.linePos(start).line;
        yield { line, ...item };
      }
    }
    return { path, items: items() };
  };
}

function valueOf(document: Document.Parsed): unknown {
  const [error] = document.errors;
  if (error) throw badDocument(error.linePos?.[0].line ?? 1, firstLine(error.message));
  try {
    return document.toJS({ maxAliasCount: mostAliases, reviver: storable });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw badDocument(1, firstLine(error.message));
  }
}

// PostgreSQL stores no NUL; U+FFFD has the line refused.
function storable(_key: unknown, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value;
}

function nodesAt(document: Document.Parsed, path: string): unknown[] {
  const node: unknown = document.getIn(segments(path), true);
  return isSeq(node) ? node.items : [node];
}

function contentsOf(document: Document.Parsed): unknown {
  return document.contents;
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

function isNumber(tag: string | { tag: string }): boolean {
  return typeof tag !== 'string' && /:(?:int|float)$/.test(tag.tag);
}

function firstLine(message: string): string {
  return message.replace(/( at line \d+, column \d+)?:?\n[^]*$/, '');
}
