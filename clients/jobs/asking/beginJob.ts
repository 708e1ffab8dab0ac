import { setTimeout as pause } from 'node:timers/promises';
import { isExportedList } from '@relance/schema/exports.ts';
import { moment } from '@relance/sdk/french/dates.ts';
import { listLabel } from '@relance/sdk/french/columns.ts';
import { licence } from '@relance/sdk/licence.ts';
import type { About } from '@relance/sdk/export/table.ts';
import type { Visitor } from '@relance/sdk/visitor.ts';
import type { JobQuestion } from '../job.ts';
import type { Begun } from '../keeping/jobs.ts';
import { Failed } from '../writing/failed.ts';
import { paced, sourceOf } from '../writing/source.ts';
import { rowsOfQuery } from './rowsOfQuery.ts';

/** Half an hour, as often as a caller may ask. */
const [mostTurns, usually] = [180, 10_000];

/** Asks for the rows of a job, as the visitor who wants it. */
export function beginJob(
  visitor: Visitor,
  question: JobQuestion,
  between = usually,
): (signal: AbortSignal) => Promise<Begun> {
  if ('list' in question) return (signal) => beginList(visitor, question, signal, between);
  return async (signal) => {
    const { columns, rows, about } = await rowsOfQuery(visitor, question, signal);
    return {
      source: paced(sourceOf(rows)),
      work: {
        columns,
        about: aboutOf({ ...about, title: 'Réponse à une requête' }, [
          ['Requête', question.query],
          ['Variables', JSON.stringify(question.variables)],
        ]),
      },
    };
  };
}

async function beginList(
  visitor: Visitor,
  { list, args }: Extract<JobQuestion, { list: string }>,
  signal: AbortSignal,
  between: number,
): Promise<Begun> {
  const title = isExportedList(list) ? listLabel(list) : list;
  const lines = await takenInTurn(() => visitor.exportList(list, args, signal), {
    signal,
    between,
  });
  const told = { title, total: null, asOf: null, partial: [] };
  const notes: About['notes'] = [['Filtre', JSON.stringify(args)]];
  return { source: sourceOf(lines), work: { columns: null, about: aboutOf(told, notes) } };
}

/** Whole lists are written two at a time for everybody: a job is in no hurry, and asks again. */
async function takenInTurn<Value>(
  ask: () => Promise<Value>,
  { signal, between }: { signal: AbortSignal; between: number },
): Promise<Value> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await ask();
    } catch (error) {
      const told = refusal(error);
      if (!(told instanceof Failed) || told.code !== 'EXPORTS_BUSY' || turn === mostTurns)
        throw told;
      await pause(between, undefined, { signal });
    }
  }
}

/** What files tell beside their rows. */
function aboutOf(told: Omit<About, 'notes'>, asked: About['notes']): About {
  return {
    ...told,
    notes: [
      ['Jeu de données', told.title],
      ...asked,
      ['Date du fichier', moment(new Date())],
      ['Licence', `${licence.title}, ${licence.url}`],
    ],
  };
}

/** Why the graph says no, as the job tells it. */
function refusal(error: unknown): unknown {
  const { extensions, message } = error as { extensions?: { code?: unknown }; message?: string };
  const code = extensions?.code;
  return typeof code === 'string' ? new Failed(code, message ?? code) : error;
}
