import { NotFound } from '../../../server/failures.ts';
import type { Page } from '../../../server/screen.ts';
import { datedView } from '../frame/dated.ts';
import { csvOf, rowsOf } from './csv.ts';
import { figures } from './registry.ts';

/** `/pilotage/figures/<name>.csv`: the rows of a figure with the filter and the day of its page. */
export const page: Page = async (visit) => {
  const [, name = ''] = /^([a-z-]+)\.csv$/.exec(visit.params['file'] ?? '') ?? [];
  const load = Object.hasOwn(figures, name) ? figures[name] : undefined;
  if (load === undefined) throw new NotFound('Aucune figure ne porte ce nom.');
  const dialect = visit.query.choice('dialecte', ['standard', 'excel']) ?? 'standard';
  const { day } = datedView(visit);
  return {
    download: `${name}-${day ?? visit.today}.csv`,
    type: 'text/csv; charset=utf-8',
    text: csvOf(rowsOf(await load(visit, true)), dialect),
  };
};
