/** Why a line can't become a record: stable, for programs; the text beside it is for people. */
export type RejectionCode =
  | 'AMBIGUOUS_AMOUNT'
  | 'BAD_AMOUNT'
  | 'BAD_COORDINATE'
  | 'BAD_DATE'
  | 'BAD_ENCODING'
  | 'BAD_IDENTIFIER'
  | 'BAD_SHARE'
  | 'DESTROYED_IDENTIFIER'
  | 'MISSING_AMOUNT'
  | 'MISSING_BENEFICIARY'
  | 'MISSING_CELL'
  | 'TOO_LONG'
  | 'UNKNOWN_TERRITORY'
  | 'WRONG_CELL_COUNT';

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
export type RemarkCode = 'WEAK_IDENTIFIER';

/** A line is rejected because of this column. */
export class BadCell extends Error {
  constructor(
    readonly column: string,
    readonly code: RejectionCode,
    message: string,
  ) {
    super(message);
  }
}

export type BadFileCode = 'BAD_CSV' | 'EMPTY_FILE' | 'NOT_TEXT' | 'TOO_LARGE' | 'UNKNOWN_FORMAT';

/** The file as a whole can't be read; nothing of it is written. */
export class BadFile extends Error {
  constructor(
    readonly code: BadFileCode,
    message: string,
  ) {
    super(message);
  }
}
