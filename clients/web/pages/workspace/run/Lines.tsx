import { moment } from '@relance/sdk/french/dates.ts';
import { counted } from '@relance/sdk/french/numbers.ts';
import type { RunDetailFragment } from '../../../__generated__/graphql.ts';
import { Pager } from '../../../parts/Pager.tsx';
import type { Query } from '../../../server/query.ts';
import { problemTitle } from '../words/problems.ts';
import type { Workspace } from '../workspace.ts';
import { LineCard } from './LineCard.tsx';
import { lineViewNames, lineViews, type LineView } from './lineViews.ts';

export interface LinesProps {
  run: RunDetailFragment;
  workspace: Workspace;
  query: Query;
  view: LineView;
  /** Only lines with this kind of problem. */
  code: string | undefined;
}

/** The lines of which there is something to decide; only the bad ones, unless others are asked for. */
export function Lines({ run, workspace, query, view, code }: LinesProps) {
  const path = `/espace/imports/${run.id}`;
  const canDecide = (run.state === 'DONE' || run.state === 'CHECKED') && run.repeats === null;
  const lines = run.lines.edges
    .map(({ node }) => node)
    .filter((line) => code === undefined || line.code === code);
  const action = canDecide ? workspace.to(path) : undefined;
  return (
    <section aria-labelledby="corriger">
      <h2 id="corriger">Lignes à corriger</h2>
      <p role="status">
        <strong>
          {run.quarantined === 0
            ? 'Aucune ligne ne reste à corriger.'
            : `${counted(run.quarantined, 'ligne')} à corriger.`}
        </strong>
      </p>
      {run.state === 'CHECKED' && run.quarantined > 0 && (
        <p className="notice">
          C’est un contrôle{'\u00A0'}: rien n’est encore publié. Ce que vous corrigez ou écartez ici
          vaudra à la publication. Ce qui reste à corriger attendra sur la page de l’import.
        </p>
      )}
      {canDecide && (
        <ul className="tabs">
          {lineViewNames.map((name) => (
            <li key={name}>
              <a
                href={`${workspace.to(path, { lignes: name })}#corriger`}
                aria-current={name === view ? 'page' : undefined}
              >
                {lineViews[name].label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {view === 'a-corriger' && <Reasons {...{ run, workspace, path, code }} />}
      <div className="stack">
        {lines.map((line) =>
          view === 'a-corriger' ? (
            <LineCard
              key={line.entry}
              line={line}
              action={action}
              alike={alikeOf(run, line.code, code, workspace.to(path, { code: line.code ?? '' }))}
            />
          ) : (
            <Decided key={line.entry} line={line} action={action} />
          ),
        )}
      </div>
      <Pager path={path} query={query} pageInfo={run.lines.pageInfo} />
      {canDecide && run.quarantined > 0 && (
        <form method="post" action={workspace.to(path)} className="spaced">
          <button className="second" name="faire" value="relire">
            Relire toutes les lignes à corriger
          </button>
          <p className="soft">
            Utile quand une commune ou un numéro est devenu connu depuis l’import.
          </p>
        </form>
      )}
    </section>
  );
}

function alikeOf(
  { reasons }: RunDetailFragment,
  code: string | null,
  chosen: string | undefined,
  href: string,
) {
  const reason = reasons.find((each) => each.code === code);
  return reason === undefined || chosen !== undefined
    ? undefined
    : { count: reason.count, href: `${href}#corriger` };
}

type ReasonsProps = Pick<LinesProps, 'run' | 'workspace' | 'code'> & { path: string };

function Reasons({ run, workspace, path, code }: ReasonsProps) {
  if (run.reasons.length === 0) return null;
  return (
    <ul className="facts spaced">
      {run.reasons.map((reason) => (
        <li key={reason.code}>
          <a
            href={`${workspace.to(path, { code: reason.code })}#corriger`}
            aria-current={reason.code === code ? 'true' : undefined}
          >
            {problemTitle(reason.code)} ({reason.count})
          </a>
        </li>
      ))}
      {code !== undefined && (
        <li>
          <a href={`${workspace.to(path)}#corriger`}>Toutes</a>
        </li>
      )}
    </ul>
  );
}

interface DecidedProps {
  line: RunDetailFragment['lines']['edges'][number]['node'];
  action: string | undefined;
}

function Decided({ line, action }: DecidedProps) {
  const { entry, decidedAt, decidedBy, note, state } = line;
  return (
    <article className="card" id={`ligne-${entry}`}>
      <h3>Ligne {line.line}</h3>
      <p>
        {state === 'DISMISSED' ? 'Écartée' : 'Corrigée'}
        {decidedAt !== null && ` le ${moment(decidedAt)}`}
        {decidedBy !== null && ` par ${decidedBy}`}
        {note !== null && `\u00A0: ${note}`}
      </p>
      {state === 'DISMISSED' && action !== undefined && (
        <form method="post" action={action}>
          <input type="hidden" name="ligne" value={entry} />
          <button className="second" name="faire" value="reprendre">
            Remettre à corriger
          </button>
        </form>
      )}
    </article>
  );
}
