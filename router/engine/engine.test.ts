import { openShop } from '../../tests/support/shop/shop.ts';
import type { SubgraphFetch, SubgraphResponse } from '../execution/requestExecution.ts';
import { inProcessPlanner } from '../planning/inProcessPlanner.ts';
import type { Planner } from '../planning/planner.ts';
import { Engine } from './engine.ts';
import { LiveEngine } from './liveEngine.ts';
import { OperationRefused } from './refusal.ts';

const shop = openShop();
const planner = inProcessPlanner(shop.supergraphSdl);
const fetch: SubgraphFetch = async (subgraph, { body }) =>
  (await shop.ask(subgraph, body)) as SubgraphResponse;

/** A planner that counts what it is asked. */
function counting(): { planner: Planner; asked: string[] } {
  const asked: string[] = [];
  const plan: Planner['plan'] = (document, operationName) => {
    asked.push(document);
    return planner.plan(document, operationName);
  };
  return { planner: { ...planner, plan }, asked };
}

/** A planner that plans no more once it is closed, as one in a thread. */
function closable(): Planner {
  let closed = false;
  return {
    ...planner,
    plan: (...asked) =>
      closed ? Promise.reject(new Error('the planner has been closed')) : planner.plan(...asked),
    close: async () => {
      closed = true;
    },
  };
}

/** A planner that plans nothing before it is let. */
function gated(inner: Planner): { planner: Planner; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const plan: Planner['plan'] = async (...asked) => {
    await opened;
    return inner.plan(...asked);
  };
  return { planner: { ...inner, plan }, open };
}

describe('an engine', () => {
  it('plans once what is asked again, in another layout, or at the same time', async () => {
    const { planner: counted, asked } = counting();
    const engine = new Engine({ planner: counted });

    await Promise.all([
      engine.prepare({ document: '{ me { id } }' }),
      engine.prepare({ document: '{\n  me { id, }\n} # mine' }),
    ]);
    await engine.prepare({ document: '{ me { id } }' });

    expect(asked).toEqual(['{me{id}}']);
  });

  it('keeps no more than it has room for', async () => {
    const { planner: counted, asked } = counting();
    const engine = new Engine({ planner: counted, room: { entries: 1, bytes: 1_000_000 } });

    for (const document of ['{ me { id } }', '{ users { id } }', '{ me { id } }']) {
      await engine.prepare({ document });
    }

    expect(asked).toHaveLength(3);
    expect(engine.preparedDocuments()).toEqual([{ document: '{ me { id } }' }]);
  });

  it('sends equal fetches as equal texts', async () => {
    const engine = new Engine({ planner });
    const bodies = new Set<string>();
    const prepared = await engine.prepare({
      document: 'query Q { a: reviews { about { name } } b: reviews { about { name } } }',
    });

    await prepared.execute({
      fetch: (subgraph, request) => {
        if (subgraph === 'products') bodies.add(request.body);
        return fetch(subgraph, request);
      },
    });

    expect(bodies.size).toBe(1);
  });

  it('lets errors be told in other words', async () => {
    const engine = new Engine({ planner });
    const prepared = await engine.prepare({ document: '{ broken { upc } }' });

    const { body, hasErrors } = await prepared.execute({
      fetch,
      formatError: ({ path }) => ({ message: 'told otherwise', ...(path && { path }) }),
    });

    expect(hasErrors).toBe(true);
    expect(JSON.parse(body.toString())).toEqual({
      errors: [{ message: 'told otherwise', path: ['broken'] }],
      data: { broken: null },
    });
  });

  it('sends nothing more when the client has gone', async () => {
    const engine = new Engine({ planner });
    const prepared = await engine.prepare({ document: '{ reviews { about { name } } }' });
    const client = new AbortController();
    const asked: string[] = [];

    const answer = prepared.execute({
      signal: client.signal,
      fetch: async (subgraph, request) => {
        asked.push(subgraph);
        const response = await fetch(subgraph, request);
        client.abort(new Error('gone'));
        return response;
      },
    });

    await expect(answer).rejects.toThrow('gone');
    expect(asked).toEqual(['reviews']);
  });

  it('counts the answers that generated code could not write, by reason', async () => {
    const engine = new Engine({ planner });
    for (const document of [
      '{ __schema { queryType { name } } }',
      '{ reviews { author { name } } }',
    ]) {
      const prepared = await engine.prepare({ document });
      await prepared.execute({ fetch });
    }

    expect(Object.fromEntries(engine.fallbacks)).toEqual({ introspection: 1 });
  });

  it('is warmed with documents, and tells which it refuses', async () => {
    const { planner: counted, asked } = counting();
    const engine = new Engine({ planner: counted });

    const refused = await engine.warm([{ document: '{ me { id } }' }, { document: '{ gone }' }]);

    expect(asked).toEqual(['{me{id}}']);
    expect(refused).toEqual([expect.any(OperationRefused)]);
  });
});

