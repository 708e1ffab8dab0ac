import { moment } from '@relance/sdk/french/dates.ts';
import { ImportRefused } from '@relance/sdk/imports.ts';
import type {
  ImportRunSheetQueryVariables,
  RunDetailFragment,
} from '../../../__generated__/graphql.ts';
import { NotFound } from '../../../server/failures.ts';
import type { Action, Page, Screen } from '../../../server/screen.ts';
import type { Visit } from '../../../server/visit.ts';
import { Frame } from '../Frame.tsx';
import { RunState } from '../imports/RunRow.tsx';
import { statusOf } from '../reading/look.ts';
import { Steps } from '../Steps.tsx';
import type { RefusalProps } from '../reading/Refusal.tsx';
import { Refusal } from '../reading/Refusal.tsx';
import { failureText } from '../words/runs.ts';
import { type Workspace, workspaceOf } from '../workspace.ts';
import { act } from './act.ts';
import { ImportRunSheet } from './documents.ts';
import { Lines } from './Lines.tsx';
import { lineViewNames, lineViews } from './lineViews.ts';
import { Publish } from './Publish.tsx';
import { Compared, Mapped, Recognised } from './RunFacts.tsx';

/** What became of one file, and what is left to decide about it. */
export const page: Page = (visit) => runScreen(visit, workspaceOf(visit));

/** Decides about the run or one of its lines; a check whose file is refused when it is published says why. */
export const action: Action = async (visit, form) => {
  const workspace = workspaceOf(visit);
  try {
    return await act(visit, form);
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    return runScreen(visit, workspace, error);
  }
};

async function runScreen(
  visit: Visit,
  workspace: Workspace,
  refusal?: RefusalProps['refusal'],
): Promise<Screen> {
  const { query } = visit;
  const view = query.choice('lignes', lineViewNames) ?? 'a-corriger';
  const code = query.matching('code', /^[A-Z_]{1,40}$/, 'BAD_DATE');
  const run = await runOf(visit, workspace, {
    states: [lineViews[view].state],
    after: query.text('apres'),
    // Lines of one kind are picked out of a larger page: the graph does not filter by code.
    first: code === undefined ? 20 : 200,
  });
  const next = run.state === 'CHECKED' ? 'comparer' : 'publier';
  return {
    title: refusal ? `Erreur\u00A0: ${run.file}` : run.file,
    section: 'espace',
    status: refusal ? statusOf(refusal) : 200,
    unlisted: true,
    body: (
      <Frame visit={visit} workspace={workspace} title={run.file}>
        <Steps current={run.quarantined > 0 ? 'corriger' : next} />
        {refusal && <Refusal refusal={refusal} workspace={workspace} />}
        <p>
          <RunState state={run.state} />
          {run.undoneAt !== null && ` le ${moment(run.undoneAt)}`}
        </p>
        <Standing run={run} workspace={workspace} />
        {run.state === 'CHECKED' && (
          <>
            <Recognised run={run} />
            <Mapped run={run} />
            <Lines {...{ run, workspace, query, view, code }} />
            <Compared run={run} />
            <Publish run={run} workspace={workspace} refusal={refusal?.code} />
          </>
        )}
        {(run.state === 'DONE' || run.state === 'UNDONE') && (
          <>
            {run.state === 'DONE' && <Lines {...{ run, workspace, query, view, code }} />}
            <Compared run={run} />
            <Recognised run={run} />
            <Mapped run={run} />
            <Undo run={run} workspace={workspace} />
          </>
        )}
      </Frame>
    ),
  };
}

type Asked = Pick<ImportRunSheetQueryVariables, 'first' | 'after' | 'states'>;

async function runOf(visit: Visit, workspace: Workspace, asked: Asked): Promise<RunDetailFragment> {
  const id = visit.params['run'] ?? '';
  const answer = await visit.ask(ImportRunSheet, { ...workspace.asked, id, ...asked });
  const run = answer[workspace.partner.name];
  if (!run) throw new NotFound('Cet import n’existe pas dans votre espace.');
  return run;
}

interface RunProps {
  run: RunDetailFragment;
  workspace: Workspace;
}

/** What one has to know before the details. */
function Standing({ run, workspace }: RunProps) {
  if (run.failure) {
    const { code, message } = run.failure;
    return (
      <div className="notice">
        <p>{failureText(code) ?? message}</p>
        <p className="soft">
          Code{'\u00A0'}: {code}. <span lang="en">{message}</span>
        </p>
        <p>
          <a className="button" href={workspace.to('/espace/imports/nouveau')}>
            Choisir un autre fichier
          </a>
        </p>
      </div>
    );
  }
  if (run.repeats !== null) {
    return (
      <p className="notice">
        Ce fichier avait déjà été importé, et rien n’a changé depuis{'\u00A0'}: voyez{' '}
        <a href={workspace.to(`/espace/imports/${run.repeats}`)}>cet import-là</a>, où ses lignes se
        corrigent.
      </p>
    );
  }
  if (run.state !== 'RUNNING') return null;
  return (
    <p className="notice">
      L’import est en cours. <a href={workspace.to(`/espace/imports/${run.id}`)}>Actualiser</a>
    </p>
  );
}

function Undo({ run, workspace }: RunProps) {
  if (run.state !== 'DONE' || run.repeats !== null) return null;
  return (
    <section aria-labelledby="annuler">
      <h2 id="annuler">Annuler cet import</h2>
      <details>
        <summary>Revenir à l’état d’avant</summary>
        <p>
          Les fiches ajoutées sont retirées, les autres redeviennent comme avant. C’est refusé si
          une fiche de cet import a été modifiée depuis{'\u00A0'}: elle serait perdue.
        </p>
        <form method="post" action={workspace.to(`/espace/imports/${run.id}`)}>
          <button name="faire" value="annuler">
            Annuler l’import de {run.file}
          </button>
        </form>
      </details>
    </section>
  );
}
