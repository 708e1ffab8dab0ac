import { ImportRefused } from '@relance/sdk/imports.ts';
import type { Page } from '../../../server/screen.ts';
import { Frame } from '../Frame.tsx';
import { FirstRows } from '../reading/FirstRows.tsx';
import { lookAgain, statusOf } from '../reading/look.ts';
import { parametersOf, preparedOf } from '../reading/prepared.ts';
import { Refusal } from '../reading/Refusal.tsx';
import { Steps } from '../Steps.tsx';
import { workspaceOf } from '../workspace.ts';
import { Choices } from './Choices.tsx';

/** What a file is taken for, each guess to be corrected; nothing of it is imported yet. */
export const page: Page = async (visit) => {
  const workspace = workspaceOf(visit);
  const prepared = preparedOf(visit.query);
  const [look, formats] = await Promise.all([
    lookAgain(visit, workspace, prepared),
    visit.importFormats(workspace.partner.name),
  ]);
  const refusal = look instanceof ImportRefused ? look : undefined;
  const known = look instanceof ImportRefused ? undefined : look;
  const next = workspace.to('/espace/imports/associer', parametersOf(prepared));
  return {
    title: refusal ? 'Erreur\u00A0: reconnaître le fichier' : 'Reconnaître le fichier',
    section: 'espace',
    unlisted: true,
    status: refusal ? statusOf(refusal) : 200,
    body: (
      <Frame visit={visit} workspace={workspace} title="Reconnaître le fichier">
        <Steps current="reconnaitre" />
        {refusal && <Refusal refusal={refusal} workspace={workspace} />}
        {known && (
          <p>
            <strong>{known.file}</strong>
            {known.recognised
              ? '\u00A0: le fichier est reconnu. Vérifiez, puis continuez.'
              : '\u00A0: il manque des colonnes au format. Corrigez la lecture, ou associez les colonnes à l’étape suivante.'}
          </p>
        )}
        {refusal?.code !== 'FILE_NOT_KEPT' && (
          <Choices owner={visit.query.text('porteur')} {...{ prepared, formats }} look={known} />
        )}
        {known && (
          <>
            <FirstRows look={known} />
            <p className="actions spaced">
              <a className="button" href={next}>
                Continuer{'\u00A0'}: associer les colonnes
              </a>
            </p>
          </>
        )}
      </Frame>
    ),
  };
};
