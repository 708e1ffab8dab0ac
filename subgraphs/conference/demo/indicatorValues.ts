import { demoRecord } from '@relance/kit/demo/demoRecord.ts';
import { IndicatorDataset } from '@relance/schema/enums/indicatorValue.ts';

interface SeriesText {
  code: string;
  label: string;
  measure: string;
  unit: string;
  target: number | null;
  values: readonly (readonly [on: string, value: number])[];
}

const series: readonly SeriesText[] = [
  {
    code: 'nb-entreprises-industrielles-agricoles',
    label: 'Entreprises industrielles aidées par France Relance',
    measure: 'Aide de France Relance aux entreprises',
    unit: 'entreprises',
    target: null,
    values: [
      ['2020-12-31', 9],
      ['2021-06-30', 27],
      ['2021-12-31', 38],
      ['2022-06-30', 44],
    ],
  },
  {
    code: 'nb-labellisations-france-services',
    label: 'Espaces France services labellisés',
    measure: 'Déployer une offre France services dans tous les territoires',
    unit: 'labellisations',
    target: 24,
    values: [
      ['2020-12-31', 12],
      ['2021-12-31', 17],
      ['2022-06-30', 21],
    ],
  },
];

/** Made-up values under the codes of public indicators. */
export function indicatorValues() {
  return series.flatMap(({ code, values, target, ...text }) =>
    values.map(([measuredOn, value]) => ({
      ...demoRecord('conference', 'IndicatorValue', `${code} ${measuredOn}`, {
        first: measuredOn,
        last: measuredOn,
      }),
      ...text,
      dataset: IndicatorDataset.BAROMETRE,
      indicatorCode: code,
      territoryCode: '47',
      measuredOn,
      value,
      initialValue: 0,
      initialOn: '2020-06-30',
      targetValue: target,
      targetOn: target === null ? null : '2022-12-31',
      progress: target === null ? null : Math.round((value / target) * 100),
    })),
  );
}
