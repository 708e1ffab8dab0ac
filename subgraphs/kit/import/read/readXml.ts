import { badDocument, longestItem, tooLarge } from './badDocument.ts';
import type { SourceDocument, SourceItem } from './sourceFile.ts';
import { longestPiece, streamedItems } from './streamedItems.ts';
import { XmlItems } from './xmlItems.ts';
import { type XmlFaults, XmlScanner } from './xmlScanner.ts';

const readable = ['utf-8', 'utf8', 'us-ascii', 'iso-8859-1', 'windows-1252'];

const faults: XmlFaults = {
  broken: badDocument,
  cutOff: (line) => badDocument(line, 'the document breaks off before its last element is closed'),
  doctype: (line) => badDocument(line, 'a DOCTYPE is not accepted: leave it out'),
  encoding: (line, name) =>
    readable.includes(name.toLowerCase())
      ? null
      : badDocument(line, `the encoding "${name}" is not read: save the document as UTF-8`),
  tooLong: tooLarge,
  longest: longestItem,
};

/** Reads the items of an XML document as its text arrives; all values are text. See XmlElement. */
export function readXml(text: AsyncIterable<string>): SourceDocument['items'] {
  return async (paths) => {
    const found = new XmlItems(paths);
    return streamedItems(found, readInto(found, text));
  };
}

async function* readInto(
  found: XmlItems,
  text: AsyncIterable<string>,
): AsyncGenerator<SourceItem[], undefined> {
  const scanner = new XmlScanner(found, faults);
  for await (const part of text) {
    for (let at = 0; at < part.length; at += longestPiece) {
      const piece = part.slice(at, at + longestPiece);
      found.grow(piece.length);
      scanner.push(piece);
      if (found.ready.length > 0) yield found.ready.splice(0);
    }
  }
  scanner.end();
  found.finish();
  yield found.ready.splice(0);
  return undefined;
}
