import { moment } from '@relance/sdk/french/dates.ts';
import { counted } from '@relance/sdk/french/numbers.ts';
import type { RunSummaryFragment } from '../../../__generated__/graphql.ts';
import { formatLabel, runStates, runTones } from '../words/runs.ts';
import { calledShort, type Workspace } from '../workspace.ts';

export interface RunRowProps {
  /** Level of its heading. */
  level?: 2 | 3;
  run: RunSummaryFragment;
  workspace: Workspace;
}

/** One import in a list: what file, when, and what is left to do. */
export function RunRow({ run, workspace, level = 2 }: RunRowProps) {
  const Heading = `h${level}` as const;
  const { id, file, state, quarantined } = run;
  return (
    <article>
      <Heading>
        <a href={workspace.to(`/espace/imports/${id}`)}>{file}</a>
      </Heading>
      <ul className="facts">
        <li>
          <RunState state={state} />
        </li>
        <li>{formatLabel(run.format)}</li>
        <li>
          <time dateTime={run.startedAt}>{moment(run.startedAt)}</time>
        </li>
        <li>{counted(run.lineCount, 'ligne')}</li>
        {state === 'DONE' && (
          <li>
            {counted(run.added, 'ajout')}, {counted(run.changed, 'modification')},{' '}
            {counted(run.withdrawn, 'retrait')}
          </li>
        )}
        {run.series !== null && (
          <li>
            Série «{'\u00A0'}
            {run.series}
            {'\u00A0'}»
          </li>
        )}
        {run.importedBy !== null && <li>par {calledShort(run.importedBy)}</li>}
      </ul>
      {quarantined > 0 && (state === 'DONE' || state === 'CHECKED') && (
        <p>
          <a
            className="badge warn"
            href={workspace.to(`/espace/imports/${run.repeats ?? id}#corriger`)}
          >
            {counted(quarantined, 'ligne')} à corriger
          </a>
        </p>
      )}
    </article>
  );
}

/** How far an import has come, in a word and a colour. */
export function RunState({ state }: Pick<RunSummaryFragment, 'state'>) {
  return <span className={`badge ${runTones[state]}`}>{runStates[state]}</span>;
}
