import { isOfPerson } from '@relance/kit/access/sight.sql.ts';

/**
 * Subsidies counted and added up beforehand, by every two of six dimensions: a question by one or two of
 * them reads some thousand cells however many subsidies there are. Triggers keep it within the statement that
 * changes the rows, whoever does; a rebuilt edition is rolled up once it is full.
 */
export const rolledUp = {
  FUNDER: 'funder_siren',
  COMMUNE: 'commune_code',
  YEAR: `date_part('year', granted_on)::int::text`,
  STATUS: 'status',
  BENEFICIARY_KIND: 'beneficiary_kind',
} as const;

export type RolledUpDimension = keyof typeof rolledUp | 'THEME';

// The order says which of two comes first in a pair.
export const rolledUpDimensions: readonly RolledUpDimension[] = [
  ...(Object.keys(rolledUp) as (keyof typeof rolledUp)[]),
  'THEME',
];

const key = ['owner', 'publication', 'is_person', 'is_duplicate', 'demo'];
const cell = ['first', 'second', 'first_code', 'second_code', ...key];
const isPerson = isOfPerson({
  ...{ kind: 'beneficiary_kind', name: 'beneficiary_name', siren: 'beneficiary_siren' },
});
const sums = ['records', 'amount', 'paid'];

/** Cells and what `rows` add to or take from them. Equal records are added up before they meet the pairs. */
function cellsOf(rows: string): string {
  const singles = Object.keys(rolledUp).map((name) => name.toLowerCase());
  const pairs = Object.keys(rolledUp).flatMap((first, at) => [
    ...Object.keys(rolledUp)
      .slice(at + 1)
      .map(
        (second) => `('${first}', '${second}', ${first.toLowerCase()}, ${second.toLowerCase()})`,
      ),
  ]);
  const byTheme = singles.map((name) => `('${name.toUpperCase()}', 'THEME', ${name}, theme)`);
  const values = Object.entries(rolledUp).map(
    ([name, sql]) => `coalesce(${sql}, '') AS ${name.toLowerCase()}`,
  );
  const added = sums.map((sum) => `sum(${sum})::bigint AS ${sum}`).join(', ');
  return `
  WITH alike AS MATERIALIZED (
    SELECT owner, publication, ${isPerson} AS is_person, duplicate_of IS NOT NULL AS is_duplicate, demo,
      ${values.join(', ')}, theme_codes, sum(sign)::bigint AS records, sum(sign * amount)::bigint AS amount,
      coalesce(sum(sign * paid_amount), 0)::bigint AS paid
    FROM (${rows}) AS changed
    GROUP BY ${[...key, ...singles, 'theme_codes'].map((_, at) => at + 1).join(', ')}
  )
  SELECT ${cell.join(', ')}, ${added}
  FROM (
    SELECT pair.*, ${[...key, ...sums].join(', ')} FROM alike
    CROSS JOIN LATERAL (VALUES ${pairs.join(', ')}) AS pair (first, second, first_code, second_code)
    UNION ALL
    SELECT pair.*, ${[...key, ...sums].join(', ')} FROM alike
    LEFT JOIN LATERAL (SELECT DISTINCT unnest(theme_codes)) AS own (code) ON true
    CROSS JOIN LATERAL coalesce(own.code, '') AS theme
    CROSS JOIN LATERAL (VALUES ${byTheme.join(', ')}) AS pair (first, second, first_code, second_code)
  ) AS told
  GROUP BY ${cell.join(', ')}
  HAVING ${sums.map((sum) => `sum(${sum}) <> 0`).join(' OR ')}
  ORDER BY ${cell.join(', ')}`;
}

const changed: Record<string, string> = {
  INSERT: 'SELECT 1 AS sign, * FROM newer',
  UPDATE: 'SELECT 1 AS sign, * FROM newer UNION ALL SELECT -1, * FROM older',
  DELETE: 'SELECT -1 AS sign, * FROM older',
};

