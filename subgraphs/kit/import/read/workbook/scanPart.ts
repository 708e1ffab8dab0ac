import { type XmlAttributes, type XmlFaults, XmlScanner } from '../xmlScanner.ts';
import { badWorkbook } from './zipParts.ts';

/** What is told of a part of a workbook; names are without prefix, those of attributes with it. */
export interface PartHandler {
  open: (name: string, attributes: XmlAttributes) => void;
  close: (name: string) => void;
  text?: (text: string) => void;
}

const faults: XmlFaults = {
  broken: (line, why) =>
    badWorkbook(`is damaged (line ${line} of its XML: ${why}): save it again.`),
  cutOff: () => badWorkbook('is cut off: send it again.'),
  doctype: () => badWorkbook('declares a document type, as no workbook does.'),
  tooLong: () => badWorkbook('holds a text of more than a million characters: export it as CSV.'),
  longest: 1_000_000,
};

/** Reads a part as it is unpacked: a sheet is too large for a parser that keeps the document. */
export function scannerOf(handler: PartHandler): XmlScanner {
  const { text } = handler;
  return new XmlScanner(
    {
      open: (name, attributes) => handler.open(local(name), attributes),
      close: (name) => handler.close(local(name)),
      ...(text && { text: text.bind(handler) }),
    },
    faults,
  );
}

/** Reads a part to its end. */
export async function scanPart(text: AsyncIterable<string>, handler: PartHandler): Promise<void> {
  const scanner = scannerOf(handler);
  for await (const part of text) scanner.push(part);
  scanner.end();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
