import type { DataSource } from 'typeorm';
import type { Log } from '../../log.ts';
import type { ImportFormat } from '../format.ts';
import { tablesWithMoney } from './duplicateTables.sql.ts';
import { findDuplicates, uncomparedRuns } from './findDuplicates.sql.ts';

/** Looks for duplicates after imports, one run at a time and beside everything else. */
export class Comparing {
  #work: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(
    readonly dataSource: DataSource,
    readonly formats: readonly ImportFormat[],
    readonly log: Log,
  ) {}

  /** Compares what has not been: after an import, and at the start, since a process may end between both. */
  wake(): void {
    this.#work = this.#work
      .then(() => this.#compareAll())
      .catch((error: unknown) => this.log.error({ err: error }, 'records were not compared'));
  }

  /** When the runs so far have been compared. */
  get idle(): Promise<void> {
    return this.#work;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#work;
  }

  async #compareAll(): Promise<void> {
    for (const { id, format } of await uncomparedRuns(this.dataSource)) {
      if (this.#stopped) return;
      const type = this.formats.find(({ name }) => name === format)?.type;
      const table = type && this.dataSource.getMetadata(type).tableName;
      if (table && tablesWithMoney.includes(table)) {
        await findDuplicates(this.dataSource, { id, table });
      }
    }
  }
}