const write = (schema: string, rows: string) => `
INSERT INTO ${schema}.subsidy_rollup AS known (${[...cell, ...sums].join(', ')})
${cellsOf(rows)}`;

const add = `
ON CONFLICT (${cell.join(', ')}) DO UPDATE SET
  ${sums.map((sum) => `${sum} = known.${sum} + excluded.${sum}`).join(', ')}`;

const quoted = (text: string) => `$sql$${text}$sql$`;

/** The trigger function; of whichever edition the table is that fires it. */
export const createRollupFunction = `
CREATE FUNCTION roll_up_subsidies() RETURNS trigger LANGUAGE plpgsql AS $trigger$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    EXECUTE format('DELETE FROM %I.subsidy_rollup', TG_TABLE_SCHEMA);
${Object.entries(changed)
  .map(
    ([operation, rows]) => `  ELSIF TG_OP = '${operation}' THEN
    EXECUTE format(${quoted(write('%I', rows) + add)}, TG_TABLE_SCHEMA);`,
  )
  .join('\n')}
  END IF;
  RETURN NULL;
END $trigger$;
COMMENT ON FUNCTION roll_up_subsidies IS 'Keeps subsidy_rollup true to the subsidies beside it, in the same statement.';`;

export const dropRollupFunction = 'DROP FUNCTION roll_up_subsidies();';

/** The rollup of an edition of the index: what its subsidies add up to now, and what keeps it so. */
export function createRollup(schema: string): string {
  return `
CREATE TABLE ${schema}.subsidy_rollup (
  first text NOT NULL,
  second text NOT NULL,
  first_code text NOT NULL,
  second_code text NOT NULL,
  owner text NOT NULL,
  publication text NOT NULL,
  is_person boolean NOT NULL,
  is_duplicate boolean NOT NULL,
  demo boolean NOT NULL,
  records bigint NOT NULL,
  amount bigint NOT NULL,
  paid bigint NOT NULL,
  PRIMARY KEY (${cell.join(', ')})
) WITH (fillfactor = 70);
COMMENT ON TABLE ${schema}.subsidy_rollup IS 'Subsidies by every two of six dimensions; an empty code stands for none. A cell may have come to nothing.';

${write(schema, `SELECT 1 AS sign, * FROM ${schema}.subsidy`)};

CREATE TRIGGER roll_up_inserted AFTER INSERT ON ${schema}.subsidy
  REFERENCING NEW TABLE AS newer FOR EACH STATEMENT EXECUTE FUNCTION roll_up_subsidies();
CREATE TRIGGER roll_up_updated AFTER UPDATE ON ${schema}.subsidy
  REFERENCING OLD TABLE AS older NEW TABLE AS newer FOR EACH STATEMENT EXECUTE FUNCTION roll_up_subsidies();
CREATE TRIGGER roll_up_deleted AFTER DELETE ON ${schema}.subsidy
  REFERENCING OLD TABLE AS older FOR EACH STATEMENT EXECUTE FUNCTION roll_up_subsidies();
CREATE TRIGGER roll_up_emptied AFTER TRUNCATE ON ${schema}.subsidy
  FOR EACH STATEMENT EXECUTE FUNCTION roll_up_subsidies();
ANALYZE ${schema}.subsidy_rollup;`;
}

/** For an edition without: so that a migration can be taken back. */
export function dropRollup(schema: string): string {
  return `
DROP TRIGGER roll_up_inserted ON ${schema}.subsidy;
DROP TRIGGER roll_up_updated ON ${schema}.subsidy;
DROP TRIGGER roll_up_deleted ON ${schema}.subsidy;
DROP TRIGGER roll_up_emptied ON ${schema}.subsidy;
DROP TABLE ${schema}.subsidy_rollup;`;
}

/** For a test: what the rollup should hold. */
export const recomputedRollup = cellsOf('SELECT 1 AS sign, * FROM record_index.subsidy');
