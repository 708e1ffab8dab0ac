import { anonymous, type Identity, identityOf } from '@relance/schema/access/identity.ts';
import type { Scope } from '@relance/schema/access/scopes.ts';
import {
  aid,
  deletion,
  nextVersion,
  publish,
  recordId,
  subsidy,
} from '../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { conference } from './subgraph.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  const open = aid(1, { title: 'Relance ouverte', budget: 100 });
  const shared = aid(2, { title: 'Relance partagée', budget: 1_000, publication: 'SHARED' });
  const draft = aid(3, { title: 'Relance xylophone', budget: 10_000, publication: 'DRAFT' });
  await publish(served.dataSource, 'DEPARTMENT', [open, shared, draft]);
  const association = subsidy(11, {
    ...{ amount: 1, beneficiary_siren: '732829320', beneficiary_name: 'Judo club' },
  });
  const person = subsidy(12, { amount: 20, beneficiary_kind: 'NATURAL_PERSON' });
  const unknown = subsidy(13, { amount: 300, beneficiary_kind: 'UNKNOWN' });
  const secret = subsidy(14, {
    ...{ amount: 4_000, publication: 'DRAFT' },
    ...{ beneficiary_siren: '552100554', beneficiary_name: 'Zythum SA', beneficiary_kind: 'FIRM' },
  });
  await publish(served.dataSource, 'DEPARTMENT', [association, person, unknown, secret]);
});
afterAll(() => served.close());

const as = (...scopes: Scope[]): Identity => identityOf('somebody', scopes);

async function aidsFor(identity: Identity, filter = '{}') {
  const { data } = await served.query<{
    aids: { totalCount: number; sums: { budget: number }; nodes: { title: string }[] };
  }>(
    `{ aids(filter: ${filter}, orderBy: TITLE_ASC) { totalCount sums { budget } nodes { title } } }`,
    {},
    identity,
  );
  return {
    count: data?.aids.totalCount,
    budget: data?.aids.sums.budget,
    titles: data?.aids.nodes.map(({ title }) => title),
  };
}

const everything = {
  count: 3,
  budget: 111,
  titles: ['Relance ouverte', 'Relance partagée', 'Relance xylophone'],
};
const shared = { count: 2, budget: 11, titles: everything.titles.slice(0, 2) };
const published = { count: 1, budget: 1, titles: everything.titles.slice(0, 1) };

describe('a list', () => {
  it.each<[string, Identity, typeof everything]>([
    ['the public', anonymous, published],
    ['somebody without a scope', as(), published],
    ['another partner', as('partner:tourism'), shared],
    ['their owner', as('partner:department'), everything],
    ['the committee', as('committee'), everything],
    ['an analyst', as('analyst'), everything],
    ['an administrator', as('admin'), everything],
  ])('shows %s the records that are there for them, and counts no others', async (...row) => {
    const [, identity, expected] = row;

    expect(await aidsFor(identity)).toEqual(expected);
  });

  it('finds a hidden record by no word, and no word near to one of its', async () => {
    const found = await Promise.all(
      ['xylophone', 'xylophome'].map((word) => aidsFor(anonymous, `{ text: "${word}" }`)),
    );
    const seen = await aidsFor(as('committee'), '{ text: "xylophone" }');

    expect(found.map(({ count }) => count)).toEqual([0, 0]);
    expect(seen.count).toBe(1);
  });

  it('has no facet of what is hidden', async () => {
    const facets = async (identity: Identity) => {
      const { data } = await served.query<{
        subsidies: { facets: { beneficiaryKinds: { code: string; count: number }[] } };
      }>('{ subsidies { facets { beneficiaryKinds { code count } } } }', {}, identity);
      return data?.subsidies.facets.beneficiaryKinds.map(({ code, count }) => `${code} ${count}`);
    };

    expect(await facets(anonymous)).toEqual(['ASSOCIATION 1']);
    expect(await facets(as('committee'))).toEqual([
      ...['ASSOCIATION 1', 'FIRM 1', 'NATURAL_PERSON 1', 'UNKNOWN 1'],
    ]);
  });
});

