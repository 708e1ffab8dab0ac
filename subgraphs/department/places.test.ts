import { createReadStream } from 'node:fs';
import { importFile } from '@relance/kit/import/run/importFile.ts';
import { insertRecords } from '@relance/kit/records/insertRecords.ts';
import { planOf } from '../../tests/support/plans.ts';
import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { inclusionPoints } from './demo/inclusionPoints.ts';
import { participatoryProjects } from './demo/participatoryProjects.ts';
import { DigitalInclusionPoint } from './inclusionPoint.ts';
import { byName } from './inclusionPoints.sql.ts';
import { pointConditions } from './inclusionPoints.ts';
import { ParticipatoryProject } from './participatoryProject.ts';
import { byEdition } from './participatoryProjects.sql.ts';
import { projectConditions } from './participatoryProjects.ts';
import { department } from './subgraph.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(department);
  await insertRecords(served.dataSource.manager, DigitalInclusionPoint, inclusionPoints());
  await insertRecords(served.dataSource.manager, ParticipatoryProject, participatoryProjects());
});
afterAll(() => served.close());

describe('the list of digital inclusion points', () => {
  it('says where a desk is, when it is open and whom to call', async () => {
    const { data, errors } = await served.query(`{
      digitalInclusionPoints(filter: { text: "houeilles" }) {
        totalCount
        nodes {
          name kind itinerant address postalCode city commune { inseeCode } openingHours
          phone email services labelledSince demo
        }
      }
    }`);

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      digitalInclusionPoints: {
        totalCount: 1,
        nodes: [
          {
            name: 'Espace des Landes',
            kind: 'FRANCE_SERVICES',
            itinerant: false,
            address: 'Place de la Mairie',
            postalCode: '47420',
            city: 'Houeillès',
            commune: { inseeCode: '47119' },
            openingHours:
              'Lundi : 9:00 - 12:00 / 14:00 - 17:00\nMercredi : 9:00 - 12:00\nSamedi : fermé',
            phone: '05 36 49 62 01',
            email: 'houeilles@lotetgaronne.example',
            services: ['Démarches en ligne', 'Prise en main d’un ordinateur'],
            labelledSince: '01/2021',
            demo: true,
          },
        ],
      },
    });
  });

  it.each([
    [{}, ['Atelier des écrans', 'Bus numérique des coteaux']],
    [
      { kinds: ['OTHER', 'FRANCE_SERVICES_BRANCH'] },
      ['Atelier des écrans', 'Permanence du château'],
    ],
    [{ communes: ['47001'] }, ['Atelier des écrans']],
    [{ text: 'ecran agen' }, ['Atelier des écrans']],
  ])('keeps to the filter %j, by name', async (filter, expected) => {
    const { data } = await served.query<{
      digitalInclusionPoints: { nodes: { name: string }[] };
    }>(
      `query ($filter: DigitalInclusionPointFilter) {
        digitalInclusionPoints(filter: $filter, first: 2) { nodes { name } }
      }`,
      { filter },
    );

    expect(data?.digitalInclusionPoints.nodes.map(({ name }) => name)).toEqual(expected);
  });
});

