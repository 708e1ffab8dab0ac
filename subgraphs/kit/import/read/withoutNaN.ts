const notJson = /-?\b(?:NaN|Infinity)\b/g;
const cutWord = /-?[A-Za-z]*$/;
const quoteOrEscape = /["\\]/g;

/**
 * Gives JSON text back with `null` for the `NaN` that programs write where a table has an empty
 * cell, and which is no JSON. Texts between quotes are left alone, however the pieces are cut.
 */
export class WithoutNaN {
  private inText = false;
  private escaping = false;
  private held = '';

  push(piece: string): string {
    const text = this.held + piece;
    let passed = '';
    let at = 0;
    this.held = '';
    while (at < text.length) {
      const quote = this.inText ? this.closingQuote(text, at) : text.indexOf('"', at);
      const end = quote === -1 ? text.length : quote + 1;
      const part = text.slice(at, end);
      // A word that the piece cuts in two is kept for the next one.
      if (!this.inText && quote === -1) this.held = cutWord.exec(part)?.[0] ?? '';
      const whole = part.slice(0, part.length - this.held.length);
      passed += this.inText ? whole : whole.replace(notJson, 'null');
      if (quote !== -1) this.inText = !this.inText;
      at = end;
    }
    return passed;
  }

  private closingQuote(text: string, from: number): number {
    let at = this.escaping ? from + 1 : from;
    this.escaping = false;
    for (;;) {
      quoteOrEscape.lastIndex = at;
      const found = quoteOrEscape.exec(text)?.index;
      if (found === undefined) return -1;
      if (text.charAt(found) === '"') return found;
      this.escaping = found + 1 === text.length;
      at = found + 2;
    }
  }
}
