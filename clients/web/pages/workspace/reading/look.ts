import type { ImportLook, ReadingChoices } from '@relance/sdk/importLook.ts';
import { ImportRefused } from '@relance/sdk/imports.ts';
import type { Visit } from '../../../server/visit.ts';
import type { Workspace } from '../workspace.ts';
import type { Prepared } from './prepared.ts';

/** What the importer would read a kept file as; or why it can't. */
export async function lookAgain(
  visit: Visit,
  workspace: Workspace,
  { kept, format, series, reading }: Prepared,
): Promise<ImportLook | ImportRefused> {
  try {
    return await visit.lookAtFile({
      ...{ owner: workspace.partner.name, kept, fileName: '', format, series },
      reading: given(reading),
    });
  } catch (error) {
    if (error instanceof ImportRefused) return error;
    throw error;
  }
}

/** Nothing rather than choices of nothing. */
export function given(reading: ReadingChoices): ReadingChoices | undefined {
  return Object.keys(reading).length === 0 ? undefined : reading;
}

/** The status of a page that tells of a refusal. */
export function statusOf({ code }: Pick<ImportRefused, 'code'>): number {
  if (code === 'FILE_NOT_KEPT') return 404;
  return ['OWNER_UNAVAILABLE', 'DATABASE_GONE', 'DISK_FULL'].includes(code) ? 503 : 400;
}
