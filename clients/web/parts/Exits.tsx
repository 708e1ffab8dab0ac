import type { Query } from '../server/query.ts';

export interface ExitsProps {
  /** The list, such as `aides`: its files and feeds are named after it. */
  list: 'aides' | 'subventions' | 'investissements' | 'actions';
  query: Query;
  /** Whether the list has deadlines for a calendar. */
  calendar?: boolean;
  /** Whether the list can stand on other sites. */
  widget?: boolean;
}

/** Everywhere the same ways out of a list, each with what is filtered now. */
export function Exits({ list, query, calendar, widget }: ExitsProps) {
  const to = (path: string) => query.with(path, { page: undefined, apres: undefined });
  return (
    <ul className="exits" aria-label="Exporter cette liste">
      <li>
        <a href={to(`/${list}`)}>Lien vers cette liste</a>
      </li>
      <li>
        <a href={query.with(`/opendata/${list}.csv`, { apres: undefined, dialecte: 'excel' })}>
          CSV pour Excel
        </a>
      </li>
      <li>
        <a href={to(`/opendata/${list}.xlsx`)}>XLSX</a>
      </li>
      <li>
        <a href={to(`/${list}.atom`)}>Flux Atom</a>
      </li>
      {calendar && (
        <li>
          <a href={to(`/${list}.ics`)}>Échéances (agenda)</a>
        </li>
      )}
      {widget && (
        <li>
          <a href={to('/integrer')}>Intégrer à votre site</a>
        </li>
      )}
    </ul>
  );
}
