import { pino } from 'pino';
import type { Planner } from '../planning/planner.ts';
import { SupergraphUpdates } from './supergraphUpdates.ts';

/** A planner of which only its supergraph matters, and whether it has been closed. */
function plannerOf(hash: string, subgraphs = ['books']) {
  const planner = {
    closed: false,
    digest: {
      ...{ hash, apiSdl: '', members: {}, needed: [], turns: {}, access: [] },
      costs: { fields: {}, types: {}, budgets: {} },
      subgraphs: subgraphs.map((name) => ({ name, url: '' })),
    },
    plan: () => Promise.reject(new Error('nobody asks')),
    close: async () => {
      planner.closed = true;
    },
  };
  return planner;
}

describe('supergraphs that follow each other', () => {
  const lines: Record<string, unknown>[] = [];
  const log = pino(
    { level: 'info' },
    { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) },
  );
  let served: Planner[];
  let serve: (planner: Planner) => Promise<void>;
  const open = () =>
    new SupergraphUpdates({
      ...{ first: plannerOf('first').digest, reachable: ['books'], log },
      serve: (planner) => serve(planner),
    });

  beforeEach(() => {
    lines.length = 0;
    served = [];
    serve = async (planner) => void served.push(planner);
  });

  it('say which one is served, and since when', async () => {
    const updates = open();
    await updates.update(plannerOf('second'));

    expect(updates.state).toEqual({ hash: 'second', since: expect.stringMatching(/^\d{4}-.*Z$/) });
  });

  it('are served in the order in which they came, whichever is read first', async () => {
    const updates = open();
    const [slow, fast] = [plannerOf('slow'), plannerOf('fast')];
    let read = (_planner: Planner): void => undefined;
    const both = [updates.update(new Promise((resolve) => (read = resolve))), updates.update(fast)];

    read(slow);
    await Promise.all(both);

    expect(served).toEqual([slow, fast]);
    expect(updates.state.hash).toBe('fast');
  });

  it('are refused where they cannot be read: in one line, until another one is served', async () => {
    const updates = open();
    const refused = updates.update(Promise.reject(new Error('no\n  supergraph')));

    await expect(refused).rejects.toThrow('no');
    expect(updates.state).toMatchObject({ hash: 'first', refused: 'no supergraph' });
    expect(lines.map(({ msg }) => msg)).toEqual([
      'A supergraph is refused, the one before is kept: no supergraph',
    ]);

    await updates.update(plannerOf('second'));

    expect(updates.state).not.toHaveProperty('refused');
  });

  it('are closed where they name a subgraph without an address, or cannot be served', async () => {
    const updates = open();
    const strange = plannerOf('strange', ['books', 'films']);
    await expect(updates.update(strange)).rejects.toThrow('names films');
    serve = () => Promise.reject(new Error('not to be served'));
    const hopeless = plannerOf('hopeless');
    await expect(updates.update(hopeless)).rejects.toThrow('not to be served');

    expect([strange.closed, hopeless.closed]).toEqual([true, true]);
    expect(updates.state.hash).toBe('first');
  });

  it('must begin with one that can be served', () => {
    const first = plannerOf('first', ['films']).digest;

    expect(() => new SupergraphUpdates({ first, reachable: ['books'], serve, log })).toThrow(
      'The supergraph names films, which this router has no address for; it has books.',
    );
  });
});
