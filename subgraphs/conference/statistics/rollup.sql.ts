import { isOfPerson } from '@relance/kit/access/sight.sql.ts';

/**
 * Subsidies counted and added up beforehand, by every two of six dimensions, and by status under each aid: a question
 * by one or two of them reads some thousand cells however many subsidies there are. Triggers note what a statement changes, within
 * that statement and whoever makes it; what was noted is added to the cells by the ten thousand, since a cell
 * is then met often. A rebuilt edition is rolled up once it is full.
 */
export const rolledUp = {
  FUNDER: 'funder_siren',
  COMMUNE: 'commune_code',
  YEAR: `date_part('year', granted_on)::int::text`,
  STATUS: 'status',
  BENEFICIARY_KIND: 'beneficiary_kind',
} as const;

export type RolledUpDimension = keyof typeof rolledUp | 'THEME';

/** What a cell is of. Of an aid no more than the status: with communes beside, there were as many cells as subsidies. */
type Half = RolledUpDimension | 'AID';
type Pair = readonly [first: Half, second: Half];

const codes: Record<Exclude<Half, 'THEME'>, string> = { ...rolledUp, AID: 'aid_id::text' };

const singles = Object.keys(rolledUp) as (keyof typeof rolledUp)[];

/** The order says which of two comes first in a pair. */
export const rolledUpDimensions: readonly RolledUpDimension[] = [...singles, 'THEME'];

/** What was rolled up before propositions were, for the migrations. */
export const pairsOfDimensions: readonly Pair[] = rolledUpDimensions.flatMap((first, at) =>
  rolledUpDimensions.slice(at + 1).map((second) => [first, second] as const),
);
const allPairs: readonly Pair[] = [...pairsOfDimensions, ['STATUS', 'AID']];

/** The dimensions whose code a change has once. */
function singlesOf(pairs: readonly Pair[]): Exclude<Half, 'THEME'>[] {
  return [...new Set(pairs.flat())].filter((half) => half !== 'THEME');
}

const mostNoted = 10_000;

const key = ['owner', 'publication', 'is_person', 'is_duplicate', 'demo'];
const cell = ['first', 'second', 'first_code', 'second_code', ...key];
const sums = ['records', 'amount', 'paid'];
const noted = (pairs: readonly Pair[]) => [
  ...[...key, ...singlesOf(pairs).map(codeColumn), 'theme_codes'],
];

function codeColumn(dimension: string): string {
  return `${dimension.toLowerCase()}_code`;
}

// As of the day of the migration: a rule of sight that changes has to roll up anew.
const isPerson = isOfPerson({
  ...{ kind: 'beneficiary_kind', name: 'beneficiary_name', siren: 'beneficiary_siren' },
});

/** What rows with a `sign` change, equal ones added up. */
function changesOf(rows: string, pairs: readonly Pair[]): string {
  const own = singlesOf(pairs).map((half) => `coalesce(${codes[half]}, '') AS ${codeColumn(half)}`);
  return `
  SELECT owner, publication, ${isPerson} AS is_person, duplicate_of IS NOT NULL AS is_duplicate, demo,
    ${own.join(', ')}, theme_codes, sum(sign)::bigint AS records, sum(sign * amount)::bigint AS amount,
    coalesce(sum(sign * paid_amount), 0)::bigint AS paid
  FROM (${rows}) AS changed
  GROUP BY ${noted(pairs)
    .map((_, at) => at + 1)
    .join(', ')}`;
}

/** The changes `told` once for each theme, an empty one where there is none. */
const byTheme = (changes: string) => `${changes} AS told
    LEFT JOIN LATERAL (SELECT DISTINCT unnest(told.theme_codes)) AS own (code) ON true
    CROSS JOIN LATERAL coalesce(own.code, '') AS theme_code`;

