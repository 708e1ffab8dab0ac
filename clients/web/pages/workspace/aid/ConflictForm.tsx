import { moment } from '@relance/sdk/french/dates.ts';
import type { AidChoicesQuery } from '../../../__generated__/graphql.ts';
import { labelOf } from './AidForm.tsx';
import type { Conflict } from './conflict.ts';
import type { Fields } from './fields.ts';

export interface ConflictFormProps {
  action: string;
  fields: Fields;
  choices: AidChoicesQuery;
  conflicts: readonly Conflict[];
  /** All that I had typed. */
  mine: URLSearchParams;
  /** The version that they have written, and when. */
  version: number;
  updatedAt: string;
}

/** Two have written the same sheet: both versions, field by field, and which one shall stand. */
export function ConflictForm(props: ConflictFormProps) {
  const { action, fields, choices, conflicts, mine, version, updatedAt } = props;
  const carried = [...mine].filter(
    ([name]) => name !== 'version' && name !== 'faire' && !name.startsWith('choix.'),
  );
  return (
    <>
      <div className="errors" role="alert">
        <h2>Quelqu’un a modifié cette fiche pendant que vous l’écriviez</h2>
        <p>
          Sa version a été enregistrée le {moment(updatedAt)}. Rien n’est perdu{'\u00A0'}:
          choisissez pour chaque champ.
        </p>
      </div>
      <form method="post" action={action} className="stack">
        <input type="hidden" name="version" value={version} />
        {carried.map(([name, value], place) => (
          <input key={place} type="hidden" name={name} value={value} />
        ))}
        {conflicts.length === 0 && <p>Les deux versions disent la même chose.</p>}
        {conflicts.map((conflict) => (
          <Choice key={conflict.name} {...{ conflict, fields, choices }} />
        ))}
        <p>
          <button name="faire" value="choisir">
            Enregistrer ce choix
          </button>
        </p>
      </form>
    </>
  );
}

type ChoiceProps = Pick<ConflictFormProps, 'fields' | 'choices'> & { conflict: Conflict };

function Choice({ conflict, fields, choices }: ChoiceProps) {
  const { name, onlyTheirs } = conflict;
  const options = fields[name]?.options?.(choices) ?? [];
  const shown = (said: readonly string[]) => {
    const labels = said.map((each) => options.find(({ value }) => value === each)?.label ?? each);
    return labels.length === 0 ? 'rien' : labels.join(', ');
  };
  const sides = [
    { value: 'mienne', label: 'Votre version', said: conflict.mine, chosen: !onlyTheirs },
    { value: 'leur', label: 'L’autre version', said: conflict.theirs, chosen: onlyTheirs },
  ];
  return (
    <fieldset className="card">
      <legend>{labelOf(name, fields)}</legend>
      {onlyTheirs && <p className="soft">Vous n’aviez pas changé ce champ.</p>}
      <div className="grid">
        {sides.map(({ value, label, said, chosen }) => (
          <label className="choice" key={value}>
            <input type="radio" name={`choix.${name}`} value={value} defaultChecked={chosen} />
            <span>
              <strong>{label}</strong>
              <br />
              {shown(said)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
