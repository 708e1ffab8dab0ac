import type { XmlAttributes } from './xmlScanner.ts';

const textName = '#text';

/** An element that is being read. */
export class XmlElement {
  private readonly parts = new Map<string, unknown>();
  private text = '';

  constructor(
    /** On which it begins. */
    readonly line: number,
    attributes: XmlAttributes,
  ) {
    for (const [name, value] of Object.entries(attributes)) {
      this.parts.set(`@_${name}`, value?.trim());
    }
  }

  write(text: string): void {
    this.text += text;
  }

  /** Elements of one name are a list. */
  add(name: string, value: unknown): void {
    const known = this.parts.get(name);
    if (known === undefined) this.parts.set(name, value);
    else if (Array.isArray(known)) known.push(value);
    else this.parts.set(name, [known, value]);
  }

  /** Its text, trimmed; an object when it has attributes (`@_name`) or elements (text: `#text`). */
  value(): unknown {
    const text = this.text.trim();
    if (this.parts.size === 0) return text;
    if (text !== '') this.parts.set(textName, text);
    return Object.fromEntries(this.parts);
  }
}
