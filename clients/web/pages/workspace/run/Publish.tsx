import { moment } from '@relance/sdk/french/dates.ts';
import type { RunDetailFragment } from '../../../__generated__/graphql.ts';
import { parametersOf, choicesOf } from '../reading/prepared.ts';
import { UploadForm, WithdrawalConfirmation } from '../upload/UploadForm.tsx';
import type { Workspace } from '../workspace.ts';

export interface PublishProps {
  run: RunDetailFragment;
  workspace: Workspace;
  /** Code of why it was not published just now. */
  refusal: string | undefined;
}

/** Publishes a checked file: the one that is kept, or the same once more where it is not kept any longer. */
export function Publish({ run, workspace, refusal }: PublishProps) {
  const { id, file, withdrawn, missing, unchanged, changed, keptUntil } = run;
  const gone = withdrawn + missing;
  const largeWithdrawal = refusal === 'LARGE_WITHDRAWAL' || gone > unchanged + changed;
  const chosen = { format: run.format ?? undefined, series: run.series ?? undefined };
  return (
    <section aria-labelledby="publier">
      <h2 id="publier">Publier</h2>
      {gone > 0 && (
        <p className="notice">
          Vous retirez {gone === 1 ? 'une fiche publiée' : `${gone} fiches publiées`}.
        </p>
      )}
      {keptUntil === null ? (
        <UploadForm
          {...{ workspace, formats: [], series: [], chosen }}
          checked={{ run: id, file, largeWithdrawal }}
        />
      ) : (
        <form method="post" action={workspace.to(`/espace/imports/${id}`)} className="stack">
          {largeWithdrawal && <WithdrawalConfirmation />}
          <p>
            Le fichier contrôlé est gardé jusqu’au{' '}
            <time dateTime={keptUntil}>{moment(keptUntil)}</time>
            {'\u00A0'}: il n’est pas à renvoyer. Les lignes corrigées ici le restent, les lignes
            écartées aussi.
          </p>
          <p className="actions">
            <button name="faire" value="publier">
              Publier {file}
            </button>
            <a className="button second" href={againOf(run, workspace)}>
              Le lire autrement
            </a>
          </p>
        </form>
      )}
    </section>
  );
}

function againOf(run: RunDetailFragment, workspace: Workspace): string {
  const prepared = {
    ...{ kept: run.sha256, format: run.format ?? 'auto', series: run.series ?? undefined },
    reading: choicesOf(run),
  };
  return workspace.to('/espace/imports/reconnaitre', parametersOf(prepared));
}
