import type { ImportSettings } from '@relance/sdk/imports.ts';
import { NotFound } from '../../../server/failures.ts';
import type { Visit } from '../../../server/visit.ts';
import { ImportRunSheet } from '../run/documents.ts';
import type { Workspace } from '../workspace.ts';
import { given } from './look.ts';
import { choicesOf } from './prepared.ts';

/** How a file is imported as it was checked, with what was decided about its lines; and the file's SHA-256. */
export async function asChecked(
  visit: Visit,
  workspace: Workspace,
  check: string,
): Promise<ImportSettings & { sha256: string }> {
  const answer = await visit.ask(ImportRunSheet, { ...workspace.asked, id: check, first: 0 });
  const run = answer[workspace.partner.name];
  if (!run) throw new NotFound('Ce contrôle n’existe pas dans votre espace.');
  return {
    ...{ sha256: run.sha256, fileName: run.file, format: run.format ?? 'auto', check },
    ...{ series: run.series ?? undefined, reading: given(choicesOf(run)) },
  };
}
