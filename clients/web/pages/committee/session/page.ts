import type { Page } from '../../../server/screen.ts';
import { sessionFile } from './file.tsx';

/** `/seances/<id>`: the file of a session. */
export const page: Page = (visit) => sessionFile(visit, visit.params['id'] ?? '');
