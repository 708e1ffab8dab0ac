import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { isUuid } from '@relance/kit/records/loadById.ts';
import type { ConferenceContext } from '../context.ts';
import { camelCased } from '../index/camelCased.ts';
import { Parameters } from '../lists/parameters.ts';
import { Committee } from './committee.ts';

/** Committees by code; null for an unknown one. */
export function committeeByCode(context: ConferenceContext): DataLoader<string, Committee | null> {
  return context.once('committees by code', () => {
    return new DataLoader<string, Committee | null>(async (codes) => {
      const rows = await readCommittees(
        context.dataSource,
        (p) => `code = ANY(${p.add(codes, 'text[]')})`,
      );
      return codes.map((code) => rows.find((row) => row.code === code) ?? null);
    });
  });
}

/** Committees that follow a proposition, by its number. */
export function committeesOf(context: ConferenceContext): DataLoader<number, Committee[]> {
  return context.once('committees by proposition', () => {
    return new DataLoader<number, Committee[]>(async (numbers) => {
      const rows = await readCommittees(
        context.dataSource,
        (p) => `proposition_numbers && ${p.add(numbers, 'int[]')}`,
      );
      return numbers.map((number) => rows.filter((row) => row.propositionNumbers.includes(number)));
    });
  });
}

/** All committees, by name. */
export function allCommittees({ dataSource }: ConferenceContext): Promise<Committee[]> {
  return readCommittees(dataSource, () => 'true');
}

async function readCommittees(
  dataSource: DataSource,
  condition: (parameters: Parameters) => string,
): Promise<Committee[]> {
  const p = new Parameters();
  const rows = await dataSource.query<Record<string, unknown>[]>(
    `SELECT * FROM committee WHERE ${condition(p)} ORDER BY public.fold(name), id`,
    p.values,
  );
  return rows.map((row) => Object.assign(new Committee(), camelCased(row)));
}

const parentColumn = { committee_session: 'committee_id', committee_decision: 'session_id' };

/** How many sessions a committee has, or decisions a session. */
export async function countedIn(
  dataSource: DataSource,
  table: keyof typeof parentColumn,
  parent: string,
): Promise<number> {
  if (!isUuid(parent)) return 0;
  const [row] = await dataSource.query<[{ total: number }]>(
    `SELECT count(*)::int AS total FROM ${table} WHERE ${parentColumn[table]} = $1`,
    [parent],
  );
  return row.total;
}
