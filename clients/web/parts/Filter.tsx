import { count } from '@relance/sdk/french/numbers.ts';

export interface Choice {
  /** As the address writes it. */
  slug: string;
  label: string;
  /** How many records have it; undefined where nobody counted. */
  count?: number;
}

export interface FilterProps {
  name: string;
  legend: string;
  choices: readonly Choice[];
  chosen: readonly string[];
}

/** One group of boxes to tick; it stays closed while nothing in it is chosen. */
export function Filter({ name, legend, choices, chosen }: FilterProps) {
  if (choices.length === 0) return null;
  return (
    <details className="filters" open={chosen.length > 0}>
      <summary>
        {legend}
        {chosen.length > 0 && ` (${chosen.length})`}
      </summary>
      <fieldset>
        <legend className="unseen">{legend}</legend>
        <div className="choices">
          {choices.map((choice) => (
            <label className="choice" key={choice.slug}>
              <input
                type="checkbox"
                name={name}
                value={choice.slug}
                defaultChecked={chosen.includes(choice.slug)}
              />
              <span>
                {choice.label}
                {choice.count !== undefined && (
                  <span className="soft"> ({count(choice.count)})</span>
                )}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
