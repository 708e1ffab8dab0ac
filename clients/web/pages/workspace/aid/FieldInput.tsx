import { count } from '@relance/sdk/french/numbers.ts';
import type { AidChoicesQuery } from '../../../__generated__/graphql.ts';
import { contactParts, type Field } from './fields.ts';
import type { Problem } from './readForm.ts';

export interface FieldInputProps {
  name: string;
  field: Field;
  /** What was typed, or is written. */
  form: URLSearchParams;
  choices: AidChoicesQuery;
  problems: readonly Problem[];
}

/** One field of a sheet: label, help, what is wrong with it, and its input. */
export function FieldInput(props: FieldInputProps) {
  const { name, field } = props;
  if (field.kind === 'choices' || field.kind === 'numbers') return <Choices {...props} />;
  if (field.kind === 'contact') return <Contact {...props} />;
  return (
    <div>
      <label htmlFor={name}>
        {field.label}
        {!field.required && <span className="soft"> (facultatif)</span>}
      </label>
      <Notes {...props} />
      <Single {...props} />
    </div>
  );
}

const tall = { text: 4, lines: 4, sirens: 2, communes: 3 } as const;

function Single({ name, field, form, choices, problems }: FieldInputProps) {
  const { kind, longest, required, options } = field;
  const value = form.get(name) ?? '';
  const common = { id: name, name, ...describedBy(name, field, problems) };
  if (options) {
    return (
      <select {...common} defaultValue={value}>
        {(!required || value === '') && <option value="">{required ? 'Choisir' : 'Aucun'}</option>}
        {options(choices).map(({ value: each, label }) => (
          <option key={each} value={each}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  if (kind === 'text' || kind === 'lines' || kind === 'sirens' || kind === 'communes') {
    const rows = Math.min(12, Math.max(tall[kind], Math.ceil(value.length / 80)));
    return <textarea {...common} rows={rows} defaultValue={value} />;
  }
  const type = kind === 'day' ? 'date' : kind === 'url' ? 'url' : 'text';
  const inputMode = kind === 'euro' || kind === 'share' ? 'decimal' : undefined;
  return (
    <input
      {...common}
      type={type}
      inputMode={inputMode}
      maxLength={kind === 'line' ? longest : undefined}
      required={required}
      defaultValue={value}
    />
  );
}

function Choices({ name, field, form, choices, problems }: FieldInputProps) {
  const chosen = form.getAll(name);
  const options = field.options?.(choices) ?? [];
  const boxes = (
    <div className="columns">
      {options.map(({ value, label }) => (
        <label className="choice" key={value}>
          <input
            type="checkbox"
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
  return (
    <fieldset id={name} tabIndex={-1} {...describedBy(name, field, problems)}>
      <legend>
        {field.label}
        {!field.required && <span className="soft"> (facultatif)</span>}
      </legend>
      <Notes name={name} field={field} problems={problems} />
      {field.required ? (
        boxes
      ) : (
        <details open={chosen.length > 0 && chosen.length < 6}>
          <summary>{chosen.length === 0 ? 'Choisir' : `${count(chosen.length)} choisis`}</summary>
          {boxes}
        </details>
      )}
    </fieldset>
  );
}

function Contact({ name, field, form, problems }: FieldInputProps) {
  return (
    <fieldset id={name}>
      <legend>{field.label}</legend>
      <Notes name={name} field={field} problems={problems} />
      <div className="stack">
        {Object.entries(contactParts).map(([part, { label, type }]) => {
          const id = `${name}.${part}`;
          return (
            <div key={part}>
              <label htmlFor={id}>{label}</label>
              <Notes name={id} problems={problems} />
              <input
                type={type}
                id={id}
                name={id}
                defaultValue={form.get(id) ?? ''}
                {...describedBy(id, undefined, problems)}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

interface NotesProps {
  name: string;
  field?: Field | undefined;
  problems: readonly Problem[];
}

function Notes({ name, field, problems }: NotesProps) {
  const problem = problems.find((each) => each.field === name);
  return (
    <>
      {field?.help && (
        <p className="soft" id={`${name}-aide`}>
          {field.help}
        </p>
      )}
      {problem && (
        <p className="field-error" id={`${name}-erreur`}>
          {problem.told}
        </p>
      )}
    </>
  );
}

function describedBy(name: string, field: Field | undefined, problems: readonly Problem[]) {
  const wrong = problems.some((each) => each.field === name);
  const ids = [...(wrong ? [`${name}-erreur`] : []), ...(field?.help ? [`${name}-aide`] : [])];
  return {
    'aria-describedby': ids.length === 0 ? undefined : ids.join(' '),
    'aria-invalid': wrong ? true : undefined,
  };
}
