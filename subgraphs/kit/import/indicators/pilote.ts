import type { ClassType } from 'type-graphql';
import { IndicatorDataset } from '@relance/schema/enums/indicatorValue.ts';
import type { StoredRecord } from '../../records/loadById.ts';
import { BadCell } from '../errors.ts';
import { type ImportFormat, type ImportLine, type ImportRecord, readCell } from '../format.ts';
import { codeOf, dayOf, type IndicatorOptions, percent } from './indicatorCells.ts';
import { measured } from './measured.ts';
import { zoneCode } from './territory.ts';

export type PiloteField =
  | 'indic_id'
  | 'enforce_zone_id'
  | 'metric_enforce_date'
  | 'indic_vi'
  | 'indic_va'
  | 'indic_vc'
  | 'indic_ta';

type Line = ImportLine<PiloteField>;

/**
 * Series of PILOTE (DITP): a line may give a value (va), an initial value (vi), a target for that day
 * (vc) and the part of the way to it (ta), or only some of them.
 */
export function piloteValues(
  type: ClassType<StoredRecord>,
  { department }: IndicatorOptions,
): ImportFormat<PiloteField> {
  return {
    name: 'pilote',
    description: 'Indicator series of PILOTE, by département, region and for France (CSV).',
    type,
    headers: {
      indic_id: [],
      enforce_zone_id: ['zone_id'],
      metric_enforce_date: ['metric_date'],
      indic_vi: [],
      indic_va: [],
      indic_vc: [],
      indic_ta: [],
    },
    required: ['indic_id', 'enforce_zone_id', 'metric_enforce_date', 'indic_va'],
    concerns: ({ cells }) =>
      department === null ||
      [`D${department}`, `DEPT-${department}`].includes(cells.enforce_zone_id),
    amount: () => 0,
    read,
  };
}

function read(line: Line): ImportRecord {
  const code = readCell(line, 'indic_id', codeOf);
  const territory = readCell(line, 'enforce_zone_id', zoneCode);
  const on = readCell(line, 'metric_enforce_date', dayOf);
  const value = readCell(line, 'indic_va', measured);
  const initialValue = readCell(line, 'indic_vi', measured);
  const targetValue = readCell(line, 'indic_vc', measured);
  if (value === null && initialValue === null && targetValue === null) {
    throw new BadCell(
      'indic_va',
      'MISSING_CELL',
      'Neither value (va), initial value (vi) nor target (vc) is given.',
    );
  }
  return {
    columns: {
      dataset: IndicatorDataset.PILOTE,
      indicatorCode: code,
      // Series give the code alone, and no unit.
      label: null,
      measure: null,
      territoryCode: territory,
      measuredOn: on,
      value,
      unit: null,
      initialValue,
      initialOn: initialValue === null ? null : on,
      targetValue,
      targetOn: targetValue === null ? null : on,
      progress: percent(line, 'indic_ta'),
    },
    initial: {},
    key: [code, territory, on],
  };
}
