import { ImportRefused } from '@relance/sdk/imports.ts';
import type { Page, Screen, Upload } from '../../../server/screen.ts';
import type { Visit } from '../../../server/visit.ts';
import { Frame } from '../Frame.tsx';
import { ImportRunList } from '../imports/documents.ts';
import { asChecked } from '../reading/asChecked.ts';
import { statusOf } from '../reading/look.ts';
import { parametersOf } from '../reading/prepared.ts';
import { Steps } from '../Steps.tsx';
import { failureText, formatLabel } from '../words/runs.ts';
import { type Workspace, workspaceOf } from '../workspace.ts';
import { UploadForm, type UploadFormProps } from './UploadForm.tsx';

/** Where a file is chosen and sent. */
export const page: Page = (visit) => formScreen(visit, workspaceOf(visit), { chosen: {} });

/** Checks or imports the file, then shows what became of it; a refused one is told above the form. */
export const upload: Upload = async (visit, { fields, file }) => {
  const workspace = workspaceOf(visit);
  const deed = visit.query.choice('faire', ['reconnaitre', 'controler', 'publier']) ?? 'controler';
  const text = (name: string) => fields.get(name)?.trim() || undefined;
  const chosen = { format: text('format'), series: text('serie') };
  if (file === undefined) {
    const refusal = { code: 'MISSING_FILE', told: 'Choisissez un fichier.' };
    return formScreen(visit, workspace, { chosen, refusal });
  }
  const sent = {
    owner: workspace.partner.name,
    fileName: file.name.slice(0, 255),
    content: file.content,
    format: chosen.format ?? 'auto',
    series: chosen.series,
  };
  try {
    if (deed === 'reconnaitre') {
      const { sha256, keptUntil } = await visit.lookAtFile(sent);
      if (keptUntil === null) throw new ImportRefused('NOT_KEPT', 'The file is too large.');
      const prepared = { ...sent, kept: sha256, reading: {} };
      const address = workspace.to('/espace/imports/reconnaitre', parametersOf(prepared));
      return { redirect: address };
    }
    const checked = text('controle');
    const report = await visit.importFile({
      ...sent,
      ...(checked !== undefined && (await asChecked(visit, workspace, checked))),
      confirm: text('confirmer') === 'oui',
      dryRun: deed === 'controler',
      by: workspace.by,
    });
    const fait = deed === 'controler' ? 'controle' : 'importe';
    return { redirect: workspace.to(`/espace/imports/${report.run}`, { fait }) };
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    const told = failureText(error.code) ?? error.message;
    return formScreen(visit, workspace, { chosen, refusal: { code: error.code, told } });
  }
};

async function formScreen(
  visit: Visit,
  workspace: Workspace,
  { chosen, refusal }: Pick<UploadFormProps, 'chosen' | 'refusal'>,
): Promise<Screen> {
  const [formats, answer] = await Promise.all([
    visit.importFormats(workspace.partner.name),
    visit.ask(ImportRunList, { ...workspace.asked, first: 50 }),
  ]);
  const runs = answer[workspace.partner.name]?.edges ?? [];
  const series = [...new Set(runs.flatMap(({ node }) => node.series ?? []))];
  return {
    title: refusal ? 'Erreur\u00A0: importer un fichier' : 'Importer un fichier',
    section: 'espace',
    unlisted: true,
    status: refusal ? statusOf(refusal) : 200,
    body: (
      <Frame visit={visit} workspace={workspace} title="Importer un fichier">
        <Steps current="choisir" />
        {refusal && (
          <div className="notice" role="alert">
            <p className="field-error" id="fichier-erreur">
              <a href="#fichier">{refusal.told}</a>
            </p>
            <p className="soft">
              Code{'\u00A0'}: {refusal.code}. Rien n’a été enregistré.
            </p>
          </div>
        )}
        <UploadForm {...{ workspace, formats, series, chosen, refusal }} />
        <section>
          <h2>Les formats que nous lisons</h2>
          <ul>
            {formats.map(({ name, required }) => (
              <li key={name}>
                <strong>{formatLabel(name)}</strong>
                {'\u00A0'}: colonnes indispensables {required.join(', ')}.
              </li>
            ))}
          </ul>
        </section>
      </Frame>
    ),
  };
}
