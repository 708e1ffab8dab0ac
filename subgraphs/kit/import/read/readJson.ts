import { jsonParser } from 'stream-json/core/parser.js';
import { BadFile } from '../errors.ts';
import { badDocument } from './badDocument.ts';
import { JsonItems } from './jsonItems.ts';
import type { SourceDocument, SourceItem } from './sourceFile.ts';
import { longestPiece, streamedItems } from './streamedItems.ts';
import { WithoutNaN } from './withoutNaN.ts';

/** So much white space has the parser decide about a word that the file ends with. */
const ending = ' '.repeat(32);

/** Reads the items of a JSON document, or of one with a document a line, as its text arrives. */
export function readJson(text: AsyncIterable<string>): SourceDocument['items'] {
  return async (paths) => {
    const found = new JsonItems(paths);
    return streamedItems(found, readInto(found, text));
  };
}

async function* readInto(
  found: JsonItems,
  text: AsyncIterable<string>,
): AsyncGenerator<SourceItem[], undefined> {
  const parse = jsonParser({ packValues: true, streamValues: false, jsonStreaming: true });
  const withoutNaN = new WithoutNaN();
  let line = 1;
  const read = (piece: string) => {
    found.grow(piece.length, line);
    for (const token of tokensOf(parse, piece, line)) found.consume(token, line);
    if (piece.endsWith('\n')) line += 1;
  };
  for await (const part of text) {
    // Cut at the ends of lines: the parser doesn't tell where a token was.
    for (const piece of pieces(withoutNaN.push(part))) {
      read(piece);
      if (found.ready.length > 0) yield found.ready.splice(0);
    }
  }
  read(ending);
  found.finish(line);
  yield found.ready.splice(0);
  return undefined;
}

function tokensOf(parse: ReturnType<typeof jsonParser>, piece: string, line: number) {
  try {
    const tokens = parse(piece);
    return typeof tokens === 'object' ? tokens.values : [];
  } catch (error) {
    if (error instanceof BadFile || !(error instanceof Error)) throw error;
    throw badDocument(line, error.message.replace(/^Parser (cannot parse input: )?/, ''));
  }
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const feed = text.indexOf('\n', at);
    const end = Math.min(feed === -1 ? text.length : feed + 1, at + longestPiece);
    yield text.slice(at, end);
    at = end;
  }
}
