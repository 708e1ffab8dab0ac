/** Encodings of text that importers read. */
export const encodings = ['utf-8', 'windows-1252'] as const;

/** What may separate the cells of a text. */
export const delimiters = [';', ',', '\t', '|'] as const;

/** Titles and logos above a header that somebody points to: no more lines than these. */
export const lastHeaderLine = 100;
