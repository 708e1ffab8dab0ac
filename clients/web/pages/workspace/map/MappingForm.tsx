import { moment } from '@relance/sdk/french/dates.ts';
import type { ImportLook } from '@relance/sdk/importLook.ts';
import type { ImportFormatNote } from '@relance/sdk/imports.ts';
import { formatLabel } from '../words/runs.ts';
import { isNamed } from './mapping.ts';

export interface MappingFormProps {
  action: string;
  look: ImportLook;
  /** Undefined where none is recognised or chosen. */
  format: ImportFormatNote | undefined;
  /** What was chosen before, of each column. */
  fields?: readonly (string | null)[];
  /** Why that can't be. */
  told?: string;
}

const knownBy = {
  EXACT: 'reconnue à son nom',
  ALIAS: 'devinée d’après son nom',
  CHOSEN: 'choisie',
  LAST_TIME: 'comme la dernière fois',
} as const;

const samples = 3;

/** One row a column: what it is called, what it holds, what it is taken for. */
export function MappingForm(props: MappingFormProps) {
  const { action, look, format, fields, told } = props;
  if (format === undefined) {
    return (
      <p className="notice">
        Aucun format n’est reconnu. Choisissez-le d’abord, à l’étape «{'\u00A0'}Reconnaître
        {'\u00A0'}
        ».
      </p>
    );
  }
  return (
    <form method="post" action={action}>
      <input type="hidden" name="format" value={format.name} />
      {told !== undefined && (
        <div className="notice" role="alert">
          <p className="field-error">{told}</p>
        </div>
      )}
      <LastTime look={look} />
      <p>
        Format{'\u00A0'}: <strong>{formatLabel(format.name)}</strong>. Champs indispensables
        {'\u00A0'}: {format.required.join(', ')}.
      </p>
      {told === undefined && look.missing.length > 0 && (
        <p className="notice">
          Aucune colonne n’est reconnue pour{'\u00A0'}: {look.missing.join(', ')}.
        </p>
      )}
      <div className="scroll" tabIndex={0} role="region" aria-label="Colonnes du fichier">
        <table className="mapping">
          <thead>
            <tr>
              <th scope="col">Colonne du fichier, exemples</th>
              <th scope="col">Champ</th>
            </tr>
          </thead>
          <tbody>
            {look.columns.map(({ header, field, by }, at) => (
              <tr key={at}>
                <th scope="row">
                  <span id={`titre-${at}`}>{header || 'Sans nom'}</span>
                  <span className="sample soft">{examplesOf(look, at)}</span>
                </th>
                <td>
                  {isNamed(look, at) ? (
                    <>
                      <FieldChoice
                        {...{ at, format }}
                        field={fields ? (fields[at] ?? null) : field}
                      />
                      {by && <span className="soft"> {knownBy[by]}</span>}
                    </>
                  ) : (
                    'Non lue\u00A0: il lui faut un nom à elle.'
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="actions spaced">
        <button>Contrôler, sans rien publier</button>
      </p>
    </form>
  );
}

function LastTime({ look: { lastTime } }: Pick<MappingFormProps, 'look'>) {
  if (lastTime === null) return null;
  return (
    <p className="notice" role="status">
      Les colonnes ont les mêmes noms que dans la dernière édition de la série ({lastTime.file}, le{' '}
      {moment(lastTime.at)}){'\u00A0'}: les associations d’alors sont reprises. Vérifiez-les.
    </p>
  );
}

interface FieldChoiceProps {
  at: number;
  field: string | null;
  format: ImportFormatNote;
}

function FieldChoice({ at, field, format }: FieldChoiceProps) {
  return (
    <select name={`colonne.${at}`} defaultValue={field ?? ''} aria-labelledby={`titre-${at}`}>
      <option value="">Ne pas lire</option>
      {format.columns.map((name) => (
        <option key={name} value={name}>
          {format.required.includes(name) ? `${name} (indispensable)` : name}
        </option>
      ))}
    </select>
  );
}

function examplesOf({ rows }: ImportLook, at: number): string {
  const texts = rows.map(({ cells }) => cells[at] ?? '').filter((text) => text !== '');
  return [...new Set(texts)].slice(0, samples).join(' · ');
}
