import { Journal } from '../files/journal.ts';
import { type WrittenFile, writeWhole } from '../files/wholeFile.ts';
import { count } from '../importing/reportText.ts';
import { rowProgress } from '../terminal/rowProgress.ts';
import { note } from '../terminal/terminal.ts';

/** How far a list was taken, and what it told by then. */
export interface From<Told> {
  next: string | null;
  rows: number;
  told: Told | undefined;
}

interface Page<Told> {
  records: readonly unknown[];
  next: string | null;
  told: Told;
}

interface Into<Told> {
  path: string;
  /** What is asked: only the same question is gone on with. */
  key: string;
  resume: boolean;
  /** What the bar says that it is. */
  what: string;
  pages: (from: From<Told>) => AsyncIterable<Page<Told>>;
  /** The file, made of all that was taken. */
  bytes: (records: AsyncIterable<readonly unknown[]>, told: Told) => AsyncIterable<Uint8Array>;
}

interface Taken<Told> {
  rows: number;
  told: Told;
  written: WrittenFile;
}

/** Takes a list into a file. Where it is cut, `--resume` goes on from the page before. */
export async function intoFile<Told extends { total: number | null }>({
  path,
  key,
  resume,
  what,
  pages,
  bytes,
}: Into<Told>): Promise<Taken<Told>> {
  const journal = await Journal.open<Told>(path, key, resume);
  const bar = rowProgress(what, journal.progress.rows);
  try {
    const isWhole = journal.told !== undefined && journal.progress.next === null;
    const { next, rows } = journal.progress;
    for await (const page of isWhole ? [] : pages({ next, rows, told: journal.told })) {
      await journal.add(page.records, page.next, page.told);
      bar.told(journal.progress.rows, page.told.total ?? undefined);
    }
    const { told } = journal;
    if (told === undefined) throw new Error('The list has no page, not even an empty one.');
    const written = await writeWhole(path, bytes(journal.records(), told));
    await journal.remove();
    return { rows: journal.progress.rows, told, written };
  } catch (error) {
    if (journal.told === undefined) await journal.remove();
    else {
      note(
        `${count(journal.progress.rows)} rows are kept: the same command with --resume goes on from there`,
      );
    }
    throw error;
  } finally {
    bar.end();
    await journal.close();
  }
}
