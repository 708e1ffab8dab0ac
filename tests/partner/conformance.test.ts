import type { CheckResult } from '@relance/cli/conformance/check.ts';
import { runSuite } from '@relance/cli/conformance/runSuite.ts';
import { Subject } from '@relance/cli/conformance/subject.ts';
import { subgraphs } from '../../platform/subgraphs.ts';
import { endProcesses, startProcess } from '../support/processes.ts';
import { testKey, testSecret } from '../support/signing.ts';
import { serveForTest, type ServedSubgraph } from '../support/subgraphs.ts';
import { type BadSubgraph, serveBadSubgraph } from './badSubgraph.ts';

const named = (results: readonly CheckResult[], state: CheckResult['state']) =>
  results.filter((result) => result.state === state).map(({ name }) => name);

describe('the conformance suite', () => {
  it.each(Object.values(subgraphs))(
    'holds for the subgraph of $name, with nothing left out',
    async (subgraph) => {
      const served = await serveForTest(subgraph, { demo: true });
      try {
        const subject = new Subject(served.url, subgraph.name, testKey(subgraph.name));
        const results = await runSuite(subject);

        expect(results.filter(({ state }) => state !== 'passed')).toEqual([]);
        expect(results.length).toBeGreaterThan(25);
      } finally {
        await served.close();
      }
    },
  );

  it('leaves out what an owner without records has nothing of, and changes nothing', async () => {
    const served = await serveForTest(subgraphs.tourism);
    try {
      const subject = new Subject(served.url, 'tourism', testKey('tourism'));
      const results = await runSuite(subject);

      expect(named(results, 'failed')).toEqual([]);
      expect(named(results, 'skipped')).toEqual(
        expect.arrayContaining(['graph.entities-order', 'feed.order', 'feed.resumable']),
      );
      expect((await subject.feed({ limit: 1 })).events).toEqual([]);
    } finally {
      await served.close();
    }
  });
});

describe('the conformance suite on a subgraph that keeps few promises', () => {
  let bad: BadSubgraph;
  let results: CheckResult[];
  beforeAll(async () => {
    bad = await serveBadSubgraph();
    results = await runSuite(new Subject(bad.url, 'tourism', testKey('tourism')));
  });
  afterAll(() => bad.close());

  it('names each broken one, and no other', () => {
    expect(named(results, 'failed')).toEqual([
      ...['access.unsigned-graph', 'access.unsigned-feed', 'access.garbled', 'access.other-key'],
      ...['access.other-owner', 'access.other-path', 'access.other-body', 'access.old'],
      ...['access.replayed', 'access.conference-graph', 'access.public-writes'],
      ...['graph.entities-order', 'graph.entities-unknown', 'graph.bad-query'],
      ...['feed.order', 'feed.resumable', 'feed.private', 'feed.end', 'feed.parameters'],
      ...['changes.unsigned', 'changes.stream'],
    ]);
  });

  it('says what was expected and what came', () => {
    expect(results.find(({ name }) => name === 'feed.private')).toEqual({
      ...{ name: 'feed.private', state: 'failed', came: '["private_name"]' },
      expected: 'no document has a column named private_…',
    });
  });
});

describe('relance subgraph test', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(subgraphs.tourism, { demo: true });
  });
  afterAll(async () => {
    await endProcesses();
    await served.close();
  });

  const run = async (args: readonly string[], settings: Record<string, string>) => {
    const process = startProcess('clients/cli/relance.ts', ['subgraph', 'test', ...args], settings);
    const { code } = await process.ended;
    return { code, stdout: process.stdout, stderr: process.stderr };
  };
  const secret = { RELANCE_ROUTER_SECRET: testSecret };

  it('prints a line per check and ends with 0', async () => {
    const { code, stdout, stderr } = await run([served.url, '--owner', 'tourism'], secret);

    expect(stderr).toEqual([]);
    expect(stdout).toContainEqual(expect.stringMatching(/^ok {4}graph\.entities-order +_entities/));
    expect(stdout.at(-1)).toMatch(/^(\d+) of \1 checks hold\.$/);
    expect(code).toBe(0);
  });

  it('takes the owner’s own key, and prints JSON for programs', async () => {
    const key = testKey('tourism').export().toString('base64url');
    const args = [served.url, '--owner', 'tourism', '--json'];

    const { code, stdout } = await run(args, { TOURISM_ROUTER_KEY: key });

    const { results } = JSON.parse(stdout.join('\n')) as { results: CheckResult[] };
    expect(named(results, 'passed').length).toBeGreaterThan(25);
    expect(code).toBe(0);
  });

  it('ends with 1 under another secret, and says what came', async () => {
    const other = { RELANCE_ROUTER_SECRET: 'a secret that this subgraph never heard of' };

    const { code, stdout } = await run([served.url, '--owner', 'tourism'], other);

    const refused = stdout.findIndex((line) => line.startsWith('FAIL  access.signed '));
    expect(stdout[refused + 1]).toContain('came: {"status":401');
    expect(code).toBe(1);
  });

  it.each([
    ['no address', ['tourism', '--owner', 'tourism'], '"tourism" is no address'],
    [
      'no owner',
      ['http://localhost:1', '--owner', 'tourisme'],
      '"tourisme" is no owner: use one of',
    ],
    [
      'a key that is none',
      ['http://localhost:1', '--owner', 'tourism'],
      'no key to sign with: set TOURISM_ROUTER_KEY',
    ],
  ])('says what is wrong in one line: %s', async (_what, args, line) => {
    const { code, stderr } = await run(args, { TOURISM_ROUTER_KEY: 'short' });

    expect(stderr).toEqual([expect.stringContaining(line)]);
    expect(code).toBe(1);
  });
});
