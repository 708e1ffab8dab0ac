/** The most texts that a column shares: one with more is as good as one in which each text is another. */
const most = 500;

/** Texts that a workbook holds once, and cells by their number: those of columns that say the same few things. */
export class SharedTexts {
  readonly texts: string[] = [];

  /** The number of a column's text; none where the column has too many of them. */
  ofColumn(): (text: string) => number | undefined {
    const known = new Map<string, number>();
    let isShared = true;
    return (text) => {
      if (!isShared) return undefined;
      const number = known.get(text);
      if (number !== undefined) return number;
      if (known.size === most) {
        isShared = false;
        return undefined;
      }
      known.set(text, this.texts.length);
      return this.texts.push(text) - 1;
    };
  }
}
