import { counted } from '@relance/sdk/french/numbers.ts';
import type { ReactNode } from 'react';
import type { OwnAidFragment, RunSummaryFragment } from '../../../__generated__/graphql.ts';
import type { Page } from '../../../server/screen.ts';
import { AidRow } from '../aids/AidRow.tsx';
import { ownAids } from '../aids/ownAids.ts';
import { staleness } from '../aids/staleness.ts';
import { Frame } from '../Frame.tsx';
import { RunRow } from '../imports/RunRow.tsx';
import { type Workspace, workspaceOf } from '../workspace.ts';
import { WorkspaceTasks } from './documents.ts';

/** What waits for an agent, and what was done last. */
export const page: Page = async (visit) => {
  const workspace = workspaceOf(visit);
  const { today } = visit;
  const { name, kinds } = workspace.partner;
  const [sheets, tasks] = await Promise.all([
    kinds.includes('Aid') ? ownAids(visit, workspace) : [],
    visit.ask(WorkspaceTasks, workspace.asked),
  ]);
  const runs = tasks[name]?.edges.map(({ node }) => node) ?? [];
  const duplicates = name === 'conference' ? undefined : tasks[`${name}Duplicates`];
  const drafts = sheets.filter(({ publication }) => publication === 'DRAFT');
  const stale = sheets.filter((aid) => staleness(aid, today) !== undefined);
  const waiting = runs.filter(isWaiting);
  const open = duplicates?.edges.length ?? 0;
  const nothing = drafts.length + stale.length + waiting.length + open === 0;
  return {
    title: 'Mon espace',
    section: 'espace',
    unlisted: true,
    body: (
      <Frame visit={visit} workspace={workspace} title="À faire">
        <p className="actions">
          <a className="button" href={workspace.to('/espace/imports/nouveau')}>
            Importer un fichier
          </a>
          {kinds.includes('Aid') && (
            <a className="button second" href={workspace.to('/espace/aides/nouvelle')}>
              Nouvelle fiche d’aide
            </a>
          )}
        </p>
        {nothing && <p className="notice">Rien ne vous attend.</p>}
        <Runs
          title={`${counted(waiting.length, 'import')} avec des lignes à corriger`}
          {...{ runs: waiting, workspace }}
        />
        {open > 0 && (
          <section>
            <h2>
              <a href={workspace.to('/espace/doublons')}>
                {counted(open, 'doublon possible', 'doublons possibles')}
                {duplicates?.pageInfo.hasNextPage && ' ou plus'} à décider
              </a>
            </h2>
          </section>
        )}
        <Sheets
          {...{ sheets: drafts, workspace, today }}
          title={counted(drafts.length, 'brouillon')}
          all={workspace.to('/espace/aides', { diffusion: 'brouillon' })}
        />
        <Sheets
          {...{ sheets: stale, workspace, today }}
          title={`${counted(stale.length, 'fiche')} à confirmer`}
          all={workspace.to('/espace/aides', { 'a-confirmer': 'oui' })}
        />
        <Runs title="Derniers imports" {...{ runs: runs.slice(0, 5), workspace }}>
          <p>
            <a href={workspace.to('/espace/imports')}>Tous les imports</a>
          </p>
        </Runs>
      </Frame>
    ),
  };
};

function isWaiting({ state, quarantined, repeats }: RunSummaryFragment): boolean {
  return state === 'DONE' && quarantined > 0 && repeats === null;
}

interface RunsProps {
  title: string;
  runs: readonly RunSummaryFragment[];
  workspace: Workspace;
  children?: ReactNode;
}

function Runs({ title, runs, workspace, children }: RunsProps) {
  if (runs.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="list">
        {runs.map((run) => (
          <li key={run.id}>
            <RunRow run={run} workspace={workspace} level={3} />
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

interface SheetsProps {
  title: string;
  sheets: readonly OwnAidFragment[];
  workspace: Workspace;
  today: string;
  /** Where all of them are. */
  all: string;
}

const mostShown = 5;

function Sheets({ title, sheets, workspace, today, all }: SheetsProps) {
  if (sheets.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="list">
        {sheets.slice(0, mostShown).map((aid) => (
          <li key={aid.id}>
            <AidRow aid={aid} workspace={workspace} today={today} level={3} />
          </li>
        ))}
      </ul>
      {sheets.length > mostShown && (
        <p>
          <a href={all}>Les voir toutes</a>
        </p>
      )}
    </section>
  );
}
