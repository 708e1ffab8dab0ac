import { openPair, type Pair } from './pair.ts';
import { compareRandomly } from './random/run.ts';
import { reportOf } from './report.ts';
import { chain, shop } from './schemas/federations.ts';
import { stockSubject } from './stock.ts';
import { type Answer, post, type SubjectFactory } from './subject.ts';

/** A router that is stock, but for what becomes of its answers. */
function spoilt(spoil: (answer: Answer) => Answer): SubjectFactory {
  return async (supergraphSdl, services, running) => {
    const { ask, close } = await stockSubject(supergraphSdl, services, running);
    return { name: 'spoilt', ask: async (request) => spoil(await ask(request)), close };
  };
}

function rewritten(from: string | RegExp, to: string): SubjectFactory {
  return spoilt((answer) => ({ ...answer, text: answer.text.replace(from, to) }));
}

let pair: Pair | undefined;

afterEach(async () => {
  await pair?.close();
  pair = undefined;
});

const one = post({ query: '{ me { id email } }' });
const refused = post({
  query: 'mutation { a: refuse(why: "a") { id } b: refuse(why: "b") { id } }',
});

describe('the comparison with stock', () => {
  it('finds nothing where both answer the same', async () => {
    pair = await openPair(shop(), stockSubject, 'process');

    const { differences, stock } = await pair.compare(one);

    expect(stock.text).toBe('{"data":{"me":{"id":"id-1","email":"email-1"}}}\n');
    expect(differences).toEqual([]);
  });

  it.each([
    ['a value', one, rewritten('email-1', 'email-2'), 'data'],
    ['a field too few', one, rewritten('"id":"id-1",', ''), 'data'],
    ['fields in another order', one, rewritten(/("id":"id-1"),(.*?)}/, '$2,$1}'), 'data'],
    ['another writing of a text', one, rewritten('email-1', '\\u0065mail-1'), 'data'],
    ['a member too many', one, rewritten('{"data"', '{"errors":[],"data"'), 'members'],
    ['the text of an error', refused, rewritten('refused a', 'refused'), 'errors'],
    ['the path of an error', refused, rewritten('"path":["a"]', '"path":["b"]'), 'errors'],
    [
      'the order of errors without a race',
      refused,
      rewritten(/"errors":\[(\{.*?\}\}),(\{.*?\}\})\]/, '"errors":[$2,$1]'),
      'errors',
    ],
    ['the status', one, spoilt((answer) => ({ ...answer, status: 202 })), 'status'],
    [
      'the type of the content',
      one,
      spoilt((answer) => ({ ...answer, headers: { 'content-type': 'text/json' } })),
      'header content-type',
    ],
  ])('finds %s', async (_what, request, subject, what) => {
    pair = await openPair(shop(), subject, 'process');

    const { differences } = await pair.compare(request);

    expect(differences.map((found) => found.what)).toContain(what);
  });

  it('finds a subgraph that is asked twice', async () => {
    const wasteful: SubjectFactory = (supergraphSdl, services, running) => {
      const twice = Object.entries(services).map(([name, service]) => [
        name,
        {
          ...service,
          execute: async (request: Parameters<NonNullable<typeof service.execute>>[0]) => {
            await service.execute?.(request);
            return service.execute?.(request);
          },
        },
      ]);
      return stockSubject(supergraphSdl, Object.fromEntries(twice) as typeof services, running);
    };
    pair = await openPair(shop(), wasteful, 'process');

    const { differences, fetches } = await pair.compare(one);

    expect(differences.map(({ what }) => what)).toEqual(['fetches']);
    expect(fetches).toEqual({ stock: 1, subject: 2 });
  });
});

describe('a random run', () => {
  it('finds one wrong thing and tells the least operation, its data, both answers and the seed', async () => {
    const wrong = rewritten('"sku":"sku-', '"sku":"SKU-');

    const run = await compareRandomly(chain(), wrong, { count: 400, seed: '7' });

    const [found] = run.disagreements;
    if (!found) throw new Error('the wrong answer was not found');
    const { query } = JSON.parse(found.request.body ?? '') as { query: string };
    expect(query.replace(/\s+/g, ' ').length).toBeLessThan(60);
    const report = reportOf(found, 'ROUTER_SEED=7');
    expect(report).toContain('over the federation "chain" with data " 7 ');
    expect(report).toContain('(ROUTER_SEED=7)');
    expect(report).toMatch(/sku/);
    expect(report).toMatch(/stock: .*"sku":"sku-/);
    expect(report).toMatch(/subject: .*"sku":"SKU-/);
  });

  it('asks the same operations again for the same seed', async () => {
    const bodies: string[][] = [[], []];
    for (const asked of bodies) {
      const listening: SubjectFactory = async (...args) => {
        const stock = await stockSubject(...args);
        return {
          ...stock,
          ask: (request) => {
            asked.push(request.body ?? '');
            return stock.ask(request);
          },
        };
      };
      await compareRandomly(chain(), listening, { count: 20, seed: '7' });
    }

    expect(bodies[0]?.length).toBeGreaterThanOrEqual(20);
    expect(bodies[1]).toEqual(bodies[0]);
  });
});
