import { excelCsv, formats } from '@relance/sdk/export/formats.ts';
import { moment } from '@relance/sdk/french/dates.ts';
import { hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { NotFound, WrongAddress } from '../../server/failures.ts';
import type { Page } from '../../server/screen.ts';
import { addressOf, readAddress } from './address.ts';
import { answerableOr } from './closed.ts';
import { weigh } from './query/ask.ts';
import { walk } from './query/walk.ts';
import { headingOf, listsOf } from './rows/shape.ts';
import { fileColumns } from './rows/table.ts';
import { apiSchema } from '@relance/sdk/apiSchema.ts';

/** `/explorer/resultat.csv?requete=…`: every page of the list that is shown, as a file. */
export const page: Page = async (visit) => {
  const format = formats.find(({ name }) => name === visit.params['format']);
  if (!format) throw new NotFound('Les formats sont csv, xlsx, json, ndjson et parquet.');
  const address = readAddress(visit.query);
  const { question, problems } = await answerableOr(() => weigh(visit, address));
  if (!question) throw new WrongAddress('requete', problems[0]?.message ?? address.query);
  const schema = await apiSchema();
  const lists = listsOf(schema, question.read.operation, question.read.fragments);
  const list = lists.find(({ path }) => path.join('.') === address.list) ?? lists[0];
  if (!list) throw new NotFound('Cette requête ne demande aucun champ.');
  const { total, silent, pages } = await walk(visit, question, list);
  const dialect = visit.query.choice('dialecte', ['standard', 'excel']);
  const write = format.name === 'csv' && dialect === 'excel' ? excelCsv : format.write;
  const title = headingOf(list.path) || 'valeurs';
  const chosen = hash('sha256', `${address.query}\n${address.variables}`).slice(0, 6);
  return {
    download: `explorer_${title.replace(/\W+/g, '-')}_${chosen}_${visit.today}.${format.name}`,
    type: format.mediaType,
    ...(silent.length > 0 && {
      headers: { 'x-partiel': encodeURIComponent(silent.join(', ')) },
    }),
    content: Readable.from(
      write({
        ...{ columns: fileColumns(list.columns), pages },
        about: {
          ...{ title, total, asOf: visit.now.toISOString(), partial: silent },
          notes: [
            ['Requête', address.query],
            ...(address.variables === '' ? [] : [['Variables', address.variables] as const]),
            ['Le', moment(visit.now)],
            ['Adresse', addressOf(address)],
            ['Source', 'Partenaires du plan de relance de Lot-et-Garonne'],
            ['Licence', 'Licence Ouverte 2.0 (Etalab)'],
            ...silent.map((owner) => ['Manque', `${owner}, indisponible`] as const),
          ],
        },
      }),
      { objectMode: false, highWaterMark: 65_536 },
    ),
  };
};
