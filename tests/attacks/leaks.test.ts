import { bearer } from '@relance/sdk/client.ts';
import { ask } from '../support/rawHttp.ts';
import { type Attacked, createAid, honestAid, startAttacked, stillAnswers } from './attacked.ts';

let attacked: Attacked;
let draft: string;
let shared: string;
let person: string;

const secret = 'Xylophone confidentiel';
const createSubsidy =
  'mutation ($input: DepartmentSubsidyInput!) { made: createDepartmentSubsidy(input: $input) { id } }';
const grant = {
  ...{ title: 'Subvention ordinaire', status: 'GRANTED', grantedOn: '2021-03-26' },
  ...{ funderSiren: '224700013', beneficiaryKind: 'ASSOCIATION', totalAmount: 100 },
  ...{ beneficiaryName: 'Judo club', beneficiarySiren: '732829320' },
};

beforeAll(async () => {
  attacked = await startAttacked();
  const write = async (query: string, input: object) => {
    const { json } = await attacked.ask(query, { input }, 'partner:department');
    return (json.data as unknown as { made: { id: string } }).made.id;
  };
  const aid = createAid('Department');
  await write(aid, { ...honestAid, title: 'Aide ouverte', budget: 1 });
  shared = await write(aid, {
    ...honestAid,
    title: 'Aide partagée',
    budget: 10,
    publication: 'SHARED',
  });
  draft = await write(aid, {
    ...honestAid,
    title: secret,
    summary: secret,
    budget: 7_654_321,
    publication: 'DRAFT',
    themeCodes: ['TOURISM'],
  });
  await write(createSubsidy, grant);
  person = await write(createSubsidy, {
    ...grant,
    title: 'Aide à une personne',
    beneficiaryKind: 'NATURAL_PERSON',
    beneficiaryName: 'Zoé Quidam',
    beneficiarySiren: null,
    totalAmount: 777.77,
  });
  await write(createSubsidy, {
    ...grant,
    title: 'Subvention cachée',
    beneficiaryName: 'Zythum SA',
    beneficiarySiren: '552100554',
    publication: 'DRAFT',
    totalAmount: 888.88,
  });
  await attacked.listed(3);
  await until(async () => {
    const { data } = await attacked.query<{ subsidies: { totalCount: number } }>(
      '{ subsidies { totalCount } }',
    );
    return data?.subsidies.totalCount === 3;
  });
});
afterAll(() => attacked.close());

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let patience = 400; patience > 0; patience--) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it never came to hold');
}

const hidden =
  /Xylophone|confidentiel|7654321|Quidam|Zoé|777[.,]77|Zythum|888[.,]88|552100554|Aide partagée|Aide à une personne|Subvention cachée/;

