import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { Log } from '../log.ts';

const every = 5_000;

/** Gives entries of the audit trail their place in the chain, every few seconds. */
export class Sealing {
  readonly #timer: NodeJS.Timeout;
  #work: Promise<void> = Promise.resolve();

  constructor(
    readonly dataSource: DataSource,
    readonly log: Log,
  ) {
    this.#timer = setInterval(() => {
      this.#work = this.#work.then(() => this.#seal());
    }, every).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#work;
  }

  async #seal(): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      // Past TypeORM, whose log is of what requests ask.
      const client = (await runner.connect()) as PoolClient;
      await client.query('SELECT audit_seal()');
    } catch (error) {
      this.log.error({ err: error }, 'the audit trail was not sealed');
    } finally {
      await runner.release();
    }
  }
}
