import { type FileHandle, open } from 'node:fs/promises';
import type { ClientOptions } from '@relance/sdk/client.ts';
import { importReportCsv } from '@relance/sdk/imports.ts';

const lineFeed = 0x0a;

/** The CSV reports of one or more runs, in one file under one header. */
export class ReportFile {
  #empty = true;

  private constructor(readonly file: FileHandle) {}

  /** Opens the file and empties it, so that a path that can't be written is known at once. */
  static async open(path: string): Promise<ReportFile> {
    return new ReportFile(await open(path, 'w'));
  }

  async add({ endpoint, token }: ClientOptions, owner: string, run: string): Promise<void> {
    let inHeader = !this.#empty;
    for await (const chunk of await importReportCsv(endpoint, owner, run, token)) {
      const start = inHeader ? chunk.indexOf(lineFeed) + 1 : 0;
      if (inHeader && start === 0) continue;
      inHeader = false;
      await this.file.write(chunk.subarray(start));
    }
    this.#empty = false;
  }

  close(): Promise<void> {
    return this.file.close();
  }
}
