import { createOwnTable, dropOwnTable } from '@relance/kit/database/ownTable.sql.ts';
import type { RecordOrder } from '@relance/kit/records/recordPage.sql.ts';

/** Each indicator's series in each territory, oldest first. */
export const bySeries: RecordOrder = {
  table: 'indicator_value',
  keys: [
    { sql: 'indicator_code', type: 'text' },
    { sql: 'territory_code', type: 'text' },
    { sql: 'measured_on', type: 'date' },
  ],
};

export const createIndicatorValues = `
${createOwnTable(
  'indicator_value',
  'IndicatorValue',
  `dataset text NOT NULL,
  indicator_code text NOT NULL,
  label text,
  measure text,
  territory_code text NOT NULL,
  measured_on date NOT NULL,
  value float8,
  unit text,
  initial_value float8,
  initial_on date,
  target_value float8,
  target_on date,
  progress float8`,
)}
CREATE INDEX indicator_value_series ON indicator_value (indicator_code, territory_code, measured_on, id);
CREATE INDEX indicator_value_territory ON indicator_value (territory_code, indicator_code, measured_on, id);`;

export const dropIndicatorValues = dropOwnTable('indicator_value', 'IndicatorValue');

/** Values of these indicators in one territory, oldest first. */
export const seriesSql = `
SELECT id, indicator_code AS code
FROM indicator_value
WHERE indicator_code = ANY($1) AND territory_code = $2
ORDER BY indicator_code, measured_on, id`;
