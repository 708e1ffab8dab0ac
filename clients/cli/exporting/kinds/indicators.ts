import { IndicatorPage } from '@relance/sdk/documents/indicators.ts';
import { choices, many, one, yearOf } from '../filters.ts';
import { column, first, type Kind } from '../kind.ts';

/** Published values of indicators. */
export const indicators: Kind = {
  ...{ name: 'indicators', title: 'Indicateurs', most: 100, hasHistory: false },
  document: IndicatorPage,
  columns: [
    ...first,
    column('dataset', 'jeu'),
    column('indicatorCode', 'indicateur'),
    column('label', 'intitulé'),
    column('measure', 'mesure'),
    column('territoryCode', 'territoire'),
    column('measuredOn', 'date', 'date'),
    column('value', 'valeur', 'number'),
    column('unit', 'unité'),
    column('initialValue', 'valeur_initiale', 'number'),
    column('initialOn', 'date_initiale', 'date'),
    column('targetValue', 'valeur_cible', 'number'),
    column('targetOn', 'date_cible', 'date'),
    column('progress', 'avancement', 'number'),
    column('version', 'version', 'integer'),
    column('updatedAt', 'modifié_le', 'instant'),
  ],
  filters: {
    indicator: many('indicators'),
    territory: many('territories'),
    dataset: choices('datasets'),
    year: (values) => yearOf('range')(values)['range'] as Record<string, unknown>,
    from: one('from'),
    until: one('until'),
  },
  summed: [],
};
