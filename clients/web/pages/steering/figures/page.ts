import { excelCsv, formats } from '@relance/sdk/export/formats.ts';
import { Readable } from 'node:stream';
import { NotFound } from '../../../server/failures.ts';
import type { Page } from '../../../server/screen.ts';
import { datedView } from '../frame/dated.ts';
import { figures } from './registry.ts';
import { tableOf } from './table.ts';

/** `/pilotage/figures/<name>.csv` and `.xlsx`: the rows of a figure with the filter and the day of its page. */
export const page: Page = async (visit) => {
  const [, name = '', suffix] = /^([a-z-]+)\.(csv|xlsx)$/.exec(visit.params['file'] ?? '') ?? [];
  const load = Object.hasOwn(figures, name) ? figures[name] : undefined;
  const format = formats.find((each) => each.name === suffix);
  if (!load || !format) throw new NotFound('Aucune figure ne porte ce nom.');
  const dialect = visit.query.choice('dialecte', ['standard', 'excel']) ?? 'standard';
  const write = suffix === 'csv' && dialect === 'excel' ? excelCsv : format.write;
  const { day } = datedView(visit);
  const table = tableOf(await load(visit, true));
  return {
    download: `${name}-${day ?? visit.today}.${suffix}`,
    type: format.mediaType,
    content: Readable.from(write(table)),
  };
};
