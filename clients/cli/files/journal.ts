import { createReadStream } from 'node:fs';
import { type FileHandle, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** How far a list was taken. */
export interface Progress {
  /** What asks for the next page; null after the last. */
  next: string | null;
  rows: number;
  /** Length of the records that were kept. */
  bytes: number;
}

/** Records that are read again at once. */
const batch = 200;

/**
 * What was taken of a list on its way into a file: records in `<file>.part`, a line each, and in `<file>.state.json`
 * how far that is. A run that is cut goes on from there, whatever the format of the file; and what bears the name of
 * the file is whole.
 */
export class Journal<Told> {
  readonly #spool: string;
  readonly #state: string;

  private constructor(
    path: string,
    readonly file: FileHandle,
    readonly key: string,
    public progress: Progress,
    /** What the pages told beside their records. */
    public told: Told | undefined,
  ) {
    this.#spool = spoolOf(path);
    this.#state = stateOf(path);
  }

  /** Begins, or goes on from where a run with the same key was cut. */
  static async open<Told>(path: string, key: string, resume: boolean): Promise<Journal<Told>> {
    const kept = resume ? await keptAt<Told>(path) : undefined;
    if (kept && kept.key !== key) {
      throw new Error(
        `${stateOf(path)} is of another question: ask the same again, or begin anew without --resume.`,
      );
    }
    const file = await open(spoolOf(path), kept ? 'r+' : 'w');
    const progress = kept?.progress ?? { next: null, rows: 0, bytes: 0 };
    // A page that was cut half-way is asked for again.
    await file.truncate(progress.bytes);
    return new Journal(path, file, key, progress, kept?.told);
  }

  /** Keeps a page; from then on a cut does not lose it. */
  async add(records: readonly unknown[], next: string | null, told: Told): Promise<void> {
    const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    const { rows, bytes } = this.progress;
    const { bytesWritten } = await this.file.write(lines, bytes);
    this.progress = { next, rows: rows + records.length, bytes: bytes + bytesWritten };
    this.told = told;
    const { key, progress } = this;
    await writeFile(`${this.#state}.new`, JSON.stringify({ key, progress, told }));
    await rename(`${this.#state}.new`, this.#state);
  }

  /** What was kept, batch by batch. */
  async *records(): AsyncGenerator<unknown[]> {
    const input = createReadStream(this.#spool);
    let records: unknown[] = [];
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      records.push(JSON.parse(line));
      if (records.length < batch) continue;
      yield records;
      records = [];
    }
    if (records.length > 0) yield records;
  }

  close(): Promise<void> {
    return this.file.close();
  }

  /** Nothing goes on from here: the file is written, or no page has come. */
  async remove(): Promise<void> {
    await Promise.all([this.#state, this.#spool].map((path) => rm(path, { force: true })));
  }
}

function spoolOf(path: string): string {
  return `${path}.part`;
}

function stateOf(path: string): string {
  return `${path}.state.json`;
}

interface Kept<Told> {
  key: string;
  progress: Progress;
  told: Told;
}

async function keptAt<Told>(path: string): Promise<Kept<Told> | undefined> {
  const text = await readFile(stateOf(path), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const kept = JSON.parse(text) as Kept<Told>;
  const { size } = await stat(spoolOf(path)).catch(() => ({ size: -1 }));
  if (size >= kept.progress.bytes) return kept;
  throw new Error(`${spoolOf(path)} is shorter than it was: begin anew without --resume.`);
}