/** Cells and what the changes `noted` add to or take from them. Pair by pair: hashing them takes no sort. */
function cellsOfNoted(pairs: readonly Pair[]): string {
  const added = sums.map((sum) => `sum(${sum})::bigint AS ${sum}`).join(', ');
  const isSome = sums.map((sum) => `sum(${sum}) <> 0`).join(' OR ');
  const ofPair = ([first, second]: Pair) => {
    const [one, other] = [codeOf(first), codeOf(second)];
    return `
  SELECT '${first}' AS first, '${second}' AS second, ${one} AS first_code, ${other} AS second_code,
    ${key.join(', ')}, ${added}
  FROM ${second === 'THEME' ? byTheme('noted') : 'noted'}
  GROUP BY ${[one, other, ...key].join(', ')} HAVING ${isSome}`;
  };
  return pairs.map(ofPair).join('\n  UNION ALL');
}

function codeOf(half: Half): string {
  return half === 'THEME' ? 'theme_code' : codeColumn(half);
}

/** A FROM item of the cells of one pair, of what was noted since, too: several rows may be of one cell. */
export function pairFrom(...[first, second]: Pair): string {
  const rest = [...key, ...sums].join(', ');
  const changes = 'record_index.subsidy_change';
  return `(
    SELECT first_code, second_code, ${rest} FROM record_index.subsidy_rollup
    WHERE first = '${first}' AND second = '${second}'
    UNION ALL
    SELECT ${codeOf(first)}, ${codeOf(second)}, ${rest}
    FROM ${second === 'THEME' ? byTheme(changes) : changes})`;
}

/** Adds changes, an SQL statement that answers them, to the cells. */
const addToCells = (schema: string, changes: string, pairs: readonly Pair[]) => `
WITH noted AS MATERIALIZED (${changes})
INSERT INTO ${schema}.subsidy_rollup AS known (${[...cell, ...sums].join(', ')})
${cellsOfNoted(pairs)}
ON CONFLICT (${cell.join(', ')}) DO UPDATE SET
  ${sums.map((sum) => `${sum} = known.${sum} + excluded.${sum}`).join(', ')}`;

const rowsOf: Readonly<Record<string, string>> = {
  INSERT: 'SELECT 1 AS sign, * FROM newer',
  UPDATE: 'SELECT 1 AS sign, * FROM newer UNION ALL SELECT -1, * FROM older',
  DELETE: 'SELECT -1 AS sign, * FROM older',
};

const note = (operation: string, pairs: readonly Pair[]) => `
INSERT INTO %1$I.subsidy_change (${[...noted(pairs), ...sums].join(', ')})
SELECT * FROM (${changesOf(rowsOf[operation] ?? '', pairs)}) AS made
WHERE ${sums.map((sum) => `${sum} <> 0`).join(' OR ')}`;

const inFunction = (sql: string) => `EXECUTE format($sql$${sql}$sql$, edition)`;

/** The functions; they work in whichever edition the table is that fires. */
export const createRollupFunctions = (pairs = allPairs) => `
CREATE FUNCTION fold_subsidy_changes(edition text) RETURNS void LANGUAGE plpgsql AS $function$
BEGIN
  ${inFunction(addToCells('%1$I', 'DELETE FROM %1$I.subsidy_change RETURNING *', pairs))};
END $function$;
COMMENT ON FUNCTION fold_subsidy_changes IS 'Adds what was noted to the cells of subsidy_rollup.';

CREATE FUNCTION note_subsidy_changes() RETURNS trigger LANGUAGE plpgsql AS $function$
DECLARE
  edition text := TG_TABLE_SCHEMA;
  is_full boolean;
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    ${inFunction('DELETE FROM %1$I.subsidy_rollup')};
    ${inFunction('DELETE FROM %1$I.subsidy_change')};
    RETURN NULL;
${Object.keys(rowsOf)
  .map(
    (operation) =>
      `  ELSIF TG_OP = '${operation}' THEN\n    ${inFunction(note(operation, pairs))};`,
  )
  .join('\n')}
  END IF;
  ${inFunction(`SELECT EXISTS (SELECT FROM %1$I.subsidy_change OFFSET ${mostNoted})`)} INTO is_full;
  IF is_full THEN PERFORM fold_subsidy_changes(edition); END IF;
  RETURN NULL;
END $function$;
COMMENT ON FUNCTION note_subsidy_changes IS 'Notes what a statement changes in the subsidies, and folds the notes once they are many.';`;

