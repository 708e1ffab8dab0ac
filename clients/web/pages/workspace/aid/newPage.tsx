import { AllCommunes } from '../../../communes/documents.ts';
import type { Action, Page, Screen } from '../../../server/screen.ts';
import type { Visit } from '../../../server/visit.ts';
import { Frame } from '../Frame.tsx';
import { type Workspace, workspaceOf } from '../workspace.ts';
import { AidForm } from './AidForm.tsx';
import { AidChoices } from './documents.ts';
import { fieldsOf } from './fields.ts';
import { aidPartner } from './inputs.ts';
import { type Problem, readForm } from './readForm.ts';
import { save } from './save.ts';
import { withPublication } from './withPublication.ts';

/** An empty sheet. */
export const page: Page = (visit) => {
  const workspace = workspaceOf(visit);
  const form = new URLSearchParams({ publication: 'DRAFT', status: 'PLANNED' });
  if (workspace.partner.siren !== null) form.set('funderSiren', workspace.partner.siren);
  return newScreen(visit, workspace, { form, problems: [] });
};

/** Writes the new sheet, or shows what is wrong with it. */
export const action: Action = async (visit, sent) => {
  const workspace = workspaceOf(visit);
  const partner = aidPartner(workspace.partner);
  const fields = fieldsOf(partner);
  const form = withPublication(sent);
  const { communes } = await visit.ask(AllCommunes, {});
  const { input, problems } = readForm(form, fields, communes);
  if (problems.length > 0) return newScreen(visit, workspace, { form, problems });
  const saved = await save(visit, partner, input, fields);
  if (typeof saved === 'string') throw new Error('A new sheet cannot be stale.');
  if ('problems' in saved) return newScreen(visit, workspace, { form, ...saved });
  return { redirect: workspace.to(`/espace/aides/${saved.id}`, { fait: 'cree' }) };
};

interface Typed {
  form: URLSearchParams;
  problems: readonly Problem[];
}

async function newScreen(visit: Visit, workspace: Workspace, typed: Typed): Promise<Screen> {
  const fields = fieldsOf(aidPartner(workspace.partner));
  const choices = await visit.ask(AidChoices, { today: visit.today });
  const wrong = typed.problems.length > 0;
  return {
    title: wrong ? 'Erreur\u00A0: nouvelle fiche' : 'Nouvelle fiche',
    section: 'espace',
    unlisted: true,
    status: wrong ? 400 : 200,
    body: (
      <Frame visit={visit} workspace={workspace} title="Nouvelle fiche d’aide">
        <AidForm
          {...{ fields, choices, ...typed }}
          action={workspace.to('/espace/aides/nouvelle')}
          read={undefined}
        />
      </Frame>
    ),
  };
}
