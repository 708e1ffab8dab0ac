import type { ImportLook } from '@relance/sdk/importLook.ts';
import { ImportRefused } from '@relance/sdk/imports.ts';
import type { Action, Page, Screen } from '../../../server/screen.ts';
import type { Visit } from '../../../server/visit.ts';
import { Frame } from '../Frame.tsx';
import { given, lookAgain, statusOf } from '../reading/look.ts';
import { parametersOf, type Prepared, preparedOf } from '../reading/prepared.ts';
import { Refusal } from '../reading/Refusal.tsx';
import { Steps } from '../Steps.tsx';
import { type Workspace, workspaceOf } from '../workspace.ts';
import { columnsOf, type Mapping, mappingOf } from './mapping.ts';
import { MappingForm } from './MappingForm.tsx';

/** Which column of a file is which field of its format. */
export const page: Page = async (visit) => {
  const workspace = workspaceOf(visit);
  const prepared = preparedOf(visit.query);
  const look = await lookAgain(visit, workspace, prepared);
  return mapScreen(visit, workspace, prepared, look);
};

/** Checks the file by the columns as they were mapped, and goes on to what became of its lines. */
export const action: Action = async (visit, form) => {
  const workspace = workspaceOf(visit);
  const prepared = preparedOf(visit.query);
  // As the importer would read it by itself: what is the same needs no choice.
  const look = await lookAgain(visit, workspace, { ...prepared, series: undefined });
  if (look instanceof ImportRefused) return mapScreen(visit, workspace, prepared, look);
  const mapping = mappingOf(look, form);
  const format = form.get('format') ?? look.format ?? 'auto';
  const told = await problemIn(visit, workspace, look, { ...mapping, format });
  if (told !== undefined) return mapScreen(visit, workspace, prepared, look, { mapping, told });
  try {
    const columns = await columnsOf(look, mapping, (reading) =>
      lookAgain(visit, workspace, {
        ...{ ...prepared, format, series: undefined },
        reading: { ...prepared.reading, ...reading },
      }),
    );
    const report = await visit.importFile({
      ...{ owner: workspace.partner.name, kept: prepared.kept, fileName: look.file, format },
      reading: given({ ...prepared.reading, ...(columns && { columns }) }),
      ...{ series: prepared.series, by: workspace.by, dryRun: true, confirm: true },
    });
    return {
      redirect: workspace.to(`/espace/imports/${report.run}`, { fait: 'controle' }),
    };
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    return mapScreen(visit, workspace, prepared, error);
  }
};

/** What keeps a mapping from being read, in French by name. */
async function problemIn(
  visit: Visit,
  workspace: Workspace,
  look: ImportLook,
  { fields, format }: Mapping & { format: string },
): Promise<string | undefined> {
  const formats = await visit.importFormats(workspace.partner.name);
  const known = formats.find(({ name }) => name === format);
  if (!known) return 'Choisissez d’abord le format, à l’étape «\u00A0Reconnaître\u00A0».';
  const chosen = fields.filter((field) => field !== null);
  const unknown = chosen.find((field) => !known.columns.includes(field));
  if (unknown !== undefined) return `«\u00A0${unknown}\u00A0» n’est pas un champ de ce format.`;
  const twice = chosen.find((field, at) => chosen.indexOf(field) !== at);
  if (twice !== undefined) {
    const columns = look.columns.filter((_column, at) => fields[at] === twice);
    const names = columns.map(({ header }) => `«\u00A0${header}\u00A0»`).join(' et ');
    return `Le champ ${twice} est donné à deux colonnes, ${names}\u00A0: n’en gardez qu’une.`;
  }
  const missing = known.required.filter((field) => !chosen.includes(field));
  if (missing.length === 0) return undefined;
  return missing.length === 1
    ? `Il manque le champ indispensable ${missing.join('')}\u00A0: choisissez sa colonne.`
    : `Il manque les champs indispensables ${missing.join(', ')}\u00A0: choisissez leurs colonnes.`;
}

async function mapScreen(
  visit: Visit,
  workspace: Workspace,
  prepared: Prepared,
  look: ImportLook | ImportRefused,
  typed?: { mapping: Mapping; told: string },
): Promise<Screen> {
  const formats = await visit.importFormats(workspace.partner.name);
  const refusal = look instanceof ImportRefused ? look : undefined;
  const wrong = refusal !== undefined || typed !== undefined;
  const back = workspace.to('/espace/imports/reconnaitre', parametersOf(prepared));
  return {
    title: wrong ? 'Erreur\u00A0: associer les colonnes' : 'Associer les colonnes',
    section: 'espace',
    unlisted: true,
    status: refusal ? statusOf(refusal) : typed ? 400 : 200,
    body: (
      <Frame visit={visit} workspace={workspace} title="Associer les colonnes">
        <Steps current="associer" />
        {refusal && <Refusal refusal={refusal} workspace={workspace} />}
        {!(look instanceof ImportRefused) && (
          <MappingForm
            action={workspace.to('/espace/imports/associer', parametersOf(prepared))}
            look={look}
            format={formats.find(({ name }) => name === look.format)}
            {...(typed && { fields: typed.mapping.fields, told: typed.told })}
          />
        )}
        {refusal?.code !== 'FILE_NOT_KEPT' && (
          <p>
            <a href={back}>Revenir à la lecture du fichier</a>
          </p>
        )}
      </Frame>
    ),
  };
}
