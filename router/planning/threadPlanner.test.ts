import { openShop } from '../../tests/support/shop/shop.ts';
import { inProcessPlanner } from './inProcessPlanner.ts';
import type { Planner } from './planner.ts';
import { threadPlanner } from './threadPlanner.ts';

// The tests' own loader does not reach into threads: these take the one that the router starts with.
const loader = new URL('../../platform/loader/register.mjs', import.meta.url).href;
const options = { execArgv: ['--import', loader] };
const { supergraphSdl } = openShop();

describe('a planner in a thread of its own', () => {
  let planner: Planner;

  beforeAll(async () => {
    planner = await threadPlanner(supergraphSdl, options);
  });

  afterAll(() => planner.close());

  it('reads the supergraph and plans as the planner in this thread does', async () => {
    const here = inProcessPlanner(supergraphSdl);
    const document = 'query Q { me { reviews { about { name label } } } }';

    const plan = await planner.plan(document, 'Q');

    expect(plan).toEqual(await here.plan(document, 'Q'));
    expect(planner.digest).toEqual(here.digest);
  });

  it('refuses in the words of the planner, and goes on', async () => {
    const nosy = planner.plan('{ me { nose } }', undefined);

    await expect(nosy).rejects.toThrow('nose');
    await expect(planner.plan('{ me { id } }', undefined)).resolves.toHaveProperty('node');
  });

  it('is not made where the text is no supergraph', async () => {
    await expect(threadPlanner('type Query { a: Int }', options)).rejects.toThrow('supergraph');
  });

  it('tells those who wait when it is closed', async () => {
    const closing = await threadPlanner(supergraphSdl, options);
    const waiting = closing.plan('{ me { id } }', undefined);

    await closing.close();

    await expect(waiting).rejects.toThrow('closed');
  });
});

describe('a planner whose thread dies', () => {
  const code = new URL('../../tests/support/faultyPlannerThread.ts', import.meta.url);
  const resourceLimits = { maxOldGenerationSizeMb: 128 };
  let planner: Planner;

  beforeAll(async () => {
    planner = await threadPlanner(supergraphSdl, {
      ...options,
      code,
      resourceLimits,
      limit: 2_000,
    });
  });

  afterAll(() => planner.close());

  it.each([
    ['ends', 'Exit'],
    ['throws', 'Throw'],
    ['has no memory left', 'Memory'],
  ])(
    'refuses the operation that it was planning when the thread %s, and plans the next one',
    async (_end, name) => {
      const fatal = planner.plan(`query ${name} { me { id } }`, name);
      const next = planner.plan('query Q { me { id } }', 'Q');

      await expect(fatal).rejects.toMatchObject({
        name: 'PlanningRefused',
        code: 'PLANNING_FAILED',
        message: expect.stringContaining('ask again') as unknown,
      });
      await expect(next).resolves.toHaveProperty('node');
    },
  );

  it('ends a thread that plans longer than the limit, refuses its operation, and plans the next one', async () => {
    const endless = planner.plan('query Endless { me { id } }', 'Endless');
    const next = planner.plan('query Q { me { id } }', 'Q');

    await expect(endless).rejects.toMatchObject({
      code: 'PLANNING_TIMED_OUT',
      message: 'Planning this operation took longer than 2 s: ask for less at once.',
    });
    await expect(next).resolves.toHaveProperty('node');
  });

  it('starts no other thread once it is closed', async () => {
    const closing = await threadPlanner(supergraphSdl, { ...options, code });
    const endless = closing.plan('query Endless { me { id } }', 'Endless');
    const next = closing.plan('query Q { me { id } }', 'Q');

    await closing.close();

    await expect(endless).rejects.toThrow('the planner has been closed');
    await expect(next).rejects.toThrow('the planner has been closed');
  });
});
