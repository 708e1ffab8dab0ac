import pg from 'pg';

// The numbers that PostgreSQL gives to its types, which the driver's typings hold as an enum.
const { INT8, DATE } = pg.types.builtins as Record<'INT8' | 'DATE', number>;

/** int8 as a number (cents and counts stay far below 2^53, and we check), dates as ISO text. */
export const pgTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
    if (oid === INT8) return safeInteger;
    if (oid === DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format);
  },
};

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} does not fit a number`);
  return value;
}
