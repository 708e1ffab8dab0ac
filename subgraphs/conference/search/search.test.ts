import { aid, investment, publish, recoveryAction, subsidy } from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  await publish(served.dataSource, 'DEPARTMENT', [
    aid(1, { title: 'Aide aux magasins à la ferme', summary: 'Vitrines froides et caisse.' }),
    aid(2, { title: 'Relance du tourisme', summary: 'Pour les hébergements : gîtes, campings.' }),
    aid(3, { title: 'Tablettes pour les EHPAD', summary: 'Le lien avec les proches.' }),
    aid(4, { title: 'Parcours RSA et bénévolat', summary: 'Pour les allocataires volontaires.' }),
    aid(5, { title: 'Prêt Rebond', summary: 'Pour la trésorerie.', status: 'CLOSED' }),
    aid(6, { title: 'Cellule trésorerie', summary: 'Un conseiller répond.' }),
    subsidy(11, {
      title: 'Saison musicale',
      beneficiary_name: 'Orchestre de l’Albret',
      beneficiary_siren: '732829320',
      commune_code: '47195',
    }),
    subsidy(12, {
      title: 'Fonctionnement',
      beneficiary_name: 'Les Amis de l’Orchestre de l’Albret',
      beneficiary_siren: '404833048',
      commune_code: '47001',
    }),
    investment(21, { title: 'Collège de Nérac : toiture', commune_codes: ['47195'] }),
    investment(22, { title: 'Rénovation d’un ouvrage d’art, RD 930', commune_codes: ['47323'] }),
    recoveryAction(31, { title: 'Plateforme des produits locaux, édition 2021' }),
  ]);
});
afterAll(() => served.close());

interface Found {
  search: { isRelaxed: boolean; nodes: { title: string }[] };
}

