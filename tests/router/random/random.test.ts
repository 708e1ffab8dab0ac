import { reportOf } from '../report.ts';
import { chain, deep, media, relance, shop } from '../schemas/federations.ts';
import { subjectUnderTest } from '../subjects.ts';
import { compareRandomly, type RandomRun } from './run.ts';

// The same operations and data in every run: what CI finds is a change of ours. Another ROUTER_SEED=…
// looks further.
const seed = process.env['ROUTER_SEED'] ?? '23908';
const total = Number(process.env['ROUTER_OPERATIONS'] ?? '5000');

const federations = [
  { make: shop, share: 0.3 },
  { make: media, share: 0.2 },
  { make: chain, share: 0.15 },
  { make: deep, share: 0.2 },
  { make: relance, share: 0.15 },
];

const runs = new Map<string, RandomRun>();

afterAll(() => {
  const all = [...runs.values()];
  const sum = (of: (run: RandomRun) => number) => all.reduce((total, run) => total + of(run), 0);
  const agreed = sum((run) => run.compared - run.disagreements.length);
  const each = [...runs].map(([name, { compared }]) => `${name} ${compared}`).join(', ');
  process.stdout.write(
    `random operations: ${sum((run) => run.compared)} compared (${each}) of ${sum((run) => run.documents)} documents, ` +
      `${agreed} agree, ${sum((run) => run.withErrors)} with errors, stock breaks down over ${sum((run) => run.stockBroke)} more; ` +
      `fetches: stock ${sum((run) => run.fetches.stock)}, subject ${sum((run) => run.fetches.subject)}\n`,
  );
});

describe(`a random valid operation (ROUTER_SEED=${seed})`, () => {
  it.each(federations)(
    'is answered as stock answers it, over $make.name',
    async ({ make, share }) => {
      const federation = make();
      const count = Math.round(total * share);

      const run = await compareRandomly(federation, subjectUnderTest, { count, seed });
      runs.set(federation.name, run);

      const reports = run.disagreements.map((found) => reportOf(found, `ROUTER_SEED=${seed}`));
      expect(reports).toEqual([]);
      expect(run.compared).toBeGreaterThanOrEqual(count);
      // A run without any fault in the data would prove half as much.
      expect(run.withErrors).toBeGreaterThan(0);
    },
    600_000,
  );
});
