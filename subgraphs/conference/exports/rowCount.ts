import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { ExportCount } from '@relance/schema/exports.ts';
import { cancelSql, countStatement, endReading, joinReading } from './export.sql.ts';
import type { ExportedSelection } from './exportedSelection.ts';

/** Counts the rows of an export while they are read, on a connection of its own that has the same view. */
export class RowCount {
  /** Once it is known. */
  total: number | undefined;
  #process: number | undefined;
  #cancelled: Promise<unknown> | undefined;
  readonly #over: Promise<void>;

  constructor(
    readonly dataSource: DataSource,
    view: string,
    selected: ExportedSelection,
  ) {
    // Without the number, the rows are still all there.
    this.#over = this.#count(view, selected).catch(() => undefined);
  }

  /** Ends the counting, if nobody waits for it any more. */
  async stop(): Promise<void> {
    if (this.#process !== undefined) {
      this.#cancelled = this.dataSource.query(cancelSql, [this.#process]);
    }
    await this.#over;
  }

  async #count(view: string, selected: ExportedSelection): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await joinReading(runner, view);
      const { processID } = (await runner.connect()) as Client & { processID: number };
      this.#process = processID;
      const { text, values } = countStatement(selected);
      const [counted] = (await runner.query(text, values)) as [ExportCount];
      this.total = counted.total;
    } finally {
      this.#process = undefined;
      // A connection given back before that would have a statement of somebody else ended.
      await this.#cancelled;
      await endReading(runner).finally(() => runner.release());
    }
  }
}
