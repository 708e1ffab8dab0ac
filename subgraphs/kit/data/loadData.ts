import type { DataSource, EntityManager } from 'typeorm';
import { actAs } from '../audit/actor.ts';

/** What an owner's database holds from the start. */
export interface DataSet {
  /** Official reference data, loaded once; a new `name` loads the next edition. */
  reference?: { name: string; load: (manager: EntityManager) => Promise<void> };
  /** Made-up records, each with `demo` true. */
  demo: { name: string; load: (manager: EntityManager) => Promise<void> };
  /** Tables that may hold demo rows, in the order in which they can be emptied. */
  demoTables: readonly string[];
}

/** Loads what is not there yet, or takes the demo rows out again; all or nothing. */
export async function loadData(
  dataSource: DataSource,
  data: DataSet,
  wanted: { demo: boolean },
): Promise<void> {
  await dataSource.transaction(async (manager) => {
    // Two processes of one owner may start at once.
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('relance data'))`);
    await actAs(manager, undefined, { partOf: 'load' });
    const { reference, demo } = data;
    if (reference && !(await isLoaded(manager, reference.name))) {
      await reference.load(manager);
      await markLoaded(manager, reference.name);
    }
    const demoLoaded = await isLoaded(manager, demo.name);
    if (wanted.demo && !demoLoaded) {
      await demo.load(manager);
      await markLoaded(manager, demo.name);
    }
    if (!wanted.demo && demoLoaded) {
      for (const table of data.demoTables) await manager.query(`DELETE FROM ${table} WHERE demo`);
      await manager.query('DELETE FROM loaded_data WHERE name = $1', [demo.name]);
    }
  });
}

async function isLoaded(manager: EntityManager, name: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>('SELECT FROM loaded_data WHERE name = $1', [name]);
  return rows.length > 0;
}

async function markLoaded(manager: EntityManager, name: string): Promise<void> {
  await manager.query('INSERT INTO loaded_data (name) VALUES ($1)', [name]);
}
