import type { IndicatorValuesQuery } from '../__generated__/graphql.ts';
import type { OwnerName } from '../graph/ask.ts';
import { IndicatorValues } from '../graph/documents.ts';
import { choice, many, one, whole, words } from '../parameters/parameter.ts';
import type { Question } from '../parameters/question.ts';
import { slugsOf } from '../parameters/slugs.ts';
import type { Field, Kind, Page } from './kind.ts';
import { listOf } from './list.ts';

type Value = IndicatorValuesQuery['list']['nodes'][number];

const fields: readonly Field<Value>[] = [
  { key: 'id', heading: 'identifiant', type: 'text', of: ({ id }) => id },
  { key: 'owner', heading: 'porteur', type: 'text', of: ({ owner }) => owner },
  { key: 'demo', heading: 'démonstration', type: 'boolean', of: ({ demo }) => demo },
  { key: 'dataset', heading: 'jeu', type: 'text', of: ({ dataset }) => dataset },
  { key: 'indicatorCode', heading: 'indicateur', type: 'text', of: (value) => value.indicatorCode },
  { key: 'label', heading: 'libellé', type: 'text', of: ({ label }) => label },
  { key: 'measure', heading: 'mesure', type: 'text', of: ({ measure }) => measure },
  { key: 'territoryCode', heading: 'territoire', type: 'text', of: (value) => value.territoryCode },
  { key: 'measuredOn', heading: 'date', type: 'date', of: ({ measuredOn }) => measuredOn },
  { key: 'value', heading: 'valeur', type: 'number', of: ({ value }) => value },
  { key: 'unit', heading: 'unité', type: 'text', of: ({ unit }) => unit },
  {
    key: 'initialValue',
    heading: 'valeur_initiale',
    type: 'number',
    of: (value) => value.initialValue,
  },
  { key: 'initialOn', heading: 'date_initiale', type: 'date', of: ({ initialOn }) => initialOn },
  { key: 'targetValue', heading: 'cible', type: 'number', of: ({ targetValue }) => targetValue },
  { key: 'targetOn', heading: 'date_cible', type: 'date', of: ({ targetOn }) => targetOn },
  { key: 'progress', heading: 'avancement', type: 'number', of: ({ progress }) => progress },
  { key: 'version', heading: 'version', type: 'integer', of: ({ version }) => version },
  { key: 'updatedAt', heading: 'modifié_le', type: 'instant', of: ({ updatedAt }) => updatedAt },
];

const datasets = slugsOf({ BAROMETRE: 'Baromètre', PILOTE: 'Pilote' });

const list = listOf(IndicatorValues, fields);

/** Values of the State's indicators. */
export const indicators: Kind<Value> = {
  ...{ slug: 'indicateurs', title: 'Indicateurs', one: 'l’indicateur' },
  description:
    'Les indicateurs de l’État pour le département, la région et la France : valeurs datées, valeurs initiales et cibles.',
  parameters: [
    many(
      words({
        name: 'indicateur',
        description: 'Le code de l’indicateur chez son éditeur.',
        example: 'nb-labellisations-france-services',
      }),
      (codes) => ({ indicators: codes }),
    ),
    many(
      words({
        name: 'territoire',
        description: 'Le code du territoire : 47, REG-75 ou FR.',
        example: '47',
      }),
      (territories) => ({ territories }),
    ),
    many(
      choice({ name: 'jeu', description: 'Qui le publie.', example: 'barometre' }, datasets),
      (values) => ({
        datasets: values,
      }),
    ),
    one(
      whole({ name: 'annee', description: 'L’année de la mesure.', example: '2021' }, 1900, 2199),
      (year) => ({ from: `${year}-01-01`, until: `${year}-12-31` }),
    ),
  ],
  ...{ sorts: {}, order: '', most: 100 },
  ...list,
  idOf: ({ indicatorCode }) => indicatorCode,
  // A value alone cannot be asked for: by its indicator, the newest one is told.
  find: async (visitor, id) => {
    const filter = { indicators: [id] };
    const question = {
      filter,
      orderBy: '',
      asOf: undefined,
      first: 100,
      after: undefined,
      given: [],
    };
    let newest: Value | null = null;
    const partial = new Set<OwnerName>();
    for (let asked: Question | null = question; asked !== null;) {
      const page: Page<Value> = await list.page(visitor, asked);
      for (const owner of page.partial) partial.add(owner);
      for (const value of page.nodes) {
        if (newest === null || value.measuredOn >= newest.measuredOn) newest = value;
      }
      asked = page.rest;
    }
    return { node: newest, partial: [...partial] };
  },
};
