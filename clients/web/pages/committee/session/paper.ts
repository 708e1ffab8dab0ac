import type { Page } from '../../../server/screen.ts';
import { sessionFile } from './file.tsx';

/** `/seances/<id>.pdf`: the same file as a tagged PDF. */
export const page: Page = async (visit) => {
  const id = visit.params['id'] ?? '';
  const paper = await sessionFile(visit, id);
  return { paper, name: `dossier-de-seance-${id.replace(/[^\w-]/g, '')}.pdf` };
};
