import type { QueryRunner } from 'typeorm';
import { BadFile } from '../errors.ts';
import type { ImportFormat } from '../format.ts';
import type { ReadingChoices } from '../read/readingChoices.ts';
import { type LineRead, readLine } from './readLines.ts';
import { decisionsOf, findCheck, noteCorrections, noteDismissals } from './takenOver.sql.ts';

/** A line as it is read, or left out because somebody has decided so. */
export interface DecidedLine extends Omit<LineRead, 'outcome'> {
  outcome: LineRead['outcome'] | 'DISMISSED';
}

/** The same bytes, read the same way. */
interface SameReading {
  sha256: string;
  reading: ReadingChoices | null;
}

/**
 * What people have decided about the lines of a file when it was checked: an import of the same bytes, read the same
 * way, takes it over, and names who decided.
 */
export class TakenOver {
  private constructor(
    private readonly check: string,
    private readonly format: string | null,
    private readonly decisions: Awaited<ReturnType<typeof decisionsOf>>,
  ) {}

  /** Throws BadFile where the check was of something else. */
  static async of(runner: QueryRunner, check: string, same: SameReading): Promise<TakenOver> {
    const found = await findCheck(runner, check, same.reading);
    if (!found) throw otherCheck(`There is no check "${check}" of this owner.`);
    if (found.sha256 !== same.sha256) throw otherCheck('The check was of another file.');
    if (!found.alike) throw otherCheck('The check read the file by other choices.');
    return new TakenOver(check, found.format, await decisionsOf(runner, check));
  }

  /** Throws BadFile where the lines are read as something else than they were decided about. */
  checkFormat({ name }: ImportFormat): void {
    if (this.format !== name) throw otherCheck(`The check read the file as ${this.format}.`);
  }

  /** The line in that place of the file, as it was decided about. */
  decided(entry: number, arrived: LineRead, format: ImportFormat): DecidedLine {
    const decision = this.decisions.get(entry);
    if (!decision) return arrived;
    if (decision.state === 'DISMISSED') return { ...arrived, outcome: 'DISMISSED' };
    const cells = { ...arrived.line.cells, ...decision.cells };
    return readLine(format, { ...arrived.line, cells, repairs: [], flags: [] });
  }

  /** Notes with the run who decided what; the lines are staged, or left out. */
  async note(
    runner: QueryRunner,
    run: string,
    { staged, recorded }: { staged: boolean; recorded: boolean },
  ): Promise<void> {
    if (staged) await noteCorrections(runner, run, this.check, recorded);
    await noteDismissals(runner, run, this.check);
  }
}

function otherCheck(why: string): BadFile {
  return new BadFile('OTHER_CHECK', `${why} Import the file without it, or check it again.`);
}
