import type { Query } from '../server/query.ts';

export interface ExitsProps {
  /** The list, such as `aides`: its files and feeds are named after it. */
  list: 'aides' | 'subventions' | 'investissements' | 'actions';
  query: Query;
  /** Where the list is, if not at the address of its name. */
  path?: string;
  /** Whether the list has deadlines for a calendar. */
  calendar?: boolean;
  /** Whether the list can stand on other sites. */
  widget?: boolean;
}

/** Everywhere the same ways out of a list, each with what is filtered now. */
export function Exits({ list, query, path = `/${list}`, calendar, widget }: ExitsProps) {
  // Which page, and which of several lists, is for the pages alone.
  const to = (href: string) =>
    query.with(href, { page: undefined, apres: undefined, vue: undefined });
  return (
    <ul className="exits" aria-label="Exporter cette liste">
      <li>
        <a href={to(path)}>Lien vers cette liste</a>
      </li>
      <li>
        <a
          href={query.with(`/opendata/${list}.csv`, {
            apres: undefined,
            vue: undefined,
            dialecte: 'excel',
          })}
        >
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
