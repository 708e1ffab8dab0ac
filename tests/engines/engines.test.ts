import { scopes } from '@relance/schema/access/scopes.ts';
import { type Answer, postQuery } from '../support/asking.ts';
import { type Engines, startEngines } from './engines.ts';
import { reads } from './reads.ts';

const all = await reads();

describe('the read suite on two engines', () => {
  let engines: Engines;
  let admin: string;
  beforeAll(async () => {
    engines = await startEngines();
    admin = await engines.tokenFor(scopes);
  }, 240_000);
  afterAll(() => engines.close(), 60_000);

  const onBoth = async (document: string, token?: string) => {
    const { relance, hive } = engines.urls;
    const ask = (url: string) => postQuery<Record<string, unknown>>(url, document, {}, token);
    return Promise.all([ask(relance), ask(hive)]);
  };

  it('has what people and clients ask', () => {
    expect(all.length).toBeGreaterThan(40);
  });

  it.each(all)('answers $name alike, for somebody who may see everything', async ({ document }) => {
    const [own, hive] = await onBoth(document, admin);

    expect(own.errors).toBeUndefined();
    expect(told(hive)).toEqual(told(own));
  });

  it.each(all)('answers $name alike, for the public', async ({ document }) => {
    const [own, hive] = await onBoth(document);

    expect(told(hive)).toEqual(told(own));
  });

  it('refuses what a scope opens, by the same code at the same place', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    const document = `mutation { deleteTourismAid(id: "${nobody}", version: 1) { id } }`;

    const answers = (await onBoth(document)).map(told);

    const refused = {
      data: { deleteTourismAid: null },
      errors: ['deleteTourismAid UNAUTHORIZED_FIELD_OR_TYPE'],
    };
    expect(answers).toEqual([refused, refused]);
  });

  it('takes no token of an issuer that nobody trusts', async () => {
    const answers = await onBoth('{ aids { totalCount } }', 'e30.e30.e30');

    const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.['code']);
    expect(codes).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });
});

// Of one moment each: the two are asked one after the other.
const moments = new Set(['asOf', 'caughtUpAt']);
const still = (key: string, value: unknown): unknown =>
  moments.has(key) && typeof value === 'string' ? 'some moment' : value;

/** The data, and where what went wrong by its code: engines word errors in their own way. */
function told({ data, errors = [] }: Answer<unknown>) {
  const places = errors.map(
    ({ path = [], extensions }) => `${path.join('.')} ${String(extensions?.['code'])}`,
  );
  const stilled = JSON.parse(JSON.stringify({ data }, still)) as { data: unknown };
  return { ...stilled, errors: [...new Set(places)].sort() };
}
