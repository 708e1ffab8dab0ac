import type { AidChoicesQuery } from '../../../__generated__/graphql.ts';
import { contactParts, type Fields } from './fields.ts';
import { FieldInput } from './FieldInput.tsx';
import type { Problem } from './readForm.ts';

export interface AidFormProps {
  action: string;
  fields: Fields;
  form: URLSearchParams;
  choices: AidChoicesQuery;
  problems: readonly Problem[];
  /** The version that was read, and the sheet as it was then; undefined for a new one. */
  read: { version: number; form: URLSearchParams } | undefined;
}

/** A sheet to fill in. Nothing typed is lost: what is refused comes back with what is wrong. */
export function AidForm({ action, fields, form, choices, problems, read }: AidFormProps) {
  return (
    <>
      <ErrorSummary fields={fields} problems={problems} />
      <form method="post" action={action} className="stack" noValidate>
        {read && (
          <>
            <input type="hidden" name="version" value={read.version} />
            <input type="hidden" name="lu" value={read.form.toString()} />
          </>
        )}
        {Object.entries(fields).map(([name, field]) => (
          <FieldInput key={name} {...{ name, field, form, choices, problems }} />
        ))}
        <p className="actions">
          <button name="faire" value="enregistrer">
            Enregistrer
          </button>
          <button className="second" name="faire" value="brouillon">
            Enregistrer comme brouillon
          </button>
          <button className="second" name="faire" value="publier">
            Publier
          </button>
        </p>
      </form>
    </>
  );
}

function ErrorSummary({ fields, problems }: Pick<AidFormProps, 'fields' | 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <div className="errors" role="alert">
      <h2>
        {problems.length === 1
          ? 'Un champ est à revoir'
          : `${problems.length} champs sont à revoir`}
      </h2>
      <ul>
        {problems.map(({ field, told }) => (
          <li key={`${field}\n${told}`}>
            <a href={`#${field}`}>{labelOf(field, fields)}</a>
            {'\u00A0'}: {told}
          </li>
        ))}
      </ul>
      <p>Rien n’est enregistré. Ce que vous avez saisi est toujours là.</p>
    </div>
  );
}

/** What a field is called, parts of a contact included. */
export function labelOf(name: string, fields: Fields): string {
  const part = Object.entries(contactParts).find(([each]) => name === `contact.${each}`);
  return part?.[1].label ?? fields[name]?.label ?? name;
}
