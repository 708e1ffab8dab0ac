import { encodings, lastHeaderLine } from '@relance/schema/imports/readings.ts';
import type { ImportLook } from '@relance/sdk/importLook.ts';
import type { ImportFormatNote } from '@relance/sdk/imports.ts';
import { parametersOf, type Prepared, separatorLabel, separators } from '../reading/prepared.ts';
import { formatLabel } from '../words/runs.ts';

export interface ChoicesProps {
  /** The workspace, where the address names it. */
  owner: string | undefined;
  prepared: Prepared;
  /** Undefined where the file can't be read as it is asked. */
  look: ImportLook | undefined;
  formats: readonly ImportFormatNote[];
}

/** All that the importer finds out about a file; what is left as it is stays found out. */
export function Choices({ owner, prepared, look, formats }: ChoicesProps) {
  const chosen = parametersOf(prepared);
  const isTable = look === undefined || look.headerLine !== null;
  const isText = look === undefined || (look.sheets.length === 0 && isTable);
  return (
    <form method="get" action="/espace/imports/reconnaitre">
      {owner !== undefined && <input type="hidden" name="porteur" value={owner} />}
      <input type="hidden" name="fichier" value={prepared.kept} />
      {prepared.series !== undefined && (
        <input type="hidden" name="serie" value={prepared.series} />
      )}
      <div className="stack">
        <Choice
          name="format"
          label="Format"
          chosen={chosen.format}
          found={look?.format == null ? 'non reconnu' : formatLabel(look.format)}
          options={formats.map(({ name }) => [name, formatLabel(name)])}
        />
        {isText && (
          <>
            <Choice
              name="encodage"
              label="Encodage du texte"
              chosen={chosen.encodage}
              found={look?.encoding ?? 'non reconnu'}
              options={encodings.map((each) => [each, each])}
            />
            <Choice
              name="separateur"
              label="Séparateur des colonnes"
              chosen={chosen.separateur}
              found={look?.delimiter == null ? 'non reconnu' : separatorLabel(look.delimiter)}
              options={Object.entries(separators).map(([name, { label }]) => [name, label])}
            />
          </>
        )}
        {(look?.sheets.length ?? 0) > 0 && (
          <Choice
            name="feuille"
            label="Feuille du classeur"
            chosen={chosen.feuille}
            found={look?.sheet ?? 'non reconnue'}
            options={look?.sheets.map((each) => [each, each]) ?? []}
          />
        )}
        {isTable && (
          <div>
            <label htmlFor="entete">Ligne des titres de colonnes</label>
            <p className="soft" id="entete-aide">
              Reconnue{'\u00A0'}: {look?.headerLine == null ? 'aucune' : `ligne ${look.headerLine}`}
              . Laissez vide pour ne pas la choisir vous-même.
            </p>
            <input
              type="number"
              id="entete"
              name="entete"
              min={1}
              max={lastHeaderLine}
              defaultValue={chosen.entete}
              aria-describedby="entete-aide"
            />
          </div>
        )}
        <p>
          <button className="second">Relire ainsi</button>
        </p>
      </div>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  chosen: string | undefined;
  /** What the importer has found out. */
  found: string;
  options: readonly (readonly [string, string])[];
}

function Choice({ name, label, chosen, found, options }: ChoiceProps) {
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen ?? ''}>
        <option value="">
          {chosen === undefined ? `Reconnu\u00A0: ${found}` : 'Reconnaître automatiquement'}
        </option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
