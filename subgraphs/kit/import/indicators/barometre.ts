import type { ClassType } from 'type-graphql';
import { IndicatorDataset } from '@relance/schema/enums/indicatorValue.ts';
import type { StoredRecord } from '../../records/loadById.ts';
import { squeezed, tidied } from '../cells/plainText.ts';
import { Unreadable } from '../errors.ts';
import { type ImportFormat, type ImportLine, type ImportRecord, readCell } from '../format.ts';
import { codeOf, dayOf, type IndicatorOptions, optionalDay, percent } from './indicatorCells.ts';
import { measured } from './measured.ts';
import { departmentCode } from './territory.ts';

export type BarometreField =
  | 'measure'
  | 'label'
  | 'indicatorCode'
  | 'territoryCode'
  | 'measuredOn'
  | 'value'
  | 'unit'
  | 'initialValue'
  | 'initialOn'
  | 'targetValue'
  | 'targetOn'
  | 'progress'
  | 'summarisedOn';

type Line = ImportLine<BarometreField>;

/**
 * The Baromètre des résultats de l’action publique by département: its series (« détail ») and its
 * summaries (« synthèse »), which add initial value and target to the newest value of a series.
 */
export function barometreValues(
  type: ClassType<StoredRecord>,
  { department }: IndicatorOptions,
): ImportFormat<BarometreField> {
  return {
    name: 'barometre',
    description: 'Baromètre des résultats de l’action publique, série et synthèse (CSV).',
    type,
    headers: {
      measure: ['mesure'],
      label: ['indicateur'],
      indicatorCode: ['id_indicateur'],
      territoryCode: ['code_departement'],
      measuredOn: ['date', 'date_valeur_actuelle'],
      value: ['valeur', 'valeur_actuelle'],
      unit: ['unite'],
      initialValue: ['valeur_initiale'],
      initialOn: ['date_valeur_initiale'],
      targetValue: ['cible'],
      targetOn: ['date_cible'],
      progress: ['pourcentage_cible'],
      summarisedOn: ['date_valeur_actuelle'],
    },
    required: ['indicatorCode', 'territoryCode', 'measuredOn', 'value'],
    concerns: ({ cells }) =>
      department === null || cells.territoryCode.padStart(2, '0') === department,
    amount: () => 0,
    read,
  };
}

function read(line: Line): ImportRecord {
  const { cells } = line;
  const code = readCell(line, 'indicatorCode', codeOf);
  const territory = readCell(line, 'territoryCode', departmentCode);
  const on = readCell(line, 'measuredOn', dayOf);
  const series = {
    dataset: IndicatorDataset.BAROMETRE,
    indicatorCode: code,
    label: tidied(cells.label),
    measure: tidied(cells.measure),
    territoryCode: territory,
    measuredOn: on,
    value: readCell(line, 'value', (text, repaired) => measured(given(text), repaired)),
    unit: tidied(cells.unit),
  };
  const course = {
    initialValue: readCell(line, 'initialValue', measured),
    initialOn: readCell(line, 'initialOn', optionalDay),
    targetValue: readCell(line, 'targetValue', measured),
    targetOn: readCell(line, 'targetOn', optionalDay),
    progress: percent(line, 'progress'),
  };
  // One code may stand for two series, so the label tells them apart as well.
  const key = [code, squeezed(cells.label), territory, on];
  // A series says nothing of targets, so it must not empty what a summary has told.
  return cells.summarisedOn === ''
    ? { columns: series, initial: course, key }
    : { columns: { ...series, ...course }, initial: {}, key };
}

function given(text: string): string {
  if (text !== '') return text;
  throw new Unreadable('MISSING_CELL', 'The value is missing.');
}
