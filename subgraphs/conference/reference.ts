import type { EntityManager } from 'typeorm';
import { loadTerritory } from '@relance/schema/codes/territory.ts';
import { BeneficiaryKind } from '@relance/schema/enums/subsidy.ts';
import { partners } from '@relance/schema/partners.ts';

/** Which commune belongs to which EPCI, and the official names of public bodies. */
export async function loadReference(manager: EntityManager): Promise<void> {
  const { communes, epcis } = loadTerritory();
  await manager.query('DELETE FROM territory_member');
  await manager.query(
    `INSERT INTO territory_member (commune_code, epci_siren, name, population)
     SELECT * FROM jsonb_to_recordset($1::jsonb)
       AS row ("inseeCode" text, "epciSiren" text, name text, population int)`,
    [JSON.stringify(communes)],
  );
  const bodies = [
    ...communes.map(({ siren, name }) => ({ siren, name: `Commune de ${name}` })),
    ...epcis,
    ...partners.map(({ siren, label }) => ({ siren, name: label })),
    ...fundersFromOutside,
  ];
  await manager.query('DELETE FROM reference_organization WHERE NOT demo');
  await manager.query(
    `INSERT INTO reference_organization (siren, name, kind)
     SELECT siren, name, $2 FROM jsonb_to_recordset($1::jsonb) AS row (siren text, name text)
     WHERE siren IS NOT NULL
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(bodies), BeneficiaryKind.LOCAL_AUTHORITY],
  );
}

const fundersFromOutside = [{ siren: '200053759', name: 'Région Nouvelle-Aquitaine' }];
