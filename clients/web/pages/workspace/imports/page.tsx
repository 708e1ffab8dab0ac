import { Pager } from '../../../parts/Pager.tsx';
import type { Page } from '../../../server/screen.ts';
import { Frame } from '../Frame.tsx';
import { workspaceOf } from '../workspace.ts';
import { ImportRunList } from './documents.ts';
import { RunRow } from './RunRow.tsx';

/** All imports of a partner, the newest first. */
export const page: Page = async (visit) => {
  const workspace = workspaceOf(visit);
  const answer = await visit.ask(ImportRunList, {
    ...workspace.asked,
    first: 20,
    after: visit.query.text('apres'),
  });
  const runs = answer[workspace.partner.name];
  return {
    title: 'Imports',
    section: 'espace',
    unlisted: true,
    body: (
      <Frame visit={visit} workspace={workspace} title="Imports">
        <p>
          <a className="button" href={workspace.to('/espace/imports/nouveau')}>
            Importer un fichier
          </a>
        </p>
        {runs?.edges.length === 0 && <p>Aucun fichier n’a encore été importé.</p>}
        <ul className="list">
          {runs?.edges.map(({ node }) => (
            <li key={node.id}>
              <RunRow run={node} workspace={workspace} />
            </li>
          ))}
        </ul>
        {runs && <Pager path="/espace/imports" query={visit.query} pageInfo={runs.pageInfo} />}
      </Frame>
    ),
  };
};
