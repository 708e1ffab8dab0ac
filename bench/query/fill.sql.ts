import type { DataSource } from 'typeorm';
import { indexTable } from '@relance/conference/index/kinds.ts';
import { loadTerritory } from '@relance/schema/codes/territory.ts';
import { themes } from '@relance/schema/codes/themes.ts';
import { Audience } from '@relance/schema/enums/audience.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import { withWords } from '../../tests/support/fillIndex.sql.ts';

/** Two hundred grants a firm, whatever the size of the index: the work of one question must not grow with it. */
export const busyFirm = '732829320';
export const busyGrants = 200;

/** Records that changed since the last session, whatever the size of the index. */
export const changedRecords = 2_000;
/** Between the first versions and the changes. */
export const sessionAt = '2023-06-01T00:00:00Z';

/** How many records of each kind an index of so many has: nearly all are subsidies. */
export function sizesOf(records: number): Record<RecordKind, number> {
  const aids = Math.min(2_000, Math.round(records * 0.02));
  const actions = Math.min(1_000, Math.round(records * 0.01));
  const investments = Math.round(records * 0.05);
  return {
    Aid: aids,
    RecoveryAction: actions,
    Investment: investments,
    Subsidy: records - aids - actions - investments,
  };
}

const offset: Record<RecordKind, number> = {
  ...{ Subsidy: 0, Aid: 100_000_000, Investment: 200_000_000, RecoveryAction: 300_000_000 },
};

const id = (kind: RecordKind, number = 'n') =>
  `('00000000-0000-4000-8000-' || lpad((${number} + ${offset[kind]})::text, 12, '0'))::uuid`;

// Hashed, so that columns do not go together, and every run has the same.
const spread = (salt: number, modulus: number) =>
  `((hashint4(n + ${salt} * 1000003)::bigint & 2147483647) % ${modulus})::int`;
const of = (values: readonly string[], salt: number) =>
  `(ARRAY[${values.map((value) => `'${value}'`).join(', ')}])[1 + ${spread(salt, values.length)}]`;

const themeCodes = themes.map(({ code }) => code);
const { communes } = loadTerritory();
const communeCode = (salt: number) =>
  of(
    communes.map(({ inseeCode }) => inseeCode),
    salt,
  );
const funder = `CASE WHEN n % 3 = 0 THEN '224700013' ELSE ${of(
  communes.map(({ siren }) => siren),
  6,
)} END`;

const envelope = (kind: RecordKind) => `
  ${id(kind)}, ${of(['DEPARTMENT', 'COMMUNES', 'TOURISM', 'CHAMBERS'], 7)}, 1, false, '{"origin":"IMPORT"}'::jsonb,
  timestamptz '2021-01-01' + ${spread(4, 1_000_000)} * interval '1 minute',
  timestamptz '2021-01-01' + ${spread(4, 1_000_000)} * interval '1 minute'`;

const objects = [
  ...['Fonctionnement annuel', 'Festival d’été', 'Manifestation sportive', 'Achat de matériel'],
  ...[
    'Rénovation de la salle',
    'Ateliers numériques',
    'Promotion touristique',
    'Aide à l’embauche',
  ],
  ...[
    'Travaux de voirie',
    'Équipement de la cuisine',
    'Soutien à l’investissement',
    'Projet culturel',
  ],
];
const bodies = [
  ...['Comité des fêtes', 'Union sportive', 'Foyer rural', 'Harmonie municipale', 'Orchestre'],
  ...['Coopérative agricole', 'Société d’exploitation', 'Association des commerçants'],
];

