import type { GraphAnswer } from '@relance/sdk/visitor.ts';
import type { Visit } from '../../../server/visit.ts';
import { written } from '../written.ts';
import {
  CreateChamberAid,
  CreateDepartmentAid,
  CreateLocalAid,
  CreateTourismAid,
  DeleteChamberAid,
  DeleteDepartmentAid,
  DeleteLocalAid,
  DeleteTourismAid,
  UpdateChamberAid,
  UpdateDepartmentAid,
  UpdateLocalAid,
  UpdateTourismAid,
} from './documents.ts';
import type { Fields } from './fields.ts';
import { heard } from './heard.ts';
import type { AidInputs, AidPartner } from './inputs.ts';
import type { Problem, ReadForm } from './readForm.ts';

interface Written {
  written: { id: string; version: number } | null;
}

type Answer = Promise<GraphAnswer<Written>>;

/** What one partner's sheets are written by. */
interface Writer {
  create(visit: Visit, input: ReadForm['input']): Answer;
  update(visit: Visit, sheet: { id: string; version: number; input: ReadForm['input'] }): Answer;
  remove(visit: Visit, sheet: { id: string; version: number }): Answer;
}

// The table of fields has exactly the names of each input (`fields.ts` does not compile else), and the graph checks
// every value.
const as = <P extends AidPartner>(input: ReadForm['input']) => input as unknown as AidInputs[P];

const writers: Readonly<Record<AidPartner, Writer>> = {
  department: {
    create: (visit, input) => visit.write(CreateDepartmentAid, { input: as<'department'>(input) }),
    update: (visit, { input, ...sheet }) =>
      visit.write(UpdateDepartmentAid, { ...sheet, input: as<'department'>(input) }),
    remove: (visit, sheet) => visit.write(DeleteDepartmentAid, sheet),
  },
  tourism: {
    create: (visit, input) => visit.write(CreateTourismAid, { input: as<'tourism'>(input) }),
    update: (visit, { input, ...sheet }) =>
      visit.write(UpdateTourismAid, { ...sheet, input: as<'tourism'>(input) }),
    remove: (visit, sheet) => visit.write(DeleteTourismAid, sheet),
  },
  chambers: {
    create: (visit, input) => visit.write(CreateChamberAid, { input: as<'chambers'>(input) }),
    update: (visit, { input, ...sheet }) =>
      visit.write(UpdateChamberAid, { ...sheet, input: as<'chambers'>(input) }),
    remove: (visit, sheet) => visit.write(DeleteChamberAid, sheet),
  },
  communes: {
    create: (visit, input) => visit.write(CreateLocalAid, { input: as<'communes'>(input) }),
    update: (visit, { input, ...sheet }) =>
      visit.write(UpdateLocalAid, { ...sheet, input: as<'communes'>(input) }),
    remove: (visit, sheet) => visit.write(DeleteLocalAid, sheet),
  },
};

/** What came of writing a sheet. */
export type Saved = { id: string } | { problems: readonly Problem[] } | 'stale' | 'gone';

/** Writes a new sheet, or the next version of one. */
export async function save(
  visit: Visit,
  partner: AidPartner,
  input: ReadForm['input'],
  fields: Fields,
  sheet?: { id: string; version: number },
): Promise<Saved> {
  const writer = writers[partner];
  const answer = await (sheet
    ? writer.update(visit, { ...sheet, input })
    : writer.create(visit, input));
  const [error] = answer.errors;
  const code = error?.extensions?.['code'];
  if (code === 'STALE_VERSION') return 'stale';
  if (error && code === 'BAD_USER_INPUT') return { problems: [problemOf(error, fields)] };
  const now = written(answer).written;
  if (now === null) return 'gone';
  await heard(visit, now.id, now.version);
  return { id: now.id };
}

/** Deletes a sheet in the version that was read. */
export async function remove(
  visit: Visit,
  partner: AidPartner,
  sheet: { id: string; version: number },
): Promise<void> {
  written(await writers[partner].remove(visit, sheet));
  await heard(visit, sheet.id, 'gone');
}

type GraphError = GraphAnswer<unknown>['errors'][number];

/** Which field the graph refused: it names its argument, or the place of a value that is none of its kind. */
function problemOf({ message, extensions }: GraphError, fields: Fields): Problem {
  const argument = extensions?.['argument'];
  const place = typeof argument === 'string' ? argument : /at "([^"]+)"/.exec(message)?.[1];
  const path = (place ?? '').replace(/^input\./, '').replace(/\[\d+\]/g, '');
  const name = path.split('.')[0] ?? '';
  const value = /invalid value "([^"]*)"/.exec(message)?.[1];
  const told =
    value === undefined
      ? 'Cette valeur n’est pas acceptée.'
      : `«\u00A0${value}\u00A0» n’est pas une valeur acceptée.`;
  const known = name in fields ? path : (Object.keys(fields)[0] ?? '');
  return { field: known, told };
}