describe('subsidies to natural persons', () => {
  it.each<[string, Identity, number]>([
    ['nobody of the public', anonymous, 0.01],
    ['no analyst', as('analyst'), 40.01],
    ['no other partner', as('partner:tourism'), 0.01],
    ['the committee', as('committee'), 43.21],
    ['their owner', as('partner:department'), 43.21],
  ])('are seen one by one by %s', async (_who, identity, amount) => {
    const { data } = await served.query<{ subsidies: { sums: { amount: number } } }>(
      '{ subsidies { sums { amount } } }',
      {},
      identity,
    );

    expect(data?.subsidies.sums.amount).toBe(amount);
  });
});

describe('a hidden record', () => {
  const whole = (number: number) =>
    `{ aid(id: "${recordId(number)}") { title } recordHistory(id: "${recordId(number)}") { version } }`;

  it('is not there by its id, and has no history', async () => {
    const hidden = await served.query(whole(3), {}, anonymous);
    const seen = await served.query(whole(3), {}, as('committee'));

    expect(hidden).toEqual({ data: { aid: null, recordHistory: [] } });
    expect(seen.data).toEqual({
      aid: { title: 'Relance xylophone' },
      recordHistory: [{ version: 1 }],
    });
  });

  it('is no entity to the router either, whoever’s key it has', async () => {
    const query = `{ _entities(representations: [{ __typename: "DepartmentAid", id: "${recordId(3)}" }]) {
      ... on DepartmentAid { title } } }`;

    const hidden = await served.query<{ _entities: unknown[] }>(query, {}, anonymous);

    expect(hidden.data?._entities).toEqual([null]);
  });

  it('names no organization', async () => {
    const query = '{ organization(siren: "552100554") { name } }';

    const { data } = await served.query(query, {}, anonymous);

    expect(data).toEqual({ organization: null });
  });
});

describe('the past', () => {
  it('shows versions that were public, and takes what was hidden since for withdrawn', async () => {
    const first = aid(20, { title: 'Avant' });
    const hidden = nextVersion(first, { title: 'Pendant', publication: 'DRAFT' });
    const back = nextVersion(hidden, { title: 'Après', publication: 'PUBLISHED' });
    await publish(served.dataSource, 'DEPARTMENT', [first]);
    await publish(served.dataSource, 'DEPARTMENT', [hidden]);
    const question = `{
      aid(id: "${recordId(20)}") { title }
      changes(since: "2020-01-01T00:00:00Z", first: 200) { nodes { recordId change } }
      recordHistory(id: "${recordId(20)}") { version change }
    }`;
    const told = async () => {
      const { data } = await served.query<{
        aid: { title: string } | null;
        changes: { nodes: { recordId: string; change: string }[] };
        recordHistory: unknown[];
      }>(question, {}, anonymous);
      const changes = data?.changes.nodes.filter((change) => change.recordId === recordId(20));
      return { title: data?.aid?.title, changes, history: data?.recordHistory };
    };

    const whileHidden = await told();
    await publish(served.dataSource, 'DEPARTMENT', [back]);
    const again = await told();
    await publish(served.dataSource, 'DEPARTMENT', [deletion(back)]);
    const deleted = await told();

    expect(whileHidden).toEqual({
      ...{ title: undefined, changes: [] },
      history: [{ version: 1, change: 'ADDED' }],
    });
    expect(again).toEqual({
      title: 'Après',
      changes: [{ recordId: recordId(20), change: 'ADDED' }],
      history: [
        { version: 3, change: 'CHANGED' },
        { version: 1, change: 'ADDED' },
      ],
    });
    expect(deleted.history).toHaveLength(3);
  });

  it('tells nobody of the deletion of what was hidden', async () => {
    const draft = aid(21, { publication: 'DRAFT' });
    await publish(served.dataSource, 'DEPARTMENT', [draft]);
    await publish(served.dataSource, 'DEPARTMENT', [deletion(draft)]);
    const query = `{ recordHistory(id: "${recordId(21)}") { version } }`;

    const hidden = await served.query<{ recordHistory: unknown[] }>(query, {}, anonymous);
    const seen = await served.query<{ recordHistory: unknown[] }>(query, {}, as('committee'));

    expect(hidden.data?.recordHistory).toEqual([]);
    expect(seen.data?.recordHistory).toHaveLength(2);
  });
});