function inserts(records: number): string[] {
  const sizes = sizesOf(records);
  const rows = (kind: RecordKind) => `generate_series(1, ${sizes[kind]}) AS n`;
  const beneficiaries = Math.max(100, Math.round(sizes.Subsidy / 12));
  return [
    `INSERT INTO record_index.subsidy
       (id, owner, version, demo, source, created_at, updated_at, title, status, amount, paid_amount, granted_on,
        granted_year_only, beneficiary_kind, cancelled_event, funder_siren, beneficiary_siren, beneficiary_name,
        theme_codes, commune_code, aid_id, state_aid_regime, share)
     SELECT ${envelope('Subsidy')}, ${of(objects, 31)} || ' n° ' || n % 5003,
       ${of(['GRANTED', 'NOTIFIED', 'PARTLY_PAID', 'PAID', 'PAID', 'REQUESTED'], 13)},
       10000 + ${spread(1, 4_999_999)}, ${spread(1, 3_999_999)}, date '2018-01-01' + ${spread(2, 2190)},
       false, ${of(['ASSOCIATION', 'FIRM', 'LOCAL_AUTHORITY', 'ASSOCIATION'], 5)}, false, ${funder},
       CASE WHEN n <= ${busyGrants} THEN '${busyFirm}' ELSE (400000000 + ${spread(3, beneficiaries)})::text END,
       ${of(bodies, 11)} || ' ' || ${spread(3, beneficiaries)}, ARRAY[${of(themeCodes, 17)}], ${communeCode(5)},
       CASE WHEN n % 5 = 0 THEN ${id('Aid', spread(7, Math.max(1, sizes.Aid)))} END,
       CASE WHEN n <= ${busyGrants} THEN 'DE_MINIMIS' WHEN n % 10 = 1 THEN 'DE_MINIMIS' END, 1
     FROM ${rows('Subsidy')}`,
    `INSERT INTO record_index.aid
       (id, owner, version, demo, source, created_at, updated_at, title, summary, status, instrument, audiences,
        opens_on, closes_on, ceiling, budget, state_aid_regime, funder_siren, theme_codes, commune_codes, epci_sirens,
        proposition_numbers)
     SELECT ${envelope('Aid')}, 'Aide ' || ${of(objects, 31)} || ' ' || n, 'Soutient les projets du territoire.',
       CASE WHEN n % 4 = 0 THEN 'CLOSED' ELSE 'OPEN' END, 'GRANT',
       ARRAY[${of(Object.keys(Audience), 3)}, ${of(Object.keys(Audience), 5)}], date '2020-01-01', NULL,
       n * 100, n * 1000, 'DE_MINIMIS', ${funder}, ARRAY[${of(themeCodes, 17)}, ${of(themeCodes, 29)}],
       CASE WHEN n % 2 = 0 THEN ARRAY[${communeCode(5)}] ELSE '{}' END, '{}', ARRAY[1 + n % 20]
     FROM ${rows('Aid')}`,
    `INSERT INTO record_index.investment
       (id, owner, version, demo, source, created_at, updated_at, title, status, programme_year, total_cost,
        contracting_authority_siren, theme_codes, commune_codes, authorised, committed, paid, public_funding)
     SELECT ${envelope('Investment')}, ${of(objects, 31)} || ' ' || n, 'IN_PROGRESS', 2018 + n % 8, n * 100,
       ${funder}, ARRAY[${of(themeCodes, 17)}], ARRAY[${communeCode(5)}], n, n, n, n
     FROM ${rows('Investment')}`,
    `INSERT INTO record_index.recovery_action
       (id, owner, version, demo, source, created_at, updated_at, title, status, ends_on, budget, committed, paid,
        proposition_number, lead_siren, theme_codes, commune_codes, epci_sirens)
     SELECT ${envelope('RecoveryAction')}, 'Action ' || ${of(objects, 31)} || ' ' || n, 'IN_PROGRESS',
       date '2021-01-01' + n % 900, n * 1000, n, n, 1 + n % 20, ${funder}, ARRAY[${of(themeCodes, 17)}], '{}', '{}'
     FROM ${rows('RecoveryAction')}`,
  ];
}

const kinds = Object.keys(indexTable) as RecordKind[];

function withVersions(kind: RecordKind): string {
  const table = `record_index.${indexTable[kind]}`;
  return `
    INSERT INTO record_index.record_version (record_id, version, owner, kind, document, occurred_at, position, event, received_at)
    SELECT id, 1, owner, '${kind}', to_jsonb(r) - '{territory,lexemes}'::text[], updated_at, 1, 1, updated_at
    FROM ${table} AS r`;
}

const changes = [
  `UPDATE record_index.subsidy SET version = 2, status = 'PAID', amount = amount + 100, updated_at = timestamptz '2023-06-15'
   WHERE id IN (SELECT id FROM record_index.subsidy ORDER BY id LIMIT ${changedRecords})`,
  `INSERT INTO record_index.record_version (record_id, version, owner, kind, document, occurred_at, position, event, received_at)
   SELECT id, 2, owner, 'Subsidy', to_jsonb(r) - '{territory,lexemes}'::text[], updated_at, 2, 2, updated_at
   FROM record_index.subsidy AS r WHERE version = 2`,
];

/** Fills the index with that many records, their words and versions, as the feeds of the owners would. */
export async function fillIndex(dataSource: DataSource, records: number): Promise<void> {
  const statements = [
    ...inserts(records),
    ...kinds.flatMap(withWords),
    ...kinds.map(withVersions),
    ...changes,
    'VACUUM ANALYZE',
  ];
  for (const statement of statements) await dataSource.query(statement);
}