describe('an engine that is made beside requests', () => {
  let turns: number;
  let next: NodeJS.Immediate;

  beforeEach(() => {
    turns = 0;
    const count = () => {
      turns++;
      next = setImmediate(count);
    };
    next = setImmediate(count);
  });

  afterEach(() => clearImmediate(next));

  it('lets them have a turn between reading the schema and building it', async () => {
    await Engine.beside({ planner });

    expect(turns).toBeGreaterThan(0);
  });

  it('lets them have a turn before each document that it is warmed with', async () => {
    const documents = ['{ me { id } }', '{ users { id } }', '{ items { upc } }'];

    await new Engine({ planner }).warm(documents.map((document) => ({ document })));

    expect(turns).toBeGreaterThanOrEqual(documents.length);
  });
});

describe('a live engine', () => {
  it('warms the next engine before it takes over, and lets requests finish on the old one', async () => {
    const live = new LiveEngine(new Engine({ planner }));
    const under = await live.current.prepare({ document: '{ me { id } }' });
    const { planner: counted, asked } = counting();
    const next = new Engine({ planner: counted });

    await live.replace(next, [{ document: '{ users { id } }' }]);

    expect(live.current).toBe(next);
    expect(asked).toEqual(['{users{id}}', '{me{id}}']);
    const { body } = await under.execute({ fetch });
    expect(JSON.parse(body.toString())).toEqual({ data: { me: { id: 'u1' } } });
  });

  it('warms the next engine with the 100 documents that were used last', async () => {
    const live = new LiveEngine(new Engine({ planner }));
    for (let n = 0; n <= 100; n++)
      await live.current.prepare({ document: `{ me { id${n}: id } }` });
    const { planner: counted, asked } = counting();

    await live.replace(new Engine({ planner: counted }));

    expect(asked).toHaveLength(100);
    expect(asked).not.toContain('{me{id0:id}}');
  });

  it('prepares with the next one what was to be prepared with one that has gone', async () => {
    const live = new LiveEngine(new Engine({ planner: closable() }));
    const taken = live.current;
    const { planner: counted, asked } = counting();

    await live.replace(new Engine({ planner: counted }));
    const late = await taken.prepare({ document: '{ users { id } }' });

    expect(asked).toEqual(['{users{id}}']);
    expect(JSON.parse((await late.execute({ fetch })).body.toString())).toHaveProperty(
      'data.users.0.id',
    );
  });

  it('closes an engine only when it has prepared what it had begun', async () => {
    const { planner: waiting, open } = gated(closable());
    const live = new LiveEngine(new Engine({ planner: waiting }));
    const begun = live.current.prepare({ document: '{ me { id } }' });

    const replaced = live.replace(new Engine({ planner }));
    open();
    await replaced;

    await expect(begun).resolves.toHaveProperty('kind', 'query');
  });

  it('takes engines in the order in which they are given, however long one takes to warm', async () => {
    const { planner: slow, open } = gated(planner);
    const live = new LiveEngine(new Engine({ planner }));
    await live.current.prepare({ document: '{ me { id } }' });
    const last = new Engine({ planner });

    const both = Promise.all([live.replace(new Engine({ planner: slow })), live.replace(last)]);
    open();
    await both;

    expect(live.current).toBe(last);
  });

  it('keeps the engine that it has where the next one cannot be warmed', async () => {
    const first = new Engine({ planner });
    const live = new LiveEngine(first);
    await first.prepare({ document: '{ me { id } }' });
    const broken = closable();
    await broken.close();

    await expect(live.replace(new Engine({ planner: broken }))).rejects.toThrow('closed');

    expect(live.current).toBe(first);
  });
});
