import { Readable } from 'node:stream';
import { insertRecords } from '@relance/kit/records/insertRecords.ts';
import { importFile } from '@relance/kit/import/run/importFile.ts';
import { planOf } from '../../../tests/support/plans.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { indicatorValues } from '../demo/indicatorValues.ts';
import { conferenceDemo } from '../demo/records.ts';
import { ConferenceRecoveryAction } from '../recoveryAction.ts';
import { conference } from '../subgraph.ts';
import { IndicatorValue } from './indicatorValue.ts';
import { bySeries } from './indicatorValues.sql.ts';
import { valueConditions } from './indicatorValues.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  await insertRecords(served.dataSource.manager, IndicatorValue, indicatorValues());
});
afterAll(() => served.close());

function importing(file: string, lines: string[]) {
  const bytes = Readable.from([Buffer.from(lines.join('\n'))]);
  return importFile(served.dataSource, conference.imports ?? [], bytes, { fileName: file });
}

describe('the list of indicator values', () => {
  it('shows a series with its unit and target, oldest first', async () => {
    const { data, errors } = await served.query(`{
      indicatorValues(filter: { indicators: ["nb-labellisations-france-services"], from: "2021-01-01" }) {
        totalCount
        nodes {
          dataset label territoryCode measuredOn value unit
          initialValue initialOn targetValue targetOn progress
        }
      }
    }`);

    const series = {
      dataset: 'BAROMETRE',
      label: 'Espaces France services labellisés',
      territoryCode: '47',
      unit: 'labellisations',
      initialValue: 0,
      initialOn: '2020-06-30',
      targetValue: 24,
      targetOn: '2022-12-31',
    };
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      indicatorValues: {
        totalCount: 2,
        nodes: [
          { ...series, measuredOn: '2021-12-31', value: 17, progress: 71 },
          { ...series, measuredOn: '2022-06-30', value: 21, progress: 88 },
        ],
      },
    });
  });

  it.each([
    [{ territories: ['47'] }, 7],
    [{ territories: ['33', 'a\0'] }, 0],
    [{ datasets: ['PILOTE'] }, 0],
    [{ until: '2020-12-31' }, 2],
  ])('keeps to the filter %j', async (filter, expected) => {
    const { data } = await served.query<{ indicatorValues: { totalCount: number } }>(
      'query ($filter: IndicatorValueFilter) { indicatorValues(filter: $filter) { totalCount } }',
      { filter },
    );

    expect(data?.indicatorValues.totalCount).toBe(expected);
  });

  it('refuses days that run backwards', async () => {
    const { errors } = await served.query(
      '{ indicatorValues(filter: { from: "2022-01-01", until: "2021-01-01" }) { totalCount } }',
    );

    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'filter.until' } },
    ]);
  });

  it.each([
    ['all of them', {}],
    ['one indicator', { indicators: ['IND-7'] }],
    ['one territory', { territories: ['47'] }],
  ])('is read from an index for %s', async (_what, filter) => {
    await served.dataSource.query(`
      INSERT INTO indicator_value (id, source, dataset, indicator_code, territory_code, measured_on, value)
      SELECT gen_random_uuid(), '{}', 'PILOTE', 'IND-' || n % 50, (n % 90 + 100)::text, date '2015-01-01' + n, n
      FROM generate_series(1, 3000) AS n;
      ANALYZE indicator_value`);

    const plan = await planOf(served.dataSource, bySeries, valueConditions(filter));
    await served.dataSource.query(`DELETE FROM indicator_value WHERE dataset = 'PILOTE'`);

    expect(plan).not.toContain('Seq Scan');
  });
});

