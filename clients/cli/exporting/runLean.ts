import type { ExportedList } from '@relance/schema/exports.ts';
import { bearer } from '@relance/sdk/client.ts';
import { listLabel } from '@relance/sdk/french/columns.ts';
import { licence } from '@relance/sdk/licence.ts';
import { everyRecord, manifestOf } from '@relance/sdk/export/manifest.ts';
import type { About } from '@relance/sdk/export/table.ts';
import { Tally } from '@relance/sdk/export/tally.ts';
import { readWholeTable } from '@relance/sdk/export/wholeTable.ts';
import { writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { basename } from 'node:path';
import { json } from 'node:stream/consumers';
import { chosenFormat } from '../files/chosenFormat.ts';
import { toStandardOutput } from '../files/standardOutput.ts';
import { writeWhole } from '../files/wholeFile.ts';
import { count } from '../importing/reportText.ts';
import type { Asking } from '../session/asking.ts';
import { rowProgress } from '../terminal/rowProgress.ts';
import { note } from '../terminal/terminal.ts';
import { filterOf } from './filters.ts';
import { kindNamed } from './kinds.ts';
import { instantOf } from './pinned.ts';
import type { ExportOptions } from './runExport.ts';
import { streamed } from './streamed.ts';

const lists: Readonly<Record<string, ExportedList>> = {
  ...{ aids: 'aids', subsidies: 'subsidies', investments: 'investments' },
  actions: 'recoveryActions',
};

/** Takes the columns that lists show in one stream, as the database writes them; 3 where an owner was not heard. */
export async function runLean(
  name: string,
  flags: Readonly<Record<string, readonly string[]>>,
  options: ExportOptions,
  { endpoint, token, signal }: Asking,
  { pathOf, version }: { pathOf: (path: string) => string; version: string },
): Promise<number> {
  const list = lists[name];
  if (!list) throw new Error(`${name} come page by page: leave --lean out.`);
  if (options.resume) throw new Error('--lean is one stream: leave --resume out.');
  const format = chosenFormat(options);
  const args = {
    filter: filterOf(kindNamed(name), flags, options.filter),
    asOf: instantOf('--as-of', options.asOf),
    knownAt: instantOf('--known-at', options.knownAt),
  };
  const address = new URL(`/exports/${list}`, endpoint);
  const headers = { ...bearer(token), 'content-type': 'application/json' };
  const answer = await streamed(address, JSON.stringify(args), headers, signal);
  if (answer.statusCode !== 200) throw new Error(await refusalOf(answer, address));
  const { columns, pages, about, total } = await readWholeTable(answer);
  const { asOf, partial } = about;
  const tally = new Tally(columns);
  const bar = rowProgress(name, 0);
  const counted = async function* () {
    for await (const rows of pages) {
      tally.add(rows);
      bar.told(tally.rows, total() ?? undefined);
      yield rows;
    }
  };
  const notes: About['notes'] = [
    ['Jeu de données', listLabel(list)],
    ['Adresse', address.href],
    ['Filtre', JSON.stringify(args.filter)],
    ['Licence', `${licence.title}, ${licence.url}`],
  ];
  const told = { title: listLabel(list), notes, ...about };
  const bytes = format.write({ columns, pages: counted(), about: told });
  try {
    if (options.output === undefined) await toStandardOutput(bytes);
    else {
      const path = pathOf(options.output);
      const written = await writeWhole(path, bytes);
      const manifest = manifestOf({
        ...{
          file: basename(path),
          format: format.name,
          ...written,
          rows: tally.rows,
          sums: tally.sums,
        },
        selection: { endpoint: address.href, arguments: args },
        ...{
          asOf,
          partial,
          rule: everyRecord,
          madeAt: new Date().toISOString(),
          madeBy: `relance ${version}`,
        },
      });
      await writeFile(`${path}.manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
      note(`${path}: ${count(tally.rows)} rows`);
    }
  } finally {
    bar.end();
  }
  if (partial.length === 0) return 0;
  note(`not heard: ${partial.join(', ')}; what they wrote since is missing`);
  return 3;
}

async function refusalOf(answer: IncomingMessage, address: URL): Promise<string> {
  try {
    const { error } = (await json(answer)) as { error: { message: string } };
    return error.message;
  } catch {
    return `${address.href} answered ${answer.statusCode}.`;
  }
}
