import type { EntityManager } from 'typeorm';
import { loadTerritory } from '@relance/schema/codes/territory.ts';
import type { FunderLevel } from '@relance/schema/codes/competences.ts';
import { BeneficiaryKind } from '@relance/schema/enums/subsidy.ts';
import { partners } from '@relance/schema/partners.ts';
import { namedPlaces } from './search/placeNames.ts';

/** Which commune belongs to which EPCI, what places are called, the official names of public bodies and their levels. */
export async function loadReference(manager: EntityManager): Promise<void> {
  const { communes, epcis } = loadTerritory();
  await manager.query('DELETE FROM territory_member');
  await manager.query(
    `INSERT INTO territory_member (commune_code, epci_siren)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS row ("inseeCode" text, "epciSiren" text)`,
    [JSON.stringify(communes)],
  );
  await manager.query('DELETE FROM place');
  await manager.query(
    `INSERT INTO place (code, kind, name, population, names)
     SELECT code, kind, name, population, ARRAY(SELECT jsonb_array_elements_text(names))
     FROM jsonb_to_recordset($1::jsonb) AS row (code text, kind text, name text, population int, names jsonb)`,
    [JSON.stringify(namedPlaces(communes, epcis))],
  );
  const bodies = [
    ...communes.map(({ siren, name }) => ({
      ...{ siren, name: `Commune de ${name}`, level: 'COMMUNE' satisfies FunderLevel },
    })),
    ...epcis.map(({ siren, name }) => ({ siren, name, level: 'EPCI' satisfies FunderLevel })),
    ...partners.map(({ siren, label, name }) => ({
      ...{ siren, name: label },
      level: name === 'department' ? ('DEPARTMENT' satisfies FunderLevel) : null,
    })),
    ...fundersFromOutside,
  ];
  await manager.query('DELETE FROM reference_organization WHERE NOT demo');
  await manager.query(
    `INSERT INTO reference_organization (siren, name, kind, level)
     SELECT siren, name, $2, level FROM jsonb_to_recordset($1::jsonb) AS row (siren text, name text, level text)
     WHERE siren IS NOT NULL
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(bodies), BeneficiaryKind.LOCAL_AUTHORITY],
  );
}

const fundersFromOutside = [
  {
    ...{ siren: '200053759', name: 'Région Nouvelle-Aquitaine' },
    level: 'REGION' satisfies FunderLevel,
  },
];