describe('an action of the Conférence', () => {
  beforeAll(async () => {
    const { actions } = conferenceDemo();
    await insertRecords(served.dataSource.manager, ConferenceRecoveryAction, actions);
  });

  const ask = `query ($references: [_Any!]!, $territory: String!) {
    _entities(representations: $references) {
      ... on ConferenceRecoveryAction {
        title
        indicators { code }
        indicatorValues(territory: $territory) { indicatorCode measuredOn value }
      }
    }
  }`;

  function references() {
    return conferenceDemo().actions.map(({ id }) => ({
      __typename: 'ConferenceRecoveryAction',
      id,
    }));
  }

  it('shows what is published under the public codes of its indicators', async () => {
    const { data, errors } = await served.query<{
      _entities: { title: string; indicatorValues: object[] }[];
    }>(ask, { references: references(), territory: '47' });

    expect(errors).toBeUndefined();
    const shown = data?._entities.filter(({ indicatorValues: values }) => values.length > 0);
    expect(shown).toEqual([
      {
        title: 'Ouvrir la cellule de relance',
        indicators: [
          { code: 'DOSSIERS' },
          { code: 'REPONSE' },
          { code: 'nb-entreprises-industrielles-agricoles' },
        ],
        indicatorValues: [9, 27, 38, 44].map((value, place) => ({
          indicatorCode: 'nb-entreprises-industrielles-agricoles',
          measuredOn: ['2020-12-31', '2021-06-30', '2021-12-31', '2022-06-30'][place],
          value,
        })),
      },
    ]);
  });

  it('takes three statements for all actions of a page', async () => {
    served.statements.length = 0;

    await served.query(ask, { references: references(), territory: '47' });

    // The actions, the series of all their codes, the values of these.
    expect(served.statements).toHaveLength(3);
  });

  it('refuses a territory that is none', async () => {
    const { errors } = await served.query(ask, {
      references: references().slice(0, 1),
      territory: 'Lot-et-Garonne',
    });

    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'territory' } },
    ]);
  });
});

describe('importing indicator files', () => {
  const detail =
    'mesure,indicateur,id_indicateur,code_departement,libelle_departement,date,valeur,unite';
  const summary =
    'mesure,indicateur,id_indicateur,code_departement,libelle_departement,valeur_actuelle,date_valeur_actuelle,valeur_initiale,date_valeur_initiale,cible,pourcentage_cible,date_cible,unite';
  const kept = (code: string) =>
    served.dataSource.query<object[]>(
      `SELECT version, value, target_value AS target FROM indicator_value
       WHERE indicator_code = $1 ORDER BY measured_on`,
      [code],
    );

  it('puts the summary onto the newest value of the series, which keeps it when it comes again', async () => {
    const series = [
      detail,
      'Fibre,Taux,taux-fibre,47,Lot-et-Garonne,2021-12-31,52.0,%',
      'Fibre,Taux,taux-fibre,47,Lot-et-Garonne,2022-09-30,59.0,%',
    ];

    await importing('detail.csv', series);
    await importing('synthese.csv', [
      summary,
      'Fibre,Taux,taux-fibre,47,Lot-et-Garonne,59.0,2022-09-30,5.0,2017-12-31,100.0,59.0,2022-12-31,%',
    ]);
    await importing('detail.csv', [...series, '']);

    expect(await kept('taux-fibre')).toEqual([
      { version: 1, value: 52, target: null },
      { version: 2, value: 59, target: 100 },
    ]);
  });

  it('makes a restated value a new version, and keeps the one before', async () => {
    const pilote =
      'indic_id,enforce_zone_id,metric_enforce_date,maille,indic_vi,indic_va,indic_vc,indic_ta';

    await importing('october.csv', [pilote, 'IND-313,D47,2022-02-28,DEPT,,61,,']);
    await importing('november.csv', [pilote, 'IND-313,D47,2022-02-28,DEPT,,147,,']);

    expect(await kept('IND-313')).toEqual([{ version: 2, value: 147, target: null }]);
    expect(
      await served.dataSource.query(
        `SELECT version, (document ->> 'value')::float AS value FROM feed_event
         WHERE document ->> 'indicator_code' = 'IND-313'`,
      ),
    ).toEqual([{ version: 1, value: 61 }]);
  });
});
