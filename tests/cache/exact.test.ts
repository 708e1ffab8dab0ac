import * as fc from 'fast-check';
import { partners } from '@relance/schema/partners.ts';
import { until } from '../support/processes.ts';
import { everybodysToken } from '../support/tokens.ts';
import { type ServedSubgraph } from '../support/subgraphs.ts';
import { postQuery } from '../support/asking.ts';
import { questions } from './questions.ts';
import { serveTwoRouters, type TwoRouters } from './twoRouters.ts';

let served: TwoRouters;
beforeAll(async () => {
  served = await serveTwoRouters();
  // The demo records are in the lists.
  await until(async () => {
    const status = await asking('{ indexStatus { feeds { behind caughtUpAt } } }');
    return !/"behind":[1-9]|"caughtUpAt":null/.test(status);
  });
  await settled();
});
afterAll(() => served.close());

const answer = async (url: string, question: string) =>
  JSON.stringify(await postQuery(`${url}/graphql`, question, {}, everybodysToken));
const asking = (question: string) => answer(served.asking.url, question);
const keeping = (question: string) => answer(served.keeping.url, question);

/** Both routers answer alike again: it ends when the index and the router have heard of every write. */
async function settled(): Promise<void> {
  for (const question of questions) {
    await until(async () => {
      const before = await asking(question);
      return (await keeping(question)) === before && (await asking(question)) === before;
    });
  }
}

/** Both answers, where nothing moved between them. */
async function compared(question: string): Promise<{ kept: string; asked: string } | undefined> {
  const before = await asking(question);
  const kept = await keeping(question);
  const after = await asking(question);
  return before === after ? { kept, asked: before } : undefined;
}

type Way = 'through the router' | 'behind its back' | 'by hand in the database';
const ways: readonly Way[] = ['through the router', 'behind its back', 'by hand in the database'];

/** An owner records or changes an action. */
async function write(way: Way, at: number, title: string): Promise<void> {
  const { prefix, name } = partners[at % partners.length] ?? { prefix: 'Local', name: 'communes' };
  if (way === 'by hand in the database') {
    await served.owners[name].dataSource.query(
      `UPDATE recovery_action SET title = $1
       WHERE id = (SELECT id FROM recovery_action ORDER BY id LIMIT 1)`,
      [title],
    );
    return;
  }
  const send: ServedSubgraph['query'] =
    way === 'through the router'
      ? (document, variables) =>
          postQuery(`${served.keeping.url}/graphql`, document, variables, everybodysToken)
      : served.owners[name].query;
  const { errors } = await send(
    `mutation ($input: ${prefix}RecoveryActionInput!) {
      create${prefix}RecoveryAction(input: $input) { id }
    }`,
    {
      input: {
        ...{ title, description: `« ${title} »`, status: 'IN_PROGRESS', budget: 1_200.5 },
        ...{ propositionNumber: 12, leadSiren: '224700013' },
      },
    },
  );
  expect(errors).toBeUndefined();
}

const writes = fc.array(
  fc.record({
    way: fc.constantFrom(...ways),
    at: fc.nat(partners.length - 1),
    title: fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'relance') }),
    question: fc.constantFrom(...questions),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('a router that keeps answers', () => {
  it('answers as one that keeps none, whoever wrote and however', async () => {
    const before = served.keeping.cache.hits;

    await fc.assert(
      fc.asyncProperty(writes, async (steps) => {
        for (const { way, at, title, question } of steps) {
          await write(way, at, title);
          // Whoever wrote through the router never meets an answer from before.
          const first = way === 'through the router' ? await compared(question) : undefined;
          if (first) expect(first.kept).toBe(first.asked);
        }
        await settled();
      }),
      { numRuns: 12, endOnFailure: true, seed: Number(process.env['CACHE_SEED'] ?? 47) },
    );

    expect(served.keeping.cache.hits).toBeGreaterThan(before);
  });

  it('asks an owner again that it does not hear, and keeps answers again once it does', async () => {
    const [question = ''] = questions;
    await served.owners.tourism.dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'relance commits'`,
    );
    await until(async () => {
      const { passed } = served.keeping.cache;
      await keeping(question);
      return served.keeping.cache.passed > passed;
    });

    await until(async () => {
      const { hits } = served.keeping.cache;
      await keeping(question);
      return served.keeping.cache.hits > hits;
    });

    expect(await keeping(question)).toBe(await asking(question));
  });
});