describe('the public learns nothing of what is hidden', () => {
  it.each<[string, string]>([
    [
      'in a list',
      '{ aids { totalCount nodes { title budget } } subsidies { totalCount nodes { title beneficiaryName amount } } }',
    ],
    [
      'in a list that is sorted by a hidden amount',
      '{ aids(orderBy: BUDGET_DESC) { totalCount nodes { title } } }',
    ],
    [
      'in a list that is sorted by a hidden title',
      '{ subsidies(orderBy: TITLE_DESC) { totalCount nodes { title } } }',
    ],
    ['in sums', '{ aids { totalCount sums { budget } } subsidies { totalCount sums { amount } } }'],
    [
      'in facets',
      '{ aids { totalCount facets { themes { code count } } } subsidies { totalCount facets { beneficiaryKinds { code count amount } years { code count amount } } } }',
    ],
    ['by a search', '{ aids(filter: { text: "xylophone" }) { totalCount nodes { title } } }'],
    [
      'by a search with typos',
      '{ aids(filter: { text: "xylofone confidentiele" }) { totalCount nodes { title } } }',
    ],
    [
      'by a name that is searched',
      '{ subsidies(filter: { text: "Quidam" }) { totalCount nodes { title } } }',
    ],
    [
      'by a filter of drafts’ owners',
      '{ aids(filter: { owners: [DEPARTMENT] }) { totalCount nodes { title } } }',
    ],
    [
      'by a filter of kinds',
      '{ subsidies(filter: { beneficiaryKinds: [NATURAL_PERSON] }) { totalCount sums { amount } } }',
    ],
    [
      'by a filter of amounts',
      '{ subsidies(filter: { amount: { min: 777, max: 889 } }) { totalCount sums { amount } } }',
    ],
    [
      'by a filter of beneficiaries',
      '{ subsidies(filter: { beneficiaries: ["552100554"] }) { totalCount } }',
    ],
    [
      'by an organization',
      '{ organization(siren: "552100554") { name subsidiesReceived { totalCount } } }',
    ],
    ['at the end of a page', '{ aids(first: 1) { totalCount pageInfo { hasNextPage } } }'],
    [
      'at the end of the last page',
      '{ aids(last: 1) { totalCount nodes { title } pageInfo { hasPreviousPage } } }',
    ],
    ['through a theme', '{ theme(code: "TOURISM") { aids { totalCount nodes { title } } } }'],
    [
      'in the past',
      `{ aids(asOf: "${new Date(Date.now() + 3_600_000).toISOString()}") { totalCount nodes { title } } }`,
    ],
  ])('%s', async (_where, query) => {
    const { text } = await attacked.ask(query);

    expect(text).not.toMatch(hidden);
    // What is counted are the one aid and the one subsidy that are public, or nothing.
    for (const [, count] of text.matchAll(/"(?:totalCount|count|added)":(\d+)/g))
      expect(Number(count)).toBeLessThanOrEqual(1);
    expect(text).not.toContain('"hasNextPage":true');
    expect(text).not.toContain('"hasPreviousPage":true');
  });

  it('in what has changed: the one aid and the one subsidy that are public', async () => {
    const { text } = await attacked.ask(
      '{ changes(since: "2020-01-01T00:00:00Z") { totalCount nodes { title fields { before after } } totals { added } } }',
    );

    expect(text).toContain('"totalCount":2');
    expect(text).not.toMatch(hidden);
  });

  it.each([
    ['a draft', () => draft],
    ['what is shared among partners', () => shared],
    ['a person’s', () => person],
  ])('by the id of %s: it answers as for an id that there is not', async (_what, id) => {
    const query =
      'query ($id: ID!) { aid(id: $id) { title } subsidy(id: $id) { title } recordHistory(id: $id) { version fields { after } } }';

    const known = await attacked.ask(query, { id: id() });
    const unknown = await attacked.ask(query, { id: '00000000-0000-4000-8000-000000000000' });

    expect(known.text).toBe(unknown.text);
  });

  it('by a cursor that somebody else was given', async () => {
    const theirs = await attacked.ask(
      '{ aids(first: 1, orderBy: BUDGET_DESC) { nodes { title } pageInfo { endCursor } } }',
      {},
      'committee',
    );
    const [, cursor = ''] = /"endCursor":"([^"]+)"/.exec(theirs.text) ?? [];

    const { text } = await attacked.ask(
      `{ aids(first: 5, orderBy: BUDGET_DESC, after: "${cursor}") { totalCount nodes { title } } }`,
    );

    expect(theirs.text).toContain(secret);
    expect(cursor).not.toBe('');
    expect(text).not.toMatch(hidden);
  });

  it.each([
    [
      'deleting',
      'mutation ($id: ID!) { deleteDepartmentAid(id: $id, version: 99) { id title version } }',
    ],
    [
      'a wrong type',
      'query ($id: ID!) { subsidy(id: $id) { title } investment(id: $id) { title } }',
    ],
  ])('in the errors of %s a draft', async (_what, query) => {
    const { text } = await attacked.ask(query, { id: draft });

    expect(text).not.toMatch(hidden);
    expect(text).not.toContain('currentVersion');
  });

  it.each(['partner:tourism', 'analyst'] as const)(
    'and %s learns no person’s name',
    async (scope) => {
      const { text } = await attacked.ask(
        '{ subsidies { nodes { title beneficiaryName amount } } }',
        {},
        scope,
      );

      expect(text).not.toMatch(/Quidam|Zoé|777[.,]77/);
    },
  );

  it('and another partner sees what is shared and no draft', async () => {
    const { text } = await attacked.ask('{ aids { nodes { title } } }', {}, 'partner:tourism');

    expect(text).toContain('Aide partagée');
    expect(text).not.toContain(secret);
  });

  it('and the committee itself is told no name of a person', async () => {
    const { text } = await attacked.ask(
      '{ subsidies { nodes { title beneficiaryName amount } } }',
      {},
      'committee',
    );

    expect(text).toContain('777.77');
    expect(text).not.toMatch(/Quidam|Zoé/);
  });
});

describe('a kept answer', () => {
  const query = '{ aids(orderBy: TITLE_DESC) { totalCount nodes { title summary } } }';

  it('of the committee is not the public’s, nor the public’s the committee’s', async () => {
    const answers: string[] = [];
    for (const scope of ['committee', null, 'committee', null, 'analyst', null] as const) {
      answers.push((await attacked.ask(query, {}, ...(scope ? [scope] : []))).text);
    }

    const told = answers.map((text) => text.includes(secret));
    expect(told).toEqual([true, false, true, false, true, false]);
  });

  it('is not shared by questions that are asked at the same time', async () => {
    const asked = Array.from({ length: 40 }, (_, at) =>
      attacked.ask(
        `${query} # ${Math.floor(at / 8)}`,
        {},
        ...(at % 2 === 0 ? (['committee'] as const) : []),
      ),
    );

    const told = (await Promise.all(asked)).map(({ text }) => text.includes(secret));

    expect(told).toEqual(told.map((_, at) => at % 2 === 0));
  });

  it('is not opened by the ETag of somebody else’s', async () => {
    const url = `${attacked.url}/graphql?query=${encodeURIComponent(query)}`;
    const get = { 'apollo-require-preflight': '1' };
    const theirs = await ask(url, {
      headers: { ...get, ...bearer(await attacked.token('committee')) },
    });

    const mine = await ask(url, {
      headers: { ...get, 'if-none-match': theirs.headers['etag'] ?? '"none"' },
    });

    expect(theirs.body).toContain(secret);
    expect(mine.status).toBe(200);
    expect(mine.body).not.toMatch(hidden);
  });

  it('of somebody known is kept by no cache on the way', async () => {
    const url = `${attacked.url}/graphql?query=${encodeURIComponent(query)}`;
    const { headers } = await ask(url, {
      headers: { 'apollo-require-preflight': '1', ...bearer(await attacked.token('committee')) },
    });

    expect(headers['cache-control']).toMatch(/private|no-store/);
    expect(headers['vary']).toMatch(/Authorization/i);
  });

  it('of the public is the same to a byte, whether a draft is written or not', async () => {
    const before = await attacked.ask(query);
    await attacked.ask(
      createAid('Department'),
      { input: { ...honestAid, title: `${secret} bis`, publication: 'DRAFT' } },
      'partner:department',
    );
    await attacked.listed(4);

    const after = await attacked.ask(query);

    expect(after.text).toBe(before.text);
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
  });

  stillAnswers(() => attacked);
});
