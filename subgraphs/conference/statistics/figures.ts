import type { ConferenceContext } from '../context.ts';
import { type MomentArguments, readMoment } from '../history/moment.ts';
import { rolledUpStatement } from './rolledUp.sql.ts';
import { type FigureRow, mostCells, type Question, statisticsStatement } from './statistics.sql.ts';

export interface Figures {
  total: FigureRow;
  cells: FigureRow[];
  isCut: boolean;
}

/** Answers a question in one statement: of today from what is added up beforehand wherever that has it. */
export async function readFigures(
  { dataSource, sight }: ConferenceContext,
  question: Question,
  filter: object,
  clocks: MomentArguments,
): Promise<Figures> {
  const moment = readMoment(clocks);
  const { text, values } =
    (moment ? null : rolledUpStatement(question, filter, sight)) ??
    statisticsStatement(question, { sight, moment });
  const [total, ...cells] = await dataSource.query<[FigureRow, ...FigureRow[]]>(text, values);
  return { total, cells: cells.slice(0, mostCells), isCut: cells.length > mostCells };
}
