import type { EntityManager } from 'typeorm';
import { insertRecords } from '@relance/kit/records/insertRecords.ts';
import { loadTerritory } from '@relance/schema/codes/territory.ts';
import { foldedName } from './foldedName.ts';
import { CommuneFacts, EpciFacts } from './territory.ts';

/** Writes the communes and EPCI of the published geographic code, in place of an older edition. */
export async function loadReference(manager: EntityManager): Promise<void> {
  const { communes, epcis } = loadTerritory();
  await manager.query('DELETE FROM commune');
  await manager.query('DELETE FROM epci');
  await insertRecords(
    manager,
    EpciFacts,
    epcis.map(({ siren, name, kind, population, population47 }) => ({
      siren,
      name,
      kind,
      population,
      departmentPopulation: population47,
    })),
  );
  await insertRecords(
    manager,
    CommuneFacts,
    communes.map((commune) => ({ ...commune, foldedName: foldedName(commune.name) })),
  );
}
