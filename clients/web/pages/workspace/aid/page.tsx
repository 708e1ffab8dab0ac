import { moment } from '@relance/sdk/french/dates.ts';
import { publications } from '@relance/sdk/french/labels.ts';
import { AllCommunes } from '../../../communes/documents.ts';
import { Failure, NotFound } from '../../../server/failures.ts';
import type { Action, Page, Redirect, Screen } from '../../../server/screen.ts';
import type { Visit } from '../../../server/visit.ts';
import { Frame } from '../Frame.tsx';
import { type Workspace, workspaceOf } from '../workspace.ts';
import { AidForm } from './AidForm.tsx';
import { conflictsOf, settled } from './conflict.ts';
import { ConflictForm } from './ConflictForm.tsx';
import { AidChoices } from './documents.ts';
import { fieldsOf } from './fields.ts';
import { gapsOf } from './gaps.ts';
import { aidPartner } from './inputs.ts';
import { type Problem, readForm } from './readForm.ts';
import { type EditedSheet, readSheet } from './readSheet.ts';
import { remove, save } from './save.ts';
import { stale } from '../written.ts';
import { withPublication } from './withPublication.ts';
import { writtenForm } from './writtenForm.ts';

/** One sheet of the partner, to be changed. */
export const page: Page = async (visit) => {
  const workspace = workspaceOf(visit);
  const aid = await readSheet(visit, aidPartner(workspace.partner));
  const form = writtenForm(aid, fieldsOf(aidPartner(workspace.partner)));
  return sheetScreen(visit, workspace, { aid, form, problems: [] });
};

/** Writes, confirms or deletes the sheet; two who write at once are shown both versions. */
export const action: Action = async (visit, sent) => {
  const workspace = workspaceOf(visit);
  const aid = await readSheet(visit, aidPartner(workspace.partner));
  const partner = aidPartner(workspace.partner);
  const fields = fieldsOf(partner);
  const version = Number(sent.get('version'));
  if (!Number.isSafeInteger(version) || version < 1) {
    throw new Failure(400, 'Version inconnue', 'Rouvrez la fiche, puis recommencez.');
  }
  const verb = sent.get('faire');
  if (verb === 'supprimer') {
    await remove(visit, partner, { id: aid.id, version });
    return { redirect: workspace.to('/espace/aides', { fait: 'supprime' }) };
  }
  const theirs = writtenForm(aid, fields);
  const form =
    verb === 'confirmer'
      ? theirs
      : verb === 'choisir'
        ? settled(fields, { mine: sent, theirs })
        : withPublication(sent);
  if (version !== aid.version) {
    if (verb === 'confirmer') throw stale();
    return conflictScreen(visit, workspace, aid, sent);
  }
  const { communes } = await visit.ask(AllCommunes, {});
  const { input, problems } = readForm(form, fields, communes);
  if (problems.length > 0) return sheetScreen(visit, workspace, { aid, form, problems });
  const saved = await save(visit, partner, input, fields, { id: aid.id, version });
  if (saved === 'gone') throw new NotFound('Cette fiche a été supprimée entre-temps.');
  if (saved === 'stale')
    return conflictScreen(
      visit,
      workspace,
      await readSheet(visit, aidPartner(workspace.partner)),
      sent,
    );
  if ('problems' in saved) return sheetScreen(visit, workspace, { aid, form, ...saved });
  const fait = verb === 'confirmer' ? 'confirme' : 'enregistre';
  return { redirect: workspace.to(`/espace/aides/${aid.id}`, { fait }) } satisfies Redirect;
};

interface Typed {
  aid: EditedSheet;
  form: URLSearchParams;
  problems: readonly Problem[];
}

async function sheetScreen(visit: Visit, workspace: Workspace, typed: Typed): Promise<Screen> {
  const { aid, form, problems } = typed;
  const fields = fieldsOf(aidPartner(workspace.partner));
  const choices = await visit.ask(AidChoices, { today: visit.today });
  const address = workspace.to(`/espace/aides/${aid.id}`);
  const read = { version: aid.version, form: writtenForm(aid, fields) };
  const wrong = problems.length > 0;
  return {
    title: wrong ? `Erreur\u00A0: ${aid.title}` : aid.title,
    section: 'espace',
    unlisted: true,
    status: wrong ? 400 : 200,
    body: (
      <Frame visit={visit} workspace={workspace} title={aid.title}>
        <Standing aid={aid} address={address} />
        {!wrong && <Gaps form={form} />}
        <AidForm {...{ fields, form, choices, problems, read }} action={address} />
        <Deletion aid={aid} address={address} />
      </Frame>
    ),
  };
}

async function conflictScreen(
  visit: Visit,
  workspace: Workspace,
  aid: EditedSheet,
  sent: URLSearchParams,
): Promise<Screen> {
  const fields = fieldsOf(aidPartner(workspace.partner));
  const choices = await visit.ask(AidChoices, { today: visit.today });
  const mine = withPublication(sent);
  const read = new URLSearchParams(sent.get('lu') ?? '');
  const conflicts = conflictsOf(fields, { mine, theirs: writtenForm(aid, fields), read });
  return {
    title: `Deux versions\u00A0: ${aid.title}`,
    section: 'espace',
    unlisted: true,
    status: 409,
    body: (
      <Frame visit={visit} workspace={workspace} title={aid.title}>
        <ConflictForm
          {...{ fields, choices, conflicts, mine }}
          action={workspace.to(`/espace/aides/${aid.id}`)}
          version={aid.version}
          updatedAt={aid.updatedAt}
        />
      </Frame>
    ),
  };
}

function Standing({ aid, address }: { aid: EditedSheet; address: string }) {
  return (
    <>
      <p>
        <span className={`badge ${aid.publication === 'PUBLISHED' ? 'good' : 'warn'}`}>
          {publications[aid.publication]}
        </span>{' '}
        {aid.demo && <span className="badge">Exemple de démonstration</span>} Modifiée le{' '}
        {moment(aid.updatedAt)}. <a href={`/aides/${aid.id}`}>Voir la fiche comme le public</a>
      </p>
      <form method="post" action={address}>
        <input type="hidden" name="version" value={aid.version} />
        <button className="second" name="faire" value="confirmer">
          Confirmer que la fiche est à jour
        </button>
      </form>
    </>
  );
}

function Gaps({ form }: { form: URLSearchParams }) {
  const gaps = gapsOf(form);
  if (gaps.length === 0) return null;
  return (
    <section className="notice" aria-labelledby="manques">
      <h2 id="manques">Ce qui aiderait le plus vos lecteurs</h2>
      <ul>
        {gaps.map(({ field, told }) => (
          <li key={field}>
            <a href={`#${field}`}>{told}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Deletion({ aid, address }: { aid: EditedSheet; address: string }) {
  return (
    <details>
      <summary>Supprimer la fiche</summary>
      <p>
        La fiche disparaît de toutes les listes. Pour la retirer du public sans la perdre,
        enregistrez-la comme brouillon.
      </p>
      <form method="post" action={address}>
        <input type="hidden" name="version" value={aid.version} />
        <button name="faire" value="supprimer">
          Supprimer «{'\u00A0'}
          {aid.title}
          {'\u00A0'}»
        </button>
      </form>
    </details>
  );
}
