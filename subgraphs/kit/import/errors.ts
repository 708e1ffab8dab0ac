/** Why a line can't become a record: stable, for programs; the text beside it is for people. */
export type RejectionCode =
  | 'AMBIGUOUS_AMOUNT'
  | 'BAD_AMOUNT'
  | 'BAD_COORDINATE'
  | 'BAD_DATE'
  | 'BAD_ENCODING'
  | 'BAD_IDENTIFIER'
  | 'BAD_SHARE'
  | 'BAD_VALUE'
  | 'DESTROYED_IDENTIFIER'
  | 'MISSING_AMOUNT'
  | 'MISSING_BENEFICIARY'
  | 'MISSING_CELL'
  | 'TOO_LONG'
  | 'UNKNOWN_TERRITORY'
  | 'WRONG_CELL_COUNT';

/** How a text that people or spreadsheets wrote became a value. */
export type RepairRule =
  /** `1234,5` → 1234.5 */
  | 'DECIMAL_COMMA'
  /** `58 400`, with whatever space between the thousands → 58400 */
  | 'GROUPED_DIGITS'
  /** `12 €`, `12 EUR` → 12 */
  | 'CURRENCY'
  /** `1004` → `01004` */
  | 'LEADING_ZEROS'
  /** `224 900 019 000 15'` → 22490001900015 */
  | 'PUNCTUATED_IDENTIFIER'
  /** Nine digits where fourteen are due: the establishment stays unknown. */
  | 'SIREN_FOR_SIRET'
  /** Fourteen digits where nine are due: the establishment is kept as well. */
  | 'SIRET_FOR_SIREN'
  /** `31/05/2021`, `31-05-2021`, `31 mai 2021` → 2021-05-31 */
  | 'FRENCH_DATE'
  /** `20210531`, `2021-0531` → 2021-05-31 */
  | 'COMPACT_DATE'
  /** `2021` → 1 January, told apart from a day */
  | 'YEAR_ONLY'
  /** `2021-05` where a term is due → 2021-05-31 */
  | 'MONTH_ONLY'
  /** `2021-05-31T00:00:00Z`, or the day number of a spreadsheet → 2021-05-31 */
  | 'INSTANT'
  /** `2019-06-14_2020-12-31`, and other signs between two days */
  | 'PERIOD_SIGN'
  /** `100` or `100 %` → 1 */
  | 'PERCENTAGE'
  /** `d&rsquo;une`, `<p>…</p>` → text */
  | 'MARKUP'
  /** `Ã©` → `é` */
  | 'MOJIBAKE'
  /** `https: //www.culture.gouv.fr` → `https://www.culture.gouv.fr` */
  | 'STRAY_SPACES'
  /** Cells that an unquoted delimiter had cut were put together again. */
  | 'REASSEMBLED';

/** A text that is not what it should be; whoever knows the column adds it. */
export class Unreadable extends Error {
  constructor(
    readonly code: RejectionCode,
    message: string,
  ) {
    super(message);
  }
}

/** What a line that became a record had to leave out. */
export type FlagCode =
  /** An identifier whose check digit is wrong: the record is kept without it. */
  | 'WEAK_IDENTIFIER'
  /** An amount told in prose: kept as text, the amount stays null. */
  | 'PROSE_AMOUNT'
  /** A date told in prose: kept as text, the date stays null. */
  | 'PROSE_DATE'
  /** A word of the publisher's vocabulary that our mapping file doesn't know. */
  | 'UNMAPPED_WORD'
  /** What the publisher wrote and the record has no place for, such as a perimeter of another region. */
  | 'NOT_KEPT'
  /** What a record must say and the publisher doesn't: the usual value is taken. */
  | 'ASSUMED'
  /** A value that is right but that the published standard would refuse, such as an overseas RNA. */
  | 'OUTSIDE_STANDARD'
  /** A value that the publisher wrote but that can't be so, such as a share above its bound. */
  | 'DOUBTFUL_VALUE';

/** A line is quarantined because of this column. */
export class BadCell extends Error {
  constructor(
    readonly column: string,
    readonly code: RejectionCode,
    message: string,
  ) {
    super(message);
  }
}

export type BadFileCode =
  | 'BAD_CSV'
  | 'BAD_DOCUMENT'
  /** How the file is to be read is not understood, or does not fit this kind of file. */
  | 'BAD_READING'
  | 'BAD_WORKBOOK'
  | 'EMPTY_FILE'
  /** The file is not kept here any more: it has to be sent again. */
  | 'FILE_NOT_KEPT'
  | 'LARGE_WITHDRAWAL'
  | 'NOT_TEXT'
  /** The check whose decisions should be taken over read something else. */
  | 'OTHER_CHECK'
  | 'TOO_LARGE'
  | 'UNKNOWN_DELIMITER'
  | 'UNKNOWN_ENCODING'
  | 'UNKNOWN_FIELD'
  | 'UNKNOWN_FORMAT'
  | 'UNKNOWN_HEADER'
  | 'UNKNOWN_LINE'
  | 'UNKNOWN_SHEET';

/** The file as a whole can't be read; nothing of it is written. */
export class BadFile extends Error {
  constructor(
    readonly code: BadFileCode,
    message: string,
  ) {
    super(message);
  }
}
