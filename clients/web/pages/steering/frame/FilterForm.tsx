import type { Query } from '../../../server/query.ts';

/** One value of several, or all. */
export interface Select {
  name: string;
  label: string;
  /** Of the choice that leaves nothing out; without it one of the others always holds. */
  all?: string;
  options: readonly { value: string; label: string }[];
}

interface FilterFormProps {
  query: Query;
  path: string;
  selects: readonly Select[];
  /** A field for words. */
  words?: boolean;
  button: string;
}

/** A few choices in a line; the day of the page is kept. */
export function FilterForm({ query, path, selects, words = false, button }: FilterFormProps) {
  const day = query.text('au');
  return (
    <form action={path} className="card filter-form">
      {day !== undefined && <input type="hidden" name="au" value={day} />}
      <div className="search-line">
        {words && (
          <div>
            <label htmlFor="q">Rechercher</label>
            <input type="search" id="q" name="q" defaultValue={query.text('q')} maxLength={200} />
          </div>
        )}
        {selects.map(({ name, label, all, options }) => (
          <div key={name}>
            <label htmlFor={name}>{label}</label>
            <select id={name} name={name} defaultValue={query.list(name)[0] ?? ''}>
              {all !== undefined && <option value="">{all}</option>}
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button>{button}</button>
      </div>
    </form>
  );
}
