import { openPair, type Pair } from '../pair.ts';
import { reportOf } from '../report.ts';
import { shop } from '../schemas/federations.ts';
import { type Fault, openOverHttp } from '../schemas/overHttp.ts';
import { subjectUnderTest } from '../subjects.ts';
import { post } from '../subject.ts';
import { faults } from './faults.ts';

const now: { fault?: Fault } = {};
const count = { compared: 0, agreed: 0 };

let pair: Pair;

beforeAll(async () => {
  // No failure but the one that is asked for.
  const calm = { ...shop(), rules: { ...shop().rules, nulls: 0, failures: 0, absent: 0 } };
  pair = await openPair(calm, subjectUnderTest, 'process', (federation) =>
    openOverHttp(federation, () => now.fault),
  );
});

afterAll(async () => {
  await pair.close();
  process.stdout.write(`faults of subgraphs: ${count.compared} compared, ${count.agreed} agree\n`);
});

describe('a subgraph that', () => {
  it.each(faults)('$title', async ({ title, query, fault, otherwise }) => {
    let struck = 0;
    now.fault = (subgraph, answer) => {
      const reply = fault(subgraph, answer);
      struck += reply ? 1 : 0;
      return reply;
    };

    const compared = await pair.compare(post({ query }));

    expect(struck).toBeGreaterThan(0);
    // A router may ask again after a fault; mutations are compared all the same.
    const differences = compared.differences.filter(({ what }) => what !== 'fetches');
    if (otherwise !== undefined) {
      expect(differences).not.toEqual([]);
      return;
    }
    count.compared += 1;
    count.agreed += differences.length === 0 ? 1 : 0;
    expect(differences.length === 0 ? '' : reportOf({ ...compared, differences }, title)).toBe('');
  });

  it('answers as it should leaves no error', async () => {
    now.fault = () => undefined;

    const { stock } = await pair.compare(post({ query: '{ me { id name } }' }));

    expect(stock.text).toContain('{"data":{"me":{"id":"id-1"');
  });
});