describe('the list of participatory projects', () => {
  it('shows the newest edition first, and in it the dearest', async () => {
    const { data, errors } = await served.query(`{
      participatoryProjects(filter: { themes: ["MOBILITY", "SPORT"] }) {
        totalCount
        nodes {
          title edition amount status statusText deliveryBy deliveryText place
          themes { code } commune { inseeCode }
        }
      }
    }`);

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      participatoryProjects: {
        totalCount: 3,
        nodes: [
          {
            title: 'Un bac sur la Baïse',
            edition: 2021,
            amount: 88_000,
            status: 'ABANDONED',
            statusText: 'Abandonné',
            deliveryBy: null,
            deliveryText: 'Non prévue',
            place: 'Vianne',
            themes: [{ code: 'MOBILITY' }],
            commune: { inseeCode: '47318' },
          },
          expect.objectContaining({ title: 'Un atelier de réparation de vélos', amount: 24_000 }),
          expect.objectContaining({ title: 'Agrandir le terrain de glisse', edition: 2020 }),
        ],
      },
    });
  });

  it.each([
    [
      { editions: [2020], statuses: ['COMPLETED'] },
      ['Un verger ouvert à tous', 'Des bancs sous la halle'],
    ],
    [{ communes: ['47001'] }, ['Un atelier de réparation de vélos']],
    [{ text: 'villages livr' }, ['Boîtes à livres des villages']],
    [{ themes: ['NO_SUCH_THEME'] }, []],
  ])('keeps to the filter %j', async (filter, expected) => {
    const { data } = await served.query<{
      participatoryProjects: { nodes: { title: string }[] };
    }>(
      `query ($filter: ParticipatoryProjectFilter) {
        participatoryProjects(filter: $filter) { nodes { title } }
      }`,
      { filter },
    );

    expect(data?.participatoryProjects.nodes.map(({ title }) => title)).toEqual(expected);
  });

  it('goes on after a cursor downwards', async () => {
    const page = `query ($after: String) {
      participatoryProjects(first: 4, after: $after) {
        nodes { edition amount } pageInfo { hasNextPage hasPreviousPage endCursor }
      }
    }`;
    interface Page {
      participatoryProjects: { nodes: object[]; pageInfo: { endCursor: string } };
    }

    const first = await served.query<Page>(page);
    const after = first.data?.participatoryProjects.pageInfo.endCursor;
    const second = await served.query<Page>(page, { after });

    expect(first.data?.participatoryProjects.nodes).toEqual([
      { edition: 2021, amount: 88_000 },
      { edition: 2021, amount: 24_000 },
      { edition: 2021, amount: 5_400 },
      { edition: 2020, amount: 46_500 },
    ]);
    expect(second.data?.participatoryProjects).toMatchObject({
      nodes: [
        { edition: 2020, amount: 18_000 },
        { edition: 2020, amount: 7_200 },
      ],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });
});

describe('a page of ten thousand', () => {
  beforeAll(async () => {
    await served.dataSource.query(`
      INSERT INTO digital_inclusion_point (id, source, name, kind, commune_code, city, services)
      SELECT gen_random_uuid(), '{}', 'Espace ' || n, 'KIND_' || n % 7,
             '47' || lpad((n % 319)::text, 3, '0'), 'Ville ' || n % 319, '{}'
      FROM generate_series(1, 10000) AS n;
      INSERT INTO participatory_project (id, source, title, edition, amount, status, theme_codes, commune_code)
      SELECT gen_random_uuid(), '{}', 'Projet ' || n, 2014 + n % 9, n, 'STATUS_' || n % 7,
             ARRAY['THEME_' || n % 20], '47' || lpad((n % 319)::text, 3, '0')
      FROM generate_series(1, 10000) AS n;
      ANALYZE digital_inclusion_point, participatory_project`);
  });

  it.each([
    ['all of them', {}],
    ['one kind', { kinds: ['KIND_3' as never] }],
    ['one commune', { communes: ['47195'] }],
    ['words', { text: 'espace 4711' }],
  ])('of desks, of %s, is read from an index', async (_what, filter) => {
    const plan = await planOf(served.dataSource, byName, pointConditions(filter));

    expect(plan).not.toContain('Seq Scan');
  });

  it.each([
    ['all of them', {}],
    ['one state', { statuses: ['STATUS_3' as never] }],
    ['one theme', { themes: ['THEME_3'] }],
    ['one commune', { communes: ['47195'] }],
    ['words', { text: 'projet 4711' }],
  ])('of projects, of %s, is read from an index', async (_what, filter) => {
    const plan = await planOf(served.dataSource, byEdition, projectConditions(filter));

    expect(plan).not.toContain('Seq Scan');
  });
});

describe('importing the places of the Département', () => {
  it.each([
    ['points-france-services.geojson', { accepted: 1, skipped: 2, quarantined: 1 }],
    ['projets-laureats-47.csv', { accepted: 3, skipped: 0, quarantined: 2 }],
  ])('from %s twice changes nothing', async (fileName, counts) => {
    const importing = () =>
      importFile(
        served.dataSource,
        department.imports ?? [],
        createReadStream(new URL(`../kit/import/fixtures/${fileName}`, import.meta.url)),
        { fileName },
      );

    const first = await importing();
    const again = await importing();

    const { accepted } = counts;
    expect(first).toMatchObject({ ...counts, added: accepted });
    expect(again).toMatchObject({ ...counts, added: 0, changed: 0, unchanged: accepted });
  });
});