async function titles(text: string, filter = {}): Promise<string[]> {
  const { data, errors } = await served.query<Found>(
    `query ($text: String!, $filter: SearchFilter) {
       search(text: $text, filter: $filter) { isRelaxed nodes { title } }
     }`,
    { text, filter },
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return data.search.nodes.map(({ title }) => title);
}

const shop = 'Aide aux magasins à la ferme';
const orchestra = 'Saison musicale';
const friends = 'Fonctionnement';
const college = 'Collège de Nérac : toiture';
const bridge = 'Rénovation d’un ouvrage d’art, RD 930';
const platform = 'Plateforme des produits locaux, édition 2021';

describe('a search', () => {
  it.each([
    ['a plural', 'magasin', shop],
    ['no accents', 'college', college],
    ['an elision', 'l’hébergement', 'Relance du tourisme'],
    ['a straight apostrophe', "d'art", bridge],
    ['a typo', 'plateformme', platform],
    ['a word that is not yet typed to its end', 'plat', platform],
    ['a number', 'RD 930', bridge],
    ['a year', '2021', platform],
    ['an acronym spelt out', 'maison de retraite', 'Tablettes pour les EHPAD'],
    ['the acronym of words spelt out', 'revenu de solidarité active', 'Parcours RSA et bénévolat'],
    ['another word for it', 'boutique', shop],
    ['what it is called in the trade', 'pont', bridge],
    ['a SIREN', '732 829 320', orchestra],
    ['a SIRET with spaces', '732 829 320 00074', orchestra],
    ['an INSEE code', '47323', bridge],
    ['a postal code', '47300', bridge],
    ['the short name of a commune', 'Villeneuve', bridge],
  ])('finds a record by %s', async (_how, text, title) => {
    expect((await titles(text))[0]).toBe(title);
  });

  it('finds what is at a place though nobody wrote its name', async () => {
    expect(await titles('Nérac')).toEqual([college, orchestra]);
  });

  it('puts the title before the rest', async () => {
    expect(await titles('trésorerie')).toEqual(['Cellule trésorerie', 'Prêt Rebond']);
  });

  it('puts the beneficiary of exactly that name first', async () => {
    expect((await titles('orchestre de l albret')).slice(0, 2)).toEqual([orchestra, friends]);
  });

  it('wants the words of a phrase to stand together', async () => {
    expect(await titles('"lien avec les proches"')).toEqual(['Tablettes pour les EHPAD']);
    expect(await titles('"proches avec le lien"')).toEqual([]);
  });

  it('leaves out what has an excluded word', async () => {
    expect(await titles('orchestre -amis')).toEqual([orchestra]);
    expect(await titles('trésorerie -"un conseiller"')).toEqual(['Prêt Rebond']);
  });

  it('gives records with most words where few have all, and says so', async () => {
    const { data } = await served.query<Found>(
      '{ search(text: "college nerac xylophone") { isRelaxed nodes { title } } }',
    );

    expect(data?.search.isRelaxed).toBe(true);
    expect(data?.search.nodes[0]?.title).toBe(college);
  });

  it.each([
    ['small words alone', 'de la'],
    ['a word that nobody wrote', 'xylophonistes'],
    ['what is no query language here', "' | !!("],
    ['a NUL', 'xylo\0phonistes'],
  ])('finds nothing under %s', async (_what, text) => {
    await expect(titles(text).catch((error: Error) => error.message)).resolves.toEqual(
      text.includes('|') ? expect.stringContaining('names nothing to look for') : [],
    );
  });

  it.each([
    ['is empty', { text: ' ' }, 'text'],
    ['only excludes', { text: '-tourisme' }, 'text'],
    ['is too long', { text: 'x'.repeat(201) }, 'text'],
    ['asks for too many', { text: 'aide', first: 201 }, 'first'],
    ['has a cursor of something else', { text: 'aide', after: 'bm8' }, 'after'],
    [
      'is about the future',
      { text: 'aide', asOf: new Date(Date.now() + 1e8).toISOString() },
      'asOf',
    ],
  ])('that %s is refused by name', async (_what, variables, argument) => {
    const { errors } = await served.query(
      `query ($text: String!, $first: Int, $after: String, $asOf: DateTime) {
         search(text: $text, first: $first, after: $after, asOf: $asOf) { nodes { title } }
       }`,
      variables,
    );

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('looks only where the filter says', async () => {
    expect(await titles('trésorerie', { openOn: '2021-06-01' })).toEqual(['Cellule trésorerie']);
    expect(await titles('nérac', { kinds: ['SUBSIDY'] })).toEqual([orchestra]);
    expect(await titles('trésorerie', { owners: ['TOURISM'] })).toEqual([]);
    expect(await titles('orchestre', { territory: { commune: '47001' } })).toEqual([friends]);
  });

  it('gives the record of a hit under its kind, and marks what was asked for', async () => {
    const { data } = await served.query<{ search: { nodes: unknown[] } }>(
      `{ search(text: "orchestre", first: 1, filter: { territory: { commune: "47195" } }) { nodes {
           kind rank highlights { text isMatch } excerpt { text isMatch }
           aid { id } subsidy { beneficiaryName } } } }`,
    );

    expect(data?.search.nodes).toEqual([
      {
        ...{ kind: 'SUBSIDY', rank: 1, aid: null },
        highlights: [{ text: 'Saison musicale', isMatch: false }],
        excerpt: [
          { text: 'Orchestre', isMatch: true },
          { text: ' de l’Albret', isMatch: false },
        ],
        subsidy: { beneficiaryName: 'Orchestre de l’Albret' },
      },
    ]);
  });

  it('counts what it finds by kind, owner, place and theme', async () => {
    const { data } = await served.query(
      `{ search(text: "Nérac", filter: { kinds: [SUBSIDY] }) { totalCount isTotalExact facets {
           kinds { code count } owners { code count } communes { label count } epcis { label count } } } }`,
    );

    expect(data).toEqual({
      search: {
        ...{ totalCount: 1, isTotalExact: true },
        facets: {
          kinds: [
            { code: 'INVESTMENT', count: 1 },
            { code: 'SUBSIDY', count: 1 },
          ],
          owners: [{ code: 'DEPARTMENT', count: 1 }],
          communes: [{ label: 'Nérac', count: 1 }],
          epcis: [{ label: 'CC Albret Communauté', count: 1 }],
        },
      },
    });
  });

  it('takes two statements where enough is found, three where it is not, and one for each kind of record that is shown', async () => {
    served.statements.length = 0;

    await served.query('{ search(text: "trésorerie") { nodes { title } } }');
    const plain = served.statements.length;
    served.statements.length = 0;
    await served.query(
      '{ search(text: "college orchestre") { nodes { title subsidy { id } investment { id } } } }',
    );

    expect(plain).toBe(2);
    expect(served.statements).toHaveLength(3 + 2);
  });
});
