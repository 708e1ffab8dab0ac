import type { ImportFormatNote } from '@relance/sdk/imports.ts';
import { formatLabel } from '../words/runs.ts';
import type { Workspace } from '../workspace.ts';

export interface UploadFormProps {
  workspace: Workspace;
  formats: readonly ImportFormatNote[];
  /** Series that there are. */
  series: readonly string[];
  /** What was chosen before. */
  chosen: { format?: string | undefined; series?: string | undefined };
  /** The check that the file has been through, if it has. */
  checked?: { run: string; file: string; largeWithdrawal: boolean } | undefined;
  /** Why the file before was refused. */
  refusal?: { code: string; told: string } | undefined;
}

/**
 * The form by which a file goes to the importer. What the importer has to know stands above the file: a form is read
 * from its top while the file is still on its way.
 */
export function UploadForm(props: UploadFormProps) {
  const { workspace, formats, series, chosen, checked, refusal } = props;
  const address = (verb: string) => workspace.to('/espace/imports/nouveau', { faire: verb });
  const asksBack = refusal?.code === 'LARGE_WITHDRAWAL' || checked?.largeWithdrawal === true;
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={address(checked ? 'publier' : 'reconnaitre')}
    >
      <div className="stack">
        {!checked && <Settings {...{ formats, series, chosen }} />}
        {asksBack && <WithdrawalConfirmation />}
        {checked && <input type="hidden" name="controle" value={checked.run} />}
        <div>
          <label htmlFor="fichier">
            {checked ? `Le même fichier (${checked.file})` : 'Fichier'}
          </label>
          <p className="soft" id="fichier-aide">
            CSV, XLSX, ODS, JSON, XML ou YAML, jusqu’à 1{'\u00A0'}Go.
            {checked &&
              ' Nous ne gardons plus celui que vous avez contrôlé\u00A0: il faut le choisir de nouveau.'}
          </p>
          <input
            type="file"
            id="fichier"
            name="fichier"
            required
            aria-describedby={refusal ? 'fichier-erreur fichier-aide' : 'fichier-aide'}
            aria-invalid={refusal ? true : undefined}
          />
        </div>
        <p className="actions">
          {checked ? (
            <button formAction={address('publier')}>Publier ce fichier</button>
          ) : (
            <>
              <button formAction={address('reconnaitre')}>Continuer</button>{' '}
              <button className="second" formAction={address('controler')}>
                Contrôler sans rien régler
              </button>{' '}
              <button className="second" formAction={address('publier')}>
                Publier tout de suite
              </button>
            </>
          )}
        </p>
      </div>
    </form>
  );
}

/** Asked before an edition takes away most of its series. */
export function WithdrawalConfirmation() {
  return (
    <label className="choice">
      <input type="checkbox" name="confirmer" value="oui" />
      <span>
        Je confirme que le fichier est complet, et que les lignes qui n’y sont plus doivent être
        retirées.
      </span>
    </label>
  );
}

type SettingsProps = Pick<UploadFormProps, 'formats' | 'series' | 'chosen'>;

function Settings({ formats, series, chosen }: SettingsProps) {
  return (
    <details open>
      <summary>Format et série</summary>
      <div className="stack">
        <div>
          <label htmlFor="format">Format</label>
          <p className="soft" id="format-aide">
            Reconnu d’après les colonnes. Il se choisit aussi à l’étape suivante.
          </p>
          <select
            id="format"
            name="format"
            defaultValue={chosen.format ?? 'auto'}
            aria-describedby="format-aide"
          >
            <option value="auto">Reconnaître automatiquement</option>
            {formats.map(({ name }) => (
              <option key={name} value={name}>
                {formatLabel(name)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="serie">Série (facultatif)</label>
          <p className="soft" id="serie-aide">
            Si le fichier remplace l’édition précédente d’une même liste, donnez le nom de la liste,
            par exemple «{'\u00A0'}subventions-annuelles{'\u00A0'}»{'\u00A0'}: ce que la nouvelle
            édition ne contient plus est retiré.
          </p>
          <input
            type="text"
            id="serie"
            name="serie"
            maxLength={200}
            defaultValue={chosen.series}
            list="series"
            aria-describedby="serie-aide"
          />
          <datalist id="series">
            {series.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </div>
      </div>
    </details>
  );
}
