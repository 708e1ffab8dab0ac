import { RecordSources, type View } from '../history/recordSources.sql.ts';
import type { Statement } from '../lists/list.sql.ts';
import { Parameters } from '../lists/parameters.ts';
import type { Indicator } from '@relance/schema/values/progress.ts';

export interface IndicatorRow {
  key: string;
  actionId: string;
  title: string;
  indicator: Indicator;
}

const keys = { action: 'r.id::text', proposition: 'r.proposition_number::text' } as const;

/** The indicators of actions, or of all actions of propositions, as their owners keep them. */
export function indicatorsStatement(
  of: keyof typeof keys,
  parents: readonly string[],
  view: View,
): Statement {
  const p = new Parameters();
  const sources = new RecordSources(view, p);
  const [column, type] = of === 'action' ? ['r.id', 'uuid[]'] : ['r.proposition_number', 'int[]'];
  const actions = sources.of('RecoveryAction');
  return {
    text: `${sources.with()}
SELECT ${keys[of]} AS key, r.id AS "actionId", r.title, told.indicator
FROM ${actions} AS r
CROSS JOIN LATERAL jsonb_array_elements(CASE WHEN jsonb_typeof(r.indicators) = 'array' THEN r.indicators ELSE '[]' END)
  WITH ORDINALITY AS told (indicator, place)
WHERE ${column} = ANY(${p.add(parents, type)})
ORDER BY r.title, r.id, told.place`,
    values: p.values,
  };
}
