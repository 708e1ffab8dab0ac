import { randomUUID } from 'node:crypto';
import type { DataSource, EntityTarget, Repository } from 'typeorm';
import { RecordOrigin } from '@relance/schema/enums/record.ts';
import { type Actor, actAs } from '../audit/actor.ts';
import { StaleVersion } from '../errors.ts';
import { isUuid, type StoredRecord } from './loadById.ts';

/** Columns of a new or changed record, ready to be written. */
export type Columns = Record<string, unknown>;

// An imported record stays recognisable when it is edited by hand.
const kept = new Set(['importRun', 'duplicateOf']);

/** Writes of one kind of record. Feed event and audit entry are in the transaction of each. */
export class RecordStore<T extends StoredRecord> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly entity: EntityTarget<T>,
    private readonly actor: Actor,
  ) {}

  async create(columns: Columns): Promise<T> {
    const id = randomUUID();
    const now = new Date();
    const record = {
      ...this.given(columns),
      id,
      version: 1,
      demo: false,
      source: { origin: RecordOrigin.MANUAL, file: null, line: null },
      createdAt: now,
      updatedAt: now,
    };
    await this.write((repository) => repository.insert(record as never));
    return this.repository.findOneByOrFail({ id } as never);
  }

  /** Replaces all columns; null for an unknown id, StaleVersion when somebody wrote in between. */
  async update(id: string, version: number, columns: Columns): Promise<T | null> {
    const current = await this.find(id);
    if (current === null) return null;
    const replaced = { ...this.emptied(), ...this.given(columns) };
    const { affected } = await this.write((repository) =>
      repository.update({ id, version } as never, replaced as never),
    );
    if (affected === 0) throw await this.stale(id, version);
    return this.find(id);
  }

  /** The record as it was; null for an unknown id, StaleVersion when somebody wrote in between. */
  async remove(id: string, version: number): Promise<T | null> {
    const current = await this.find(id);
    if (current === null) return null;
    const { affected } = await this.write((repository) =>
      repository.delete({ id, version } as never),
    );
    if (affected === 0) throw await this.stale(id, version);
    return current;
  }

  /** Null for every column that may be null: an update replaces the record as a whole. */
  private emptied(): Columns {
    const { columns } = this.repository.metadata;
    const optional = columns.filter(
      (column) => column.isNullable && !kept.has(column.propertyName),
    );
    return Object.fromEntries(optional.map((column) => [column.propertyName, null]));
  }

  /** What was said; null says nothing of a column that is never null: it is as it was, or as a new one is. */
  private given(columns: Columns): Columns {
    const { columns: known } = this.repository.metadata;
    const never = new Set(
      known.filter(({ isNullable }) => !isNullable).map(({ propertyName }) => propertyName),
    );
    const said = Object.entries(columns).filter(
      ([name, value]) => value !== undefined && !(value === null && never.has(name)),
    );
    return Object.fromEntries(said);
  }

  private async find(id: string): Promise<T | null> {
    return isUuid(id) ? this.repository.findOneBy({ id } as never) : null;
  }

  private async stale(id: string, version: number): Promise<Error> {
    const current = await this.find(id);
    return new StaleVersion(id, version, current?.version ?? version + 1);
  }

  private write<Result>(
    statement: (repository: Repository<StoredRecord & T>) => Promise<Result>,
  ): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      await actAs(manager, this.actor);
      return statement(manager.getRepository<StoredRecord & T>(this.entity));
    });
  }

  private get repository() {
    return this.dataSource.getRepository<StoredRecord & T>(this.entity);
  }
}
