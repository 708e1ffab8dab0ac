import { moment } from '@relance/sdk/french/dates.ts';
import { licence } from '@relance/sdk/licence.ts';
import type { About, Row } from '@relance/sdk/export/table.ts';
import { Tally } from '@relance/sdk/export/tally.ts';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { rowOf } from '@relance/sdk/asking/columns.ts';
import { intoFile } from '../asking/intoFile.ts';
import { toldOf } from '../failures.ts';
import { type ChosenFormat, chosenFormat, type FormatOptions } from '../files/chosenFormat.ts';
import { toStandardOutput } from '../files/standardOutput.ts';
import { count } from '../importing/reportText.ts';
import type { Asking } from '../session/asking.ts';
import { note, styled } from '../terminal/terminal.ts';
import { filterOf } from './filters.ts';
import { kindNamed } from './kinds.ts';
import { type ListTold, type Selection, takeListing } from './listing.ts';
import { type Exported, exportManifest, isReconciled } from './manifest.ts';
import { instantOf, pin } from './pinned.ts';

export interface ExportOptions extends FormatOptions {
  filter?: string;
  asOf?: string;
  knownAt?: string;
  resume: boolean;
}

const [whole, failed, partial] = [0, 1, 3];

/** Takes a whole list into a file with its manifest, or to standard output; 3 where a part of it is missing. */
export async function runExport(
  name: string,
  flags: Readonly<Record<string, readonly string[]>>,
  options: ExportOptions,
  asking: Asking,
  { pathOf, version }: { pathOf: (path: string) => string; version: string },
): Promise<number> {
  const kind = kindNamed(name);
  const selection: Selection = {
    kind,
    filter: filterOf(kind, flags, options.filter),
    asOf: instantOf('--as-of', options.asOf),
    knownAt: instantOf('--known-at', options.knownAt),
  };
  if (!kind.hasHistory && (options.asOf ?? options.knownAt) !== undefined) {
    throw new Error(`${name} have no history: leave --as-of and --known-at out.`);
  }
  const format = chosenFormat(options);
  const { output, resume } = options;
  if (output !== undefined) {
    return writeExport(pathOf(output), { selection, format, asking, resume, version });
  }
  if (resume) throw new Error('--resume goes on with a file: add --output.');
  return printExport({ selection, format, asking });
}

interface Exporting {
  selection: Selection;
  format: ChosenFormat;
  asking: Asking;
}

async function printExport({ selection, format, asking }: Exporting): Promise<number> {
  const { client, signal, endpoint } = asking;
  const head = await pin(client, selection.kind, selection, signal);
  let told: ListTold = { ...head, sums: {}, silent: [], errors: [] };
  const rows = async function* () {
    for await (const page of takeListing(
      selection,
      asking,
      { next: null, told: undefined },
      head,
    )) {
      told = page.told;
      yield page.records.map((record) => rowOf(selection.kind.columns, record));
    }
  };
  const about = aboutOf(selection, endpoint, told);
  await toStandardOutput(format.write({ columns: selection.kind.columns, pages: rows(), about }));
  tell(told);
  return isPartial(told) ? partial : whole;
}

async function writeExport(
  path: string,
  { selection, format, asking, resume, version }: Exporting & { resume: boolean; version: string },
): Promise<number> {
  const { kind } = selection;
  const { endpoint } = asking;
  const [all, counted] = [new Tally(kind.columns), new Tally(kind.columns)];
  let demo = false;
  const summed = async function* (
    batches: AsyncIterable<readonly unknown[]>,
  ): AsyncGenerator<Row[]> {
    for await (const records of batches) {
      const rows = records.map((record) => rowOf(kind.columns, record));
      all.add(rows);
      counted.add(rows.filter((_, at) => !isDuplicate(records[at])));
      demo ||= records.some((record) => (record as { demo?: boolean }).demo === true);
      yield rows;
    }
  };
  const taken = await intoFile<ListTold>({
    ...{
      path,
      resume,
      what: kind.name,
      key: JSON.stringify([endpoint, { ...selection, kind: kind.name }]),
    },
    pages: (from) => takeListing(selection, asking, from),
    bytes: (records, told) =>
      format.write({
        columns: kind.columns,
        pages: summed(records),
        about: aboutOf(selection, endpoint, told),
      }),
  });
  const { told, written } = taken;
  const exported: Exported = {
    ...{ path, format, endpoint, selection, told, written, all, counted, demo },
    ...{ madeBy: `relance ${version}`, now: new Date() },
  };
  await writeFile(
    `${path}.manifest.json`,
    `${JSON.stringify(exportManifest(exported), null, 2)}\n`,
  );
  note(`${basename(path)}: ${summary(all)}`);
  tell(told);
  if (isPartial(told)) return partial;
  if (isReconciled(exported)) return whole;
  note(
    `the file has ${count(all.rows)} rows where the graph counts ${count(told.total)}, or other sums: see "rule" in the manifest, and export again`,
  );
  return failed;
}

function summary({ rows, sums }: Tally): string {
  const told = Object.entries(sums)
    .filter(([, sum]) => Number(sum) !== 0)
    .map(([key, sum]) => `${key} ${sum}`);
  return [`${count(rows)} rows`, ...told].join(', ');
}

function isDuplicate(record: unknown): boolean {
  return (record as { duplicateOf?: string | null }).duplicateOf != null;
}

function isPartial({ silent, errors }: ListTold): boolean {
  return silent.length > 0 || errors.length > 0;
}

function tell({ silent, errors }: ListTold): void {
  for (const reason of new Set(errors.map((error) => toldOf({ ...error, path: undefined })))) {
    note(styled('yellow', reason, process.stderr));
  }
  if (silent.length > 0) {
    note(`not heard: ${silent.join(', ')}; their records are as last known, or lack details`);
  }
}

/** What is told beside the rows, in the language of who opens the file. */
function aboutOf({ kind, filter }: Selection, endpoint: string, told: ListTold): About {
  const { pinned, total, silent } = told;
  const at = pinned.asOf ?? new Date().toISOString();
  const notes: [string, string][] = [
    ...silent.map((owner): [string, string] => [
      'Attention',
      `Fichier incomplet\u00A0: ${owner} n’a pas répondu.`,
    ]),
    ['Jeu de données', kind.title],
    ['Adresse', endpoint],
    ['Filtre', JSON.stringify(filter)],
    ['Lignes', String(total)],
    ['Situation au', moment(at)],
    ['Licence', `${licence.title}, ${licence.url}`],
  ];
  return { title: kind.title, total, asOf: pinned.asOf ?? null, partial: silent, notes };
}
