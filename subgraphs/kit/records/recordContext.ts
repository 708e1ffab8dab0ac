import { type Sight, sightOf } from '@relance/schema/access/sight.ts';
import type { Identity } from '@relance/schema/access/identity.ts';
import type { ClassType } from 'type-graphql';
import type { DataSource } from 'typeorm';
import type { Actor } from '../audit/actor.ts';
import { type GuardedRead, readTrail } from '../audit/readTrail.ts';
import { loadById, type RecordLoader, type StoredRecord } from './loadById.ts';
import { RecordStore } from './recordStore.ts';

/** One request's view of an owner's records: reads are batched, writes go to the store. */
export class RecordContext {
  // Not a `#` field: Apollo Server copies a context by its properties.
  private readonly loaders = new Map<unknown, unknown>();

  /** Names the request in the router's log and in the audit trail. */
  requestId: string | null = null;

  constructor(
    readonly dataSource: DataSource,
    /** Who asks. */
    readonly identity: Identity,
  ) {}

  /** Which records are there for who asks. */
  get sight(): Sight {
    return sightOf(this.identity);
  }

  /** The loader of a type, one per request. */
  records<T extends StoredRecord>(type: ClassType<T>): RecordLoader<T> {
    return this.once(type, () => loadById(this.dataSource, type, this.sight));
  }

  store<T extends StoredRecord>(type: ClassType<T>): RecordStore<T> {
    return new RecordStore(this.dataSource, type, this.actor);
  }

  /** Who asks, as the audit trail names it. */
  get actor(): Actor {
    return { ...this.identity, requestId: this.requestId };
  }

  /** Resolves once the trail has it. */
  recordRead(read: GuardedRead): Promise<void> {
    return this.once(readTrail, () => readTrail(this.dataSource, this.actor)).load(read);
  }

  /** Makes a loader at its first use in the request; `key` names it. */
  once<Loader>(key: unknown, make: () => Loader): Loader {
    if (!this.loaders.has(key)) this.loaders.set(key, make());
    return this.loaders.get(key) as Loader;
  }
}

/** Reference resolvers for record types: the record of that id, null when there is none. */
export function recordReferences(types: ClassType<StoredRecord>[]) {
  return Object.fromEntries(
    types.map((type) => [
      type.name,
      ({ id }: { id: string }, context: RecordContext) => context.records(type).load(id),
    ]),
  );
}
