import type { Links } from '../../../figures/Frame.tsx';
import type { Query } from '../../../server/query.ts';

/** The ways out of a figure: its files with the filter and the day of the page, and its place there. */
export function linksOf(name: string, query: Query, path: string): Links {
  return {
    csv: query.with(`/pilotage/figures/${name}.csv`, { apres: undefined, dialecte: 'excel' }),
    xlsx: query.with(`/pilotage/figures/${name}.xlsx`, { apres: undefined }),
    permalink: `${query.with(path, {})}#${name}`,
  };
}
