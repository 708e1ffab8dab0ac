import { SaxesParser } from 'saxes';
import type { BadFile } from '../errors.ts';

/** By their names as they are written, prefix included; values are decoded. */
export type XmlAttributes = Readonly<Partial<Record<string, string>>>;

/** What is told of an XML document as it is read; names as they are written, texts decoded. */
export interface XmlHandler {
  /** `line` is that on which the tag begins. */
  open: (name: string, attributes: XmlAttributes, line: number) => void;
  close: (name: string) => void;
  text?: (text: string) => void;
}

/** What is thrown of a document that can't be read. */
export interface XmlFaults {
  broken: (line: number, why: string) => BadFile;
  cutOff: (line: number) => BadFile;
  doctype: (line: number) => BadFile;
  /** Null for an encoding that is read. */
  encoding?: (line: number, name: string) => BadFile | null;
  tooLong: (line: number) => BadFile;
  /** In characters: so much may be read of a tag, a text or a comment that doesn't end. */
  longest: number;
}

const deepestNesting = 200;

/** Reads well-formed XML as it arrives. No entity is declared: a DOCTYPE is refused. */
export class XmlScanner {
  private readonly parser = new SaxesParser({ xmlns: false, position: false, fragment: false });
  /** Where the last tag was: an entity that never ends is noticed long after it. */
  private tag = '';
  private tagLine = 1;
  private depth = 0;
  private silence = 0;
  private begun = false;
  private ended = false;

  constructor(
    handler: XmlHandler,
    private readonly faults: XmlFaults,
  ) {
    const { parser } = this;
    parser.on('error', ({ message }) => this.refuse(message));
    parser.on('doctype', () => {
      throw faults.doctype(parser.line);
    });
    parser.on('opentagstart', ({ name }) => {
      if (this.tag === '') this.checkEncoding();
      this.tag = name;
      // The parser has read one sign more than the name: it may be a line end.
      this.tagLine = parser.column === 0 ? parser.line - 1 : parser.line;
      this.depth += 1;
      if (this.depth > deepestNesting) {
        throw faults.broken(this.tagLine, `more than ${deepestNesting} elements are nested`);
      }
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.silence = 0;
      handler.open(name, attributes, this.tagLine);
    });
    parser.on('closetag', ({ name }) => {
      this.silence = 0;
      this.depth -= 1;
      this.tag = name;
      this.tagLine = parser.line;
      handler.close(name);
    });
    if (!handler.text) return;
    parser.on('text', handler.text.bind(handler));
    parser.on('cdata', handler.text.bind(handler));
  }

  push(text: string): void {
    this.begun ||= text !== '';
    this.parser.write(text);
    this.silence += text.length;
    if (this.silence > this.faults.longest) throw this.faults.tooLong(this.tagLine);
  }

  /** No text follows; a document that never began is none. */
  end(): void {
    this.ended = true;
    if (this.begun) this.parser.close();
  }

  // Not as it is met: an eighth handler makes the parser four times slower, V8 then keeps its
  // properties in a dictionary.
  private checkEncoding(): void {
    const { encoding } = this.parser.xmlDecl;
    const fault = encoding === undefined ? null : this.faults.encoding?.(1, encoding);
    if (fault) throw fault;
  }

  private refuse(message: string): never {
    const { broken, cutOff } = this.faults;
    if (this.ended) throw cutOff(this.parser.line);
    const why = `at <${this.tag}>, ${message.replace(/\.$/, '')}`;
    if (!message.includes('entity')) throw broken(this.parser.line, why);
    throw broken(this.tagLine, `${why}: a sign "&" is written "&amp;"`);
  }
}
