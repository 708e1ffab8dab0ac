import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

/** Names of communes and EPCI by code; null for one elsewhere. */
export function placeNames(dataSource: DataSource): DataLoader<string, string | null> {
  return new DataLoader(async (codes) => {
    const rows = await dataSource.query<{ code: string; name: string }[]>(
      'SELECT code, name FROM place WHERE code = ANY($1)',
      [codes],
    );
    const byCode = new Map(rows.map(({ code, name }) => [code, name]));
    return codes.map((code) => byCode.get(code) ?? null);
  });
}
