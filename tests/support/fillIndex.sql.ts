import type { DataSource } from 'typeorm';
import { derivedColumns } from '@relance/conference/index/derivedColumns.sql.ts';
import { indexTable } from '@relance/conference/index/kinds.ts';
import { learnWords } from '@relance/conference/index/words.sql.ts';
import type { RecordKind } from '@relance/schema/partners.ts';

const envelope = (offset: number) => `
  ('00000000-0000-4000-8000-' || lpad((n + ${offset})::text, 12, '0'))::uuid,
  CASE n % 3 WHEN 0 THEN 'DEPARTMENT' WHEN 1 THEN 'COMMUNES' ELSE 'TOURISM' END,
  1, true, '{"origin": "DEMO"}'::jsonb, now(),
  timestamptz '2021-01-01' + n * interval '7 minutes'`;

const someone = `CASE WHEN n % 200 = 0 THEN '224700013' ELSE (900000000 + n % 199)::text END`;
const communes = `ARRAY['47' || lpad((1 + n % 319)::text, 3, '0')]`;
const theme = `ARRAY['THEME_' || n % 60]`;

const fill = [
  `INSERT INTO territory_member
   SELECT '47' || lpad(n::text, 3, '0'), CASE WHEN n BETWEEN 190 AND 200 THEN '200068948' END
   FROM generate_series(1, 319) AS n`,
  `INSERT INTO record_index.subsidy
     (id, owner, version, demo, source, created_at, updated_at, title, status, amount, granted_on,
      granted_year_only, beneficiary_kind, cancelled_event, funder_siren, beneficiary_siren,
      beneficiary_name, theme_codes, commune_code, aid_id)
   SELECT ${envelope(0)},
     (ARRAY['Fonctionnement', 'Manifestation', 'Équipement', 'Travaux'])[1 + n % 4] || ' ' || n % 977,
     'GRANTED', n * 37 % 5000000, date '2019-01-01' + n % 1000, false, 'ASSOCIATION', false,
     ${someone}, (999000000 + n % 5003)::text,
     CASE WHEN n % 400 = 0 THEN 'Orchestre symphonique' ELSE 'Comité des fêtes' END || ' ' || n % 319,
     ${theme}, '47' || lpad((1 + n % 319)::text, 3, '0'),
     ('00000000-0000-4000-8000-' || lpad((n % 2003)::text, 12, '0'))::uuid
   FROM generate_series(1, 20000) AS n`,
  `INSERT INTO record_index.aid
     (id, owner, version, demo, source, created_at, updated_at, title, summary, status, instrument,
      audiences, closes_on, ceiling, budget, funder_siren, theme_codes, commune_codes, epci_sirens,
      proposition_numbers)
   SELECT ${envelope(100_000)}, 'Aide ' || n, 'Soutient.', 'OPEN', 'GRANT', ARRAY['FARM'],
     date '2021-01-01' + n % 900, n * 100, n * 1000, ${someone}, ${theme}, ${communes}, '{}',
     ARRAY[1 + n % 20]
   FROM generate_series(1, 5000) AS n`,
  `INSERT INTO record_index.investment
     (id, owner, version, demo, source, created_at, updated_at, title, status, programme_year,
      total_cost, contracting_authority_siren, theme_codes, commune_codes, authorised, committed,
      paid, public_funding)
   SELECT ${envelope(200_000)}, 'Opération ' || n, 'PLANNED', 2015 + n % 15, n * 100000, ${someone},
     ${theme}, ${communes}, n, n, n, n
   FROM generate_series(1, 5000) AS n`,
  `INSERT INTO record_index.recovery_action
     (id, owner, version, demo, source, created_at, updated_at, title, status, ends_on, budget,
      committed, paid, proposition_number, lead_siren, theme_codes, commune_codes, epci_sirens)
   SELECT ${envelope(300_000)}, 'Action ' || n, 'IN_PROGRESS', date '2021-01-01' + n % 900, n * 1000,
     n, n, 1 + n % 20, ${someone}, ${theme}, ${communes}, '{}'
   FROM generate_series(1, 5000) AS n`,
  ...(['Aid', 'Subsidy', 'Investment', 'RecoveryAction'] as const).flatMap(withWords),
  'VACUUM ANALYZE territory_member, record_index.subsidy, record_index.aid, record_index.investment, record_index.recovery_action, record_index.word',
];

/** Gives the rows of a kind their words, as the index does it when it applies a feed. */
export function withWords(kind: RecordKind): string[] {
  const table = `record_index.${indexTable[kind]}`;
  const { titleWords, otherWords, lexemes } = derivedColumns[kind];
  return [
    `UPDATE ${table} SET lexemes = ${lexemes}`,
    `WITH incoming AS (SELECT ${titleWords} AS title_words, ${otherWords ?? 'NULL'} AS other_words FROM ${table}),
       learnt AS (${learnWords('record_index', 'true')})
     SELECT`,
  ];
}

/** 20,000 subsidies, and 5,000 records of each other kind, as many as make a plan matter. */
export async function fillIndex(dataSource: DataSource): Promise<void> {
  for (const statement of fill) await dataSource.query(statement);
}
