import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Planner } from '@relance/router/planning/planner.ts';
import { threadPlanner } from '@relance/router/planning/threadPlanner.ts';
import { type RunningRouter, serveRouter } from '@relance/router/serve.ts';
import { followSupergraph } from '../../../platform/followSupergraph.ts';
import type { Closable } from '../../../platform/opened.ts';
import { until } from '../../support/processes.ts';
import { editionOf } from './editions.ts';
import { startLoad } from './load.ts';

const [a, b, elsewhere] = [editionOf('a'), editionOf('b'), editionOf('elsewhere')];

// The tests' own loader does not reach into threads: these take the one that the router starts with.
const loader = new URL('../../../platform/loader/register.mjs', import.meta.url).href;
const plan = (sdl: string): Promise<Planner> =>
  threadPlanner(sdl, { execArgv: ['--import', loader] });

describe('a router whose supergraph file changes', () => {
  let folder: string;
  let path: string;
  let router: RunningRouter;
  let following: Closable;

  const served = (hash: string) => until(() => router.supergraph.hash === hash);
  const ask = async () => {
    const response = await fetch(`${router.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ books { blurb } }' }),
    });
    return (await response.json()) as unknown;
  };

  beforeAll(() => {
    process.env['LOG_LEVEL'] = 'silent';
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relance-supergraph-'));
    path = join(folder, 'supergraph.graphql');
    await writeFile(path, a.sdl);
    router = await serveRouter({
      planner: plan(a.sdl),
      subgraphs: { ...a.services, ...b.services },
      port: 0,
    });
    following = followSupergraph(router, { path, served: a.sdl, plan, pause: 10, poll: 100 });
  });

  afterEach(async () => {
    await following.close();
    await router.close();
    await rm(folder, { recursive: true });
  });

  it('answers every request meanwhile, each wholly from one supergraph', async () => {
    const { seen, stop } = startLoad(router.url);

    for (const next of [b, a, b, a]) {
      await writeFile(`${path}.next`, next.sdl);
      await rename(`${path}.next`, path);
      await served(next.hash);
    }
    await stop();

    expect(seen.failures).toEqual([]);
    expect([...seen.editions].sort()).toEqual(['a', 'b']);
  });

  it('takes a file that is written in place', async () => {
    await writeFile(path, b.sdl);
    await served(b.hash);

    expect(await ask()).toHaveProperty('data.books.0.blurb', 'b');
  });

  it('ends with the last of several updates, though one before took longer to read', async () => {
    let read = (_planner: Planner): void => undefined;
    const slow = router.update(new Promise<Planner>((resolve) => (read = resolve)));
    const last = router.update(plan(a.sdl));
    read(await plan(b.sdl));
    await Promise.all([slow, last]);

    expect(router.supergraph.hash).toBe(a.hash);
    expect(await ask()).toHaveProperty('data.books.0.blurb', 'a');
  });

  it.each([
    ['is no GraphQL', a.sdl.slice(0, -20), /Syntax Error/],
    ['is empty', '', /Syntax Error/],
    ['is a schema of no federation', 'type Query { books: Int }', /must be a core schema/],
    [
      'links no join spec',
      a.sdl.replace(/@link\(url: "[^"]*\/join\/[^)]*\)/, ''),
      /must use the join spec/,
    ],
    [
      'needs a feature that the router does not know',
      a.sdl.replace('\n{', '\n@link(url: "https://example.org/magic/v1.0", for: EXECUTION)\n{'),
      /magic\/v1.0 is for: EXECUTION but is unsupported/,
    ],
    ['names a type that does not exist', a.sdl.replace(': Author!', ': Writer!'), /type Writer/],
    [
      'breaks a rule of GraphQL',
      `${a.sdl}\ninterface Titled @join__type(graph: BOOKS) { title: Int }`.replace(
        'type Book',
        'type Book implements Titled',
      ),
      /Titled/,
    ],
    ['names a subgraph without an address', elsewhere.sdl, /names elsewhere.*it has books, a, b/],
  ])('keeps the one before where the new one %s, says why, and heals', async (_how, sdl, why) => {
    await writeFile(path, sdl);
    await until(() => router.supergraph.refused !== undefined);
    const ready = await fetch(`${router.url}/ready`);

    expect(router.supergraph).toMatchObject({ hash: a.hash, refused: expect.stringMatching(why) });
    expect(await ready.json()).toMatchObject({ supergraph: router.supergraph });
    expect(await ask()).toHaveProperty('data.books.0.blurb', 'a');

    await writeFile(path, b.sdl);
    await served(b.hash);

    expect(router.supergraph.refused).toBeUndefined();
    expect(await ask()).toHaveProperty('data.books.0.blurb', 'b');
  });

  it('goes on while the file is not there', async () => {
    await rm(path);
    await until(() => router.supergraph.refused !== undefined);

    expect(router.supergraph.refused).toContain('cannot be read (ENOENT)');
    expect(await ask()).toHaveProperty('data.books.0.blurb', 'a');

    await writeFile(path, a.sdl);
    await until(() => router.supergraph.refused === undefined);
  });
});
