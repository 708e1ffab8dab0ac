import type { ColumnOptions } from 'typeorm';

// Column shapes that recur; the names say the PostgreSQL type. Money is `bigint` cents.

export const text: ColumnOptions = { type: 'text' };
export const optionalText: ColumnOptions = { type: 'text', nullable: true };
export const cents: ColumnOptions = { type: 'bigint' };
export const optionalCents: ColumnOptions = { type: 'bigint', nullable: true };
export const day: ColumnOptions = { type: 'date' };
export const optionalDay: ColumnOptions = { type: 'date', nullable: true };
export const textList: ColumnOptions = { type: 'text', array: true };
export const json: ColumnOptions = { type: 'jsonb' };
export const optionalJson: ColumnOptions = { type: 'jsonb', nullable: true };