export const dropRollupFunctions = `
DROP FUNCTION note_subsidy_changes();
DROP FUNCTION fold_subsidy_changes(text);`;

const columns = (names: readonly string[]) => names.map((name) => `  ${name} text NOT NULL,`);
const counts = `
  is_person boolean NOT NULL,
  is_duplicate boolean NOT NULL,
  demo boolean NOT NULL,
  records bigint NOT NULL,
  amount bigint NOT NULL,
  paid bigint NOT NULL`;

/** The rollup of an edition of the index: what its subsidies add up to now, and what keeps it so. */
export function createRollup(schema: string, pairs = allPairs): string {
  const trigger = (name: string, event: string, tables: string) => `
CREATE TRIGGER rollup_${name} AFTER ${event} ON ${schema}.subsidy
  ${tables} FOR EACH STATEMENT EXECUTE FUNCTION note_subsidy_changes();`;
  return `
CREATE TABLE ${schema}.subsidy_rollup (
${columns([...cell.slice(0, 4), 'owner', 'publication']).join('\n')}${counts},
  PRIMARY KEY (${cell.join(', ')})
) WITH (fillfactor = 70);
COMMENT ON TABLE ${schema}.subsidy_rollup IS 'Subsidies by every two of six dimensions, and by status under each aid; an empty code stands for none. A cell may have come to nothing.';

CREATE TABLE ${schema}.subsidy_change (
${columns(['owner', 'publication', ...singlesOf(pairs).map(codeColumn)]).join('\n')}
  theme_codes text[] NOT NULL,${counts}
);
COMMENT ON TABLE ${schema}.subsidy_change IS 'What changed in the subsidies and is not in subsidy_rollup yet: both together are exact.';

${addToCells(schema, changesOf(`SELECT 1 AS sign, * FROM ${schema}.subsidy`, pairs), pairs)};
ANALYZE ${schema}.subsidy_rollup;
${trigger('inserted', 'INSERT', 'REFERENCING NEW TABLE AS newer')}
${trigger('updated', 'UPDATE', 'REFERENCING OLD TABLE AS older NEW TABLE AS newer')}
${trigger('deleted', 'DELETE', 'REFERENCING OLD TABLE AS older')}
${trigger('emptied', 'TRUNCATE', '')}`;
}

export function dropRollup(schema: string): string {
  const drops = ['inserted', 'updated', 'deleted', 'emptied'].map(
    (name) => `DROP TRIGGER rollup_${name} ON ${schema}.subsidy;`,
  );
  return `${drops.join('\n')}
DROP TABLE ${schema}.subsidy_rollup, ${schema}.subsidy_change;`;
}

const heldCells = `
SELECT ${cell.join(', ')}, ${sums.map((sum) => `sum(${sum})::bigint`).join(', ')}
FROM (SELECT ${[...cell, ...sums].join(', ')} FROM record_index.subsidy_rollup
  UNION ALL (WITH noted AS (SELECT * FROM record_index.subsidy_change) ${cellsOfNoted(allPairs)})) AS held
GROUP BY ${cell.join(', ')} HAVING ${sums.map((sum) => `sum(${sum}) <> 0`).join(' OR ')}`;

const cellsAnew = `WITH noted AS (${changesOf('SELECT 1 AS sign, * FROM record_index.subsidy', allPairs)}) ${cellsOfNoted(allPairs)}`;

/** Cells in which the rollup is not what its subsidies add up to: none, ever. */
export const untrueCells = `
WITH held AS (${heldCells}), anew AS (${cellsAnew})
(SELECT * FROM held EXCEPT ALL SELECT * FROM anew)
UNION ALL (SELECT * FROM anew EXCEPT ALL SELECT * FROM held)`;
